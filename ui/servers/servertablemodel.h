// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/serverrow.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Console::Ui {

// The servers as rows. Code finds a server by its id, never by row number or shown text.
class ServerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The public order of the first columns; a person may move them.
    enum class Column {
        Name,
        Status,
        Operation,
        Os,
        Hypervisor,
        PrivateIp,
        PublicIp,
        Zone,
        Region,
        Number,
        Count
    };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    // Takes the rows by difference: inserted, removed, changed in place. No reset, so that
    // selection, scroll position and persistent indexes stay.
    void setRows(const QList<Inventory::ServerRow> &rows);
    const Inventory::ServerRow &row(int row) const { return m_rows.at(row); }
    int rowOf(const Cloud::ServerId &id) const { return m_rowOf.value(id, -1); } // -1: none
    void retranslate();

    // What a cell shows.
    static QString text(const Inventory::ServerRow &row, Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QHash<Cloud::ServerId, qsizetype> &wanted);
    void renumber(int from);

    QList<Inventory::ServerRow> m_rows;
    QHash<Cloud::ServerId, int> m_rowOf;
};

} // namespace Console::Ui
