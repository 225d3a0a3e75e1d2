// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/servercolumn.h"
#include "app/inventory/storeview.h"

#include <QStringList>

#include <vector>

namespace Console::Ui {

// Rows of the table, for other programs to be pasted into; for any thread.
struct TableText {
    enum class Form {
        Tabs, // the cells as they are shown, a line each row
        Csv   // with the headers, quoted where needed, and safe from formulas
    };
    Inventory::StoreView view;
    std::vector<Inventory::RowId> rows;
    std::vector<Inventory::ServerColumn> columns;
    QStringList headers;

    QString text(Form form) const;
};

} // namespace Console::Ui
