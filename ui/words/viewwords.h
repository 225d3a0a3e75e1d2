// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/views/savedviews.h"

namespace Console::Ui {

// The name the user gave it, or our words for one that is built in.
QString viewWord(const Inventory::SavedView &view);
// What exactly it shows: a sentence where the name leaves that open, else its filter.
QString viewExplanation(const Inventory::SavedView &view);

} // namespace Console::Ui
