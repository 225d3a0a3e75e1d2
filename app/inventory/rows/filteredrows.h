// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/rowfilter.h"
#include "app/inventory/store/serverstore.h"

#include <QObject>

#include <memory>
#include <vector>

class QThreadPool;

namespace Console::Inventory {

// Large inventories are filtered on other threads: accepts() stays as before until filtered(); a
// newer filter overtakes a running one.
class FilteredRows final : public QObject
{
    Q_OBJECT
public:
    // threads: not owned, outlives this.
    explicit FilteredRows(QThreadPool &threads, QObject *parent = nullptr);
    ~FilteredRows() override;

    // Forgets all rows. Not owned: the owner calls take(), and sets null before the store dies.
    void setStore(const ServerStore *store);
    void take(const StoreChange &change);

    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }   // requested last
    const RowFilter &applied() const { return m_applied; } // used by accepts()
    bool isWorking() const { return m_job != nullptr; }
    bool accepts(RowId row) const { return m_passes[row] != 0; }

Q_SIGNALS:
    void filtered();

private:
    using Passes = std::vector<quint8>; // by row: accepted
    struct Job;
    struct Seen {
        RowFilter filter;
        std::shared_ptr<const Passes> passes;
    };

    const StoreView &view() const { return m_store->view(); }
    void stop();
    void start();
    void finish(const std::shared_ptr<Job> &job);
    void remember();

    QThreadPool &m_threads;
    BackgroundJob m_background;
    const ServerStore *m_store = nullptr;
    RowFilter m_filter;
    RowFilter m_applied;
    Passes m_passes;
    std::vector<Seen> m_seen; // valid while rows are the same
    std::shared_ptr<Job> m_job;
};

} // namespace Console::Inventory
