// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace Console::Ui {

// Rows of a list with some air between the lines, as the table of servers has: one line just
// below the other is hard to follow with tired eyes.
class RoomyRows final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Every column but the last as wide as what is in it, its caption included, with some air.
void fitColumns(QTableView &table);

} // namespace Console::Ui
