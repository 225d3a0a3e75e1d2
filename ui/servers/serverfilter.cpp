// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/serverfilter.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// Ids are text without leading zeros: the longer one is the larger number.
int compareNumbers(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

quint32 addressValue(const QString &address)
{
    return address.isEmpty() ? 0 : QHostAddress(address.section(u',', 0, 0)).toIPv4Address();
}

template <typename T>
int order(T a, T b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

} // namespace

ServerFilter::ServerFilter(ServerTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void ServerFilter::setText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool ServerFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    if (m_words.isEmpty())
        return true;
    const Inventory::ServerRow &row = m_model.row(sourceRow);
    QString all = row.server.description;
    for (int column = 0; column < int(ServerTableModel::Column::Count); ++column)
        all += u'\n' + ServerTableModel::text(row, ServerTableModel::Column(column));
    all = folded(all);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

bool ServerFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    using Column = ServerTableModel::Column;
    const Inventory::ServerRow &a = m_model.row(left.row());
    const Inventory::ServerRow &b = m_model.row(right.row());
    int result = 0;
    const auto column = Column(left.column());
    switch (column) {
    case Column::Status: result = order(int(a.server.status), int(b.server.status)); break;
    case Column::Operation: result = order(int(a.server.operation), int(b.server.operation)); break;
    case Column::Os: result = order(int(a.server.os), int(b.server.os)); break;
    case Column::Hypervisor:
        result = a.server.hypervisorCode.code.compare(b.server.hypervisorCode.code);
        break;
    case Column::PrivateIp:
        result = order(a.interfaces.isEmpty() ? 0 : addressValue(a.interfaces.first().ip),
                       b.interfaces.isEmpty() ? 0 : addressValue(b.interfaces.first().ip));
        break;
    case Column::PublicIp:
        result = order(addressValue(a.server.publicIp), addressValue(b.server.publicIp));
        break;
    case Column::Zone: result = a.server.zone.compare(b.server.zone); break;
    case Column::Region:
        result = a.server.id.region.text().compare(b.server.id.region.text());
        break;
    case Column::Number:
        result = compareNumbers(a.server.id.number.text(), b.server.id.number.text());
        break;
    case Column::Name:
    case Column::Count: break;
    }
    if (result == 0)
        result = m_collator.compare(a.server.name, b.server.name);
    if (result == 0)
        result = compareNumbers(a.server.id.number.text(), b.server.id.number.text());
    return result < 0;
}

} // namespace Console::Ui
