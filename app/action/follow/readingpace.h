// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace Console::Action {

// At most five requests per second and gateway. Arrival is unknown, so each counts until 1 s after
// its end, twice if unanswered: Qt repeats a GET. Monotonic milliseconds.
class ReadingPace
{
public:
    static constexpr int perSecond = 5;
    enum class End { Answered, NoAnswer };

    bool mayLeave(qint64 nowMs) const;
    // -1: not before a running one ends.
    qint64 waitMs(qint64 nowMs) const;

    quint64 begin(qint64 nowMs); // never 0
    void end(quint64 request, End how, qint64 nowMs);

private:
    struct Request {
        quint64 number = 0;
        qint64 countsUntilMs = -1; // -1: running
        int weight = 0;
    };
    int weightAt(qint64 timeMs) const;

    QList<Request> m_requests;
    quint64 m_last = 0;
};

} // namespace Console::Action
