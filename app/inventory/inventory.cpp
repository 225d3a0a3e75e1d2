// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/inventory.h"

#include "app/core/logging.h"

#include <algorithm>

namespace Console::Inventory {

namespace {

constexpr int pageSize = 1000; // the provider's largest

// Numbers the pages that are still to be asked for after this one arrived; empty: none known.
QList<int> pagesAfter(int page, std::optional<int> totalRows, qsizetype rowsOfPage)
{
    QList<int> pages;
    if (totalRows && page == 1) {
        for (int next = 2; (next - 1) * pageSize < *totalRows; ++next)
            pages.append(next);
    } else if (!totalRows && rowsOfPage >= pageSize) {
        pages.append(page + 1); // without a total only a page that is not full is the last
    }
    return pages;
}

} // namespace

// What has arrived of one region.
struct Inventory::Load {
    QHash<Cloud::ServerId, Cloud::ServerInstance> servers; // a row repeated between pages is one
    QHash<QString, QList<Cloud::NetworkInterface>> interfaces; // by server number
    int pending = 0;
    std::optional<Cloud::ApiError> error;
    bool serversMissing = false; // the failure was one of the servers' pages
};

Inventory::Inventory(std::shared_ptr<Cloud::ApiClient> client,
                     std::optional<Cloud::RegionCode> region, const Clock &clock, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_only(std::move(region)), m_clock(clock)
{
}

Inventory::~Inventory() = default;

const ServerRow *Inventory::find(const Cloud::ServerId &id) const
{
    const auto it = m_rowOf.constFind(id);
    return it == m_rowOf.constEnd() ? nullptr : &m_rows.at(*it);
}

std::optional<Cloud::ApiError> Inventory::error() const
{
    if (m_regionListError)
        return m_regionListError;
    for (const RegionState &region : m_regions) {
        if (region.error)
            return region.error;
    }
    return std::nullopt;
}

bool Inventory::loading() const
{
    return m_loadingRegions
            || std::any_of(m_regions.begin(), m_regions.end(),
                           [](const RegionState &region) { return region.loading; });
}

qint64 Inventory::ageMs(const RegionState &region) const
{
    return region.loadedAtMs ? m_clock.monotonicMs() - *region.loadedAtMs : -1;
}

void Inventory::stop()
{
    m_calls.clear(); // aborts what runs; nothing of it arrives any more
    m_loads.clear();
    m_loadingRegions = false;
    for (RegionState &region : m_regions)
        region.loading = false;
    Q_EMIT statesChanged();
}

void Inventory::refresh()
{
    stop();
    m_regionListError.reset();
    if (m_only) {
        if (m_regions.isEmpty())
            m_regions.append({.code = *m_only, .name = {}});
        loadRegions();
        return;
    }
    m_loadingRegions = true;
    m_calls.push_back(m_client->regions(
            this, [this](const Cloud::ApiResult<Cloud::Page<Cloud::Region>> &page) {
                m_loadingRegions = false;
                if (!page) {
                    m_regionListError = page.error();
                    Q_EMIT statesChanged();
                    return;
                }
                takeRegions(page.value().rows);
                loadRegions();
            }));
    Q_EMIT statesChanged();
}

void Inventory::takeRegions(const QList<Cloud::Region> &regions)
{
    QList<RegionState> states;
    for (const Cloud::Region &region : regions) {
        const auto known = std::find_if(m_regions.begin(), m_regions.end(), [&](const auto &state) {
            return state.code == region.code;
        });
        RegionState state = known == m_regions.end() ? RegionState{.code = region.code, .name = {}}
                                                     : *known;
        state.name = region.name;
        states.append(state);
    }
    m_regions = states;
}

void Inventory::loadRegions()
{
    for (RegionState &region : m_regions) {
        region.loading = true;
        m_loads.push_back(std::make_unique<Load>());
    }
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        loadServers(i, 1);
        loadInterfaces(i, 1);
    }
    Q_EMIT statesChanged();
}

void Inventory::loadServers(qsizetype index, int page)
{
    ++loadOf(index).pending;
    m_calls.push_back(m_client->servers(
            m_regions[index].code, {.number = page, .size = pageSize}, this,
            [this, index, page](const Cloud::ApiResult<Cloud::Page<Cloud::ServerInstance>> &got) {
                Load &load = loadOf(index);
                if (got) {
                    for (const Cloud::ServerInstance &server : got.value().rows)
                        load.servers.insert(server.id, server);
                    for (const int next :
                         pagesAfter(page, got.value().totalRows, got.value().rows.size()))
                        loadServers(index, next);
                } else {
                    load.error = got.error();
                    load.serversMissing = true;
                }
                partDone(index);
            }));
}

void Inventory::loadInterfaces(qsizetype index, int page)
{
    ++loadOf(index).pending;
    m_calls.push_back(m_client->networkInterfaces(
            m_regions[index].code, {.number = page, .size = pageSize}, this,
            [this, index, page](const Cloud::ApiResult<Cloud::Page<Cloud::NetworkInterface>> &got) {
                Load &load = loadOf(index);
                if (got) {
                    for (const Cloud::NetworkInterface &nic : got.value().rows)
                        load.interfaces[nic.serverNo].append(nic);
                    for (const int next :
                         pagesAfter(page, got.value().totalRows, got.value().rows.size()))
                        loadInterfaces(index, next);
                } else if (!load.error) {
                    load.error = got.error();
                }
                partDone(index);
            }));
}

Inventory::Load &Inventory::loadOf(qsizetype index)
{
    return *m_loads[static_cast<std::size_t>(index)];
}

void Inventory::partDone(qsizetype index)
{
    Load &load = loadOf(index);
    if (--load.pending > 0)
        return;
    RegionState &region = m_regions[index];
    region.loading = false;
    region.error = load.error;
    if (!load.serversMissing) {
        region.loadedAtMs = m_clock.monotonicMs();
        publish(index);
    }
    Q_EMIT statesChanged();
}

void Inventory::publish(qsizetype index)
{
    Load &load = loadOf(index);
    const Cloud::RegionCode code = m_regions[index].code;
    const auto known = [this](const Cloud::RegionCode &region) {
        return std::any_of(m_regions.begin(), m_regions.end(),
                           [&](const RegionState &state) { return state.code == region; });
    };
    QList<ServerRow> rows;
    rows.reserve(m_rows.size() + load.servers.size());
    for (const ServerRow &row : std::as_const(m_rows)) {
        const Cloud::RegionCode &region = row.server.id.region;
        if (region != code && known(region))
            rows.append(row);
    }
    for (const Cloud::ServerInstance &server : std::as_const(load.servers)) {
        ServerRow row{.server = server,
                      .interfaces = load.interfaces.value(server.id.number.text())};
        std::sort(row.interfaces.begin(), row.interfaces.end(),
                  [](const auto &a, const auto &b) { return a.deviceName < b.deviceName; });
        // Interfaces that could not be read are not gone: the ones seen before stay.
        const ServerRow *before = find(server.id);
        if (load.error && row.interfaces.isEmpty() && before)
            row.interfaces = before->interfaces;
        rows.append(row);
    }
    m_rows = rows;
    m_rowOf.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows.at(i).server.id, i);
    Q_EMIT rowsChanged();
}

void Inventory::update(const Cloud::ServerInstance &server)
{
    const auto it = m_rowOf.constFind(server.id);
    if (it == m_rowOf.constEnd() || m_rows.at(*it).server == server)
        return;
    m_rows[*it].server = server;
    Q_EMIT rowsChanged();
}

} // namespace Console::Inventory
