// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serverrow.h"
#include "app/inventory/store/storeview.h"

#include <QHash>

namespace Console::Inventory {

// By number. Missing or empty: not known.
struct NetworkNames {
    QHash<QString, QString> vpcs = {};
    QHash<QString, QString> subnets = {};

    friend bool operator==(const NetworkNames &, const NetworkNames &) = default;
};

// With the server's own profile: two accounts may use the same numbers.
NetworkNames networkNames(const StoreView &view, ProfileIndex profile, const ServerRow &row);

} // namespace Console::Inventory
