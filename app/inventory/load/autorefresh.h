// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/inventory.h"
#include "app/inventory/load/refreshsettings.h"

namespace Console::Inventory {

// Refreshes by the pace, reads servers in an operation more often. Begins after the first refresh;
// never overtakes one.
class AutoRefresh final : public QObject
{
    Q_OBJECT
public:
    // Others follow next time. None during a refresh.
    static constexpr std::size_t changingAtOnce = 6;

    // All outlive this.
    AutoRefresh(Inventory &inventory, std::shared_ptr<Cloud::ApiClient> client,
                const RefreshSettings &settings, QObject *parent = nullptr);
    ~AutoRefresh() override;

    // Until the next refresh; empty: none planned, or one runs.
    std::optional<std::chrono::milliseconds> next() const;
    // Also called by timer.
    void lookAtClock();

private:
    void statesChanged();
    void refreshEnded();
    void readChanging();
    void dropReadings();
    void setTimer();
    std::vector<RowId> changing() const;

    Inventory &m_inventory;
    std::shared_ptr<Cloud::ApiClient> m_client;
    const RefreshSettings &m_settings;
    bool m_loading = false;
    int m_failures = 0;                 // consecutive refreshes without data
    bool m_answered = true;             // the last one failed by an answer
    std::optional<qint64> m_endedAtMs;  // monotonic, like those below
    qint64 m_readAtMs = 0;              // servers in an operation
    std::optional<qint64> m_youngestMs; // last region read
    RowId m_generation = 0;             // next row among those
    int m_reading = 0;
    std::vector<Cloud::CallHandle> m_calls;
    QTimer m_timer;
};

} // namespace Console::Inventory
