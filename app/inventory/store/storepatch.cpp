// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/storepatch.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace Console::Inventory {

namespace {

constexpr quint32 none = ~quint32(0);

ColumnMask changedColumns(const PackedServer &was, const PackedServer &now)
{
    const ServerHead &a = was.head();
    const ServerHead &b = now.head();
    ColumnMask mask = 0;
    const auto note = [&mask](bool differs, ServerColumn column) {
        if (differs)
            mask |= maskOf(column);
    };
    note(was.name() != now.name(), ServerColumn::Name);
    note(a.status != b.status || a.statusCode != b.statusCode, ServerColumn::Status);
    note(a.operation != b.operation || a.operationCode != b.operationCode, ServerColumn::Operation);
    note(a.os != b.os || a.platformCode != b.platformCode, ServerColumn::Os);
    note(a.hypervisor != b.hypervisor || a.hypervisorCode != b.hypervisorCode
             || a.bareMetal != b.bareMetal,
         ServerColumn::Hypervisor);
    note(was.publicIp() != now.publicIp(), ServerColumn::PublicIp);
    note(a.zone != b.zone, ServerColumn::Zone);
    note(a.vpcNo != b.vpcNo, ServerColumn::Vpc);
    note(a.subnetNo != b.subnetNo, ServerColumn::Subnet);
    note(a.specCode != b.specCode, ServerColumn::Spec);
    note(a.cpuCount != b.cpuCount, ServerColumn::Cpus);
    note(a.memoryBytes != b.memoryBytes, ServerColumn::Memory);
    note(a.bootedMs != b.bootedMs, ServerColumn::Booted);
    note(a.createdMs != b.createdMs, ServerColumn::Created);
    note(a.terminationProtected != b.terminationProtected, ServerColumn::Protection);
    note(was.description() != now.description(), ServerColumn::Description);
    return mask;
}

QHash<TextPool::Id, TextPool::Id> namesById(const auto &list, TextPool &pool)
{
    QHash<TextPool::Id, TextPool::Id> names;
    for (const auto &one : list) {
        if (!one.name.isEmpty())
            names.insert(pool.add(one.number), pool.add(one.name));
    }
    return names;
}

} // namespace

class StoreDiff
{
public:
    StoreDiff(const StoreView &before, ProfileIndex profile, const ServerWords &words)
        : m_before(before), m_keyMaker(before.pool(), words)
    {
        m_patch.profile = profile;
    }

    void takeNames(const RegionReading &reading)
    {
        if (reading.vpcs)
            m_patch.vpcNames = namesById(*reading.vpcs, m_before.pool());
        if (reading.subnets)
            m_patch.subnetNames = namesById(*reading.subnets, m_before.pool());
        const auto differs = [this](const auto &names, const auto &known) {
            return std::any_of(names.keyValueBegin(), names.keyValueEnd(), [&](const auto &name) {
                return known.value(StoreView::nameKey(m_patch.profile, name.first)) != name.second;
            });
        };
        m_namesDiffer = differs(m_patch.vpcNames, m_before.m_vpcNames)
            || differs(m_patch.subnetNames, m_before.m_subnetNames);
    }

    void takePages(const RegionReading &reading)
    {
        m_region = m_before.pool().add(reading.region.text());
        m_state.assign(m_before.end(), none);
        for (const auto &page : reading.pages)
            takePage(*page);
    }

    void takeServer(const Cloud::ServerInstance &server)
    {
        ServerPacker packer(m_before.pool());
        const PackedServer packed(packer.pack(server));
        if (const auto row = find(packed)) {
            m_state.assign(m_before.end(), none);
            takeKnown(*row, packed.bytes());
        }
    }

    void takeInterfaces(const RegionReading &reading)
    {
        if (!reading.interfaces)
            return;
        const std::vector<std::shared_ptr<const PackedInterfacePage>> &pages = *reading.interfaces;
        // One chain per server: no sorting, no allocation for each.
        std::size_t count = 0;
        for (const auto &page : pages)
            count += page->items.size();
        std::vector<const PackedInterfacePage::Item *> items;
        std::vector<const PackedInterfacePage *> pageOf;
        items.reserve(count);
        pageOf.reserve(count);
        std::vector<quint32> next(count, none);
        std::vector<quint32> ofRow(m_before.end(), none);
        std::vector<quint32> ofAddition(m_patch.additions.size(), none);
        for (const auto &page : pages) {
            for (const PackedInterfacePage::Item &item : page->items) {
                const auto place = quint32(items.size());
                items.push_back(&item);
                pageOf.push_back(page.get());
                quint32 *first = nullptr;
                if (const auto row = find(item.server))
                    first = &ofRow[*row];
                else if (const auto added = m_added.find(item.server); added != m_added.end())
                    first = &ofAddition[added->second];
                else
                    continue; // server not listed
                next[place] = *first;
                *first = place;
            }
        }
        std::vector<quint32> chain;
        // An incomplete reading adds to earlier interfaces.
        const auto packed = [&](quint32 first, std::string_view before) -> std::string_view {
            if (first == none)
                return before;
            if (before.empty() && next[first] == none)
                return pageOf[first]->records.at(items[first]->record);
            chain.clear();
            for (quint32 at = first; at != none; at = next[at])
                chain.push_back(at);
            std::reverse(chain.begin(), chain.end()); // in arrival order
            std::stable_sort(chain.begin(), chain.end(), [&](quint32 a, quint32 b) {
                return m_before.text(items[a]->device) < m_before.text(items[b]->device);
            });
            m_joined = before;
            for (const quint32 at : chain)
                m_joined += pageOf[at]->records.at(items[at]->record);
            return m_joined;
        };
        for (RowId row = 0; row < m_before.end(); ++row) {
            const bool mayMiss = !reading.complete || reading.mayMissInterfaces;
            if ((mayMiss && ofRow[row] == none) || !isOfRegion(row))
                continue;
            const auto was = m_before.m_records.at(m_before.entry(row).interfaces);
            const std::string_view now = packed(ofRow[row], reading.complete ? "" : was);
            if (now == was)
                continue;
            StorePatch::Change &change = changeOf(row);
            change.interfaces = now.empty() ? 0 : m_patch.records.add(now);
            change.columns |= maskOf(ServerColumn::PrivateIp);
        }
        for (std::size_t i = 0; i < ofAddition.size(); ++i) {
            const std::string_view now = packed(ofAddition[i], {});
            m_patch.additions[i].interfaces = now.empty() ? 0 : m_patch.records.add(now);
        }
    }

    void findVanished(const RegionReading &reading)
    {
        m_patch.complete = true;
        if (reading.mayMissServers)
            return;
        // A server read alone since then exists, even if the pages missed it.
        const auto isNewer = [this](RowId row) {
            return m_firstSentMs && m_before.isReadAloneSince(row, *m_firstSentMs);
        };
        for (RowId row = 0; row < m_before.end(); ++row) {
            if (isOfRegion(row) && m_state[row] == none && !m_before.isVanished(row)
                && !isNewer(row))
                m_patch.vanished.push_back(row);
        }
    }

    void renewNames()
    {
        if (!m_namesDiffer)
            return;
        const auto renewed = [this](const auto &names, const auto &known, TextPool::Id number) {
            const auto name = names.constFind(number);
            return name != names.constEnd()
                && known.value(StoreView::nameKey(m_patch.profile, number)) != *name;
        };
        for (RowId row = 0; row < m_before.end(); ++row) {
            if (!m_before.isUsed(row) || m_before.profile(row) != m_patch.profile)
                continue;
            const ServerHead &head = m_before.head(row);
            ColumnMask columns = 0;
            if (renewed(m_patch.vpcNames, m_before.m_vpcNames, head.vpcNo))
                columns |= maskOf(ServerColumn::Vpc);
            if (renewed(m_patch.subnetNames, m_before.m_subnetNames, head.subnetNo))
                columns |= maskOf(ServerColumn::Subnet);
            if (columns != 0)
                changeOf(row).columns |= columns;
        }
    }

    void renewAllKeys()
    {
        for (RowId row = 0; row < m_before.end(); ++row) {
            if (m_before.isUsed(row))
                m_patch.changes.push_back({.row = row});
        }
    }

    StorePatch finish()
    {
        for (StorePatch::Addition &added : m_patch.additions)
            added.key = key(m_patch.profile, PackedServer(m_patch.records.at(added.server)),
                            PackedInterfaces(m_patch.records.at(added.interfaces)));
        for (StorePatch::Change &change : m_patch.changes) {
            const PackedServer server = change.server == 0
                ? m_before.server(change.row)
                : PackedServer(m_patch.records.at(change.server));
            const PackedInterfaces interfaces = change.interfaces
                ? PackedInterfaces(m_patch.records.at(*change.interfaces))
                : m_before.interfaces(change.row);
            change.key = key(m_before.profile(change.row), server, interfaces);
        }
        // In row order the model sees runs.
        std::sort(m_patch.changes.begin(), m_patch.changes.end(),
                  [](const auto &a, const auto &b) { return a.row < b.row; });
        m_patch.records.squeeze();
        m_patch.keys.squeeze();
        return std::move(m_patch);
    }

private:
    bool isOfRegion(RowId row) const
    {
        return m_before.isUsed(row) && m_before.profile(row) == m_patch.profile
            && m_before.head(row).region == m_region;
    }

    std::optional<RowId> find(const PackedServer &server)
    {
        const ServerHead &head = server.head();
        return find(head.identity, [&](RowId row) {
            const PackedServer known = m_before.server(row);
            return known.head().identity == head.identity && known.head().region == head.region
                && m_before.profile(row) == m_patch.profile
                && known.numberBytes() == server.numberBytes();
        });
    }

    std::optional<RowId> find(quint64 identity)
    {
        return find(identity, [&](RowId row) {
            return m_before.head(row).identity == identity
                && m_before.profile(row) == m_patch.profile;
        });
    }

    // Answers mostly keep the previous order: at a million servers, reading memory in order is
    // several times faster than by index.
    template <typename Fits> std::optional<RowId> find(quint64 identity, Fits fits)
    {
        for (const RowId row : {m_found, m_found + 1}) {
            if (row < m_before.end() && m_before.isUsed(row) && fits(row)) {
                m_found = row;
                return row;
            }
        }
        const auto row = m_before.m_index.find(identity, fits);
        m_found = row.value_or(m_found);
        return row;
    }

    void takePage(const PackedPage &page)
    {
        if (page.sentMs)
            m_firstSentMs = std::min(m_firstSentMs.value_or(*page.sentMs), *page.sentMs);
        std::vector<std::optional<RowId>> rows;
        rows.reserve(page.servers.size());
        for (const ArenaRef ref : page.servers)
            rows.push_back(find(PackedServer(page.records.at(ref))));
        // Pages of mostly new servers are adopted; others are copied.
        const auto fresh = std::count(rows.begin(), rows.end(), std::nullopt);
        const bool whole = fresh > 0 && std::size_t(fresh) >= rows.size() / 2;
        const ArenaRef base = whole ? m_patch.records.adopt(page.records) : 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ArenaRef ref = page.servers[i];
            const PackedServer server(page.records.at(ref));
            if (rows[i]) {
                if (page.sentMs && m_before.isReadAloneSince(*rows[i], *page.sentMs))
                    takeListed(*rows[i]);
                else
                    takeKnown(*rows[i], server.bytes());
                if (whole)
                    m_patch.records.release(base + ref);
                continue;
            }
            const ArenaRef kept = whole ? base + ref : m_patch.records.add(server.bytes());
            const auto [known, isNew] =
                m_added.try_emplace(server.head().identity, quint32(m_patch.additions.size()));
            if (isNew) {
                m_patch.additions.push_back({.server = kept});
            } else { // repeated between pages: the last counts
                m_patch.records.release(
                    std::exchange(m_patch.additions[known->second].server, kept));
            }
        }
    }

    // Unchanged.
    void takeListed(RowId row)
    {
        if (m_before.isVanished(row))
            changeOf(row).listed = true;
        else if (m_state[row] == none)
            m_state[row] = unchanged;
    }

    void takeKnown(RowId row, std::string_view bytes)
    {
        const bool changed = m_state[row] != none && m_state[row] != unchanged;
        if (!changed && bytes == m_before.m_records.at(m_before.entry(row).server)) {
            takeListed(row);
            return;
        }
        StorePatch::Change &change = changeOf(row);
        m_patch.records.release(change.server); // repeated between pages
        change.server = m_patch.records.add(bytes);
        change.listed = true;
        change.columns = changedColumns(m_before.server(row), PackedServer(bytes));
    }

    StorePatch::Change &changeOf(RowId row)
    {
        quint32 &place = m_state[row];
        if (place == none || place == unchanged) {
            place = quint32(m_patch.changes.size());
            m_patch.changes.push_back({.row = row});
        }
        return m_patch.changes[place];
    }

    ArenaRef key(ProfileIndex profile, const PackedServer &server,
                 const PackedInterfaces &interfaces)
    {
        const auto name = [profile](const auto &read, const auto &known, TextPool::Id number) {
            const auto found = read.constFind(number);
            return found != read.constEnd()
                ? *found
                : known.value(StoreView::nameKey(profile, number), number);
        };
        const ServerHead &head = server.head();
        SearchKeyMaker::Names names{
            .vpc = name(m_patch.vpcNames, m_before.m_vpcNames, head.vpcNo),
            .subnet = name(m_patch.subnetNames, m_before.m_subnetNames, head.subnetNo)};
        if (m_before.profileCount() > 1)
            names.profile = m_before.profileName(profile);
        return m_patch.keys.add(m_keyMaker.make(server, interfaces, names));
    }

    static constexpr quint32 unchanged = none - 1;

    const StoreView &m_before;
    SearchKeyMaker m_keyMaker;
    StorePatch m_patch;
    TextPool::Id m_region = TextPool::empty;
    bool m_namesDiffer = false;
    RowId m_found = 0;                            // last
    std::optional<qint64> m_firstSentMs;          // of the pages
    std::vector<quint32> m_state;                 // by row: `none` if not read, else its change
    std::unordered_map<quint64, quint32> m_added; // by identity
    std::string m_joined;
};

StorePatch difference(const StoreView &before, ProfileIndex profile, const RegionReading &reading,
                      const ServerWords &words)
{
    StoreDiff diff(before, profile, words);
    diff.takeNames(reading);
    diff.takePages(reading);
    if (reading.complete)
        diff.findVanished(reading);
    diff.takeInterfaces(reading);
    diff.renewNames();
    return diff.finish();
}

StorePatch difference(const StoreView &before, ProfileIndex profile,
                      const Cloud::ServerInstance &server, const ServerWords &words)
{
    StoreDiff diff(before, profile, words);
    diff.takeServer(server);
    return diff.finish();
}

StorePatch otherRegions(const StoreView &before, ProfileIndex profile,
                        const QList<Cloud::RegionCode> &kept)
{
    QSet<TextPool::Id> ids;
    for (const Cloud::RegionCode &region : kept)
        ids.insert(before.pool().add(region.text()));
    StorePatch patch;
    patch.profile = profile;
    for (RowId row = 0; row < before.end(); ++row) {
        if (before.isUsed(row) && before.profile(row) == profile
            && !ids.contains(before.head(row).region))
            patch.removed.push_back(row);
    }
    return patch;
}

StorePatch newKeys(const StoreView &before, const ServerWords &words)
{
    StoreDiff diff(before, 0, words);
    diff.renewAllKeys();
    return diff.finish();
}

} // namespace Console::Inventory
