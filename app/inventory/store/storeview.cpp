// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/storeview.h"

namespace Console::Inventory {

Cloud::ServerId StoreView::id(RowId row) const
{
    const PackedServer packed = server(row);
    return {.region = *Cloud::RegionCode::fromText(text(packed.head().region)),
            .number = *Cloud::ServerNo::fromText(packed.number())};
}

ServerRow StoreView::row(RowId row) const
{
    return {.server = server(row).unpacked(*m_pool),
            .interfaces = interfaces(row).unpacked(*m_pool)};
}

TextPool::Id StoreView::vpcText(RowId row) const
{
    const TextPool::Id number = head(row).vpcNo;
    return m_vpcNames.value(nameKey(profile(row), number), number);
}

TextPool::Id StoreView::subnetText(RowId row) const
{
    const TextPool::Id number = head(row).subnetNo;
    return m_subnetNames.value(nameKey(profile(row), number), number);
}

std::optional<QString> StoreView::nameOf(const QHash<NameKey, TextPool::Id> &names,
                                         ProfileIndex profile, const QString &number) const
{
    const auto known = m_pool->find(number);
    if (!known)
        return std::nullopt;
    const auto name = names.constFind(nameKey(profile, *known));
    return name == names.constEnd() ? std::nullopt : std::optional(text(*name));
}

std::optional<QString> StoreView::vpcName(ProfileIndex profile, const QString &number) const
{
    return nameOf(m_vpcNames, profile, number);
}

std::optional<QString> StoreView::subnetName(ProfileIndex profile, const QString &number) const
{
    return nameOf(m_subnetNames, profile, number);
}

std::optional<RowId> StoreView::find(ProfileIndex profile, const Cloud::ServerId &id) const
{
    const auto region = m_pool->find(id.region.text());
    if (!region)
        return std::nullopt;
    const quint64 identity = identityHash(*region, id.number.text());
    return m_index.find(identity, [&](RowId row) {
        const PackedServer packed = server(row);
        return packed.head().identity == identity && packed.head().region == *region
            && entry(row).profile == profile && packed.number() == id.number.text();
    });
}

} // namespace Console::Inventory
