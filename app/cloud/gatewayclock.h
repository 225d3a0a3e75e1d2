// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace Console::Cloud {

// An RFC 9110 date, in UTC: "Sun, 06 Nov 1994 08:49:37 GMT". Invalid: no such date.
QDateTime httpDate(const QByteArray &header);

// The gateway's time: ours, corrected by what its Date headers tell. A request is refused when
// the clocks differ by 5 minutes or more, so signing uses this time.
class GatewayClock
{
public:
    explicit GatewayClock(const Clock &clock) : m_clock(clock) { }

    // Of our own clock: by which events here are put in order.
    qint64 monotonicMs() const { return m_clock.monotonicMs(); }
    qint64 nowMs() const; // Unix epoch in milliseconds, corrected
    // Gateway's clock minus ours; 0 until measured, and below the 2 s that a Date header and the
    // network's delay leave open.
    std::chrono::milliseconds skew() const { return m_skew; }
    int measurements() const { return m_measurements; } // good Date headers so far
    // Takes an answer's Date header (RFC 9110), which came in just now. False: no such date.
    bool learn(const QByteArray &dateHeader);

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_skew{0};
    int m_measurements = 0;
};

} // namespace Console::Cloud
