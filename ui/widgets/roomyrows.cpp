// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/roomyrows.h"

#include <QTableView>

namespace Console::Ui {

QSize RoomyRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 6;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
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
