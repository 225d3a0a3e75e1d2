// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/cachekeeper.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace Console::Inventory {

namespace {

// Skips future times: the clock was set back.
std::vector<CachedRegion> regionsOf(const Snapshot &snapshot, qint64 wallMs, TextPool &pool)
{
    std::vector<CachedRegion> regions;
    for (const RegionSnapshot &region : snapshot) {
        if (!region.readAt.isValid() || region.readAt.toMSecsSinceEpoch() > wallMs)
            continue;
        CachedRegion cached{
            .code = region.code,
            .name = region.name,
            .age = std::chrono::milliseconds(wallMs - region.readAt.toMSecsSinceEpoch()),
            .reading = completeReading(region.code, region.rows, pool)};
        cached.reading.vpcs = region.vpcs;
        cached.reading.subnets = region.subnets;
        regions.push_back(std::move(cached));
    }
    return regions;
}

} // namespace

CacheKeeper::CacheKeeper(Inventory &inventory, CacheFolder &folder, QString name, QByteArray owner,
                         QObject *parent)
    : QObject(parent), m_inventory(inventory), m_folder(folder), m_name(std::move(name)),
      m_owner(std::move(owner)), m_clock(inventory.clock()), m_reading(folder.thread())
{
    if (!m_folder.keeps())
        return;
    connect(&m_inventory.store(), &ServerStore::changed, this,
            [this](const StoreChange &change) { m_changed = m_changed || concernsUs(change); });
    connect(&m_inventory, &Inventory::statesChanged, this, &CacheKeeper::stateChanged);
}

CacheKeeper::~CacheKeeper()
{
    if (m_newer)
        write();
}

// Other profiles in the store have their own files.
bool CacheKeeper::concernsUs(const StoreChange &change) const
{
    const StoreView &view = m_inventory.store().view();
    const auto isOwn = [this, &view](RowId row) {
        return row < view.end() && view.profile(row) == m_inventory.profile();
    };
    return std::any_of(change.added.begin(), change.added.end(), isOwn)
        || std::any_of(change.removed.begin(), change.removed.end(), isOwn)
        || std::any_of(change.changed.begin(), change.changed.end(),
                       [&isOwn](const auto &row) { return row.columns != 0 && isOwn(row.row); });
}

void CacheKeeper::show()
{
    if (!m_folder.keeps())
        return;
    const QString file = m_folder.fileOf(m_name);
    const auto read = [file, owner = m_owner, wallMs = m_clock.wallMs(),
                       pool = m_inventory.store().pool()] {
        const auto snapshot = readSnapshot(file, owner);
        return snapshot ? regionsOf(*snapshot, wallMs, *pool) : std::vector<CachedRegion>();
    };
    if (QFileInfo(file).size() <= readAtOnce) {
        m_inventory.showCached(read(), Inventory::Showing::AtOnce);
        return;
    }
    m_reading.start(read, [this](std::vector<CachedRegion> regions) {
        m_inventory.showCached(std::move(regions), Inventory::Showing::InSteps);
    });
}

void CacheKeeper::stateChanged()
{
    if (m_inventory.loading())
        return;
    std::optional<qint64> youngest;
    for (const RegionState &region : m_inventory.regions()) {
        if (region.loadedAtMs && !region.fromCache)
            youngest = std::max(region.loadedAtMs, youngest);
    }
    if (!youngest || youngest == m_youngestMs)
        return;
    m_youngestMs = youngest;
    m_newer = true;
    const auto since = m_writtenAtMs
        ? std::chrono::milliseconds(m_clock.monotonicMs() - *m_writtenAtMs)
        : std::chrono::milliseconds::max();
    if (since >= writeAnyway || (m_changed && since >= writeAfter))
        write();
}

void CacheKeeper::write()
{
    m_newer = false;
    m_changed = false;
    m_writtenAtMs = m_clock.monotonicMs();
    QList<RegionStamp> stamps;
    for (const RegionState &region : m_inventory.regions()) {
        if (region.loadedAtMs)
            stamps.append({.code = region.code,
                           .name = region.name,
                           .readAt = QDateTime::fromMSecsSinceEpoch(
                               m_clock.wallMs() - m_inventory.ageMs(region), Qt::UTC)});
    }
    m_folder.write(m_name, m_owner, m_inventory.store().view(), m_inventory.profile(), stamps);
}

} // namespace Console::Inventory
