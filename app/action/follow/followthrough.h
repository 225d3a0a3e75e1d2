// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"
#include "app/core/settingskeys.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Console::Action {

enum class FollowVerdict {
    Following,
    Rebooted,          // boot time changed: proof
    NoVisibleReaction, // RUN with the same boot time after 10 min
    StillDown,         // not RUN at the end
    NotRead,           // not readable
    Gone               // not listed
};

struct Mark {
    enum class Kind {
        Sent,
        Answered,
        NoAnswer,
        NotSent,
        FirstChange,
        LeftRunning,
        Back,
        BootTimeChanged,
        NoVisibleReaction,
        PortAway,
        PortBack,
        PortAnswers, // never seen to stop
        Paused,
        Resumed, // restarted or unlocked
        Ended
    };
    Kind kind = Kind::Sent;
    QDateTime at;      // UTC
    QString fact = {}; // as the API reported
    // Monotonic milliseconds since sending; -1: not known.
    qint64 afterMs = -1;

    friend bool operator==(const Mark &, const Mark &) = default;
};

struct FollowLength {
    std::chrono::minutes atLeast{Keys::followMinutes.standard};
    // Of 8 GiB, a begun one counts: a big dump takes long.
    std::chrono::minutes perMemoryUnit{Keys::followMinutesPer8GiB.standard};

    // Limited to a sensible range.
    static FollowLength fromMinutes(int atLeast, int perMemoryUnit);
    std::chrono::milliseconds of(qint64 memoryBytes) const;

    friend bool operator==(const FollowLength &, const FollowLength &) = default;
};

// Pure. Elapsed time is monotonic, so clock jumps have no effect.
class FollowThrough
{
public:
    using Milliseconds = std::chrono::milliseconds;

    // before: last reading before sending.
    explicit FollowThrough(Cloud::ServerInstance before, const FollowLength &length = {});

    static Milliseconds intervalAfter(Milliseconds elapsed); // 3 s; 2 min: 5 s; 10 min: 15 s

    // Empty: not listed any more.
    QList<Mark> take(const std::optional<Cloud::ServerInstance> &reading, Milliseconds elapsed,
                     const QDateTime &at);
    // Time passed without a reading attempt.
    QList<Mark> tick(Milliseconds elapsed, const QDateTime &at);
    // The API gave no reading. Ends following if failures last 10 min and the time is over.
    QList<Mark> failed(Milliseconds elapsed, const QDateTime &at);

    FollowVerdict verdict() const { return m_verdict; }
    bool ended() const { return m_ended; }
    const Cloud::ServerInstance &before() const { return m_before; }
    const std::optional<Cloud::ServerInstance> &last() const { return m_last; }
    bool gone() const { return m_goneInARow > 0; }

private:
    QList<Mark> judge(Milliseconds elapsed, const QDateTime &at, bool justRead);

    Cloud::ServerInstance m_before;
    Milliseconds m_length;
    std::optional<Cloud::ServerInstance> m_last; // last answered
    FollowVerdict m_verdict = FollowVerdict::Following;
    bool m_ended = false;
    int m_goneInARow = 0;
    // From first to last failure in a row; long pauses are cut, because the machine may sleep.
    Milliseconds m_unread{0};
    std::optional<Milliseconds> m_failedAt;
    bool m_changed = false;
    bool m_leftRunning = false;
    bool m_rebooted = false;
};

} // namespace Console::Action
