// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/inventory.h"
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
    void showRows(const Inventory::Inventory &inventory);
    void showStates(const Inventory::Inventory &inventory);
    // As soon as it is listed.
    void selectWhenListed(const Cloud::ServerNo &number) { m_wanted = number; }

Q_SIGNALS:
    void retryRequested();

private:
    ErrorBar *m_errorBar;
    OverviewStrip *m_overview;
    ServerTable *m_table;
    std::optional<Cloud::ServerNo> m_wanted;
    std::optional<Cloud::ApiError> m_shownError; // by the error bar, perhaps closed since
};

} // namespace Console::Ui
