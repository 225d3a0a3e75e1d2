// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cardbutton.h"

#include "ui/widgets/card.h"
#include "ui/widgets/measures.h"
#include "ui/widgets/roomfor.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Console::Ui {

namespace {

constexpr int titleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int lineFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QFont &font, int width, int flags, const QString &text)
{
    constexpr int unlimited = 1 << 20;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, unlimited), flags, text).height();
}

} // namespace

CardButton::CardButton(Icon name, QWidget *parent) : QPushButton(parent), m_icon(name)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setLine(const QString &line)
{
    m_line = line;
    setAccessibleDescription(line);
    updateGeometry();
    update();
}

CardButton::Places CardButton::placesFor(int width) const
{
    const int margin = gridSteps(*this, 4);
    const int inner = std::max(1, width - 2 * margin);
    const int side = fontMetrics().height() * 2;
    Places places;
    places.icon = {margin, margin, side, side};
    places.title = {margin, places.icon.bottom() + 1 + gridSteps(*this, 3), inner,
                    heightOf(fontFor(TextSize::Section), inner, titleFlags, text())};
    places.line = {margin, places.title.bottom() + 1 + gridSteps(*this, 1), inner,
                   heightOf(font(), inner, lineFlags, m_line)};
    places.height = places.line.bottom() + 1 + margin;
    return places;
}

QSize CardButton::sizeHint() const
{
    const int width = widthOf(*this, 28);
    return {width, heightForWidth(width)};
}

QSize CardButton::minimumSizeHint() const
{
    const int width = widthOf(*this, 18);
    return {width, heightForWidth(width)};
}

int CardButton::heightForWidth(int width) const { return placesFor(width).height; }

void CardButton::paintEvent(QPaintEvent * /*event*/)
{
    const Places places = placesFor(width());
    QPainter painter(this);
    const bool lit = isEnabled() && (underMouse() || isDown());
    paintCard(painter, rect(), palette(), lit ? std::optional(Meaning::Information) : std::nullopt);
    if (hasFocus()) {
        constexpr qreal thick = 2;
        constexpr qreal corner = 4;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), thick));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    Ui::icon(m_icon, Meaning::Information).paint(&painter, places.icon);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(fontFor(TextSize::Section));
    painter.drawText(places.title, titleFlags, text());
    painter.setFont(font());
    painter.drawText(places.line, lineFlags, m_line);
}

} // namespace Console::Ui
