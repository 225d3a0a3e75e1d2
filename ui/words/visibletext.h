// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Ui {

// The text with what cannot be seen made visible: control characters, marks that turn the
// direction of writing, halves of characters. Line breaks and tabs stay.
QString visibleText(const QString &text);

} // namespace Console::Ui
