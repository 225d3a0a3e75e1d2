// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalfilter.h"

#include "ui/journal/journalmodel.h"

namespace Console::Ui {

JournalFilter::JournalFilter(JournalModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&m_model);
}

void JournalFilter::setWanted(const Wanted &wanted)
{
    m_wanted = wanted;
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const JournalModel::Key &key = m_model.key(row);
    if (!m_wanted.server.isEmpty() && !key.server.contains(m_wanted.server, Qt::CaseInsensitive))
        return false;
    if (m_wanted.profile && key.profile != *m_wanted.profile)
        return false;
    if (m_wanted.outcome && key.outcome != *m_wanted.outcome)
        return false;
    if (m_wanted.from.isValid() && key.at < m_wanted.from)
        return false;
    return !m_wanted.until.isValid() || key.at < m_wanted.until;
}

} // namespace Console::Ui
