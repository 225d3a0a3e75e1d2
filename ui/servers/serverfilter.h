// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/servers/servertablemodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Console::Ui {

// The quick filter over all columns and the description, and the order by value.
class ServerFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ServerFilter(ServerTableModel &model, QObject *parent = nullptr);

    // Several words: a server must have all of them. Case and width do not matter.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ServerTableModel &m_model;
    QStringList m_words; // folded
    QCollator m_collator; // numbers inside names count as numbers
};

} // namespace Console::Ui
