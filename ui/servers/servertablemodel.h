// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filteredrows.h"
#include "app/inventory/rows/orderedrows.h"
#include "app/inventory/store/serveridentity.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Console::Ui {

struct RowsDiffer;

// The servers of a store as a table: those that the filter leaves, in the order that was asked
// for; there is no proxy. Large inventories are filtered and sorted on other threads: the rows stay
// as they were until filtered() or sorted() tells that it is done, and whatever was asked for
// meanwhile overtakes what runs.
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

    // Not owned; null: none. The model goes empty by itself when the store dies.
    void setStore(Inventory::ServerStore *store);
    Inventory::ServerStore *store() const { return m_store; }

    void setFilter(const Inventory::RowFilter &filter) { m_filtered.setFilter(filter); }
    const Inventory::RowFilter &filter() const { return m_filtered.filter(); } // asked for last
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // What was asked for last is not shown yet.
    bool isWorking() const { return m_filtered.isWorking() || m_ordered.isWorking(); }

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
    using CachedAge =
        std::function<std::optional<std::chrono::milliseconds>(const Inventory::ServerIdentity &)>;
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

    const Inventory::StoreView &view() const { return m_store->view(); }
    void takeChange(const Inventory::StoreChange &change);
    void tellChanged(const std::vector<Inventory::StoreChange::Row> &rows);

    std::vector<RowId> wanted() const; // by order and filter
    void show(std::vector<RowId> rows, bool moved);
    void comeAndGo(const std::vector<RowId> &rows, const RowsDiffer &differ);
    void relayOut(std::vector<RowId> rows, LayoutChangeHint hint);
    const std::vector<int> &places() const;

    QString cachedSentence(int row) const; // empty: it is not from the cache

    QPointer<Inventory::ServerStore> m_store;
    CachedAge m_cachedAge;
    QHash<QUuid, ProfileMark> m_marks;
    std::vector<RowId> m_shown;
    mutable std::vector<int> m_places; // of rows in m_shown, made when asked for
    mutable bool m_placesValid = false;

    Qt::SortOrder m_direction = Qt::AscendingOrder;
    // Their own: nothing waits behind parsing. Before those that work on them, after whom they end.
    QThreadPool m_threads{this};
    Inventory::FilteredRows m_filtered;
    Inventory::OrderedRows m_ordered;
};

} // namespace Console::Ui
