// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/readingpace.h"

#include <algorithm>

namespace Console::Action {

namespace {
constexpr qint64 windowMs = 1010; // one second, plus rounding of two clocks
constexpr int unanswered = 2;
} // namespace

int ReadingPace::weightAt(qint64 timeMs) const
{
    int weight = 0;
    for (const Request &request : m_requests) {
        if (request.countsUntilMs < 0 || request.countsUntilMs > timeMs)
            weight += request.weight;
    }
    return weight;
}

bool ReadingPace::mayLeave(qint64 nowMs) const { return weightAt(nowMs) + unanswered <= perSecond; }

qint64 ReadingPace::waitMs(qint64 nowMs) const
{
    if (mayLeave(nowMs))
        return 0;
    qint64 earliest = -1;
    for (const Request &request : m_requests) {
        if (request.countsUntilMs > nowMs && mayLeave(request.countsUntilMs)
            && (earliest < 0 || request.countsUntilMs < earliest))
            earliest = request.countsUntilMs;
    }
    return earliest < 0 ? -1 : earliest - nowMs;
}

quint64 ReadingPace::begin(qint64 nowMs)
{
    m_requests.removeIf([nowMs](const Request &request) {
        return request.countsUntilMs >= 0 && request.countsUntilMs <= nowMs;
    });
    m_requests.append({.number = ++m_last, .countsUntilMs = -1, .weight = unanswered});
    return m_last;
}

void ReadingPace::end(quint64 request, End how, qint64 nowMs)
{
    const auto found =
        std::find_if(m_requests.begin(), m_requests.end(),
                     [request](const Request &one) { return one.number == request; });
    if (found == m_requests.end())
        return;
    found->countsUntilMs = nowMs + windowMs;
    found->weight = how == End::Answered ? 1 : unanswered;
}

} // namespace Console::Action
