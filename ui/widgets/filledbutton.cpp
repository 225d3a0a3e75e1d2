// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filledbutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Console::Ui {

namespace {

// More of the text's colour never lessens the contrast to the base.
QColor darkened(const QColor &fill, const QColor &text, double share)
{
    const auto mixed = [share](int of, int with) {
        return qRound(of * (1 - share) + with * share);
    };
    return {mixed(fill.red(), text.red()), mixed(fill.green(), text.green()),
            mixed(fill.blue(), text.blue())};
}

} // namespace

FilledButton::FilledButton(Meaning meaning, QWidget *parent)
    : QPushButton(parent), m_meaning(meaning)
{
    setAttribute(Qt::WA_Hover);
}

void FilledButton::showIcon(Icon name)
{
    m_icon = name;
    setIcon(Ui::icon(name));
}

void FilledButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event); // grey, like every other
        return;
    }
    constexpr qreal corner = 3;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor ink = palette().color(QPalette::Base);
    const double share = isDown() ? 0.3 : underMouse() ? 0.15 : 0;
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        darkened(colourOf(m_meaning, palette()), palette().color(QPalette::WindowText), share));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), corner, corner);
    }
    option.palette.setColor(QPalette::ButtonText, ink);
    if (m_icon)
        option.icon = Ui::icon(*m_icon, ink);
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
}

} // namespace Console::Ui
