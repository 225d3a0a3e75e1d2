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

// Follows one server after any change until a verdict: timeline, readings, watched port.
class Following final : public QObject
{
    Q_OBJECT
public:
    struct Subject {
        Cloud::ServerId server;
        std::shared_ptr<Cloud::ApiClient> client;
        std::shared_ptr<FollowReadings> readings;
        const Clock *clock = nullptr; // outlives this object
    };
    struct LateReading {
        FollowReadings::Reading reading;
        QDateTime at; // UTC
    };

    explicit Following(Subject subject, QObject *parent = nullptr);
    ~Following() override;

    // Sent `agoMs` milliseconds ago.
    void startClock(qint64 agoMs = 0);
    // before: last reading before sending.
    void begin(const Cloud::ServerInstance &before, const FollowLength &length,
               std::chrono::milliseconds first);
    void stop();
    // For a locked console.
    void setPaused(bool paused);

    bool begun() const { return m_follow.has_value(); }
    const Cloud::ServerInstance &before() const { return m_follow->before(); } // only if begun()
    FollowVerdict verdict() const;
    // Empty: none, or not listed.
    std::optional<Cloud::ServerInstance> lastRead() const;
    bool notListed() const;
    // Of the newest attempt.
    const std::optional<Cloud::ApiError> &readingFailure() const { return m_readingFailure; }
    // Milliseconds; -1: none.
    qint64 elapsedMs() const;
    qint64 lastReadingAgeMs() const;
    qint64 nextReadingInMs() const;

    // Within the common pace. After the end it changes no verdict, because much may have happened
    // since.
    void readNow();
    bool canReadNow() const;
    bool readingLate() const { return m_lateReading != 0; } // reading after the end
    const std::optional<LateReading> &lateReading() const { return m_late; }

    const QList<Mark> &marks() const { return m_marks; }
    void mark(Mark::Kind kind);
    void addMark(const Mark &mark);

    // Until the end; empty stops.
    void watchPort(const std::optional<WatchedPort> &port);
    // From an earlier run.
    void resumeWatching(const WatchedPort &port, const PortSightings::Seen &seen);
    const std::optional<WatchedPort> &watchedPort() const { return m_port; }
    const PortSightings &portSightings() const { return m_sightings; }

Q_SIGNALS:
    void changed();
    void serverRead(const Console::Cloud::ServerInstance &server);
    // With its mark, if any. At most 100 times, to limit the record.
    void watchChanged(const std::optional<Console::Action::Mark> &mark);
    void finished();

private:
    bool isReading() const { return m_follow && !m_follow->ended(); }
    void readIn(std::chrono::milliseconds in);
    void stopReading();
    void take(const FollowReadings::Reading &reading);
    void takeLate(const FollowReadings::Reading &reading);
    void watch(const std::optional<WatchedPort> &port);
    void portLooked(PortLook look);
    void tellWatch(const std::optional<Mark> &mark);
    QDateTime now() const;

    Subject m_subject;
    std::optional<FollowThrough> m_follow;
    QList<Mark> m_marks;
    bool m_paused = false;
    std::optional<qint64> m_sentAtMs; // monotonic
    qint64 m_lastReadingMs = -1;
    FollowReadings::Ticket m_nextReading = 0;
    FollowReadings::Ticket m_lateReading = 0;
    std::optional<LateReading> m_late;
    std::optional<Cloud::ApiError> m_readingFailure;

    std::optional<WatchedPort> m_port;
    PortSightings m_sightings;
    int m_watchChanges = 0;
    std::unique_ptr<PortWatch> m_portWatch;
    qint64 m_lookAfterMs = -1; // start of the current check
    QDateTime m_lookAt;
};

} // namespace Console::Action
