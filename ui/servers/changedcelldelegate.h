// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace Console::Ui {

// Marks the cells that have changed during the last seconds: a corner, and a tint for those who
// see it. The mark comes and goes without any movement. Which cells, the model knows (ChangedRole).
class ChangedCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Console::Ui
