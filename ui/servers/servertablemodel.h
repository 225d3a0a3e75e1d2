// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/serverrow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Console::Ui {

// The text in the form in which the quick filter compares: compatibility forms and case folded.
QString searchFolded(const QString &text);

// The servers as a table. Rows stand in the order of their arrival; ServerFilter sorts them.
class ServerTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
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
        Number
    };
    static constexpr int columns = 10;

    enum Role {
        ServerIdRole = Qt::UserRole, // std::optional<Cloud::ServerId>
        SortRole                     // the raw value of the column: a text, or an enum as int
    };

    explicit ServerTableModel(QObject *parent = nullptr);
    ~ServerTableModel() override;

    // Takes the difference by ServerId: inserts, removes and dataChanged(), never a reset.
    void setRows(const QList<Inventory::ServerRow> &rows);
    // Null if there is no such row; valid until the next setRows().
    const Inventory::ServerRow *row(int row) const;
    int rowOf(const Cloud::ServerId &id) const; // -1: not in the table

    // What the quick filter looks at: all columns, all addresses, the codes and the description.
    const QString &searchText(int row) const;
    // Orders two rows by the value of a column; never equal for two different servers.
    bool lessThan(int left, int right, Column column) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Entry;

    void removeMissing(const QHash<Cloud::ServerId, const Inventory::ServerRow *> &wanted);
    void updateChanged(const QHash<Cloud::ServerId, const Inventory::ServerRow *> &wanted);
    void appendNew(const QList<Inventory::ServerRow> &rows);

    std::vector<std::unique_ptr<Entry>> m_entries;
    mutable QHash<Cloud::ServerId, int> m_rowOf; // rebuilt when asked for after a change
    mutable bool m_rowOfValid = true;
};

} // namespace Console::Ui
