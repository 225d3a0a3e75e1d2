// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/savedviews.h"

namespace Console::Ui {

// The user's name for it, or ours for a built-in view.
QString viewWord(const Inventory::SavedView &view);
// A sentence if the name is unclear, otherwise its filter.
QString viewExplanation(const Inventory::SavedView &view);

} // namespace Console::Ui
