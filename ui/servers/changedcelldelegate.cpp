// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/changedcelldelegate.h"

#include "ui/servers/servertablemodel.h"

#include <QPainter>

namespace Console::Ui {

void ChangedCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
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
