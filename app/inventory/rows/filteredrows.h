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

// Which rows of a store a filter leaves. Small inventories at once, large ones on other threads:
// the rows stay as they were until filtered() tells that it is done, and a filter that is asked
// for meanwhile overtakes the one at work.
class FilteredRows final : public QObject
{
    Q_OBJECT
public:
    // threads: not owned, outlives this.
    explicit FilteredRows(QThreadPool &threads, QObject *parent = nullptr);
    ~FilteredRows() override;

    // Forgets all rows. The store is not owned; the owner hands its changes to take(), and sets
    // none when it dies.
    void setStore(const ServerStore *store);
    void take(const StoreChange &change);

    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }   // asked for last
    const RowFilter &applied() const { return m_applied; } // what leaves() answers for
    bool isWorking() const { return m_job != nullptr; }
    bool accepts(RowId row) const { return m_passes[row] != 0; }

Q_SIGNALS:
    void filtered(); // the rows are those of filter()

private:
    using Passes = std::vector<quint8>; // by row: the filter leaves it
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
    std::vector<Seen> m_seen; // results for filters typed lately; only while the rows are the same
    std::shared_ptr<Job> m_job; // at work
};

} // namespace Console::Inventory
