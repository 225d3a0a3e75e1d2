// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/packedpage.h"

namespace Console::Inventory {

PackedPage::PackedPage(const QList<Cloud::ServerInstance> &list, TextPool &pool,
                       std::optional<qint64> sent)
    : sentMs(sent)
{
    ServerPacker packer(pool);
    servers.reserve(std::size_t(list.size()));
    for (const Cloud::ServerInstance &server : list)
        servers.push_back(records.add(packer.pack(server)));
    records.squeeze();
}

PackedInterfacePage::PackedInterfacePage(const QList<Cloud::NetworkInterface> &list,
                                         const Cloud::RegionCode &region, TextPool &pool)
{
    ServerPacker packer(pool);
    const TextPool::Id regionText = packer.texts().add(region.text());
    items.reserve(std::size_t(list.size()));
    for (const Cloud::NetworkInterface &nic : list) {
        if (nic.serverNo.isEmpty())
            continue;
        items.push_back({.server = identityHash(regionText, nic.serverNo),
                         .device = packer.texts().add(nic.deviceName),
                         .record = records.add(packer.pack({nic}))});
    }
    records.squeeze();
}

PackedInterfacePage::PackedInterfacePage(const QList<ServerRow> &rows, TextPool &pool)
{
    ServerPacker packer(pool);
    for (const ServerRow &row : rows) {
        const TextPool::Id region = packer.texts().add(row.server.id.region.text());
        const quint64 server = identityHash(region, row.server.id.number.text());
        for (const Cloud::NetworkInterface &nic : row.interfaces)
            items.push_back({.server = server,
                             .device = packer.texts().add(nic.deviceName),
                             .record = records.add(packer.pack({nic}))});
    }
    records.squeeze();
}

RegionReading completeReading(const Cloud::RegionCode &region, const QList<ServerRow> &rows,
                              TextPool &pool)
{
    QList<Cloud::ServerInstance> servers;
    servers.reserve(rows.size());
    for (const ServerRow &row : rows)
        servers.append(row.server);
    RegionReading reading{.region = region, .complete = true};
    reading.pages.push_back(std::make_shared<const PackedPage>(servers, pool));
    reading.interfaces = {std::make_shared<const PackedInterfacePage>(rows, pool)};
    return reading;
}

} // namespace Console::Inventory
