// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apiclient.h"
#include "app/core/clock.h"
#include "app/inventory/store/serverstore.h"

#include <QSet>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Inventory {

// How far a region's data is.
struct RegionState {
    Cloud::RegionCode code;
    QString name = {};
    bool loading = false;
    std::optional<qint64> loadedAtMs = {}; // monotonic, of the last complete load; empty: never
    std::optional<Cloud::ApiError> error = {}; // of the last load; the rows of the load before stay
    // loadedAtMs is of an earlier run of the program: nothing has been read in this one yet.
    bool fromCache = false;
    int serversRead = 0;            // of the load that runs, so far
    std::optional<int> serversAll = {}; // of the load that runs, where the provider tells
};

// A region as an earlier run of the program saw it.
struct CachedRegion {
    Cloud::RegionCode code;
    QString name = {};
    std::chrono::milliseconds age{}; // since it was read
    RegionReading reading;
};

// Loads the servers of one profile into a store. Regions and pages load side by side, are parsed
// and packed on other threads, and taken over by difference; a region that fails keeps what it had
// and never sinks the others. A region that is read for the first time shows each page as it
// comes; later ones change in one go.
class Inventory final : public QObject
{
    Q_OBJECT
public:
    // region: only this one; empty: all of getRegionList. The store may be shared with the
    // inventories of other profiles; without one the inventory has its own.
    Inventory(std::shared_ptr<Cloud::ApiClient> client, std::optional<Cloud::RegionCode> region,
              const Clock &clock, QObject *parent = nullptr);
    Inventory(std::shared_ptr<Cloud::ApiClient> client, std::optional<Cloud::RegionCode> region,
              const Clock &clock, std::shared_ptr<ServerStore> store, ProfileIndex profile,
              QObject *parent = nullptr);
    ~Inventory() override;

    ServerStore &store() const { return *m_store; }
    const Clock &clock() const { return m_clock; }
    ProfileIndex profile() const { return m_profile; }
    const QUuid &profileId() const { return m_store->view().profileId(m_profile); }
    // Servers that are listed, not those that have vanished.
    std::optional<ServerRow> find(const Cloud::ServerId &id) const;
    std::optional<Cloud::ServerId> find(const Cloud::ServerNo &number) const; // in any region
    // All of them unpacked, which takes long for many: for writing them somewhere.
    QList<ServerRow> rows() const;
    const QList<RegionState> &regions() const { return m_regions; }
    // Of getRegionList itself, or of the first region that has one.
    std::optional<Cloud::ApiError> error() const;
    // The regions with that error; empty: it is getRegionList's, or there is none.
    QList<Cloud::RegionCode> regionsWithError() const;
    bool loading() const;
    qint64 ageMs(const RegionState &region) const; // -1: never loaded

    // Of a server that is only known from an earlier run of the program: since it was read then.
    // Empty: it has been read in this run, or is not known.
    std::optional<std::chrono::milliseconds> cachedAge(const Cloud::ServerId &id) const;

    // Shows what an earlier run saw until it is read anew; a region that has been read in this run
    // is left alone. In steps, or at once in this thread, which is for few.
    enum class Showing { InSteps, AtOnce };
    void showCached(std::vector<CachedRegion> regions, Showing showing);
    void stop(); // what runs is dropped; the rows stay
    void refresh(); // a refresh that runs is overtaken: its answers are dropped
    // A newer reading of one server from elsewhere (a detail call).
    void update(const Cloud::ServerInstance &server);

Q_SIGNALS:
    void rowsChanged(); // the store shows something else; it tells more itself
    void statesChanged(); // regions(), loading() or error()

private:
    struct Load;
    using Part = void (Inventory::*)(qsizetype index, int page);
    void drop();
    void takeRegions(const QList<Cloud::Region> &regions);
    void loadRegions();
    void loadServers(qsizetype index, int page);
    void loadInterfaces(qsizetype index, int page);
    void loadVpcs(qsizetype index);
    void loadSubnets(qsizetype index, int page);
    void loadPages(qsizetype index, Part part, const QList<int> &pages);
    Load &loadOf(qsizetype index) { return *m_loads[static_cast<std::size_t>(index)]; }
    void partDone(qsizetype index);
    void showArrived(qsizetype index);
    void takeReadAlone(const Cloud::ServerId &id);
    void read(RegionReading reading, std::function<void()> done);
    void tell();

    std::shared_ptr<Cloud::ApiClient> m_client;
    std::optional<Cloud::RegionCode> m_only;
    const Clock &m_clock;
    std::shared_ptr<ServerStore> m_store;
    ProfileIndex m_profile = 0;
    bool m_changed = false; // the store, since that was told
    int m_reading = 0;      // readings that the store is taking over
    QList<RegionState> m_regions;
    std::optional<Cloud::ApiError> m_regionListError;
    bool m_loadingRegions = false;
    QSet<Cloud::ServerId> m_readAlone; // in this run, while their region is still from the cache
    quint64 m_generation = 0; // of the refresh that runs
    std::vector<std::unique_ptr<Load>> m_loads; // one a region, of the running refresh
    std::vector<Cloud::CallHandle> m_calls;     // dropped when overtaken
};

} // namespace Console::Inventory
