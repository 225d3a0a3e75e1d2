// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/packedpage.h"

#include <functional>

namespace Console::Bench {

// Servers with all fields, as a large account has them: names of their own, some thirty VPCs,
// two hundred subnets, one network interface each.
Inventory::ServerRow benchRow(int index);

struct Fleet {
    std::vector<std::shared_ptr<const Inventory::PackedPage>> pages;
    std::vector<std::shared_ptr<const Inventory::PackedInterfacePage>> interfaces;
    Inventory::RegionReading reading() const; // complete
};
// Packed as the threads do that parse: 1000 a page. change is called for each row before.
Fleet packedFleet(int servers, Inventory::TextPool &pool,
                  const std::function<bool(Inventory::ServerRow &)> &change = {});

} // namespace Console::Bench
