// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/shortcutlist.h"

namespace Console::Ui {

// Keys that belong to a part of a window and stand in no menu, in the window's language.
QList<KeyLine> otherKeys();

} // namespace Console::Ui
