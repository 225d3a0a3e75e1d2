// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Console::Ui {

// Recorded interrupts, newest first. Entries are only added, so selection, filter and scroll
// position stay.
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

    // Lets a filter avoid opening records.
    struct Key {
        QString server = {}; // name and number
        QString profile = {};
        QString outcome = {}; // as recorded; empty: none
        QDateTime at = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const QList<Journal::Entry> &entries); // in journal order
    const Journal::InterruptHistory &history(int row) const { return m_histories.at(place(row)); }
    const Key &key(int row) const { return m_keys.at(place(row)); }
    // Oldest first; the last is row 0.
    const QList<Journal::InterruptHistory> &histories() const { return m_histories; }
    const QStringList &profiles() const { return m_profiles; } // all names, sorted
    void retranslate();

    static QString header(Column column);
    // A cell's text; any thread.
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
    QList<Key> m_keys;                            // oldest first
    QHash<QUuid, qsizetype> m_places;
    QStringList m_profiles;
};

} // namespace Console::Ui
