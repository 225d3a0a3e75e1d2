// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roomfor.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>
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

QVBoxLayout *addCentredColumn(QWidget &page, int spacing, int letters)
{
    auto *column = new QWidget(&page);
    column->setMaximumWidth(widthOf(page, letters));
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(spacing);
    auto *layout = new QVBoxLayout(&page);
    auto *centred = new QHBoxLayout; // no alignment: wrapped labels need height-for-width
    centred->addStretch(1);
    centred->addWidget(column, 8);
    centred->addStretch(1);
    layout->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(2);
    return inner;
}

} // namespace Console::Ui
