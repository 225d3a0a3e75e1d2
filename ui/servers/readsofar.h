// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/inventory.h"

#include <algorithm>

namespace Console::Ui {

// Some region has been read, in this run or in the one before: how many servers there are is more
// than a guess.
inline bool isReadSoFar(const Inventory::Inventory &inventory)
{
    const auto &regions = inventory.regions();
    return std::any_of(regions.begin(), regions.end(), [](const Inventory::RegionState &region) {
        return region.loadedAtMs.has_value();
    });
}

} // namespace Console::Ui
