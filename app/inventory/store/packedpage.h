// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/vpc.h"
#include "app/core/livecount.h"
#include "app/inventory/store/packedserver.h"

#include <vector>

namespace Console::Inventory {

// Packed on the parsing thread. Never changes.
struct PackedPage {
    PackedPage(const QList<Cloud::ServerInstance> &list, TextPool &pool,
               std::optional<qint64> sent = {});

    // Monotonic, of the request; servers read alone since then are newer. Empty: the page is
    // newest.
    std::optional<qint64> sentMs;
    ByteArena records;
    std::vector<ArenaRef> servers;
    LiveCount<PackedPage> live;
};

// From one answer about one region.
struct PackedInterfacePage {
    PackedInterfacePage(const QList<Cloud::NetworkInterface> &list, const Cloud::RegionCode &region,
                        TextPool &pool);

    // Of joined rows; the server that an interface names is ignored.
    PackedInterfacePage(const QList<ServerRow> &rows, TextPool &pool);

    struct Item {
        quint64 server = 0;
        TextPool::Id device = TextPool::empty;
        ArenaRef record = 0;
    };
    ByteArena records;
    std::vector<Item> items;
    LiveCount<PackedInterfacePage> live;
};

struct RegionReading {
    Cloud::RegionCode region;
    std::vector<std::shared_ptr<const PackedPage>> pages = {};
    // Of all pages: replaces what was known.
    bool complete = false;
    // A server that is not in it may still exist.
    bool mayMissServers = false;
    bool mayMissInterfaces = false; // likewise
    // Empty: not read; known ones stay. Incomplete readings add to them.
    std::optional<std::vector<std::shared_ptr<const PackedInterfacePage>>> interfaces = {};
    std::optional<QList<Cloud::Vpc>> vpcs = {};       // likewise
    std::optional<QList<Cloud::Subnet>> subnets = {}; // likewise
};

// `rows`: all of the region. Any thread.
RegionReading completeReading(const Cloud::RegionCode &region, const QList<ServerRow> &rows,
                              TextPool &pool);

} // namespace Console::Inventory
