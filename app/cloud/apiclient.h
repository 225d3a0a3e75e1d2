// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/connection.h"
#include "app/cloud/gatewayplaces.h"
#include "app/cloud/networkinterface.h"
#include "app/cloud/page.h"
#include "app/cloud/proxyroute.h"
#include "app/cloud/readlimits.h"
#include "app/cloud/region.h"
#include "app/cloud/request.h"
#include "app/cloud/serverinstance.h"
#include "app/cloud/vpc.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Cloud {

class ReadCall;

// Dropping the handle aborts silently; cancel() reports Cancelled.
class [[nodiscard]] CallHandle
{
public:
    CallHandle() = default;
    explicit CallHandle(ReadCall *call);
    CallHandle(CallHandle &&other) noexcept;
    CallHandle &operator=(CallHandle &&other) noexcept;
    CallHandle(const CallHandle &) = delete;
    CallHandle &operator=(const CallHandle &) = delete;
    ~CallHandle();

    void cancel();
    bool running() const { return !m_call.isNull(); }

private:
    QPointer<ReadCall> m_call;
};

struct ServerDetail {
    ServerInstance server;
    QByteArray body; // as received
};

// AsLimited: by ReadLimits. Never: one request, and another one where a kept connection is silent.
enum class Repeats { AsLimited, Never };

struct PageRequest {
    int number = 1;  // from 1; the provider treats 0 as 1
    int size = 1000; // 1 to 1000
};

// Reads from one gateway with one key; never sends changes. Six run at once per gateway, for all
// its clients. `done` runs once, later, in this object's thread, unless its context or handle is
// gone.
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(ApiResult<T>)>;
    // Runs in the parsing thread before `done`.
    template <typename T> using Prepare = std::function<void(T &)>;

    explicit ApiClient(Connection connection, ReadLimits limits = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    CallHandle regions(QObject *context, Done<Page<Region>> done, Turn turn = Turn::InTurn);
    CallHandle servers(const RegionCode &region, PageRequest page, QObject *context,
                       Done<Page<ServerInstance>> done, Prepare<Page<ServerInstance>> prepare = {},
                       Turn turn = Turn::InTurn);
    // `numbers`: 1 to `mostByNumber`. Gives only listed servers; goes ahead of lists.
    static constexpr int mostByNumber = 50;
    CallHandle serversByNumber(const RegionCode &region, const QList<ServerNo> &numbers,
                               QObject *context, Done<Page<ServerInstance>> done,
                               Repeats repeats = Repeats::AsLimited);
    CallHandle networkInterfaces(const RegionCode &region, PageRequest page, QObject *context,
                                 Done<Page<NetworkInterface>> done,
                                 Prepare<Page<NetworkInterface>> prepare = {});
    // getVpcList has no pages.
    CallHandle vpcs(const RegionCode &region, QObject *context, Done<Page<Vpc>> done);
    CallHandle subnets(const RegionCode &region, PageRequest page, QObject *context,
                       Done<Page<Subnet>> done);
    // Unknown number: empty, or an error of kind Service.
    CallHandle serverDetail(const ServerId &server, QObject *context,
                            Done<std::optional<ServerDetail>> done,
                            Repeats repeats = Repeats::AsLimited, Turn turn = Turn::Ahead);

    const Connection &connection() const { return m_connection; }

private:
    template <typename T>
    CallHandle read(ApiRequest request, QObject *context,
                    std::function<ApiResult<T>(const QByteArray &)> parse, Done<T> done,
                    Turn turn = Turn::InTurn, Repeats repeats = Repeats::AsLimited,
                    Prepare<T> prepare = {});
    // It opens six connections per host; more requests would time out waiting.
    struct Network {
        QNetworkAccessManager manager;
        int open = 0;          // running attempts
        bool answered = false; // so that its connections may be old ones
        bool retired = false;
    };
    using Routed = std::function<void(const std::optional<ProxyProblem> &)>;
    void start(ReadCall *call, Turn turn);
    void wantPlace(ReadCall *call, Turn turn, const std::shared_ptr<Network *> &used);
    void withRoute(Routed go);
    void takeRoute(const RouteResult &found);
    void renewNetworks();
    void dropRetired();

    Connection m_connection;
    ReadLimits m_limits;
    std::chrono::milliseconds m_keptSilence; // longer for a slow gateway
    std::vector<std::unique_ptr<Network>> m_networks;
    Network *m_network = nullptr; // null: the route is not known yet
    Network *m_spare = nullptr;   // used while lists fill the other
    Route m_route;
    qint64 m_routeAtMs = 0; // monotonic
    RouteSearch m_search;
    std::vector<Routed> m_waiting; // for the route
    GatewayPlaces::Share m_places;
};

} // namespace Console::Cloud
