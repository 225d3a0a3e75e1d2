// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/refreshpace.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Console::Inventory {

namespace {

constexpr auto hiddenAtLeast = 300s;
constexpr int hiddenTimes = 5;
constexpr auto backOffAtMost = 600s;
constexpr auto soonAgain = 5s;
constexpr auto changingEvery = 10s;

bool runs(const RefreshPace &pace) { return pace.every > 0s && !pace.paused && !pace.locked; }

} // namespace

std::optional<std::chrono::seconds> refreshAfter(const RefreshPace &pace, int failures,
                                                 bool answered)
{
    if (!runs(pace))
        return std::nullopt;
    std::chrono::seconds wait = pace.hidden
        ? std::max<std::chrono::seconds>(pace.every * hiddenTimes, hiddenAtLeast)
        : pace.every;
    const std::chrono::seconds most = std::max<std::chrono::seconds>(wait, backOffAtMost);
    if (failures > 0 && !answered)
        wait = soonAgain;
    for (int i = answered ? 0 : 1; i < failures && wait < most; ++i)
        wait *= 2;
    return std::min(wait, most);
}

std::optional<std::chrono::seconds> changingAfter(const RefreshPace &pace)
{
    if (!runs(pace))
        return std::nullopt;
    return pace.hidden ? changingEvery * hiddenTimes : changingEvery;
}

} // namespace Console::Inventory
