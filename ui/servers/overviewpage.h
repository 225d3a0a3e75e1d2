// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/inventory/rows/overviewcounter.h"
#include "app/journal/journal.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Console::Ui {

class OverviewSegment;
class ShareBar;

// What is the case now: servers by region and status, operations in progress, and the interrupts
// of the last seven days, unresolved ones first. One click leads to each.
class OverviewPage final : public QScrollArea
{
    Q_OBJECT
public:
    // Journal and clock outlive it.
    OverviewPage(Journal::Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    void setStore(Inventory::ServerStore *store); // not owned; null: none

Q_SIGNALS:
    void filterRequested(const QString &text);
    void serverRequested(const Console::Inventory::ServerIdentity &server);
    // unresolved: its outcome waits for a judgement.
    void interruptRequested(const QUuid &action, bool unresolved);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void readJournal();
    using Cells = std::vector<Inventory::OverviewCell>;
    struct Region {
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        ShareBar *bar = nullptr;
        QList<OverviewSegment *> segments = {};
    };
    void showServers();
    void keepRegions(qsizetype count);
    Region addRegion(qsizetype segments);
    static void fill(const Region &region, const Cells &cells);
    void showOperations();
    void showInterrupts();

    Journal::Journal &m_journal;
    const Clock &m_clock;
    QPointer<Inventory::ServerStore> m_store;
    Inventory::OverviewCounter m_counter; // counts only while the page is visible
    Result<Journal::Journal::Histories, Journal::Error> m_interrupts =
        Journal::Journal::Histories{};
    bool m_known = false; // the journal has been read
    bool m_reading = false;
    bool m_stale = false; // records were added during a reading

    QLabel *m_serversCaption;
    QVBoxLayout *m_regionLayout;
    QList<Region> m_regions;
    QLabel *m_noServers;
    QLabel *m_operationsCaption;
    QListWidget *m_operations;
    QLabel *m_noOperations;
    QPushButton *m_allOperations;
    QLabel *m_interruptsCaption;
    QListWidget *m_interruptList;
    QLabel *m_noInterrupts;
};

} // namespace Console::Ui
