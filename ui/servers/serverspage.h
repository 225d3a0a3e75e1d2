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

// The servers of one profile: the table, and above it their counts and what went wrong while
// reading them.
class ServersPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ServersPage(QWidget *parent = nullptr);

    ServerTable &table() { return *m_table; }
    OverviewStrip &overview() { return *m_overview; }
    void forget(); // for the servers of another profile
    void showStore(Inventory::ServerStore &store);
    // Selects the server that is wanted, if only one of these lists it, else says why none is
    // selected: where others list it as well, or may do so, the user has to choose.
    void lookIn(const QList<const Inventory::Inventory *> &inventories);
    void showStates(const Inventory::Inventory &inventory);
    void showReading(ServerTable::Reading reading); // of several profiles, whose errors are shown elsewhere
    // As soon as it is listed, unless the user chooses before.
    void selectWhenListed(const Cloud::ServerNo &number);

Q_SIGNALS:
    void retryRequested();
    void told(const QString &sentence); // what the user asked for and does not get

private:
    ErrorBar *m_errorBar;
    OverviewStrip *m_overview;
    ServerTable *m_table;
    std::optional<Cloud::ServerNo> m_wanted;
    QString m_toldWhyNot; // once is enough
    std::optional<Cloud::ApiError> m_shownError; // by the error bar, perhaps closed since
    QString m_shownWhere;                        // regions, if not all
};

} // namespace Console::Ui
