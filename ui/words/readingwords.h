// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/inventory.h"
#include "ui/words/words.h"

namespace Console::Ui {

// "no connection": for the status line.
QString failureInShort(const Cloud::ApiError &error);

// "1 of 3 servers could not be read"; empty: nothing is missing.
QString gapsInShort(const Inventory::ReadingGaps &gaps);
// "2 characters that XML forbids are shown as \uFFFD"; empty: none.
QString replacedInShort(const Inventory::ReadingGaps &gaps);
// With the text of the first row that was left out.
Explanation explain(const Inventory::ReadingGaps &gaps);

} // namespace Console::Ui
