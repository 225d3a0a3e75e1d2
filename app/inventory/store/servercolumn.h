// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace Console::Inventory {

// In table order.
enum class ServerColumn {
    Name,
    Status,
    Operation,
    Os,
    Hypervisor,
    PrivateIp,
    PublicIp,
    Zone,
    Region,
    Number,
    Vpc,    // name, or number if not known
    Subnet, // likewise
    Spec,
    Cpus,
    Memory,
    Profile,
    Booted,
    Created,
    Protection, // against termination
    Description
};
constexpr int serverColumns = 20;

using ColumnMask = quint32;
constexpr ColumnMask maskOf(ServerColumn column)
{
    return ColumnMask(1) << static_cast<unsigned>(column);
}
constexpr ColumnMask allColumns = (ColumnMask(1) << serverColumns) - 1;

} // namespace Console::Inventory
