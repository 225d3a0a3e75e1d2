// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/inventory.h"
#include "ui/servers/overviewstrip.h"
#include "ui/servers/servertable.h"
#include "ui/widgets/errorbar.h"

#include <QWidget>

#include <optional>

namespace Console::Ui {

// One profile's servers: the table, counts and read errors.
class ServersPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ServersPage(const Clock &clock, QWidget *parent = nullptr);

    ServerTable &table() { return *m_table; }
    OverviewStrip &overview() { return *m_overview; }
    void forget(); // before another profile's servers
    void showStore(Inventory::ServerStore &store);
    // Selects the wanted server if exactly one inventory lists it; otherwise tells the user why
    // none is selected.
    void lookIn(const QList<const Inventory::Inventory *> &inventories);
    void showStates(const Inventory::Inventory &inventory);
    void showReading(ServerTable::Reading reading); // of several profiles; errors are elsewhere
    // Selects it once listed, unless the user chooses first.
    void selectWhenListed(const Cloud::ServerNo &number);

Q_SIGNALS:
    void retryRequested();
    void messageRequested(const QString &sentence);

private:
    ErrorBar *m_errorBar;
    OverviewStrip *m_overview;
    ServerTable *m_table;
    std::optional<Cloud::ServerNo> m_wanted;
    QString m_toldWhyNot;
    std::optional<Cloud::ApiError> m_shownError; // perhaps closed since
    Inventory::ReadingGaps m_shownGaps;          // likewise
    QString m_shownWhere;                        // regions; empty: all
};

} // namespace Console::Ui
