// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertablemodel.h"

#include "ui/widgets/stateicon.h"
#include "ui/widgets/words.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

QString privateIps(const Inventory::ServerRow &row)
{
    QStringList addresses;
    for (const Cloud::NetworkInterface &nic : row.interfaces)
        addresses += nic.ip;
    return addresses.join(u", "_s);
}

QString operationText(const Cloud::ServerInstance &server)
{
    return server.operation == Cloud::ServerOperation::None ? u"–"_s : operationWord(server);
}

} // namespace

QString ServerTableModel::text(const Inventory::ServerRow &row, Column column)
{
    const Cloud::ServerInstance &server = row.server;
    switch (column) {
    case Column::Name: return server.name;
    case Column::Status: return statusWord(server);
    case Column::Operation: return operationText(server);
    case Column::Os: return osWord(server);
    case Column::Hypervisor: return hypervisorWord(server);
    case Column::PrivateIp: return privateIps(row);
    case Column::PublicIp: return server.publicIp;
    case Column::Zone: return server.zone;
    case Column::Region: return server.id.region.text();
    case Column::Number: return server.id.number.text();
    case Column::Count: break;
    }
    return {};
}

void ServerTableModel::setRows(const QList<Inventory::ServerRow> &rows)
{
    QHash<Cloud::ServerId, qsizetype> wanted;
    wanted.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        wanted.insert(rows.at(i).server.id, i);
    removeMissing(wanted);

    QList<Inventory::ServerRow> added;
    const int lastColumn = int(Column::Count) - 1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Inventory::ServerRow &fresh = rows.at(i);
        if (wanted.value(fresh.server.id) != i)
            continue; // the same id again, further on
        const int at = rowOf(fresh.server.id);
        if (at < 0) {
            added.append(fresh);
        } else if (m_rows.at(at) != fresh) {
            m_rows[at] = fresh;
            Q_EMIT dataChanged(index(at, 0), index(at, lastColumn));
        }
    }
    if (added.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows += added;
    renumber(first);
    endInsertRows();
}

void ServerTableModel::removeMissing(const QHash<Cloud::ServerId, qsizetype> &wanted)
{
    // From the end, by runs: few calls however many rows go.
    int last = int(m_rows.size()) - 1;
    while (last >= 0) {
        if (wanted.contains(m_rows.at(last).server.id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).server.id))
            --first;
        beginRemoveRows({}, first, last);
        for (int i = first; i <= last; ++i)
            m_rowOf.remove(m_rows.at(i).server.id);
        m_rows.remove(first, last - first + 1);
        renumber(first);
        endRemoveRows();
        last = first - 1;
    }
}

void ServerTableModel::renumber(int from)
{
    for (int i = from; i < int(m_rows.size()); ++i)
        m_rowOf.insert(m_rows.at(i).server.id, i);
}

void ServerTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(Column::Count) - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Inventory::ServerRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::DecorationRole:
        return column == Column::Status
                ? QVariant(statusIcon(row.server, QGuiApplication::palette()))
                : QVariant();
    case Qt::ForegroundRole:
        return column == Column::Status
                ? QVariant(stateColour(stateOf(row.server), QGuiApplication::palette()))
                : QVariant();
    case Qt::ToolTipRole:
        if (column == Column::Name && !row.server.description.isEmpty())
            return row.server.description.toHtmlEscaped();
        if (column == Column::Status || column == Column::Operation)
            return row.server.statusName.toHtmlEscaped(); // the provider's own wording
        return {};
    default: return {};
    }
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Name: return tr("Name");
    case Column::Status: return tr("Status");
    case Column::Operation: return tr("Operation");
    case Column::Os: return tr("OS");
    case Column::Hypervisor: return tr("Hypervisor");
    case Column::PrivateIp: return tr("Private IP");
    case Column::PublicIp: return tr("Public IP");
    case Column::Zone: return tr("Zone");
    case Column::Region: return tr("Region");
    case Column::Number: return tr("Number");
    case Column::Count: break;
    }
    return {};
}

} // namespace Console::Ui
