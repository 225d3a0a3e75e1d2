// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followreadings.h"
#include "app/action/follow/followthrough.h"
#include "app/action/follow/portwatch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Console::Action {

// Follows one server after a change, until a verdict: its timeline, the readings and a watched port.
// Knows nothing of the change but when it was sent and the evidence to look for (FollowThrough).
class Following final : public QObject
{
    Q_OBJECT
public:
    struct Subject {
        Cloud::ServerId server;
        std::shared_ptr<Cloud::ApiClient> client;
        std::shared_ptr<FollowReadings> readings;
        const Clock *clock = nullptr; // outlives the object
    };
    struct LateReading {
        FollowReadings::Reading reading;
        QDateTime at; // UTC
    };

    explicit Following(Subject subject, QObject *parent = nullptr);
    ~Following() override;

    // The request is handed to the network: marks count from here, `agoMs` milliseconds ago.
    void startClock(qint64 agoMs = 0);
    // Reads until a verdict, first in this time. before: the last reading before sending.
    void begin(const Cloud::ServerInstance &before, const FollowLength &length,
               std::chrono::milliseconds first);
    // No reading and no look at the port from now on.
    void stop();
    // A locked console reads nothing; the timeline says so.
    void setPaused(bool paused);

    bool begun() const { return m_follow.has_value(); }
    const Cloud::ServerInstance &before() const { return m_follow->before(); } // only if begun()
    FollowVerdict verdict() const;
    // The newest reading since sending; empty: none, or only that it is not listed.
    std::optional<Cloud::ServerInstance> lastRead() const;
    bool notListed() const; // the API's last answer lacked the server
    // Why the newest try to read gave nothing; empty: it did, or none was made.
    const std::optional<Cloud::ApiError> &readingFailure() const { return m_readingFailure; }
    // Milliseconds since sending, of the last reading's age and until the next; -1: none.
    qint64 elapsedMs() const;
    qint64 lastReadingAgeMs() const;
    qint64 nextReadingInMs() const;

    // Reads at once, as far as the pace of all readings allows. After the end too: that is shown,
    // but changes no verdict, for much may have happened since.
    void readNow();
    bool canReadNow() const;
    bool readingLate() const { return m_lateReading != 0; } // it is being read after the end
    const std::optional<LateReading> &lateReading() const { return m_late; } // the newest

    const QList<Mark> &marks() const { return m_marks; } // by time
    void mark(Mark::Kind kind);                          // now
    void addMark(const Mark &mark);                      // in its place by time

    // Watches this port until the end, or no port any more.
    void watchPort(const std::optional<WatchedPort> &port);
    // Goes on with what an earlier run saw of it.
    void resumeWatching(const WatchedPort &port, const PortSightings::Seen &seen);
    const std::optional<WatchedPort> &watchedPort() const { return m_port; }
    const PortSightings &portSightings() const { return m_sightings; }

Q_SIGNALS:
    void changed();
    void serverRead(const Console::Cloud::ServerInstance &server); // a new reading, just now
    // Since sending another port is watched, or its state has changed, with the mark it made, if
    // any. At most 100 times: a port that comes and goes for ever must not fill a record.
    void watchChanged(const std::optional<Console::Action::Mark> &mark);
    void finished(); // ended() from now on

private:
    bool isReading() const { return m_follow && !m_follow->ended(); }
    void readIn(std::chrono::milliseconds in);
    void stopReading();
    void take(const FollowReadings::Reading &reading);
    void takeLate(const FollowReadings::Reading &reading);
    void watch(const std::optional<WatchedPort> &port);
    void portLooked(PortLook look);
    void tellWatch(const std::optional<Mark> &mark);
    QDateTime now() const; // UTC

    Subject m_subject;
    std::optional<FollowThrough> m_follow;
    QList<Mark> m_marks;
    bool m_paused = false;
    std::optional<qint64> m_sentAtMs; // monotonic
    qint64 m_lastReadingMs = -1;      // monotonic
    FollowReadings::Ticket m_nextReading = 0;
    FollowReadings::Ticket m_lateReading = 0;
    std::optional<LateReading> m_late;
    std::optional<Cloud::ApiError> m_readingFailure;

    std::optional<WatchedPort> m_port;
    PortSightings m_sightings;
    int m_watchChanges = 0;
    std::unique_ptr<PortWatch> m_portWatch; // while it is watched
    qint64 m_lookAfterMs = -1;              // when the running look began
    QDateTime m_lookAt;
};

} // namespace Console::Action
