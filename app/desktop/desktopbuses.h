// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Console::Desktop {

// A hung bus blocks libdbus for 25 s per thread. Disables hung ones within `limit`; changes the
// environment, so call before threads and D-Bus use.
void disableHungBuses(std::chrono::milliseconds limit = std::chrono::milliseconds(300));

// For messages: D-Bus reports only "cannot connect".
bool sessionBusDisabled();
bool systemBusDisabled();

} // namespace Console::Desktop
