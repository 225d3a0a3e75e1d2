// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "app/action/send/interrupt.h"

namespace Console::Action {

// What a report tells of an interrupt of this run beyond its records.
LiveInterrupt liveOf(const Interrupt &interrupt);

} // namespace Console::Action
