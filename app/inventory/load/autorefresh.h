// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/inventory.h"
#include "app/inventory/load/refreshsettings.h"

namespace Console::Inventory {

// Reads one inventory again and again: all of it by the pace, and the servers that are in an
// operation more often. It begins after the first refresh, which somebody else asks for; one that
// runs is never overtaken.
class AutoRefresh final : public QObject
{
    Q_OBJECT
public:
    // At a time; others have their turn the next time. A gateway gets no more requests than these
    // from here, and none while a refresh runs.
    static constexpr std::size_t changingAtOnce = 6;

    // All of them outlive this.
    AutoRefresh(Inventory &inventory, std::shared_ptr<Cloud::ApiClient> client,
                const RefreshSettings &settings, QObject *parent = nullptr);
    ~AutoRefresh() override;

    // Until the next refresh; empty: none comes by itself, or one runs.
    std::optional<std::chrono::milliseconds> next() const;
    // Does what is due by the clock. By a timer, too.
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
    int m_failures = 0; // refreshes in a row that read nothing
    std::optional<qint64> m_endedAtMs; // the last refresh; monotonic, as all of them
    qint64 m_readAtMs = 0;             // the servers that are in an operation
    std::optional<qint64> m_youngestMs; // when the last region was read
    RowId m_generation = 0;                  // whose turn it is among those
    int m_reading = 0;
    std::vector<Cloud::CallHandle> m_calls;
    QTimer m_timer;
};

} // namespace Console::Inventory
