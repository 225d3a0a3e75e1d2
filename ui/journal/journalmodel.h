// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QAbstractTableModel>

namespace Console::Ui {

// The interrupts on record, newest first.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, Server, Number, Region, Profile, Outcome, Verdict, Reason, TraceId };
    static constexpr int columnTotal = int(Column::TraceId) + 1;
    enum Role { ActionRole = Qt::UserRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistories(QList<Journal::InterruptHistory> oldestFirst);
    const Journal::InterruptHistory &history(int row) const { return m_histories.at(row); }
    int rowOf(QUuid action) const; // -1: none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString text(const Journal::InterruptHistory &history, Column column);

    QList<Journal::InterruptHistory> m_histories; // newest first
};

} // namespace Console::Ui
