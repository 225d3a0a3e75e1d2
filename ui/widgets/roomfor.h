// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QVBoxLayout;
class QWidget;

namespace Console::Ui {

// Pixels for Latin letters, from the font's height: averages nearly double with Han characters.
int widthOf(const QWidget &widget, int letters);

// Window size for so many letters and lines, limited to the screen.
QSize roomFor(const QWidget &window, int letters, int lines);

// Adds a centred column, at most so many letters wide; returns its layout.
QVBoxLayout *addCentredColumn(QWidget &page, int spacing, int letters = 78);

} // namespace Console::Ui
