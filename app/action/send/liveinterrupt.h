// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "app/action/send/interrupt.h"

namespace Console::Action {

LiveInterrupt liveOf(const Interrupt &interrupt);

} // namespace Console::Action
