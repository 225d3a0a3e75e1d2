// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Console::Cloud {

// RFC 9110, e.g. "Sun, 06 Nov 1994 08:49:37 GMT". Invalid if malformed.
QDateTime httpDate(const QByteArray &header);

// Our time, corrected by Date headers for signing: 5 minutes of difference are refused.
class GatewayClock
{
public:
    explicit GatewayClock(const Clock &clock) : m_clock(clock) { }

    // Our own clock.
    qint64 monotonicMs() const { return m_clock.monotonicMs(); }
    qint64 nowMs() const; // Unix epoch, milliseconds
    // The correction in use: gateway's clock minus ours; 0: not measured or below 2 s.
    std::chrono::milliseconds skew() const { return m_skew; }
    // Empty: not measured.
    std::optional<std::chrono::milliseconds> measuredSkew() const
    {
        return m_measurements > 0 ? std::optional(m_skew) : std::nullopt;
    }
    int measurements() const { return m_measurements; } // valid Date headers
    // For a header received just now. False: malformed.
    bool learn(const QByteArray &dateHeader);

private:
    const Clock &m_clock;
    std::chrono::milliseconds m_skew{0};
    int m_measurements = 0;
};

} // namespace Console::Cloud
