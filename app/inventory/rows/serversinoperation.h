// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serveridentity.h"

#include <QList>

namespace Console::Inventory {

// Servers with an operation in progress, as last read.
struct ServersInOperation {
    struct Server {
        QUuid profile = {};
        Cloud::ServerInstance server;

        friend bool operator==(const Server &, const Server &) = default;
    };
    QList<Server> first = {}; // by name, at most as many as asked for
    int count = 0;            // of all

    friend bool operator==(const ServersInOperation &, const ServersInOperation &) = default;
};

// Without vanished servers. Reads every row; any thread.
ServersInOperation serversInOperation(const StoreView &view, int most);
// A quick filter that accepts just these.
QString inOperationFilter();

} // namespace Console::Inventory
