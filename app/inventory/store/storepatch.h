// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/packedpage.h"
#include "app/inventory/store/searchkey.h"

namespace Console::Inventory {

// Leaves out unchanged servers. Made on any thread, applied on the store's.
struct StorePatch {
    struct Addition {
        ArenaRef server = 0;
        ArenaRef interfaces = 0;
        ArenaRef key = 0;
    };
    struct Change {
        RowId row = 0;
        ArenaRef server = 0;                     // 0: as before
        std::optional<ArenaRef> interfaces = {}; // empty: as before
        ArenaRef key = 0;                        // 0: as before
        ColumnMask columns = 0;                  // changed ones
        bool listed = false;                     // by the provider: not vanished
    };

    ProfileIndex profile = 0;
    ByteArena records; // of servers and interfaces
    ByteArena keys;
    std::vector<Addition> additions = {};
    std::vector<Change> changes = {}; // ascending rows, each once
    std::vector<RowId> vanished = {};
    std::vector<RowId> removed = {};                 // applied first
    QHash<TextPool::Id, TextPool::Id> vpcNames = {}; // by number
    QHash<TextPool::Id, TextPool::Id> subnetNames = {};
    bool complete = false;

    bool isEmpty() const
    {
        return additions.empty() && changes.empty() && vanished.empty() && removed.empty();
    }
};

// Pure. Until applied, the store must get no other patch of the region.
StorePatch difference(const StoreView &before, ProfileIndex profile, const RegionReading &reading,
                      const ServerWords &words);
// Empty if the server is not in the store.
StorePatch difference(const StoreView &before, ProfileIndex profile,
                      const Cloud::ServerInstance &server, const ServerWords &words);
// Removes the profile's servers of other regions.
StorePatch otherRegions(const StoreView &before, ProfileIndex profile,
                        const QList<Cloud::RegionCode> &kept);
// For another language.
StorePatch newKeys(const StoreView &before, const ServerWords &words);

} // namespace Console::Inventory
