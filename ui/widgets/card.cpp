// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace Console::Ui {

namespace {

constexpr int colouredEdge = 4; // pixels

} // namespace

Card::Card(QWidget *parent) : QFrame(parent) { }

void Card::setMeaning(std::optional<Meaning> meaning)
{
    m_meaning = meaning;
    setContentsMargins(meaning ? colouredEdge : 0, 0, 0, 0);
    update();
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette(), m_meaning);
}

void paintCard(QPainter &painter, const QRect &rect, const QPalette &palette,
               std::optional<Meaning> meaning)
{
    constexpr qreal corner = 4;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette.color(QPalette::WindowText);
    line.setAlphaF(0.2F);
    if (meaning) {
        painter.fillPath(outline, tintOf(*meaning, palette));
        line = colourOf(*meaning, palette);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRect(rect.topLeft(), QSize(colouredEdge, rect.height())), line);
        painter.restore();
        line.setAlphaF(0.4F);
    } else {
        painter.fillPath(outline, palette.color(QPalette::Base));
    }
    painter.setPen(line);
    painter.drawPath(outline);
    painter.restore();
}

} // namespace Console::Ui
