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

// A region as it was read last.
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

// A region of a store, to be written with the servers that the store has of it.
struct RegionStamp {
    Cloud::RegionCode code;
    QString name = {};
    QDateTime readAt = {}; // UTC, by this computer's clock
};

// Whose servers a snapshot shows: a digest of gateway and access key id. Another key may see
// other servers, so its snapshot is not shown.
QByteArray snapshotOwner(const Cloud::Connection &connection);

// The last inventory of one profile on disk, so that the next start shows it at once. Nothing in
// it is secret, and nothing in it is needed: a file that is damaged, of another version or of
// another owner reads as none. Both block for as long as the disk takes, and may be called from
// any thread.
//
// Of a server the codes are kept; what they mean is worked out anew at reading, so that a newer
// program knows what an older one did not.
std::optional<Snapshot> readSnapshot(const QString &file, const QByteArray &owner);
// Empty: written; otherwise the system's words.
[[nodiscard]] QString writeSnapshot(const QString &file, const QByteArray &owner,
                                    const Snapshot &snapshot);
// The listed servers of one profile of a store, and the names of the networks they are in. One
// server is unpacked at a time, so that a large inventory is not in memory twice.
[[nodiscard]] QString writeSnapshot(const QString &file, const QByteArray &owner,
                                    const StoreView &view, ProfileIndex profile,
                                    const QList<RegionStamp> &regions);

} // namespace Console::Inventory
