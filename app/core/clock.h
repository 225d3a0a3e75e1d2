// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Console {

// Time as an argument, so that rules and timelines can be tested without waiting.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    virtual qint64 wallMs() const = 0;      // Unix epoch in milliseconds, UTC; may jump
    virtual qint64 monotonicMs() const = 0; // milliseconds from an arbitrary start; never jumps
};

class SystemClock final : public Clock
{
public:
    qint64 wallMs() const override;
    qint64 monotonicMs() const override;
};

} // namespace Console
