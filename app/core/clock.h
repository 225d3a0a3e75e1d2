// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Console {

// Time as an argument, so that rules and timelines can be tested without waiting.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    QDateTime utcNow() const { return QDateTime::fromMSecsSinceEpoch(wallMs(), Qt::UTC); }
    virtual qint64 wallMs() const = 0;      // Unix epoch in milliseconds, UTC; may jump
    virtual qint64 monotonicMs() const = 0; // milliseconds from an arbitrary start; never jumps
    // Names that start, so that another run of the program knows whether its monotonic time counts
    // from the same one. Empty: it does not.
    virtual QByteArray monotonicStart() const { return {}; }
};

class SystemClock final : public Clock
{
public:
    qint64 wallMs() const override;
    qint64 monotonicMs() const override; // goes on while the machine sleeps
    QByteArray monotonicStart() const override; // of this boot of the machine
};

const Clock &systemClock(); // for whoever is given no other

} // namespace Console
