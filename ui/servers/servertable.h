// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/backgroundjob.h"
#include "app/core/clock.h"
#include "app/inventory/rows/interruptedservers.h"
#include "app/inventory/store/serveridentity.h"
#include "app/inventory/store/serverstore.h"
#include "app/inventory/views/columnlayout.h"
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

// The table of servers with its filter. The selection follows identity: it never moves to a
// neighbour of a hidden server, and returns with it. With several selected there is no current
// server; if only one of them stays visible, it is the selected one.
class ServerTable final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerTable(const Clock &clock, QWidget *parent = nullptr);
    ~ServerTable() override;

    // Not owned. Selection and scroll position are kept by identity.
    void setStore(Inventory::ServerStore *store);
    // Uses the table's own store, without an inventory.
    void setRows(const QList<Inventory::ServerRow> &rows);
    // For the profile column, always shown if `many`.
    void setProfiles(const QList<Profile::Profile> &profiles, bool many);
    // Of the text, in per cent of the application's font, and pixels above and below it, together.
    void setLook(int fontPercent, int air);
    void forget(); // rows and selection, before another profile's servers
    void setFilter(const QString &text);
    // For the filter term `interrupted`.
    void setInterrupted(std::shared_ptr<const Inventory::InterruptedServers> interrupted);
    // Only changes the text of an empty table.
    enum class Reading { NotYet, Runs, Failed, Done };
    void setReading(Reading reading);

    // The only selected server, if visible.
    std::optional<Inventory::ServerIdentity> current() const;
    int chosenCount() const; // visible ones
    bool severalChosen() const { return m_several; }
    std::vector<Inventory::RowId> chosenRows() const; // visible ones, top to bottom
    // Also scrolls to it; remembered until it is listed.
    void select(const Inventory::ServerIdentity &id);
    int shownCount() const;
    QString emptyText() const; // shown without rows
    ServerTableModel &model() const { return *m_model; }

    TableColumns &columns() const { return *m_columns; }

    void copyCell();
    // Copies visible cells of the selected rows. Many rows reach the clipboard later.
    void copyRows(TableText::Form form);
    void dropCopy(); // cancels an unfinished copy

Q_SIGNALS:
    void currentChanged(const std::optional<Console::Inventory::ServerIdentity> &id);
    void chosenChanged(); // delayed; several are or were selected
    void contextMenuAsked(const QPoint &globalPosition);
    void shownCountChanged();
    void clearFilterRequested(); // from the empty table

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void applyFilter();
    void updateEmptyText();
    void selectionChanged();
    void report();
    void rowsChanged();
    void takeWhatIsLeft(); // of several
    void restoreSelection();
    void restoreTop();
    std::optional<Inventory::ServerIdentity> idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Inventory::ServerIdentity &id) const;

    const Clock &m_clock;
    ServerTableModel *m_model;
    ServerTableView *m_view;
    TableColumns *m_columns;
    std::unique_ptr<Inventory::ServerStore> m_ownStore;
    std::optional<Inventory::RowId> m_top;               // first visible row before a change
    std::optional<Inventory::ServerIdentity> m_wanted;   // chosen by the user, visible or not
    std::optional<Inventory::ServerIdentity> m_reported; // by currentChanged()
    bool m_several = false;                              // the user chose more than one
    bool m_severalReported = false;                      // by chosenChanged()
    bool m_keeping = false;                              // rows change: ignore selection changes
    Reading m_reading = Reading::NotYet;
    QList<Profile::Profile> m_profiles;
    QTimer m_chosenSoon;
    QString m_filterText;
    QTimer m_passTime{this};      // runs for filters relative to now
    bool m_timeHasPassed = false; // same filter, later time
    std::shared_ptr<const Inventory::InterruptedServers> m_interrupted;
    BackgroundJob m_copying;
};

} // namespace Console::Ui
