// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/serveridentity.h"

namespace Console::Inventory {

ServerIdentity identityOf(const StoreView &view, RowId row)
{
    return {.profile = view.profileId(view.profile(row)), .server = view.id(row)};
}

std::optional<RowId> find(const StoreView &view, const ServerIdentity &identity)
{
    for (qsizetype profile = 0; profile < view.profileCount(); ++profile) {
        if (view.profileId(ProfileIndex(profile)) == identity.profile)
            return view.find(ProfileIndex(profile), identity.server);
    }
    return std::nullopt;
}

} // namespace Console::Inventory
