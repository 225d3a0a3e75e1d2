// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/rows/filteredrows.h"
#include "app/inventory/rows/orderedrows.h"
#include "app/inventory/store/serveridentity.h"
#include "ui/widgets/meaning.h"

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

// The filtered and sorted servers of a store, without a proxy. Large inventories are processed on
// other threads; rows stay until filtered() or sorted(). A newer request replaces a running one.
// Many changed rows are one layoutChanged().
class ServerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Inventory::ServerColumn;
    static constexpr int columns = Inventory::serverColumns;

    enum Role {
        ServerIdRole = Qt::UserRole, // std::optional<Cloud::ServerId>
        ProfileRole,                 // QUuid of the server's profile
        ChangedRole,                 // bool: changed recently
        VanishedRole,                // bool: no longer listed by the provider
        BadgeRole                    // int of Meaning: the text is a badge; invalid: it is not
    };

    explicit ServerTableModel(QObject *parent = nullptr);

    // Not owned; null: none. The model becomes empty when the store dies.
    void setStore(Inventory::ServerStore *store);
    Inventory::ServerStore *store() const { return m_store; }

    void setFilter(const Inventory::RowFilter &filter) { m_filtered.setFilter(filter); }
    const Inventory::RowFilter &filter() const { return m_filtered.filter(); } // last requested
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // The last request is not shown yet.
    bool isWorking() const { return m_filtered.isWorking() || m_ordered.isWorking(); }

    // -1 or empty: not shown.
    int rowOf(const Inventory::ServerIdentity &identity) const;
    int rowOf(Inventory::RowId row) const;
    Inventory::RowId rowId(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    const std::vector<Inventory::RowId> &shown() const { return m_shown; } // in table order
    std::optional<Inventory::ServerIdentity> identity(int row) const;
    std::optional<Inventory::ServerRow> row(int row) const;
    int allCount() const; // including hidden

    // Age of a server that only an earlier run has read; empty: read in this run.
    using CachedAge =
        std::function<std::optional<std::chrono::milliseconds>(const Inventory::ServerIdentity &)>;
    void setCachedAge(CachedAge ageOf) { m_cachedAge = std::move(ageOf); }
    // The ages, or which rows have one, may have changed.
    void tellCachedAges();

    // Of servers with an unfinished interrupt.
    struct InterruptMark {
        Inventory::ServerIdentity server;
        QString word = {}; // in the operation's cell
        Meaning meaning = Meaning::Unknown;

        friend bool operator==(const InterruptMark &, const InterruptMark &) = default;
    };
    void setInterruptMarks(const QList<InterruptMark> &marks);
    // For tool tips and screen readers, asked for when they are shown: it changes every second.
    using InterruptSentence = std::function<QString(const Inventory::ServerIdentity &)>;
    void setInterruptSentence(InterruptSentence of) { m_interruptSentence = std::move(of); }

    // Shown beside the name, by profile id.
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
    void filtered(); // the rows match filter()
    void sorted();
    // Around each change of shown rows. moved: their order changed.
    void rowsAboutToChange(bool moved);
    void rowsChanged();

private:
    using RowId = Inventory::RowId;

    const Inventory::StoreView &view() const { return m_store->view(); }
    void takeChange(const Inventory::StoreChange &change);
    void tellChanged(const std::vector<Inventory::StoreChange::Row> &rows);

    std::vector<RowId> wanted() const; // filtered, in order
    void show(std::vector<RowId> rows, bool moved);
    void comeAndGo(const std::vector<RowId> &rows, const RowsDiffer &differ);
    void relayOut(std::vector<RowId> rows, LayoutChangeHint hint);
    const std::vector<int> &places() const;

    bool isCached(int row) const;
    QString cachedSentence(int row) const;             // empty: not cached
    const InterruptMark *interruptMark(int row) const; // null: none
    QString interruptWord(int row) const;              // empty: no mark
    QString interruptSentence(int row) const;
    void tellRow(const Inventory::ServerIdentity &server);

    QPointer<Inventory::ServerStore> m_store;
    CachedAge m_cachedAge;
    QList<InterruptMark> m_interrupts; // few
    InterruptSentence m_interruptSentence;
    QHash<QUuid, ProfileMark> m_marks;
    std::vector<RowId> m_shown;
    mutable std::vector<int> m_places; // of rows in m_shown; built on demand
    mutable bool m_placesValid = false;

    Qt::SortOrder m_direction = Qt::AscendingOrder;
    // Own threads: not delayed by parsing. Declared before its users, which must end first.
    QThreadPool m_threads{this};
    Inventory::FilteredRows m_filtered;
    Inventory::OrderedRows m_ordered;
};

} // namespace Console::Ui
