// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/searchkey.h"
#include "app/inventory/store/storeview.h"

#include <QVariant>

namespace Console::Ui {

// As shown; any thread.
QString cellText(const Inventory::StoreView &view, Inventory::RowId row,
                 Inventory::ServerColumn column);
// The same words for the quick filter.
Inventory::ServerWords serverWords();

// The provider's wording and text that does not fit; empty: nothing more.
QString cellToolTip(const Inventory::ServerRow &row, Inventory::ServerColumn column);
// A QIcon; the same look gives the same object.
// Instead of a status that only an earlier run has seen.
QVariant cachedDecoration();
// For a server with an unfinished interrupt.
QVariant interruptDecoration();
QVariant statusDecoration(const Cloud::ServerInstance &server);

} // namespace Console::Ui
