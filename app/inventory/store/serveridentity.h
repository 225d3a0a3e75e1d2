// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

namespace Console::Inventory {

// Unique over all profiles: two accounts may use the same numbers.
struct ServerIdentity {
    QUuid profile = {}; // reads the server and acts on it
    Cloud::ServerId server;

    friend bool operator==(const ServerIdentity &, const ServerIdentity &) = default;
};

ServerIdentity identityOf(const StoreView &view, RowId row);
std::optional<RowId> find(const StoreView &view, const ServerIdentity &identity);

} // namespace Console::Inventory
