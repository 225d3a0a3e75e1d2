// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/core/clock.h"
#include "app/inventory/views/columnlayout.h"
#include "app/inventory/rows/interruptedservers.h"
#include "app/inventory/store/serveridentity.h"
#include "app/inventory/store/serverstore.h"
#include "app/profile/profile.h"
#include "ui/servers/tabletext.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Ui {

class ServerTableModel;
class ServerTableView;
class TableColumns;

// The table of servers with its filter. The user's choice is remembered by identity: it never
// moves to a neighbour when its row is filtered out or vanishes, and is back when the row is.
// Several can be chosen, to be looked at and copied. Then there is no current server, not even
// when the filter leaves only one of them: the user has to choose that one first.
class ServerTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerTable(QWidget *parent = nullptr, const Clock &clock = systemClock());
    ~ServerTable() override;

    // Whose servers are shown; not owned. Selection and scroll position are kept by identity.
    void setStore(Inventory::ServerStore *store);
    // Servers without an inventory: a store of the table's own.
    void setRows(const QList<Inventory::ServerRow> &rows);
    // Their names and colours are in the column of profiles, which is always shown where there are
    // several together.
    void setProfiles(const QList<Profile::Profile> &profiles, bool many);
    void forget(); // all rows, and the choice; for the servers of another profile
    void setFilter(const QString &text);
    // What the filter's term of that name goes by.
    void setInterrupted(std::shared_ptr<const Inventory::InterruptedServers> interrupted);
    // Of the servers; only changes what an empty table says.
    enum class Reading { NotYet, Runs, Failed, Done };
    void setReading(Reading reading);

    // The only one that is chosen, and shown.
    std::optional<Inventory::ServerIdentity> current() const;
    int chosenCount() const;                         // those that are shown
    bool severalChosen() const { return m_several; } // some may be hidden by now
    std::vector<Inventory::RowId> chosenRows() const; // those that are shown, from top to bottom
    // And scrolls to it; remembered if it is not shown yet.
    void select(const Inventory::ServerIdentity &id);
    int shownCount() const;
    QString emptyText() const; // what is said where no row is shown
    ServerTableModel &model() const { return *m_model; }

    TableColumns &columns() const { return *m_columns; }

    void copyCell();
    // The chosen ones: the visible cells in their order. Many arrive in the clipboard some time
    // later.
    void copyRows(TableText::Form form);
    void dropCopy(); // one that is still being made shall not arrive any more

Q_SIGNALS:
    void currentChanged(const std::optional<Console::Inventory::ServerIdentity> &id);
    void chosenChanged(); // soon after several were chosen, others than before, or not any more
    void contextMenuAsked(const QPoint &globalPosition); // on chosen rows
    void shownCountChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void applyFilter();
    void updateEmptyText();
    void selectionChanged();
    void report();
    void rowsChanged();
    void restoreSelection();
    void restoreTop();
    std::optional<Inventory::ServerIdentity> idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Inventory::ServerIdentity &id) const;

    const Clock &m_clock;
    ServerTableModel *m_model;
    ServerTableView *m_view;
    TableColumns *m_columns;
    std::unique_ptr<Inventory::ServerStore> m_ownStore;
    std::optional<Inventory::RowId> m_top; // in the first line before rows came or went
    std::optional<Inventory::ServerIdentity> m_wanted;   // what the user chose, shown or not
    std::optional<Inventory::ServerIdentity> m_reported; // by currentChanged()
    bool m_several = false;                    // the user chose more than one
    bool m_severalReported = false;            // by chosenChanged()
    bool m_keeping = false;                    // rows come and go: no choice of the user
    Reading m_reading = Reading::NotYet;
    QList<Profile::Profile> m_profiles;
    QTimer m_chosenSoon;
    QString m_filterText;
    QTimer m_passTime{this};      // while the filter counts to now
    bool m_timeHasPassed = false; // the filter at work is the same, only later
    std::shared_ptr<const Inventory::InterruptedServers> m_interrupted;
    BackgroundJob m_copying;
};

} // namespace Console::Ui
