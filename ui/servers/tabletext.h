// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"
#include "app/inventory/store/storeview.h"

#include <QStringList>

#include <vector>

namespace Console::Ui {

// Rows as text for other programs; any thread. Neither form lets a spreadsheet run a formula.
struct TableText {
    enum class Form {
        Tabs, // as shown, one line per row
        Csv   // with headers, quoted where needed
    };
    Inventory::StoreView view;
    std::vector<Inventory::RowId> rows;
    std::vector<Inventory::ServerColumn> columns;
    QStringList headers;

    QString text(Form form) const;
};

} // namespace Console::Ui
