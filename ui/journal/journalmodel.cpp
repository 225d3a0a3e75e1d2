// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalmodel.h"

#include "ui/journal/recordwords.h"
#include "ui/widgets/times.h"
#include "ui/widgets/words.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Journal::InterruptHistory;

bool sameRecord(const InterruptHistory &a, const InterruptHistory &b)
{
    return a.outcome.has_value() == b.outcome.has_value()
        && a.verdict.has_value() == b.verdict.has_value()
        && a.resolution.has_value() == b.resolution.has_value();
}

} // namespace

void JournalModel::setHistories(QList<Journal::InterruptHistory> oldestFirst)
{
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    const QList<InterruptHistory> newest = std::move(oldestFirst);
    const qsizetype added = newest.size() - m_histories.size();
    const bool continues = added >= 0
        && std::equal(m_histories.begin(), m_histories.end(), newest.begin() + added,
                      [](const InterruptHistory &a, const InterruptHistory &b) {
                          return a.intention.action == b.intention.action;
                      });
    if (!continues) { // another file
        beginResetModel();
        m_histories = newest;
        endResetModel();
        return;
    }
    // The record only grows, so selection and scroll position stay.
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_histories = newest.first(added) + m_histories;
        endInsertRows();
    }
    for (qsizetype row = added; row < newest.size(); ++row) {
        if (sameRecord(m_histories.at(row), newest.at(row)))
            continue;
        m_histories[row] = newest.at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnTotal - 1));
    }
}

int JournalModel::rowOf(QUuid action) const
{
    const auto found = std::find_if(
        m_histories.begin(), m_histories.end(),
        [action](const InterruptHistory &history) { return history.intention.action == action; });
    return found == m_histories.end() ? -1 : int(std::distance(m_histories.begin(), found));
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_histories.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_histories.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterruptHistory &history = m_histories.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(history, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? timeToolTip(history.intention.at)
                                      : plainToolTip(text(history, column));
    case ActionRole:
        return history.intention.action;
    case SortRole:
        return column == Column::Time ? QVariant(history.intention.at)
                                      : QVariant(text(history, column));
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnTotal)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Server:
        return tr("Server");
    case Column::Number:
        return tr("Number");
    case Column::Region:
        return tr("Region");
    case Column::Profile:
        return tr("Profile");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Verdict:
        //: What was seen of the server after the interrupt
        return tr("Verdict");
    case Column::Reason:
        return tr("Reason");
    case Column::TraceId:
        return tr("Trace id");
    }
    return {};
}

QString JournalModel::text(const Journal::InterruptHistory &history, Column column)
{
    const QJsonObject &intention = history.intention.facts;
    switch (column) {
    case Column::Time:
        return localTime(history.intention.at);
    case Column::Server:
        return serverField(history, "name"_L1);
    case Column::Number:
        return serverField(history, "number"_L1);
    case Column::Region:
        return serverField(history, "region"_L1);
    case Column::Profile:
        return intention.value("profile"_L1).toString();
    case Column::Outcome:
        return recordedOutcomeWord(history);
    case Column::Verdict:
        return recordedVerdictWord(history);
    case Column::Reason:
        return intention.value("reason"_L1).toString();
    case Column::TraceId:
        return history.outcome ? history.outcome->facts.value("traceId"_L1).toString() : QString();
    }
    return {};
}

} // namespace Console::Ui
