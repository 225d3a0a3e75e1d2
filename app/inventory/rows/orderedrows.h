// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/inventory/rows/serverorder.h"
#include "app/inventory/store/serverstore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace Console::Inventory {

// Ascending. Large inventories are sorted on another thread: the old order stays until reordered().
// Unplaced rows are missing.
class OrderedRows final : public QObject
{
    Q_OBJECT
public:
    // threads: not owned, outlives this.
    explicit OrderedRows(QThreadPool &threads, QObject *parent = nullptr);
    ~OrderedRows() override;

    // Forgets all rows. Not owned: the owner calls take(), then placeRest(), and sets null before
    // the store dies.
    void setStore(const ServerStore *store);
    // True: existing rows may have moved.
    bool take(const StoreChange &change);
    // Places the rest now, or later while pages arrive.
    void placeRest();

    void sortBy(ServerColumn column);
    const std::vector<RowId> &rows() const { return m_rows; }
    bool isWorking() const; // order or rows are pending

Q_SIGNALS:
    void reordered();
    void settled(); // the requested order is reached

private:
    struct Job;

    const StoreView &view() const { return m_store->view(); }
    void remove(const std::vector<RowId> &rows);
    bool placeFew(const std::vector<RowId> &added, const std::vector<RowId> &moved);
    void placeMany(bool now);
    void start(bool names);
    void finish(const std::shared_ptr<Job> &job);
    void takeSince(const Job &job);

    BackgroundJob m_background;
    QPointer<const ServerStore> m_store;
    std::vector<RowId> m_byName; // placed rows
    std::vector<RowId> m_rows;   // the same by the column
    ServerOrder m_sorter;
    ServerColumn m_column = ServerColumn::Name; // requested
    std::shared_ptr<Job> m_job;
    bool m_again = false;       // after the running one
    std::vector<RowId> m_fresh; // new or moved, not placed yet
    enum class Rest { Nothing, Later, Now } m_rest = Rest::Nothing;
    QTimer m_placeLater;
};

} // namespace Console::Inventory
