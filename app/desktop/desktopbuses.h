// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace Console::Desktop {

// D-Bus libraries wait for a bus without a word from their caller: libdbus for 25 s in each thread
// that asks for the connection, Qt's platform among them before the first window is there. So a bus
// that takes the connection and then says nothing is found out by hand, and left alone for the
// whole run: whoever asks for it later fails at once.
//
// Looks at the session bus and at the system bus, side by side, no longer than `limit` together.
// One that answers, that cannot be connected to, or that is not reached by a unix socket stays as
// it is. Changes DBUS_SESSION_BUS_ADDRESS and DBUS_SYSTEM_BUS_ADDRESS, so it is called while there
// is one thread and before anything uses D-Bus.
void disableHungBuses(std::chrono::milliseconds limit = std::chrono::milliseconds(300));

// Which were left. Both are for sentences to users; D-Bus itself says only "cannot connect".
bool sessionBusDisabled();
bool systemBusDisabled();

} // namespace Console::Desktop
