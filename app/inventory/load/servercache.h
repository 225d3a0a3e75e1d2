// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/cloud/vpc.h"
#include "app/inventory/store/storeview.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Console::Inventory {

struct RegionSnapshot {
    Cloud::RegionCode code;
    QString name = {};
    QDateTime readAt = {}; // UTC, by this computer's clock
    QList<Cloud::Vpc> vpcs = {};
    QList<Cloud::Subnet> subnets = {};
    QList<ServerRow> rows = {};

    friend bool operator==(const RegionSnapshot &, const RegionSnapshot &) = default;
};
using Snapshot = QList<RegionSnapshot>;

struct RegionStamp {
    Cloud::RegionCode code;
    QString name = {};
    QDateTime readAt = {}; // UTC, by this computer's clock
};

// Digest of gateway and access key id: another key may see other servers.
QByteArray snapshotOwner(const Cloud::Connection &connection);

// One profile's last inventory, without secrets. Empty: missing, damaged, another version or owner.
// Blocks; any thread. Stores codes, so newer programs interpret them anew.
std::optional<Snapshot> readSnapshot(const QString &file, const QByteArray &owner);
// Empty: written; otherwise the system's error text.
[[nodiscard]] QString writeSnapshot(const QString &file, const QByteArray &owner,
                                    const Snapshot &snapshot);
// Listed servers and network names. Unpacks one server at a time, to save memory.
[[nodiscard]] QString writeSnapshot(const QString &file, const QByteArray &owner,
                                    const StoreView &view, ProfileIndex profile,
                                    const QList<RegionStamp> &regions);

} // namespace Console::Inventory
