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

// What the last reading lacks. All else of it is shown; what it lacks stays as it was.
struct ReadingGaps {
    int servers = 0; // listed, those left out too
    int serversLeftOut = 0;
    int interfacesLeftOut = 0;
    int regionsLeftOut = 0;
    int replacedCharacters = 0;     // shown as U+FFFD
    bool contradictsItself = false; // its pages and totals
    // Of the first one left out; body: as received.
    std::optional<Cloud::ApiError> first = {};

    bool isEmpty() const
    {
        return serversLeftOut == 0 && interfacesLeftOut == 0 && regionsLeftOut == 0
            && !contradictsItself;
    }
    friend bool operator==(const ReadingGaps &, const ReadingGaps &) = default;
};

// True if one sentence describes both.
inline bool isSameGap(const ReadingGaps &a, const ReadingGaps &b)
{
    return a.serversLeftOut == b.serversLeftOut && a.interfacesLeftOut == b.interfacesLeftOut
        && a.regionsLeftOut == b.regionsLeftOut && a.contradictsItself == b.contradictsItself;
}

struct RegionState {
    Cloud::RegionCode code;
    QString name = {};
    bool loading = false;
    std::optional<qint64> loadedAtMs = {};     // monotonic, of the last complete load; empty: never
    std::optional<Cloud::ApiError> error = {}; // older rows stay
    // loadedAtMs is from an earlier run.
    bool fromCache = false;
    int serversRead = 0; // by the running load
    ReadingGaps gaps = {};
};

// From an earlier run.
struct CachedRegion {
    Cloud::RegionCode code;
    QString name = {};
    std::chrono::milliseconds age{}; // since it was read
    RegionReading reading;
};

// Loads one profile's servers; regions and pages in parallel, parsed on other threads. A failed
// region keeps its rows. A first reading shows each page; later ones apply at once.
class Inventory final : public QObject
{
    Q_OBJECT
public:
    // region: empty: all of getRegionList. The store may be shared with other profiles; without one
    // it has its own.
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
    // Listed servers only.
    std::optional<ServerRow> find(const Cloud::ServerId &id) const;
    std::optional<Cloud::ServerId> find(const Cloud::ServerNo &number) const; // in any region
    // All unpacked, for export; slow for many.
    QList<ServerRow> rows() const;
    const QList<RegionState> &regions() const { return m_regions; }
    // Of getRegionList or the first failed region.
    std::optional<Cloud::ApiError> error() const;
    // Regions with that error; empty: it is getRegionList's, or none.
    QList<Cloud::RegionCode> regionsWithError() const;
    ReadingGaps gaps() const; // of all regions and their list
    QList<Cloud::RegionCode> regionsWithGaps() const;
    bool loading() const;
    qint64 ageMs(const RegionState &region) const; // -1: never loaded

    // Since an earlier run read it. Empty: read in this run, or not known.
    std::optional<std::chrono::milliseconds> cachedAge(const Cloud::ServerId &id) const;

    // Shows an earlier run's servers until read anew; regions read in this run stay. AtOnce: in
    // this thread, for few servers.
    enum class Showing { InSteps, AtOnce };
    void showCached(std::vector<CachedRegion> regions, Showing showing);
    void stop();    // drops running loads; rows stay
    void refresh(); // overtakes a running refresh, whose answers are dropped
    // A newer reading, from a detail call.
    void update(const Cloud::ServerInstance &server);

Q_SIGNALS:
    void rowsChanged();   // details: ServerStore::changed
    void statesChanged(); // regions(), loading() or error()

private:
    struct Load;
    using Part = void (Inventory::*)(qsizetype index, int page);
    void drop();
    void takeRegions(const Cloud::Page<Cloud::Region> &list);
    void loadRegions();
    void lookForOnly();
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
    bool m_onlyExists = false; // the list of regions has named it
    const Clock &m_clock;
    std::shared_ptr<ServerStore> m_store;
    ProfileIndex m_profile = 0;
    bool m_changed = false;
    int m_reading = 0; // readings the store still applies
    QList<RegionState> m_regions;
    std::optional<Cloud::ApiError> m_regionListError;
    ReadingGaps m_regionListGaps;
    bool m_loadingRegions = false;
    QSet<Cloud::ServerId> m_readAlone; // in this run, regions still cached
    quint64 m_generation = 0;
    std::vector<std::unique_ptr<Load>> m_loads; // one per region
    std::vector<Cloud::CallHandle> m_calls;
};

} // namespace Console::Inventory
