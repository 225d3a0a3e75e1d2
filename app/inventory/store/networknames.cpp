// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/networknames.h"

namespace Console::Inventory {

NetworkNameMap networkNames(const StoreView &view, ProfileIndex profile, const ServerRow &row)
{
    NetworkNameMap names;
    if (const auto name = view.vpcName(profile, row.server.vpcNo))
        names.vpcs.insert(row.server.vpcNo, *name);
    if (const auto name = view.subnetName(profile, row.server.subnetNo))
        names.subnets.insert(row.server.subnetNo, *name);
    for (const Cloud::NetworkInterface &nic : row.interfaces) {
        if (const auto name = view.subnetName(profile, nic.subnetNo))
            names.subnets.insert(nic.subnetNo, *name);
    }
    return names;
}

} // namespace Console::Inventory
