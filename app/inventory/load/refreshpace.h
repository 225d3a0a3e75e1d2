// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settingskeys.h"

#include <chrono>
#include <optional>

namespace Console::Inventory {

struct RefreshPace {
    std::chrono::seconds every{Keys::refreshSeconds.standard}; // 0: off
    bool paused = false;                                       // by the user
    bool hidden = false;                                       // window not visible
    bool locked = false;

    friend bool operator==(const RefreshPace &, const RefreshPace &) = default;
};

// From one refresh's end to the next. Failures in a row slow it; those without an answer are tried
// again soon at first. Empty: none.
std::optional<std::chrono::seconds> refreshAfter(const RefreshPace &pace, int failures,
                                                 bool answered = true);
// For servers in an operation; empty: none.
std::optional<std::chrono::seconds> changingAfter(const RefreshPace &pace);

} // namespace Console::Inventory
