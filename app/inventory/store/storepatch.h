// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/packedpage.h"
#include "app/inventory/store/searchkey.h"

namespace Console::Inventory {

// What has to be done to a store so that it shows a reading: nothing for servers that are as they
// were. Made by any thread, applied by the store's.
struct StorePatch {
    struct Addition {
        ArenaRef server = 0;
        ArenaRef interfaces = 0;
        ArenaRef key = 0;
    };
    struct Change {
        RowId row = 0;
        ArenaRef server = 0;                      // 0: as before
        std::optional<ArenaRef> interfaces = {};  // empty: as before
        ArenaRef key = 0;                         // 0: as before
        ColumnMask columns = 0;                   // that say something else now
        bool listed = false;                      // the provider lists it: it is not vanished
    };

    ProfileIndex profile = 0;
    ByteArena records; // of servers and interfaces
    ByteArena keys;
    std::vector<Addition> additions = {};
    std::vector<Change> changes = {}; // in the order of their rows, each row once
    std::vector<RowId> vanished = {};
    std::vector<RowId> removed = {}; // at once and before all else
    QHash<TextPool::Id, TextPool::Id> vpcNames = {}; // by number; those read
    QHash<TextPool::Id, TextPool::Id> subnetNames = {};
    bool complete = false; // made from a complete reading

    bool isEmpty() const { return additions.empty() && changes.empty() && vanished.empty() && removed.empty(); }
};

// Pure. The view must be of a store that gets no other patch of the region in between.
StorePatch difference(const StoreView &before, ProfileIndex profile, const RegionReading &reading,
                      const ServerWords &words);
// One server from elsewhere; empty if it is not in the store.
StorePatch difference(const StoreView &before, ProfileIndex profile,
                      const Cloud::ServerInstance &server, const ServerWords &words);
// Removes the profile's servers of regions that are not among these.
StorePatch otherRegions(const StoreView &before, ProfileIndex profile,
                        const QList<Cloud::RegionCode> &kept);
// All keys anew: another language.
StorePatch newKeys(const StoreView &before, const ServerWords &words);

} // namespace Console::Inventory
