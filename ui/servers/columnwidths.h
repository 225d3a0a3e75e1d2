// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/servercolumn.h"

class QTableView;

namespace Console::Ui {

// Pixels that most values of a column need; the header text is ignored.
int standardColumnWidth(Inventory::ServerColumn column, const QTableView &table);

} // namespace Console::Ui
