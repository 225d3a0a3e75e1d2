// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serverrow.h"
#include "app/inventory/store/storeview.h"

#include <QHash>

namespace Console::Inventory {

// Names of VPCs and subnets by their numbers. A number that is not in it, or whose name is empty,
// has no name that is known.
struct NetworkNames {
    QHash<QString, QString> vpcs = {};
    QHash<QString, QString> subnets = {};

    friend bool operator==(const NetworkNames &, const NetworkNames &) = default;
};

// Those of one server that the store has read so far, with the server's own profile: two accounts
// may use the same numbers.
NetworkNames networkNames(const StoreView &view, ProfileIndex profile, const ServerRow &row);

} // namespace Console::Inventory
