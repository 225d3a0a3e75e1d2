// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/readsofar.h"

#include "app/inventory/load/inventory.h"

#include <algorithm>

namespace Console::Ui {

using Region = Inventory::RegionState;

bool isReadInPart(const Inventory::Inventory &inventory)
{
    const auto &regions = inventory.regions();
    return std::any_of(regions.begin(), regions.end(),
                       [](const Region &region) { return region.loadedAtMs.has_value(); });
}

bool isReadSoFar(const Inventory::Inventory &inventory)
{
    const auto &regions = inventory.regions();
    return !regions.isEmpty()
        && std::all_of(regions.begin(), regions.end(),
                       [](const Region &region) { return region.loadedAtMs.has_value(); });
}

bool isReadNow(const Inventory::Inventory &inventory)
{
    const auto &regions = inventory.regions();
    return isReadSoFar(inventory) && !inventory.error() && inventory.gaps().isEmpty()
        && std::none_of(regions.begin(), regions.end(),
                        [](const Region &region) { return region.fromCache; });
}

} // namespace Console::Ui
