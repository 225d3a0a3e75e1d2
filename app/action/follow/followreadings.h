// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/readingpace.h"
#include "app/cloud/apiclient.h"
#include "app/core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace Console::Action {

// Schedules all readings. Servers of one gateway, key and region share list calls; missing ones are
// asked singly. After failures waits 1, 2, 4… s, up to a minute or as the gateway asks.
class FollowReadings final : public QObject
{
    Q_OBJECT
public:
    // Empty: not listed any more.
    using Reading = Cloud::ApiResult<std::optional<Cloud::ServerInstance>>;
    using Done = std::function<void(const Reading &)>;
    using Ticket = quint64; // 0: none

    explicit FollowReadings(const Clock &clock, QObject *parent = nullptr); // the clock outlives it
    ~FollowReadings() override;

    // Reads up to 1 s earlier to share a call, or later by pace or failures. `done` is called once,
    // later, if the context lives.
    [[nodiscard]] Ticket ask(const std::shared_ptr<Cloud::ApiClient> &client,
                             const Cloud::ServerId &server, std::chrono::milliseconds in,
                             QObject *context, Done done);
    void withdraw(Ticket ticket);
    // Milliseconds; -1: being read, or no such ticket.
    qint64 dueInMs(Ticket ticket) const;

    // chance: 0 to 1, shortens by up to a quarter. retryAfterSeconds: limited to 5 min.
    static std::chrono::milliseconds pauseAfter(int failures, double chance,
                                                std::optional<int> retryAfterSeconds);

Q_SIGNALS:
    void requested(int servers); // in one request

private:
    // Gateway, key, region.
    using LaneKey = std::tuple<QString, QByteArray, QString>;
    struct Ask {
        Ticket ticket = 0;
        Cloud::ServerId server;
        std::shared_ptr<Cloud::ApiClient> client;
        QPointer<QObject> context;
        Done done;
        qint64 dueMs = 0;
        bool reading = false;
        bool alone = false;
    };
    struct Trouble {
        int failures = 0;
        qint64 notBeforeMs = 0;
    };
    struct Lane {
        std::vector<Ask> asks;
        Trouble trouble;
        std::map<QString, Trouble> ownTroubles; // by number
        qint64 singlyUntilMs = 0;               // lists are refused until then
        bool listing = false;
    };
    struct Running {
        Cloud::CallHandle handle;
        LaneKey lane;
        std::vector<Ticket> tickets;
        quint64 paced = 0;
        bool list = false;
    };

    void serve();
    bool serveNext();
    void readAlone(const LaneKey &key, Lane &lane, Ask &ask);
    void readTogether(const LaneKey &key, Lane &lane);
    void listRead(quint64 number, const Cloud::ApiResult<Cloud::Page<Cloud::ServerInstance>> &page);
    void detailRead(quint64 number, bool own,
                    const Cloud::ApiResult<std::optional<Cloud::ServerDetail>> &detail);
    Running finish(quint64 number, const Cloud::ApiError *error);
    void failed(const LaneKey &key, Trouble &trouble, const Cloud::ApiError &error);
    void deliver(Lane &lane, Ticket ticket, const Reading &reading);
    void deliverSome();
    void schedule();
    static qint64 readyAtMs(const Lane &lane, const Ask &ask);
    static Ask *find(Lane &lane, Ticket ticket);

    const Clock &m_clock;
    std::map<LaneKey, Lane> m_lanes;
    std::map<QString, ReadingPace> m_paces; // by gateway
    std::map<quint64, Running> m_running;
    std::deque<std::pair<Ask, Reading>> m_deliveries;
    QTimer m_next;
    QTimer m_delivery;
    Ticket m_lastTicket = 0;
    quint64 m_lastCall = 0;
};

} // namespace Console::Action
