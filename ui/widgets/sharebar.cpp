// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sharebar.h"

#include "ui/widgets/measures.h"

#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace Console::Ui {

namespace {

constexpr qreal gap = 1; // between parts, pixels

} // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

QSize ShareBar::sizeHint() const { return {gridSteps(*this, 16), gridSteps(*this, 2)}; }

void ShareBar::paintEvent(QPaintEvent * /*event*/)
{
    const qint64 all =
        std::accumulate(m_parts.begin(), m_parts.end(), qint64(0),
                        [](qint64 sum, const Part &part) { return sum + part.count; });
    if (all == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(outline);
    qreal x = 0;
    for (const Part &part : m_parts) {
        const qreal length = width() * qreal(part.count) / qreal(all);
        painter.fillRect(QRectF(x, 0, std::max(length - gap, gap), height()), part.colour);
        x += length;
    }
}

} // namespace Console::Ui
