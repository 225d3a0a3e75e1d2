// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sectionheader.h"

#include "ui/widgets/measures.h"

#include <QPainter>

namespace Console::Ui {

SectionHeader::SectionHeader(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(TextSize::Section));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeader::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int left = sizeHint().width() + gridSteps(*this, 2);
    QPainter painter(this);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.2F);
    painter.fillRect(QRect(left, height() / 2, width() - left, 1), line);
}

} // namespace Console::Ui
