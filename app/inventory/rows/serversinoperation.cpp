// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/serversinoperation.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

ServersInOperation serversInOperation(const StoreView &view, int most)
{
    std::vector<std::pair<QString, RowId>> found;
    for (RowId row = 0; row < view.end(); ++row) {
        if (view.isUsed(row) && !view.isVanished(row)
            && view.head(row).serverOperation() != Cloud::ServerOperation::None)
            found.emplace_back(view.server(row).name(), row);
    }
    const auto end = found.begin() + std::min<std::ptrdiff_t>(most, std::ptrdiff_t(found.size()));
    std::partial_sort(found.begin(), end, found.end());
    ServersInOperation servers{.count = int(found.size())};
    for (auto one = found.begin(); one != end; ++one)
        servers.first.append({.profile = view.profileId(view.profile(one->second)),
                              .server = view.row(one->second).server});
    return servers;
}

QString inOperationFilter() { return u"-operation=NULL"_s; }

} // namespace Console::Inventory
