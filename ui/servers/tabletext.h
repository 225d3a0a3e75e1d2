// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"
#include "app/inventory/store/storeview.h"

#include <QStringList>

#include <vector>

namespace Console::Ui {

// Rows of the table, for other programs to be pasted into; for any thread. A spreadsheet finds no
// formula in either form.
struct TableText {
    enum class Form {
        Tabs, // the cells as they are shown, a line each row
        Csv   // with the headers, quoted where needed
    };
    Inventory::StoreView view;
    std::vector<Inventory::RowId> rows;
    std::vector<Inventory::ServerColumn> columns;
    QStringList headers;

    QString text(Form form) const;
};

} // namespace Console::Ui
