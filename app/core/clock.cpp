// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/clock.h"

#include <chrono>

namespace Console {

namespace {
template <typename StdClock>
qint64 millisecondsOf()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
                   StdClock::now().time_since_epoch())
            .count();
}
} // namespace

qint64 SystemClock::wallMs() const
{
    return millisecondsOf<std::chrono::system_clock>();
}

qint64 SystemClock::monotonicMs() const
{
    return millisecondsOf<std::chrono::steady_clock>();
}

} // namespace Console
