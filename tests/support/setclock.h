// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"

namespace Console::Test {

// Shows what it is set to.
class SetClock final : public Clock
{
public:
    qint64 wall = 784111777000; // Sun, 06 Nov 1994 08:49:37 GMT
    qint64 wallMs() const override { return wall; }
    qint64 monotonic = 0;
    qint64 monotonicMs() const override { return monotonic; }
};

} // namespace Console::Test
