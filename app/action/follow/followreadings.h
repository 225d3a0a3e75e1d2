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

// The readings of all follow-throughs. Servers of one gateway, key and region that want a reading
// at about the same time share one list call; a server that a list lacks is asked for by itself
// before it is called gone. A gateway gets at most five requests a second (see ReadingPace). After
// a failure the next reading waits 1, 2, 4, 8… s, at most a minute, or as long as the gateway asks
// for. Every request has a time and signature of its own, and none is anything but a reading.
class FollowReadings final : public QObject
{
    Q_OBJECT
public:
    // Empty: the API does not list the server any more.
    using Reading = Cloud::ApiResult<std::optional<Cloud::ServerInstance>>;
    using Done = std::function<void(const Reading &)>;
    using Ticket = quint64; // 0: none

    explicit FollowReadings(const Clock &clock, QObject *parent = nullptr); // the clock outlives it
    ~FollowReadings() override;

    // Asks for one reading in this time, or up to a second earlier where others are read then, or
    // later where the pace or a failure wants it. `done` is called once, later, unless the context
    // dies or the ticket is given back.
    [[nodiscard]] Ticket ask(const std::shared_ptr<Cloud::ApiClient> &client,
                             const Cloud::ServerId &server, std::chrono::milliseconds in,
                             QObject *context, Done done);
    void withdraw(Ticket ticket); // nothing for 0 and for what is done
    // Until it is read, as things stand; -1: it is being read, or there is no such ticket.
    qint64 dueInMs(Ticket ticket) const;

    // How long to wait after so many failures in a row. chance: 0 to 1, takes up to a quarter off,
    // so that many consoles do not come back at the same instant. What the gateway asked for is
    // kept to, up to 5 min.
    static std::chrono::milliseconds pauseAfter(int failures, double chance,
                                                std::optional<int> retryAfterSeconds);

Q_SIGNALS:
    void requested(int servers); // a request for so many servers has been made

private:
    // Gateway, key, region: what one list call can serve.
    using LaneKey = std::tuple<QString, QByteArray, QString>;
    struct Ask {
        Ticket ticket = 0;
        Cloud::ServerId server;
        std::shared_ptr<Cloud::ApiClient> client;
        QPointer<QObject> context;
        Done done;
        qint64 dueMs = 0;
        bool reading = false;
        bool alone = false; // a list lacked it
    };
    struct Trouble {
        int failures = 0;
        qint64 notBeforeMs = 0;
    };
    struct Lane {
        std::vector<Ask> asks;
        Trouble trouble;                         // of calls for all
        std::map<QString, Trouble> ownTroubles;  // of a server's own calls, by number
        qint64 singlyUntilMs = 0;                // lists are refused here
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
