// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/searchkey.h"
#include "app/inventory/store/storeview.h"

#include <QVariant>

// What the cells of the table of servers say.
namespace Console::Ui {

// As it is shown; for any thread.
QString cellText(const Inventory::StoreView &view, Inventory::RowId row,
                 Inventory::ServerColumn column);
// The same words, for the quick filter.
Inventory::ServerWords serverWords();

// The provider's own wording, and what does not fit into the cell; empty: nothing more.
QString cellToolTip(const Inventory::ServerRow &row, Inventory::ServerColumn column);
// A QIcon, the same object for the same look.
QVariant statusDecoration(const Cloud::ServerInstance &server);

} // namespace Console::Ui
