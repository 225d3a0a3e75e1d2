// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roomyrows.h"

#include <QTableView>

#include <algorithm>

namespace Console::Ui {

QSize RoomyRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 6;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + air));
    return size;
}

void fitColumns(QTableView &table)
{
    constexpr int air = 12;
    const int columns = table.model()->columnCount();
    for (int column = 0; column + 1 < columns; ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, table.columnWidth(column) + air);
    }
}

} // namespace Console::Ui
