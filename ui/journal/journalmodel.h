// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Console::Ui {

// The interrupts on record, newest first. Grows by the entries that are added to it, and is never
// made anew, so that selection, filter and scroll position stay.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Time,
        Server,
        Number,
        Region,
        Profile,
        Outcome,
        Verdict,
        Judgement,
        Reason,
        TraceId
    };
    static constexpr int columnTotal = int(Column::TraceId) + 1;
    enum Role { ActionRole = Qt::UserRole };

    // What a filter looks at, so that it need not open the records.
    struct Key {
        QString server = {}; // name and number
        QString profile = {};
        QString outcome = {}; // as recorded; empty: none is on record
        QDateTime at = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const QList<Journal::Entry> &entries); // in the journal's order
    const Journal::InterruptHistory &history(int row) const { return m_histories.at(place(row)); }
    const Key &key(int row) const { return m_keys.at(place(row)); }
    // All of them, oldest first; the last one is row 0.
    const QList<Journal::InterruptHistory> &histories() const { return m_histories; }
    const QStringList &profiles() const { return m_profiles; } // every one that occurs, sorted
    void retranslate();

    static QString header(Column column);
    // What a cell says. May be called in any thread.
    static QString text(const Journal::InterruptHistory &history, Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void profilesChanged();

private:
    qsizetype place(int row) const { return m_histories.size() - 1 - row; }

    QList<Journal::InterruptHistory> m_histories; // oldest first
    QList<Key> m_keys;                            // likewise
    QHash<QUuid, qsizetype> m_places;
    QStringList m_profiles;
};

} // namespace Console::Ui
