// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/changedcelldelegate.h"

#include "ui/servers/servertablemodel.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace Console::Ui {

namespace {

// The cell without its text, and the text on the colour of its meaning.
void paintBadge(QPainter &painter, QStyleOptionViewItem option, Meaning meaning)
{
    const QString text = std::exchange(option.text, QString());
    const QStyle &style = *option.widget->style();
    style.drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    font.setItalic(false);
    const QFontMetrics metrics(font);
    const int inset = metrics.height() / 2;
    QRect badge = option.rect.adjusted(2, 2, -2, -2);
    constexpr int air = 2; // rounding would cut a text that just fits
    badge.setWidth(std::min(badge.width(), metrics.horizontalAdvance(text) + 2 * inset + air));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.state & QStyle::State_Selected
                       ? QPen(option.palette.color(QPalette::HighlightedText))
                       : QPen(Qt::NoPen));
    painter.setBrush(colourOf(meaning, option.palette));
    const qreal corner = badge.height() / 2.0;
    painter.drawRoundedRect(badge, corner, corner);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Base));
    const int room = badge.width() - 2 * inset;
    painter.drawText(badge.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, room));
    painter.restore();
}

} // namespace

void ChangedCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QVariant badge = index.data(ServerTableModel::BadgeRole);
    if (badge.isValid() && option.widget) {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        paintBadge(*painter, filled, Meaning(badge.toInt()));
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
    if (!index.data(ServerTableModel::ChangedRole).toBool())
        return;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QColor colour = option.palette.color(
        option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive,
        selected ? QPalette::HighlightedText : QPalette::Highlight);
    const QRectF cell = option.rect;
    painter->save();
    if (!selected) {
        QColor tint = colour;
        constexpr float faint = 0.16F; // text stays readable on it, light or dark
        tint.setAlphaF(faint);
        painter->fillRect(cell, tint);
    }
    const double side = cell.height() / 3;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QPointF corner = mirrored ? cell.topRight() : cell.topLeft();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(
        QPolygonF{corner, corner + QPointF(mirrored ? -side : side, 0), corner + QPointF(0, side)});
    painter->restore();
}

} // namespace Console::Ui
