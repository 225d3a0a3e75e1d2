// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rowfilter.h"
#include "app/inventory/serveridentity.h"
#include "app/inventory/serverorder.h"
#include "app/inventory/serverstore.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Ui {

// The servers of a store as a table: those that the filter leaves, in the order that was asked
// for. It filters and sorts itself; there is no proxy. Small inventories at once, large ones on
// other threads: the rows stay as they were until filtered() or sorted() tells that it is done,
// and whatever was asked for meanwhile overtakes what runs.
//
// Few rows that come or go are told as such; many as a layoutChanged(), in which indexes of rows
// that are no longer shown become invalid. There is no reset but for another store.
class ServerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Inventory::ServerColumn;
    static constexpr int columns = Inventory::serverColumns;

    enum Role {
        ServerIdRole = Qt::UserRole, // std::optional<Cloud::ServerId>
        ProfileRole,                 // QUuid of the server's own profile
        ChangedRole,                 // bool: the cell has changed during the last seconds
        VanishedRole                 // bool: the provider no longer lists the server
    };

    explicit ServerTableModel(QObject *parent = nullptr);
    ~ServerTableModel() override;

    // Not owned; null: none. The model goes empty by itself when the store dies.
    void setStore(Inventory::ServerStore *store);
    Inventory::ServerStore *store() const { return m_store; }

    void setFilter(const Inventory::RowFilter &filter);
    const Inventory::RowFilter &filter() const { return m_filter; } // asked for last
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isWorking() const; // what was asked for last is not shown yet

    // All by identity; rows of this model are those shown. -1 or nothing: not shown.
    int rowOf(const Inventory::ServerIdentity &identity) const;
    int rowOf(Inventory::RowId row) const;
    Inventory::RowId rowId(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    const std::vector<Inventory::RowId> &shown() const { return m_shown; } // in their order
    std::optional<Inventory::ServerIdentity> identity(int row) const;
    std::optional<Inventory::ServerRow> row(int row) const;
    int allCount() const; // shown or not

    // Tells how old a server is that only an earlier run of the program has read; empty: this one
    // has. The cells say so.
    using CachedAge = std::function<std::optional<std::chrono::milliseconds>(
        const Inventory::ServerIdentity &)>;
    void setCachedAge(CachedAge ageOf) { m_cachedAge = std::move(ageOf); }

    // What the column of profiles shows beside a name, by the profile's id.
    struct ProfileMark {
        QIcon icon;
        QString toolTip;
    };
    void setProfileMarks(const QHash<QUuid, ProfileMark> &marks);

    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filtered(); // the rows are those of filter()
    void sorted();
    // Around each change of which rows are shown, or where. moved: by another order.
    void rowsAboutToChange(bool moved);
    void rowsChanged();

private:
    using RowId = Inventory::RowId;
    using Passes = std::vector<quint8>; // by row: the filter leaves it
    struct Filtering;
    struct Sorting;
    struct Seen {
        Inventory::RowFilter filter;
        std::shared_ptr<const Passes> passes;
    };

    const Inventory::StoreView &view() const { return m_store->view(); }
    void takeChange(const Inventory::StoreChange &change);
    void takeRemoved(const std::vector<RowId> &rows);
    bool placeFew(const std::vector<RowId> &added, const std::vector<RowId> &moved);
    void tellChanged(const std::vector<Inventory::StoreChange::Row> &rows);

    void startFiltering();
    void takeFiltered(const std::shared_ptr<Filtering> &job);
    void remember();
    void placeMany(bool now);
    void startSorting(bool names);
    void takeSorted(const std::shared_ptr<Sorting> &job);

    std::vector<RowId> wanted() const; // by order and filter
    void show(std::vector<RowId> rows, bool moved);
    void comeAndGo(const std::vector<RowId> &rows, const std::vector<int> &gone,
                   const std::vector<int> &come);
    void relayOut(std::vector<RowId> rows, LayoutChangeHint hint);
    const std::vector<int> &places() const;

    QString cachedSentence(int row) const; // empty: it is not from the cache

    QPointer<Inventory::ServerStore> m_store;
    CachedAge m_cachedAge;
    QHash<QUuid, ProfileMark> m_marks;
    std::vector<RowId> m_shown;
    mutable std::vector<int> m_places; // of rows in m_shown, made when asked for
    mutable bool m_placesValid = false;

    std::vector<RowId> m_byName; // all rows that have been placed yet
    std::vector<RowId> m_order;  // the same by the column, ascending
    Inventory::ServerOrder m_sorter;
    Column m_column = Column::Name; // asked for
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::shared_ptr<Sorting> m_sorting; // runs
    bool m_sortAgain = false;           // after what runs
    std::vector<RowId> m_fresh; // come or moved since an order was begun, or not placed yet
    QTimer m_placeLater;

    Inventory::RowFilter m_filter;      // asked for
    Inventory::RowFilter m_shownFilter; // whose rows are shown
    Passes m_passes;
    std::vector<Seen> m_seen; // results for filters typed lately; only while the rows are the same
    std::shared_ptr<Filtering> m_filtering; // runs
    QThreadPool m_threads; // of their own: nothing waits behind parsing
};

} // namespace Console::Ui
