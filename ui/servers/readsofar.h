// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Inventory {
class Inventory;
}

namespace Console::Ui {

// How far an inventory has been read, for what may be said of it.
bool isReadInPart(const Inventory::Inventory &inventory); // some region, in this run or before
bool isReadSoFar(const Inventory::Inventory &inventory);  // every region, in this run or before
// Every region in this run, and nothing failed: what is not listed is not there.
bool isReadNow(const Inventory::Inventory &inventory);

} // namespace Console::Ui
