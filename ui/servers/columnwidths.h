// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"

class QTableView;

namespace Console::Ui {

// What most values of a column need in the table's font and the window's language, in pixels; the
// header's own text is not looked at.
int standardColumnWidth(Inventory::ServerColumn column, const QTableView &table);

} // namespace Console::Ui
