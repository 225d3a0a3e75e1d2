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
    constexpr qreal corner = 4;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.2F);
    if (m_meaning) {
        painter.fillPath(outline, tintOf(*m_meaning, palette()));
        line = colourOf(*m_meaning, palette());
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, 0, colouredEdge, height()), line);
        painter.restore();
        line.setAlphaF(0.4F);
    } else {
        painter.fillPath(outline, palette().color(QPalette::Base));
    }
    painter.setPen(line);
    painter.drawPath(outline);
}

} // namespace Console::Ui
