// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalexport.h"

#include "app/core/csv.h"
#include "app/core/replacefile.h"
#include "app/journal/journaljson.h"
#include "ui/journal/journalmodel.h"

namespace Console::Ui {

namespace {

QByteArray csvOf(const QList<Journal::InterruptHistory> &histories, bool byteOrderMark)
{
    QList<QStringList> table;
    QStringList header;
    for (int column = 0; column < JournalModel::columnTotal; ++column)
        header += JournalModel::header(JournalModel::Column(column));
    table += header;
    for (const Journal::InterruptHistory &history : histories) {
        QStringList cells;
        for (int column = 0; column < JournalModel::columnTotal; ++column)
            cells += JournalModel::text(history, JournalModel::Column(column));
        table += cells;
    }
    return csv(table, byteOrderMark);
}

} // namespace

QString exportJournal(const QString &file, ExportFormat format,
                      const QList<Journal::InterruptHistory> &oldestFirst, const QList<int> &rows,
                      bool byteOrderMark)
{
    QList<Journal::InterruptHistory> shown;
    shown.reserve(rows.size());
    for (const int row : rows)
        shown += oldestFirst.at(oldestFirst.size() - 1 - row);
    switch (format) {
    case ExportFormat::Csv:
        return replaceFile(file, csvOf(shown, byteOrderMark));
    case ExportFormat::Json:
        return replaceFile(file, Journal::journalJson(shown));
    }
    return {};
}

} // namespace Console::Ui
