// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace Console::Action {

// When the next reading may leave for a gateway: at most five may arrive there in any second, by
// whichever clock they are counted. When a request arrives is not known here, only that it is
// between its sending and its end, so it counts from the one until a second after the other. Qt
// sends a GET again by itself when its connection breaks, so one that has no answer counts twice.
// Times are monotonic milliseconds.
class ReadingPace
{
public:
    static constexpr int perSecond = 5;
    enum class End { Answered, NoAnswer };

    bool mayLeave(qint64 nowMs) const;
    // Until the next may leave, as far as that is known; -1: only when one on its way has ended.
    qint64 waitMs(qint64 nowMs) const;

    quint64 begin(qint64 nowMs); // its number, never 0
    void end(quint64 request, End how, qint64 nowMs);

private:
    struct Request {
        quint64 number = 0;
        qint64 countsUntilMs = -1; // -1: on its way
        int weight = 0;
    };
    int weightAt(qint64 timeMs) const;

    QList<Request> m_requests;
    quint64 m_last = 0;
};

} // namespace Console::Action
