// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/vpc.h"
#include "app/core/livecount.h"
#include "app/inventory/store/packedserver.h"

#include <vector>

namespace Console::Inventory {

// The servers of one answer, packed by the thread that parsed it. Does not change once it is made.
struct PackedPage {
    PackedPage(const QList<Cloud::ServerInstance> &list, TextPool &pool,
               std::optional<qint64> sent = {}); // see sentMs

    // When the request for the page was sent, by the monotonic clock; a server that was read alone
    // since then is newer than what the page says of it. Empty: the page is newer than all else.
    std::optional<qint64> sentMs;
    ByteArena records;
    std::vector<ArenaRef> servers;
    LiveCount<PackedPage> live;
};

// The network interfaces of one answer about one region.
struct PackedInterfacePage {
    PackedInterfacePage(const QList<Cloud::NetworkInterface> &list,
                        const Cloud::RegionCode &region, TextPool &pool);

    // Those of rows that are joined already, whatever server their interfaces name.
    PackedInterfacePage(const QList<ServerRow> &rows, TextPool &pool);

    struct Item {
        quint64 server = 0; // the identity of its server
        TextPool::Id device = TextPool::empty;
        ArenaRef record = 0;
    };
    ByteArena records;
    std::vector<Item> items;
    LiveCount<PackedInterfacePage> live;
};

// What was read of one region.
struct RegionReading {
    Cloud::RegionCode region;
    std::vector<std::shared_ptr<const PackedPage>> pages = {};
    // All servers of the region are in the pages: one that is not there has vanished.
    bool complete = false;
    // Empty: they could not be read or are still to come; the ones known before stay. In a reading
    // that is not complete they come on top of those.
    std::optional<std::vector<std::shared_ptr<const PackedInterfacePage>>> interfaces = {};
    std::optional<QList<Cloud::Vpc>> vpcs = {};       // likewise
    std::optional<QList<Cloud::Subnet>> subnets = {}; // likewise
};

// Of rows that are all of the region's; for any thread.
RegionReading completeReading(const Cloud::RegionCode &region, const QList<ServerRow> &rows,
                              TextPool &pool);

} // namespace Console::Inventory
