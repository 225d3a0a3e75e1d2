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

// All rows of a store in the order by a column, ascending. Few rows are put into their places at
// once; for many the order is made anew, at once or, for large inventories, on another thread: the
// order stays as it was until reordered() tells of the new one. Rows that have no place yet are
// not in it.
class OrderedRows final : public QObject
{
    Q_OBJECT
public:
    // threads: not owned, outlives this.
    explicit OrderedRows(QThreadPool &threads, QObject *parent = nullptr);
    ~OrderedRows() override;

    // Forgets all rows. The store is not owned; the owner hands its changes to take() and then
    // placeRest(), and sets none when it dies.
    void setStore(const ServerStore *store);
    // True: rows that were there may have other places now.
    bool take(const StoreChange &change);
    // What take() could not place: now or, while rows come page by page, when it is worth it.
    void placeRest();

    void sortBy(ServerColumn column);
    const std::vector<RowId> &rows() const { return m_rows; }
    bool isWorking() const; // what was asked for or came last is not in its place yet

Q_SIGNALS:
    void reordered(); // rows() may be another order
    void settled();   // and it is the one that was asked for

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
    std::vector<RowId> m_byName; // all rows that have been placed yet
    std::vector<RowId> m_rows;   // the same by the column
    ServerOrder m_sorter;
    ServerColumn m_column = ServerColumn::Name; // asked for
    std::shared_ptr<Job> m_job;                 // at work
    bool m_again = false;                       // after what is at work
    std::vector<RowId> m_fresh; // come or moved since an order was begun, or not placed yet
    enum class Rest { Nothing, Later, Now } m_rest = Rest::Nothing; // of what was taken last
    QTimer m_placeLater;
};

} // namespace Console::Inventory
