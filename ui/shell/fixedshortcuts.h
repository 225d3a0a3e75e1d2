// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Console::Ui {

// What can be done, and by which keys.
struct ShortcutLine {
    QString place = {}; // the menu it is in
    QString action = {};
    QString keys = {}; // shortcuts, or the way through the menus; never empty for a usable menu
};

// Keys that belong to a part of a window and stand in no menu, in the window's language.
QList<ShortcutLine> fixedShortcuts();

} // namespace Console::Ui
