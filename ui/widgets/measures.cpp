// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/measures.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

namespace Console::Ui {

QFont fontFor(TextSize size)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        // One of the two is -1.
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (size) {
    case TextSize::Title:
        scale(1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Section:
        scale(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Secondary:
        scale(0.92);
        break;
    }
    return font;
}

int gridSteps(const QWidget &widget, int steps)
{
    constexpr double step = 0.25; // of a line's height, which is 16 pixels at 96 dpi
    return qRound(widget.fontMetrics().height() * step * steps);
}

} // namespace Console::Ui
