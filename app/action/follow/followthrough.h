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
    Following,         // nothing to say yet
    Rebooted,          // a boot time other than the one before sending: proof
    NoVisibleReaction, // RUN and the same boot time after 10 min; readings go on, a proof replaces it
    StillDown,         // not RUN at the end
    NotRead,           // it could not be read until the end: no verdict, and it is said
    Gone               // at the end the API did not list it any more: no verdict, and it is said
};

// A point of the timeline.
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
        PortAway,    // the watched port was open and does not answer any more
        PortBack,    // it answers again
        PortAnswers, // it answers, and has not been seen to go away
        Paused,  // the console was locked
        Resumed, // the console was started again, or unlocked
        Ended
    };
    Kind kind = Kind::Sent;
    QDateTime at;      // UTC
    QString fact = {}; // codes and times as the API told them
    // Monotonic milliseconds since sending, whatever the wall clock did; -1: not known.
    qint64 afterMs = -1;

    friend bool operator==(const Mark &, const Mark &) = default;
};

// How long a server is followed.
struct FollowLength {
    std::chrono::minutes atLeast{Keys::followMinutes.standard};
    // Of 8 GiB, a begun one counts: a big dump takes long.
    std::chrono::minutes perMemoryUnit{Keys::followMinutesPer8GiB.standard};

    // What the user may have written into the settings, brought to where the verdicts make sense.
    static FollowLength fromMinutes(int atLeast, int perMemoryUnit);
    std::chrono::milliseconds of(qint64 memoryBytes) const;

    friend bool operator==(const FollowLength &, const FollowLength &) = default;
};

// The rules of following a server after an interrupt. Pure: readings and elapsed time come in.
// Elapsed time is monotonic, so a clock that jumps changes nothing.
class FollowThrough
{
public:
    using Milliseconds = std::chrono::milliseconds;

    // before: the last reading before sending; memory decides how long to follow.
    explicit FollowThrough(Cloud::ServerInstance before, const FollowLength &length = {});

    static Milliseconds intervalAfter(Milliseconds elapsed); // 3 s, 5 s after 2 min, 15 s after 10 min

    // Takes a reading (empty: the server is not listed any more). Returns the marks that it makes.
    QList<Mark> take(const std::optional<Cloud::ServerInstance> &reading, Milliseconds elapsed,
                     const QDateTime &at);
    // Time passed without a reading, and none was tried.
    QList<Mark> tick(Milliseconds elapsed, const QDateTime &at);
    // A reading was tried, and the API gave none. That alone says nothing and ends nothing; but
    // where tries over 10 min in a row give none, and the time to follow is over, that is the end.
    QList<Mark> failed(Milliseconds elapsed, const QDateTime &at);

    FollowVerdict verdict() const { return m_verdict; }
    bool ended() const { return m_ended; }
    const Cloud::ServerInstance &before() const { return m_before; }
    const std::optional<Cloud::ServerInstance> &last() const { return m_last; }
    bool gone() const { return m_goneInARow > 0; } // the last answer did not list the server

private:
    QList<Mark> judge(Milliseconds elapsed, const QDateTime &at, bool justRead);

    Cloud::ServerInstance m_before;
    Milliseconds m_length;
    std::optional<Cloud::ServerInstance> m_last; // the last reading that the API answered
    FollowVerdict m_verdict = FollowVerdict::Following;
    bool m_ended = false;
    int m_goneInARow = 0; // answers that did not list the server
    // Between the first and the last of the failed tries in a row. Pauses count for no more than
    // the readings make, so that a machine that slept has not tried meanwhile.
    Milliseconds m_unread{0};
    std::optional<Milliseconds> m_failedAt; // the last one
    bool m_changed = false;
    bool m_leftRunning = false;
    bool m_rebooted = false;
};

} // namespace Console::Action
