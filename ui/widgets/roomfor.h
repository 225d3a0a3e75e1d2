// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QVBoxLayout;
class QWidget;

namespace Console::Ui {

// The width of about so many Latin letters, by the height of the widget's font. A font's average
// width is no measure for it: in one with Han characters it is nearly twice as much.
int widthOf(const QWidget &widget, int letters);

// For a window with so many letters and lines, but never more than the screen shows.
QSize roomFor(const QWidget &window, int letters, int lines);

// A column as wide as text is read well, in the middle of a page; the layout of what is in it.
QVBoxLayout *addCentredColumn(QWidget &page, int spacing);

} // namespace Console::Ui
