// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/networkinterface.h"
#include "app/cloud/serverinstance.h"

namespace Console::Inventory {

// A server as last seen, joined with its network interfaces.
struct ServerRow {
    Cloud::ServerInstance server;
    QList<Cloud::NetworkInterface> interfaces = {}; // in the order of their device names; may be empty

    friend bool operator==(const ServerRow &, const ServerRow &) = default;
};

} // namespace Console::Inventory
