// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace Console::Action {

enum class FollowVerdict {
    Following,         // nothing to say yet
    Rebooted,          // a boot time other than the one before sending: proof
    NoVisibleReaction, // RUN and the same boot time after 10 min; readings go on, a proof replaces it
    StillDown          // not RUN at the end
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
    std::chrono::minutes atLeast{15};
    std::chrono::minutes perMemoryUnit{1}; // of 8 GiB, a begun one counts: a big dump takes long

    // What a person may have written into the settings, brought to where the verdicts make sense.
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
    // Time passed without a reading, e.g. the API did not answer.
    QList<Mark> tick(Milliseconds elapsed, const QDateTime &at);

    FollowVerdict verdict() const { return m_verdict; }
    bool ended() const { return m_ended; }
    Milliseconds length() const { return m_length; }
    const Cloud::ServerInstance &before() const { return m_before; }
    const std::optional<Cloud::ServerInstance> &last() const { return m_last; }

private:
    QList<Mark> judge(Milliseconds elapsed, const QDateTime &at, bool justRead);

    Cloud::ServerInstance m_before;
    Milliseconds m_length;
    std::optional<Cloud::ServerInstance> m_last; // the last reading that the API answered
    FollowVerdict m_verdict = FollowVerdict::Following;
    bool m_ended = false;
    bool m_gone = false; // the last answer did not list the server
    bool m_changed = false;
    bool m_leftRunning = false;
    bool m_rebooted = false;
};

} // namespace Console::Action
