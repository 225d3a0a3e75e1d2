// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settingskeys.h"

#include <chrono>
#include <optional>

namespace Console::Inventory {

// What the user chose about reading the servers again, and what holds it up.
struct RefreshPace {
    std::chrono::seconds every{Keys::refreshSeconds.standard}; // 0: off
    bool paused = false; // by the user
    bool hidden = false; // nobody looks at the window
    bool locked = false;

    friend bool operator==(const RefreshPace &, const RefreshPace &) = default;
};

// From the end of a refresh to the next one, after so many that failed in a row; empty: there is
// none. Nobody waits for a window that is hidden, nor is a gateway that is away pressed.
std::optional<std::chrono::seconds> refreshAfter(const RefreshPace &pace, int failures);
// From one reading of the servers that are in an operation to the next; empty: there is none.
std::optional<std::chrono::seconds> changingAfter(const RefreshPace &pace);

} // namespace Console::Inventory
