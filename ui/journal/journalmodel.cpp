// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalmodel.h"

#include "ui/words/recordwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Journal::InterruptHistory;
using Journal::Kind;

void JournalModel::add(const QList<Journal::Entry> &entries)
{
    QList<InterruptHistory> fresh;
    QSet<qsizetype> grown;
    const qsizetype before = m_histories.size();
    for (const Journal::Entry &entry : entries) {
        if (entry.kind == Kind::Intention) {
            m_places.insert(entry.action, before + fresh.size());
            fresh.append({.intention = entry});
            continue;
        }
        const auto found = m_places.constFind(entry.action);
        if (found == m_places.constEnd())
            continue;
        Journal::add(*found < before ? m_histories[*found] : fresh[*found - before], entry);
        if (*found < before)
            grown.insert(*found);
    }
    const auto outcome = [](const InterruptHistory &history) {
        return history.outcome ? history.outcome->facts.value("outcome"_L1).toString() : QString();
    };
    bool newProfile = false;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        for (const InterruptHistory &history : std::as_const(fresh)) {
            const QString profile = history.intention.facts.value("profile"_L1).toString();
            m_keys.append({.server = serverField(history, "name"_L1) + u'\n'
                               + serverField(history, "number"_L1),
                           .profile = profile,
                           .outcome = outcome(history),
                           .at = history.intention.at});
            const auto place = std::lower_bound(m_profiles.begin(), m_profiles.end(), profile);
            if (place == m_profiles.end() || *place != profile) {
                m_profiles.insert(std::distance(m_profiles.begin(), place), profile);
                newProfile = true;
            }
        }
        m_histories.append(std::move(fresh));
        endInsertRows();
    }
    for (const qsizetype one : std::as_const(grown)) {
        m_keys[one].outcome = outcome(m_histories.at(one));
        const int row = int(m_histories.size() - 1 - one);
        Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
    }
    if (newProfile)
        Q_EMIT profilesChanged();
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
    const InterruptHistory &one = history(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Server ? visibleName(text(one, column)) : text(one, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? timeToolTip(one.intention.at)
                                      : plainToolTip(data(index, Qt::DisplayRole).toString());
    case ActionRole:
        return one.intention.action;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnTotal)
        return {};
    return header(Column(section));
}

QString JournalModel::header(Column column)
{
    switch (column) {
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
    case Column::Judgement:
        //: What the user judged where the outcome was Unknown
        return tr("Judgement");
    case Column::Reason:
        return tr("Reason");
    case Column::TraceId:
        return tr("Trace id");
    }
    return {};
}

QString JournalModel::text(const InterruptHistory &history, Column column)
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
    case Column::Judgement:
        return history.resolution
            ? judgementWord(Action::resolutionFrom(*history.resolution).judgement)
            : QString();
    case Column::Reason:
        return intention.value("reason"_L1).toString();
    case Column::TraceId:
        return history.outcome ? history.outcome->facts.value("traceId"_L1).toString() : QString();
    }
    return {};
}

} // namespace Console::Ui
