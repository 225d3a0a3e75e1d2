// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/consolestyle.h"

#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace Console::Ui {

namespace {

constexpr qreal indicatorOpacity = 0.6; // over 3:1 against fill and window
constexpr qreal fieldOpacity = 0.25;    // the fill marks a field too

} // namespace

ConsoleStyle::ConsoleStyle(const QString &desktopStyle) : QProxyStyle(desktopStyle) { }

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (!isDark(option->palette)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
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

// Fusion asks for the same icon on a selected item as on one below the mouse.
void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *const item =
        element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    constexpr State chosen = State_Selected | State_Enabled;
    // Pictures have sizes and keep their colours.
    if (!item || (item->state & chosen) != chosen || !item->icon.availableSizes().isEmpty()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionMenuItem selected = *item;
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    selected.icon = item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(),
                                      QIcon::Selected);
    QProxyStyle::drawControl(element, &selected, painter, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (metric == PM_MenuPanelWidth && isDark(QGuiApplication::palette()))
        return 1; // otherwise menus have no frame
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info, Meaning::Information);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help, Meaning::Information);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, Meaning::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, Meaning::Danger);
    case SP_TitleBarCloseButton:
    case SP_LineEditClearButton:
        return icon(Icon::Cross);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace Console::Ui
