// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roomfor.h"

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

namespace Console::Ui {

int widthOf(const QWidget &widget, int letters)
{
    return widget.fontMetrics().lineSpacing() * letters / 2;
}

QSize roomFor(const QWidget &window, int letters, int lines)
{
    const QSize wanted(widthOf(window, letters), window.fontMetrics().lineSpacing() * lines);
    const QScreen *const screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() * 9 / 10) : wanted;
}

} // namespace Console::Ui
