// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include "ui/widgets/measures.h"

#include <QPainter>

namespace Console::Ui {

Badge::Badge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QFont font = fontFor(TextSize::Secondary);
    font.setWeight(QFont::DemiBold);
    setFont(font);
    const int side = gridSteps(*this, 2);
    setContentsMargins(side, 1, side, 1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::say(Meaning meaning, const QString &word)
{
    m_meaning = meaning;
    setText(word);
    setVisible(!word.isEmpty());
    update();
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_meaning, palette()));
    const qreal corner = height() / 2.0;
    painter.drawRoundedRect(rect(), corner, corner);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace Console::Ui
