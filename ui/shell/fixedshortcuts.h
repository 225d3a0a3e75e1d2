// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Console::Ui {

// An action and its keys.
struct ShortcutLine {
    QString place = {}; // the menu's title
    QString action = {};
    QString keys = {}; // shortcuts or menu path; never empty for a usable menu
};

// Shortcuts outside the menus, in the window's language.
QList<ShortcutLine> fixedShortcuts();

} // namespace Console::Ui
