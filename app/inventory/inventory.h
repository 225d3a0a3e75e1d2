// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/apiclient.h"
#include "app/core/clock.h"
#include "app/inventory/serverrow.h"

#include <QHash>

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
};

// The servers of one profile as last seen. Regions and pages load side by side; a region that
// fails keeps what it had and never sinks the others.
class Inventory final : public QObject
{
    Q_OBJECT
public:
    // region: only this one; empty: all of getRegionList.
    Inventory(std::shared_ptr<Cloud::ApiClient> client, std::optional<Cloud::RegionCode> region,
              const Clock &clock, QObject *parent = nullptr);
    ~Inventory() override;

    const QList<ServerRow> &rows() const { return m_rows; }
    const ServerRow *find(const Cloud::ServerId &id) const; // valid until the next change
    const QList<RegionState> &regions() const { return m_regions; }
    // Of getRegionList itself, or of every region when all failed alike.
    std::optional<Cloud::ApiError> error() const;
    bool loading() const;
    qint64 ageMs(const RegionState &region) const; // -1: never loaded

    void stop(); // what runs is dropped; the rows stay
    void refresh(); // a refresh that runs is overtaken: its answers are dropped
    // A newer reading of one server from elsewhere (a detail call).
    void update(const Cloud::ServerInstance &server);

Q_SIGNALS:
    void rowsChanged();
    void statesChanged(); // regions(), loading() or error()

private:
    struct Load;
    Load &loadOf(qsizetype index);
    void takeRegions(const QList<Cloud::Region> &regions);
    void loadRegions();
    void loadServers(qsizetype index, int page);
    void loadInterfaces(qsizetype index, int page);
    void partDone(qsizetype index);
    void publish(qsizetype index);

    std::shared_ptr<Cloud::ApiClient> m_client;
    std::optional<Cloud::RegionCode> m_only;
    const Clock &m_clock;
    QList<ServerRow> m_rows;
    QHash<Cloud::ServerId, qsizetype> m_rowOf;
    QList<RegionState> m_regions;
    std::optional<Cloud::ApiError> m_regionListError;
    bool m_loadingRegions = false;
    std::vector<std::unique_ptr<Load>> m_loads; // one a region, of the running refresh
    std::vector<Cloud::CallHandle> m_calls;     // dropped when overtaken
};

} // namespace Console::Inventory
