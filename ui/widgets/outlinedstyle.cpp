// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/outlinedstyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

constexpr qreal indicatorOpacity = 0.6; // over 3:1 against fill and window
constexpr qreal fieldOpacity = 0.25;    // the fill marks a field too

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(u"Fusion"_s) { }

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    // Fusion's frame covers the text and hardly differs from the selection.
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget)) {
        const bool selected = (option->state & State_Selected) != 0;
        painter->save();
        painter->setPen(
            option->palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool field = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    const bool menu = element == PE_FrameMenu;
    if (!round && !box && !field && !menu)
        return;
    QColor colour = option->palette.color(QPalette::Text);
    colour.setAlphaF(float(field || menu ? fieldOpacity : indicatorOpacity));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, round || field);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(outline);
    else if (field)
        painter->drawRoundedRect(outline, 2, 2);
    else
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (metric == PM_MenuPanelWidth)
        return 1; // otherwise menus have no frame
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace Console::Ui
