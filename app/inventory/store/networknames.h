// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serverrow.h"
#include "app/inventory/store/storeview.h"

#include <QHash>

namespace Console::Inventory {

// By number. Missing or empty: not known.
struct NetworkNameMap {
    QHash<QString, QString> vpcs = {};
    QHash<QString, QString> subnets = {};

    friend bool operator==(const NetworkNameMap &, const NetworkNameMap &) = default;
};

// With the server's own profile: two accounts may use the same numbers.
NetworkNameMap networkNames(const StoreView &view, ProfileIndex profile, const ServerRow &row);

} // namespace Console::Inventory
