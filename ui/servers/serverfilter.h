// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Console::Ui {

class ServerTableModel;

// The quick filter and the sorting of the table. A row stays when every word of the filter is
// somewhere in it; both work on the model's values, not through data().
class ServerFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ServerFilter(ServerTableModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    bool isEmpty() const { return m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const ServerTableModel &m_model;
    QStringList m_words;
};

} // namespace Console::Ui
