// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/inventory.h"

#include "app/inventory/load/paging.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

Cloud::ApiError tooManyRows(QLatin1StringView action, const Cloud::ApiClient &client,
                            std::optional<int> totalRows)
{
    return {.kind = Cloud::ApiError::Kind::TooLarge,
            .action = action,
            .host = client.connection().gateway.url().host(),
            .technical = totalRows ? u"totalRows %1"_s.arg(*totalRows)
                                   : u"more than %1 full pages"_s.arg(mostPages)};
}

// What tells rows apart.
std::vector<quint64> identitiesOf(const auto &rows)
{
    std::vector<quint64> identities;
    identities.reserve(std::size_t(rows.size()));
    for (const auto &row : rows)
        identities.push_back(qHash(row.number));
    return identities;
}

std::vector<quint64> identitiesOf(const PackedPage &page)
{
    std::vector<quint64> identities;
    identities.reserve(page.servers.size());
    for (const ArenaRef server : page.servers)
        identities.push_back(PackedServer(page.records.at(server)).head().identity);
    return identities;
}

RegionReading nothingOf(const Cloud::RegionCode &region)
{
    RegionReading nothing{.region = region};
    nothing.interfaces.emplace();
    return nothing;
}

} // namespace

struct Inventory::Load {
    RegionReading reading;
    std::vector<std::shared_ptr<const PackedInterfacePage>> interfaces = {};
    QList<Cloud::Vpc> vpcs = {};
    QList<Cloud::Subnet> subnets = {};
    int pending = 0;
    std::optional<Cloud::ApiError> error = {};
    bool serversMissing = false;
    bool interfacesMissing = false;
    bool vpcsMissing = false; // only names: no failure of the region
    bool subnetsMissing = false;
    bool first = false;
    RegionReading arrived;       // of a first load: not shown yet
    bool showing = false;        // the store applies earlier arrivals
    bool serversCounted = false; // first page arrived, others requested
    QList<int> interfacesLater = {};
    Paging serverPages = {};
    Paging interfacePages = {};
    Paging subnetPages = {};
    ReadingGaps gaps = {};

    template <typename T> void takeGaps(const Cloud::Page<T> &page, int ReadingGaps::*leftOut)
    {
        gaps.replacedCharacters += page.replacedCharacters;
        gaps.*leftOut += page.leftOut;
        if (!gaps.first)
            gaps.first = page.leftOutFirst;
    }

    void missInterfaces(const Cloud::ApiError &why)
    {
        interfacesMissing = true;
        if (!error)
            error = why;
    }
};

Inventory::Inventory(std::shared_ptr<Cloud::ApiClient> client,
                     std::optional<Cloud::RegionCode> region, const Clock &clock, QObject *parent)
    : Inventory(std::move(client), std::move(region), clock, std::make_shared<ServerStore>(clock),
                0, parent)
{
    m_store->addProfile({}, {});
}

Inventory::Inventory(std::shared_ptr<Cloud::ApiClient> client,
                     std::optional<Cloud::RegionCode> region, const Clock &clock,
                     std::shared_ptr<ServerStore> store, ProfileIndex profile, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_only(std::move(region)), m_clock(clock),
      m_store(std::move(store)), m_profile(profile)
{
    connect(m_store.get(), &ServerStore::changed, this, [this] {
        m_changed = true;
        if (m_reading == 0)
            tell();
    });
}

Inventory::~Inventory() = default;

std::optional<ServerRow> Inventory::find(const Cloud::ServerId &id) const
{
    const StoreView &view = m_store->view();
    const auto row = view.find(m_profile, id);
    return row && !view.isVanished(*row) ? std::optional(view.row(*row)) : std::nullopt;
}

std::optional<Cloud::ServerId> Inventory::find(const Cloud::ServerNo &number) const
{
    const StoreView &view = m_store->view();
    for (const RegionState &region : m_regions) {
        const Cloud::ServerId id{.region = region.code, .number = number};
        if (const auto row = view.find(m_profile, id); row && !view.isVanished(*row))
            return id;
    }
    return std::nullopt;
}

QList<ServerRow> Inventory::rows() const
{
    QList<ServerRow> rows;
    const StoreView &view = m_store->view();
    for (RowId row = 0; row < view.end(); ++row) {
        if (view.isUsed(row) && !view.isVanished(row) && view.profile(row) == m_profile)
            rows.append(view.row(row));
    }
    return rows;
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

QList<Cloud::RegionCode> Inventory::regionsWithError() const
{
    QList<Cloud::RegionCode> codes;
    const auto told = error();
    for (const RegionState &region : m_regions) {
        if (!m_regionListError && region.error && Cloud::isSameFailure(*region.error, *told))
            codes.append(region.code);
    }
    return codes;
}

ReadingGaps Inventory::gaps() const
{
    ReadingGaps all = m_regionListGaps;
    for (const RegionState &region : m_regions) {
        all.servers += region.gaps.servers;
        all.serversLeftOut += region.gaps.serversLeftOut;
        all.interfacesLeftOut += region.gaps.interfacesLeftOut;
        all.replacedCharacters += region.gaps.replacedCharacters;
        all.contradictsItself = all.contradictsItself || region.gaps.contradictsItself;
        if (!all.first)
            all.first = region.gaps.first;
    }
    return all;
}

QList<Cloud::RegionCode> Inventory::regionsWithGaps() const
{
    QList<Cloud::RegionCode> codes;
    for (const RegionState &region : m_regions) {
        if (!region.gaps.isEmpty())
            codes.append(region.code);
    }
    return codes;
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

std::optional<std::chrono::milliseconds> Inventory::cachedAge(const Cloud::ServerId &id) const
{
    const auto region = std::find_if(m_regions.begin(), m_regions.end(),
                                     [&id](const auto &one) { return one.code == id.region; });
    if (region == m_regions.end() || !region->fromCache || m_readAlone.contains(id))
        return std::nullopt;
    return std::chrono::milliseconds(ageMs(*region));
}

void Inventory::showCached(std::vector<CachedRegion> regions, Showing showing)
{
    const bool listed = !m_regions.isEmpty(); // unlisted regions are gone
    for (CachedRegion &cached : regions) {
        if (m_only && cached.code != *m_only)
            continue;
        const auto index = qsizetype(std::distance(
            m_regions.cbegin(),
            std::find_if(m_regions.cbegin(), m_regions.cend(),
                         [&cached](const auto &one) { return one.code == cached.code; })));
        if (index == m_regions.size()) {
            if (listed)
                continue;
            m_regions.append({.code = cached.code, .name = cached.name});
        }
        RegionState &known = m_regions[index];
        if (known.loadedAtMs || known.serversRead > 0)
            continue;
        known.loadedAtMs = m_clock.monotonicMs() - cached.age.count();
        known.fromCache = true;
        if (showing == Showing::InSteps || !m_store->readNow(m_profile, cached.reading))
            read(std::move(cached.reading), [this] { tell(); });
    }
    tell();
    Q_EMIT statesChanged();
}

void Inventory::stop()
{
    drop();
    Q_EMIT statesChanged();
}

void Inventory::drop()
{
    ++m_generation;
    m_calls.clear(); // aborts; no answer arrives any more
    m_loads.clear();
    m_loadingRegions = false;
    for (RegionState &region : m_regions)
        region.loading = false;
}

void Inventory::refresh()
{
    drop(); // no signal: loading begins again at once
    m_regionListError.reset();
    if (m_only) {
        if (m_regions.isEmpty())
            m_regions.append({.code = *m_only, .name = {}});
        loadRegions();
        lookForOnly();
        return;
    }
    m_loadingRegions = true;
    m_calls.push_back(
        m_client->regions(this, [this](const Cloud::ApiResult<Cloud::Page<Cloud::Region>> &page) {
            m_loadingRegions = false;
            if (!page) {
                m_regionListError = page.error();
                Q_EMIT statesChanged();
                return;
            }
            takeRegions(page.value());
            loadRegions();
        }));
    Q_EMIT statesChanged();
}

// The API lists no servers for a region that does not exist.
void Inventory::lookForOnly()
{
    if (m_onlyExists)
        return;
    m_calls.push_back(
        m_client->regions(this, [this](const Cloud::ApiResult<Cloud::Page<Cloud::Region>> &page) {
            if (!page || page.value().rows.isEmpty())
                return; // the servers' own reading tells
            QStringList codes;
            for (const Cloud::Region &region : page.value().rows)
                codes += region.code.text();
            m_onlyExists = codes.contains(m_only->text());
            if (m_onlyExists)
                return;
            m_regionListError = Cloud::ApiError{.kind = Cloud::ApiError::Kind::NoSuchRegion,
                                                .action = u"getRegionList"_s,
                                                .host = m_client->connection().gateway.url().host(),
                                                .code = m_only->text(),
                                                .details = codes.join(u", "_s)};
            Q_EMIT statesChanged();
        }));
}

void Inventory::takeRegions(const Cloud::Page<Cloud::Region> &list)
{
    QList<RegionState> states;
    m_regionListGaps = {.regionsLeftOut = list.leftOut,
                        .replacedCharacters = list.replacedCharacters,
                        .first = list.leftOutFirst};
    for (const Cloud::Region &region : list.rows) {
        const auto known = std::find_if(m_regions.begin(), m_regions.end(), [&](const auto &state) {
            return state.code == region.code;
        });
        RegionState state =
            known == m_regions.end() ? RegionState{.code = region.code, .name = {}} : *known;
        state.name = region.name;
        states.append(state);
    }
    for (const RegionState &known : std::as_const(m_regions)) {
        const bool listed =
            std::any_of(states.cbegin(), states.cend(),
                        [&known](const auto &state) { return state.code == known.code; });
        if (!listed && list.leftOut > 0) // perhaps the one that could not be read
            states.append(known);
    }
    m_regions = states;
    QList<Cloud::RegionCode> codes;
    for (const RegionState &state : states)
        codes.append(state.code);
    m_store->keepRegions(m_profile, codes);
}

void Inventory::loadRegions()
{
    for (RegionState &region : m_regions) {
        region.loading = true;
        region.serversRead = 0;
        m_loads.push_back(std::make_unique<Load>(Load{.reading = {.region = region.code},
                                                      .first = !region.loadedAtMs,
                                                      .arrived = nothingOf(region.code)}));
    }
    for (qsizetype i = 0; i < m_regions.size(); ++i)
        loadServers(i, 1);
    for (qsizetype i = 0; i < m_regions.size(); ++i) {
        loadInterfaces(i, 1);
        loadVpcs(i);
        loadSubnets(i, 1);
    }
    Q_EMIT statesChanged();
}

void Inventory::loadServers(qsizetype index, int page)
{
    using Page = Cloud::Page<Cloud::ServerInstance>;
    ++loadOf(index).pending;
    const auto packed = std::make_shared<std::shared_ptr<const PackedPage>>();
    m_calls.push_back(m_client->servers(
        m_regions[index].code, {.number = page, .size = pageSize}, this,
        [this, index, page, packed](const Cloud::ApiResult<Page> &got) {
            Load &load = loadOf(index);
            if (got) {
                RegionState &region = m_regions[index];
                load.takeGaps(got.value(), &ReadingGaps::serversLeftOut);
                region.serversRead += int((*packed)->servers.size());
                load.reading.pages.push_back(*packed);
                if (load.first)
                    load.arrived.pages.push_back(*packed);
                if (const auto pages = load.serverPages.take({.number = page,
                                                              .totalRows = got.value().totalRows,
                                                              .rows = identitiesOf(**packed),
                                                              .leftOut = got.value().leftOut})) {
                    loadPages(index, &Inventory::loadServers, *pages);
                } else {
                    load.error =
                        tooManyRows("getServerInstanceList"_L1, *m_client, got.value().totalRows);
                    load.serversMissing = true;
                }
                load.serversCounted = true;
                loadPages(index, &Inventory::loadInterfaces,
                          std::exchange(load.interfacesLater, {}));
                Q_EMIT statesChanged();
            } else {
                load.error = got.error();
                load.serversMissing = true;
            }
            partDone(index);
        },
        [packed, pool = m_store->pool()](Page &got) {
            *packed = std::make_shared<const PackedPage>(got.rows, *pool, got.sentMs);
            got.rows = {};
        }));
}

void Inventory::loadInterfaces(qsizetype index, int page)
{
    using Page = Cloud::Page<Cloud::NetworkInterface>;
    ++loadOf(index).pending;
    const auto packed = std::make_shared<std::shared_ptr<const PackedInterfacePage>>();
    const auto identities = std::make_shared<std::vector<quint64>>();
    m_calls.push_back(m_client->networkInterfaces(
        m_regions[index].code, {.number = page, .size = pageSize}, this,
        [this, index, page, packed, identities](const Cloud::ApiResult<Page> &got) {
            Load &load = loadOf(index);
            if (got) {
                load.interfaces.push_back(*packed);
                if (load.first)
                    load.arrived.interfaces->push_back(*packed);
                load.takeGaps(got.value(), &ReadingGaps::interfacesLeftOut);
                const auto pages = load.interfacePages.take({.number = page,
                                                             .totalRows = got.value().totalRows,
                                                             .rows = std::exchange(*identities, {}),
                                                             .leftOut = got.value().leftOut});
                if (!pages)
                    load.missInterfaces(tooManyRows("getNetworkInterfaceList"_L1, *m_client,
                                                    got.value().totalRows));
                else if (load.serversCounted) // servers come first
                    loadPages(index, &Inventory::loadInterfaces, *pages);
                else
                    load.interfacesLater = *pages;
            } else {
                load.missInterfaces(got.error());
            }
            partDone(index);
        },
        [packed, identities, region = m_regions[index].code, pool = m_store->pool()](Page &got) {
            *identities = identitiesOf(got.rows);
            *packed = std::make_shared<const PackedInterfacePage>(got.rows, region, *pool);
            got.rows = {};
        }));
}

void Inventory::loadVpcs(qsizetype index)
{
    ++loadOf(index).pending;
    m_calls.push_back(
        m_client->vpcs(m_regions[index].code, this,
                       [this, index](const Cloud::ApiResult<Cloud::Page<Cloud::Vpc>> &got) {
                           if (got)
                               loadOf(index).vpcs = got.value().rows;
                           else
                               loadOf(index).vpcsMissing = true;
                           partDone(index);
                       }));
}

void Inventory::loadSubnets(qsizetype index, int page)
{
    ++loadOf(index).pending;
    m_calls.push_back(m_client->subnets(
        m_regions[index].code, {.number = page, .size = pageSize}, this,
        [this, index, page](const Cloud::ApiResult<Cloud::Page<Cloud::Subnet>> &got) {
            if (got) {
                Load &load = loadOf(index);
                load.subnets += got.value().rows;
                const auto pages = load.subnetPages.take({.number = page,
                                                          .totalRows = got.value().totalRows,
                                                          .rows = identitiesOf(got.value().rows),
                                                          .leftOut = got.value().leftOut});
                load.subnetsMissing = load.subnetsMissing || !pages;
                loadPages(index, &Inventory::loadSubnets, pages.value_or(QList<int>()));
            } else {
                loadOf(index).subnetsMissing = true;
            }
            partDone(index);
        }));
}

void Inventory::loadPages(qsizetype index, Part part, const QList<int> &pages)
{
    for (const int page : pages)
        (this->*part)(index, page);
}

void Inventory::partDone(qsizetype index)
{
    Load &load = loadOf(index);
    if (--load.pending > 0) {
        if (load.first)
            showArrived(index);
        return;
    }
    load.arrived = nothingOf(m_regions[index].code);
    RegionState &state = m_regions[index];
    state.error = load.error;
    if (load.serversMissing) {
        load.reading.pages.clear();
        load.interfaces.clear();
        state.loading = false;
        Q_EMIT statesChanged();
        return;
    }
    load.reading.complete = true;
    load.gaps.servers = load.serverPages.rows();
    load.gaps.contradictsItself = load.serverPages.contradictsItself()
        || (!load.interfacesMissing && load.interfacePages.contradictsItself());
    load.reading.mayMissServers = load.gaps.serversLeftOut > 0 || !load.serverPages.isCertain();
    load.reading.mayMissInterfaces =
        load.gaps.interfacesLeftOut > 0 || !load.interfacePages.isCertain();
    load.serverPages = {};
    load.interfacePages = {};
    load.subnetPages = {};
    state.gaps = load.gaps;
    if (!load.interfacesMissing)
        load.reading.interfaces = std::move(load.interfaces);
    if (!load.vpcsMissing)
        load.reading.vpcs = load.vpcs;
    if (!load.subnetsMissing)
        load.reading.subnets = load.subnets;
    read(std::move(load.reading), [this, index, generation = m_generation] {
        if (generation == m_generation) {
            RegionState &region = m_regions[index];
            region.loading = false;
            region.loadedAtMs = m_clock.monotonicMs();
            if (std::exchange(region.fromCache, false))
                m_readAlone.removeIf(
                    [&region](const auto &id) { return id.region == region.code; });
        }
        tell();
        if (generation == m_generation)
            Q_EMIT statesChanged();
    });
}

// One change at a time; later arrivals form the next.
void Inventory::showArrived(qsizetype index)
{
    Load &load = loadOf(index);
    if (load.showing || (load.arrived.pages.empty() && load.arrived.interfaces->empty()))
        return;
    load.showing = true;
    read(std::exchange(load.arrived, nothingOf(m_regions[index].code)),
         [this, index, generation = m_generation] {
             tell();
             if (generation != m_generation)
                 return;
             loadOf(index).showing = false;
             if (loadOf(index).pending > 0)
                 showArrived(index);
         });
}

void Inventory::read(RegionReading reading, std::function<void()> done)
{
    ++m_reading;
    m_store->read(m_profile, std::move(reading), this, [this, done = std::move(done)] {
        --m_reading;
        done();
    });
}

void Inventory::tell()
{
    if (std::exchange(m_changed, false))
        Q_EMIT rowsChanged();
}

void Inventory::update(const Cloud::ServerInstance &server)
{
    m_store->update(m_profile, server, [self = QPointer(this), id = server.id] {
        if (self)
            self->takeReadAlone(id);
    });
}

// Called once the store shows it.
void Inventory::takeReadAlone(const Cloud::ServerId &id)
{
    const bool cached =
        std::any_of(m_regions.cbegin(), m_regions.cend(), [&id](const RegionState &region) {
            return region.code == id.region && region.fromCache;
        });
    if (!cached || m_readAlone.contains(id))
        return;
    m_readAlone.insert(id);
    m_changed = true; // perhaps equal, but no longer old
    if (m_reading == 0)
        tell();
}

} // namespace Console::Inventory
