// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/networkinterface.h"
#include "app/cloud/serverinstance.h"

namespace Console::Inventory {

struct ServerRow {
    Cloud::ServerInstance server;
    QList<Cloud::NetworkInterface> interfaces = {}; // by device name; may be empty

    friend bool operator==(const ServerRow &, const ServerRow &) = default;
};

} // namespace Console::Inventory
