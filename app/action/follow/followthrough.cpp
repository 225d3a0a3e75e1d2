// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/followthrough.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Action {

namespace {

constexpr qint64 memoryUnit = 8LL * 1024 * 1024 * 1024;
// Until NoVisibleReaction.
constexpr auto reactionExpected = 10min;
// Failing this long ends following; also the longest counted pause.
constexpr auto unreadForGood = 10min;
constexpr auto longestPause = 1min;
// One such answer may be an error.
constexpr int goneForGood = 3;

QString stateText(const Cloud::ServerInstance &server)
{
    return u"%1/%2 %3"_s.arg(server.statusCode.code, server.operationCode.code, server.statusName);
}

} // namespace

FollowLength FollowLength::fromMinutes(int atLeast, int perMemoryUnit)
{
    static_assert(std::chrono::minutes(Keys::followMinutes.least) == reactionExpected);
    return {.atLeast = std::chrono::minutes(Keys::followMinutes.inRange(atLeast)),
            .perMemoryUnit =
                std::chrono::minutes(Keys::followMinutesPer8GiB.inRange(perMemoryUnit))};
}

std::chrono::milliseconds FollowLength::of(qint64 memoryBytes) const
{
    // Larger is no real memory and would overflow.
    constexpr qint64 most = 1024LL * 1024 * 1024 * 1024 * 1024;
    const qint64 units = (std::clamp<qint64>(memoryBytes, 0, most) + memoryUnit - 1) / memoryUnit;
    return atLeast + perMemoryUnit * units;
}

FollowThrough::FollowThrough(Cloud::ServerInstance before, const FollowLength &length)
    : m_before(std::move(before)), m_length(length.of(m_before.memoryBytes))
{
}

FollowThrough::Milliseconds FollowThrough::intervalAfter(Milliseconds elapsed)
{
    if (elapsed < 2min)
        return 3s;
    return elapsed < 10min ? 5s : 15s;
}

QList<Mark> FollowThrough::take(const std::optional<Cloud::ServerInstance> &reading,
                                Milliseconds elapsed, const QDateTime &at)
{
    if (m_ended)
        return {};
    QList<Mark> marks;
    if (reading) {
        const Cloud::ServerInstance previous = m_last.value_or(m_before);
        const bool changed = previous.statusCode != reading->statusCode
            || previous.operationCode != reading->operationCode
            || previous.booted != reading->booted;
        if (changed && !m_changed) {
            m_changed = true;
            marks.append({Mark::Kind::FirstChange, at, stateText(*reading), elapsed.count()});
        }
        const bool running = reading->status == Cloud::ServerStatus::Running;
        if (!running && !m_leftRunning) {
            m_leftRunning = true;
            marks.append({Mark::Kind::LeftRunning, at, stateText(*reading), elapsed.count()});
        }
        const bool steady = running && reading->operation == Cloud::ServerOperation::None;
        const bool bootedAnew = reading->booted.isValid() && m_before.booted.isValid()
            && reading->booted != m_before.booted;
        if (bootedAnew && !m_rebooted) {
            m_rebooted = true;
            marks.append({Mark::Kind::BootTimeChanged, at,
                          u"%1 → %2"_s.arg(m_before.booted.toString(Qt::ISODate),
                                           reading->booted.toString(Qt::ISODate)),
                          elapsed.count()});
        }
        const bool wasSteady = m_last && m_last->status == Cloud::ServerStatus::Running
            && m_last->operation == Cloud::ServerOperation::None;
        if (steady && m_changed && !wasSteady && m_last)
            marks.append({Mark::Kind::Back, at, stateText(*reading), elapsed.count()});
        m_last = reading;
        m_goneInARow = 0;
        if (m_rebooted && steady) {
            m_verdict = FollowVerdict::Rebooted;
            m_ended = true;
            marks.append({Mark::Kind::Ended, at, {}, elapsed.count()});
            return marks;
        }
    }
    m_goneInARow = reading ? 0 : m_goneInARow + 1;
    m_unread = {};
    m_failedAt.reset();
    return marks + judge(elapsed, at, true);
}

QList<Mark> FollowThrough::tick(Milliseconds elapsed, const QDateTime &at)
{
    return m_ended ? QList<Mark>() : judge(elapsed, at, false);
}

QList<Mark> FollowThrough::failed(Milliseconds elapsed, const QDateTime &at)
{
    if (m_ended)
        return {};
    if (m_failedAt)
        m_unread += std::clamp<Milliseconds>(elapsed - *m_failedAt, 0ms, longestPause);
    m_failedAt = elapsed;
    QList<Mark> marks = judge(elapsed, at, false);
    if (!m_ended && elapsed >= m_length && m_unread >= unreadForGood) {
        m_verdict = FollowVerdict::NotRead;
        m_ended = true;
        marks.append({Mark::Kind::Ended, at, {}, elapsed.count()});
    }
    return marks;
}

QList<Mark> FollowThrough::judge(Milliseconds elapsed, const QDateTime &at, bool justRead)
{
    QList<Mark> marks;
    const bool running = m_last && !gone() && m_last->status == Cloud::ServerStatus::Running;
    // Without a new reading nothing changes, except proof.
    if (!m_rebooted && !justRead)
        return marks;
    if (m_rebooted) {
        m_verdict = FollowVerdict::Rebooted; // proven, perhaps not steady yet
    } else if (running && elapsed >= reactionExpected && m_verdict == FollowVerdict::Following) {
        m_verdict = FollowVerdict::NoVisibleReaction;
        marks.append({Mark::Kind::NoVisibleReaction, at, stateText(*m_last), elapsed.count()});
    } else if (!running && m_verdict == FollowVerdict::NoVisibleReaction) {
        m_verdict = FollowVerdict::Following; // it reacts
    }
    const bool known = m_rebooted || m_goneInARow >= goneForGood || (m_last && !gone());
    if (elapsed >= m_length && known) {
        if (!m_rebooted)
            m_verdict = gone() ? FollowVerdict::Gone
                : running      ? FollowVerdict::NoVisibleReaction
                               : FollowVerdict::StillDown;
        m_ended = true;
        marks.append({Mark::Kind::Ended, at, {}, elapsed.count()});
    }
    return marks;
}

} // namespace Console::Action
