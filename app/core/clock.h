// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Console {

// For tests without waiting.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    QDateTime utcNow() const { return QDateTime::fromMSecsSinceEpoch(wallMs(), Qt::UTC); }
    virtual qint64 wallMs() const = 0;      // Unix epoch, UTC; may jump
    virtual qint64 monotonicMs() const = 0; // arbitrary start; never jumps
    // Names that start; empty: not comparable between runs.
    virtual QByteArray monotonicStart() const { return {}; }
};

class SystemClock final : public Clock
{
public:
    qint64 wallMs() const override;
    qint64 monotonicMs() const override; // continues while the machine sleeps
    QByteArray monotonicStart() const override;
};

const Clock &systemClock();

} // namespace Console
