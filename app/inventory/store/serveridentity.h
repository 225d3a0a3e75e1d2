// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/storeview.h"

namespace Console::Inventory {

// Which server, among those of all profiles: two accounts may number theirs alike.
struct ServerIdentity {
    QUuid profile = {}; // that the server is read with, and acted on with
    Cloud::ServerId server;

    friend bool operator==(const ServerIdentity &, const ServerIdentity &) = default;
};

ServerIdentity identityOf(const StoreView &view, RowId row);
std::optional<RowId> find(const StoreView &view, const ServerIdentity &identity);

} // namespace Console::Inventory
