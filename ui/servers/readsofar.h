// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Inventory {
class Inventory;
}

namespace Console::Ui {

// What has been read of an inventory; the first two include earlier runs.
bool isReadInPart(const Inventory::Inventory &inventory); // some region
bool isReadSoFar(const Inventory::Inventory &inventory);  // every region
// Every region in this run without error: unlisted servers do not exist.
bool isReadNow(const Inventory::Inventory &inventory);

} // namespace Console::Ui
