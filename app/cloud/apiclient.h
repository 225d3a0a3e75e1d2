// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apierror.h"
#include "app/cloud/connection.h"
#include "app/cloud/gatewayplaces.h"
#include "app/cloud/networkinterface.h"
#include "app/cloud/page.h"
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
#include <optional>

namespace Console::Cloud {

class ReadCall;

// One running call. Dropping the handle aborts silently; cancel() aborts and reports Cancelled.
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

// A server with the answer it was read from.
struct ServerDetail {
    ServerInstance server;
    QByteArray body; // as received
};

// Whether a read that fails for the moment is made again, as ReadLimits says. Never: exactly one
// request of ours, for a caller that keeps a pace and repeats by itself.
enum class Repeats { AsLimited, Never };

struct PageRequest {
    int number = 1;  // from 1; the provider takes 0 as the first page too, which is a trap
    int size = 1000; // 1 to 1000
};

// Reads from one gateway with one key. Reads may be repeated, each time with a new timestamp and
// signature; changes are not sent here (see action/changesender.h). Six run at a time, together
// with those of other clients of that gateway. Answers are parsed on other threads. Every `done` is
// called once, later, in the thread of this object, unless its context has died or its handle was
// dropped.
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(ApiResult<T>)>;
    // Works on a good answer in the thread that parsed it, before `done` gets it: what takes long
    // for a thousand rows.
    template <typename T>
    using Prepare = std::function<void(T &)>;

    explicit ApiClient(Connection connection, ReadLimits limits = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    CallHandle regions(QObject *context, Done<Page<Region>> done, Turn turn = Turn::InTurn);
    CallHandle servers(const RegionCode &region, PageRequest page, QObject *context,
                       Done<Page<ServerInstance>> done,
                       Prepare<Page<ServerInstance>> prepare = {}, Turn turn = Turn::InTurn);
    // Those of these servers that the region lists, at most `mostByNumber` at once; ahead of lists.
    static constexpr int mostByNumber = 50;
    CallHandle serversByNumber(const RegionCode &region, const QList<ServerNo> &numbers,
                               QObject *context, Done<Page<ServerInstance>> done,
                               Repeats repeats = Repeats::AsLimited);
    CallHandle networkInterfaces(const RegionCode &region, PageRequest page, QObject *context,
                                 Done<Page<NetworkInterface>> done,
                                 Prepare<Page<NetworkInterface>> prepare = {});
    // All of a region: getVpcList has no pages.
    CallHandle vpcs(const RegionCode &region, QObject *context, Done<Page<Vpc>> done);
    CallHandle subnets(const RegionCode &region, PageRequest page, QObject *context,
                       Done<Page<Subnet>> done);
    // An unknown number gives an error or an empty list at the provider; both end as an empty
    // optional or as an ApiError of kind Service.
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
    void start(ReadCall *call, Turn turn);

    // It opens six connections to a host; what it keeps waiting behind them would run into the
    // limit of the connection time.
    struct Network {
        QNetworkAccessManager manager;
        int open = 0; // attempts
    };
    Connection m_connection;
    ReadLimits m_limits;
    Network m_network;
    Network m_spare; // while lists have all connections of the other
    GatewayPlaces::Share m_places;
};

} // namespace Console::Cloud
