// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/interruptedservers.h"

#include <algorithm>

namespace Console::Inventory {

void InterruptedServers::add(const QUuid &profile, const Cloud::ServerId &server, qint64 atMs)
{
    QList<One> &all = m_byNumber[server.number.text()];
    const auto known = std::find_if(all.begin(), all.end(), [&](const One &one) {
        return one.profile == profile && one.region == server.region.text();
    });
    if (known == all.end())
        all.append({.profile = profile, .region = server.region.text(), .atMs = atMs});
    else
        known->atMs = std::max(known->atMs, atMs);
}

std::optional<qint64> InterruptedServers::lastMs(const StoreView &view, RowId row) const
{
    if (isEmpty())
        return std::nullopt;
    const PackedServer server = view.server(row);
    const auto found = m_byNumber.constFind(server.number());
    if (found == m_byNumber.cend())
        return std::nullopt;
    const QUuid &profile = view.profileId(view.profile(row));
    const QString &region = view.text(server.head().region);
    const auto one = std::find_if(found->cbegin(), found->cend(), [&](const One &candidate) {
        return candidate.profile == profile && candidate.region == region;
    });
    return one == found->cend() ? std::nullopt : std::optional(one->atMs);
}

} // namespace Console::Inventory
