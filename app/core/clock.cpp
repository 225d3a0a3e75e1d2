// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <QCryptographicHash>
#include <QFile>

#include <chrono>

#include <ctime>

namespace Console {

qint64 SystemClock::wallMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

qint64 SystemClock::monotonicMs() const
{
    // steady_clock stops during suspend; old readings would seem fresh.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    constexpr qint64 msPerSecond = 1000;
    constexpr qint64 nsPerMs = 1'000'000;
    return qint64(time.tv_sec) * msPerSecond + time.tv_nsec / nsPerMs;
}

QByteArray SystemClock::monotonicStart() const
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Hashed: shared records must not identify the machine.
    constexpr qsizetype enough = 16;
    return QCryptographicHash::hash(file.readAll().trimmed(), QCryptographicHash::Sha256)
        .toHex()
        .left(enough);
}

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace Console
