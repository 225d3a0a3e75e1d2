// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/servertablemodel.h"

#include "ui/widgets/stateicon.h"
#include "ui/widgets/words.h"

#include <QGuiApplication>
#include <QHostAddress>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Inventory::ServerRow;

constexpr quint64 noAddress = std::numeric_limits<quint64>::max(); // after all addresses

quint64 addressKey(const QString &text)
{
    if (text.isEmpty())
        return noAddress;
    bool isIpv4 = false;
    const quint32 address = QHostAddress(text).toIPv4Address(&isIpv4);
    return isIpv4 ? address : noAddress - 1;
}

QString firstIp(const ServerRow &row)
{
    return row.interfaces.isEmpty() ? QString() : row.interfaces.first().ip;
}

QString privateIps(const ServerRow &row)
{
    if (row.interfaces.size() < 2)
        return firstIp(row);
    QStringList ips;
    for (const Cloud::NetworkInterface &nic : row.interfaces) {
        if (!nic.ip.isEmpty())
            ips << nic.ip;
    }
    return ips.join(u", "_s);
}

qsizetype digitsFrom(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end;
}

// Runs of digits compare as numbers: web2 < web10.
int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype endA = digitsFrom(a, i);
        const qsizetype endB = digitsFrom(b, j);
        if (endA == i || endB == j) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
            ++i;
            ++j;
            continue;
        }
        while (i + 1 < endA && a[i] == u'0')
            ++i;
        while (j + 1 < endB && b[j] == u'0')
            ++j;
        if (endA - i != endB - j)
            return endA - i < endB - j ? -1 : 1;
        for (; i < endA; ++i, ++j) {
            if (a[i] != b[j])
                return a[i] < b[j] ? -1 : 1;
        }
    }
    if (i < a.size())
        return 1;
    return j < b.size() ? -1 : 0;
}

int compareNumbers(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

template <typename Enum>
int compareCodes(Enum a, Enum b, const QString &codeA, const QString &codeB)
{
    if (a != b)
        return a < b ? -1 : 1;
    return codeA.compare(codeB);
}

int compareAddresses(quint64 a, quint64 b, const QString &textA, const QString &textB)
{
    if (a != b)
        return a < b ? -1 : 1;
    return textA.compare(textB);
}

QString displayText(const ServerRow &row, ServerTableModel::Column column)
{
    const Cloud::ServerInstance &server = row.server;
    switch (column) {
    case ServerTableModel::Column::Name:
        return server.name;
    case ServerTableModel::Column::Status:
        return statusWord(server);
    case ServerTableModel::Column::Operation:
        return server.operation == Cloud::ServerOperation::None ? u"–"_s : operationWord(server);
    case ServerTableModel::Column::Os:
        return osWord(server);
    case ServerTableModel::Column::Hypervisor:
        return hypervisorWord(server);
    case ServerTableModel::Column::PrivateIp:
        return privateIps(row);
    case ServerTableModel::Column::PublicIp:
        return server.publicIp;
    case ServerTableModel::Column::Zone:
        return server.zone;
    case ServerTableModel::Column::Region:
        return server.id.region.text();
    case ServerTableModel::Column::Number:
        return server.id.number.text();
    }
    return {};
}

QVariant sortValue(const ServerRow &row, ServerTableModel::Column column)
{
    const Cloud::ServerInstance &server = row.server;
    switch (column) {
    case ServerTableModel::Column::Status:
        return static_cast<int>(server.status);
    case ServerTableModel::Column::Operation:
        return static_cast<int>(server.operation);
    case ServerTableModel::Column::Os:
        return static_cast<int>(server.os);
    case ServerTableModel::Column::Hypervisor:
        return static_cast<int>(server.hypervisor);
    case ServerTableModel::Column::PrivateIp:
        return firstIp(row);
    case ServerTableModel::Column::Name:
    case ServerTableModel::Column::PublicIp:
    case ServerTableModel::Column::Zone:
    case ServerTableModel::Column::Region:
    case ServerTableModel::Column::Number:
        return displayText(row, column);
    }
    return {};
}

QString codeToolTip(const Cloud::Code &code)
{
    if (code.name.isEmpty())
        return plainToolTip(code.code);
    return plainToolTip(u"%1: %2"_s.arg(code.code, code.name));
}

QString addressToolTip(const ServerRow &row)
{
    QStringList lines;
    for (const Cloud::NetworkInterface &nic : row.interfaces) {
        const QString &label = nic.deviceName.isEmpty() ? nic.name : nic.deviceName;
        const QStringList ips = QStringList{nic.ip} + nic.secondaryIps;
        lines << u"%1 %2"_s.arg(label, ips.join(u", "_s)).trimmed();
    }
    return plainToolTip(lines.join(u'\n'));
}

// The provider's own wording, and what does not fit into the cell.
QString toolTip(const ServerRow &row, ServerTableModel::Column column)
{
    const Cloud::ServerInstance &server = row.server;
    switch (column) {
    case ServerTableModel::Column::Name:
        return plainToolTip(
            server.description.isEmpty() ? server.name : server.name + u'\n' + server.description);
    case ServerTableModel::Column::Status:
        return plainToolTip(u"%1 (%2)"_s.arg(server.statusName, server.statusCode.code));
    case ServerTableModel::Column::Operation:
        return codeToolTip(server.operationCode);
    case ServerTableModel::Column::Os:
        return codeToolTip(server.platform);
    case ServerTableModel::Column::Hypervisor:
        return codeToolTip(server.hypervisorCode);
    case ServerTableModel::Column::PrivateIp:
        return addressToolTip(row);
    case ServerTableModel::Column::PublicIp:
    case ServerTableModel::Column::Zone:
    case ServerTableModel::Column::Region:
    case ServerTableModel::Column::Number:
        return {};
    }
    return {};
}

QString makeSearchText(const ServerRow &row)
{
    const Cloud::ServerInstance &server = row.server;
    QStringList parts;
    for (int column = 0; column < ServerTableModel::columns; ++column)
        parts << displayText(row, static_cast<ServerTableModel::Column>(column));
    parts << server.description << server.statusCode.code << server.statusName
          << server.operationCode.code << server.platform.code;
    for (const Cloud::NetworkInterface &nic : row.interfaces)
        parts << nic.secondaryIps;
    return searchFolded(parts.join(u'\n'));
}

QVariant statusDecoration(const ServerRow &row)
{
    // Made once for each look: a QIcon has to be the same object to be cheap.
    static std::array<std::array<QIcon, 5>, 2> icons;
    const State state = stateOf(row.server);
    const QPalette palette = QGuiApplication::palette();
    QIcon &icon = icons.at(isDark(palette) ? 1 : 0).at(static_cast<std::size_t>(state));
    if (icon.isNull())
        icon = statusIcon(state, palette);
    return icon;
}

} // namespace

struct ServerTableModel::Entry {
    explicit Entry(const ServerRow &source) : row(source) { take(source); }

    void take(const ServerRow &source)
    {
        row = source;
        foldedName = source.server.name.toCaseFolded();
        privateKey = addressKey(firstIp(source));
        publicKey = addressKey(source.server.publicIp);
        searchText.clear();
    }

    ServerRow row;
    QString foldedName;
    quint64 privateKey = noAddress;
    quint64 publicKey = noAddress;
    QString searchText; // made when first asked for
};

QString searchFolded(const QString &text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text.toLower() : text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

ServerTableModel::ServerTableModel(QObject *parent) : QAbstractTableModel(parent) { }

ServerTableModel::~ServerTableModel() = default;

void ServerTableModel::setRows(const QList<ServerRow> &rows)
{
    QHash<Cloud::ServerId, const ServerRow *> wanted;
    wanted.reserve(rows.size());
    for (const ServerRow &row : rows)
        wanted.insert(row.server.id, &row);
    removeMissing(wanted);
    updateChanged(wanted);
    appendNew(rows);
}

void ServerTableModel::removeMissing(const QHash<Cloud::ServerId, const ServerRow *> &wanted)
{
    const auto gone = [&](int row) {
        return !wanted.contains(m_entries[static_cast<std::size_t>(row)]->row.server.id);
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!gone(last))
            continue;
        int first = last;
        while (first > 0 && gone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        m_rowOfValid = false;
        endRemoveRows();
        last = first;
    }
}

void ServerTableModel::updateChanged(const QHash<Cloud::ServerId, const ServerRow *> &wanted)
{
    int first = -1; // of the run of changed rows
    const int count = rowCount();
    for (int row = 0; row <= count; ++row) {
        bool changed = false;
        if (row < count) {
            Entry &entry = *m_entries[static_cast<std::size_t>(row)];
            const ServerRow &now = *wanted.value(entry.row.server.id);
            changed = entry.row != now;
            if (changed)
                entry = Entry(now);
        }
        if (changed && first < 0)
            first = row;
        if (!changed && first >= 0) {
            Q_EMIT dataChanged(index(first, 0), index(row - 1, columns - 1));
            first = -1;
        }
    }
}

void ServerTableModel::appendNew(const QList<ServerRow> &rows)
{
    std::vector<std::unique_ptr<Entry>> fresh;
    QSet<Cloud::ServerId> seen;
    for (const ServerRow &row : rows) {
        if (rowOf(row.server.id) >= 0 || seen.contains(row.server.id))
            continue;
        seen.insert(row.server.id);
        fresh.push_back(std::make_unique<Entry>(row));
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_entries));
    m_rowOfValid = false;
    endInsertRows();
}

const ServerRow *ServerTableModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_entries[static_cast<std::size_t>(row)]->row;
}

int ServerTableModel::rowOf(const Cloud::ServerId &id) const
{
    if (!m_rowOfValid) {
        m_rowOf.clear();
        m_rowOf.reserve(rowCount());
        for (int i = 0; i < rowCount(); ++i)
            m_rowOf.insert(row(i)->server.id, i);
        m_rowOfValid = true;
    }
    return m_rowOf.value(id, -1);
}

const QString &ServerTableModel::searchText(int row) const
{
    Entry &entry = *m_entries[static_cast<std::size_t>(row)];
    if (entry.searchText.isEmpty())
        entry.searchText = makeSearchText(entry.row);
    return entry.searchText;
}

bool ServerTableModel::lessThan(int left, int right, Column column) const
{
    const Entry &a = *m_entries[static_cast<std::size_t>(left)];
    const Entry &b = *m_entries[static_cast<std::size_t>(right)];
    const Cloud::ServerInstance &serverA = a.row.server;
    const Cloud::ServerInstance &serverB = b.row.server;
    int order = 0;
    switch (column) {
    case Column::Name:
        break;
    case Column::Status:
        order = compareCodes(serverA.status, serverB.status, serverA.statusCode.code,
                             serverB.statusCode.code);
        break;
    case Column::Operation:
        order = compareCodes(serverA.operation, serverB.operation, serverA.operationCode.code,
                             serverB.operationCode.code);
        break;
    case Column::Os:
        order = compareCodes(serverA.os, serverB.os, serverA.platform.code, serverB.platform.code);
        break;
    case Column::Hypervisor:
        order = compareCodes(serverA.hypervisor, serverB.hypervisor, serverA.hypervisorCode.code,
                             serverB.hypervisorCode.code);
        break;
    case Column::PrivateIp:
        order = compareAddresses(a.privateKey, b.privateKey, firstIp(a.row), firstIp(b.row));
        break;
    case Column::PublicIp:
        order = compareAddresses(a.publicKey, b.publicKey, serverA.publicIp, serverB.publicIp);
        break;
    case Column::Zone:
        order = compareNaturally(serverA.zone, serverB.zone);
        break;
    case Column::Region:
        order = serverA.id.region.text().compare(serverB.id.region.text());
        break;
    case Column::Number:
        order = compareNumbers(serverA.id.number.text(), serverB.id.number.text());
        break;
    }
    if (order == 0)
        order = compareNaturally(a.foldedName, b.foldedName);
    if (order == 0)
        order = serverA.name.compare(serverB.name);
    if (order == 0)
        order = compareNumbers(serverA.id.number.text(), serverB.id.number.text());
    if (order == 0)
        order = serverA.id.region.text().compare(serverB.id.region.text());
    return order < 0;
}

void ServerTableModel::retranslate()
{
    for (const auto &entry : m_entries)
        entry->searchText.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServerRow &row = m_entries[static_cast<std::size_t>(index.row())]->row;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::DecorationRole:
        return column == Column::Status ? statusDecoration(row) : QVariant();
    case Qt::ForegroundRole:
        if (column == Column::Status)
            return stateColour(stateOf(row.server), QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole: // a dash says nothing to the ear
        return column == Column::Operation ? operationWord(row.server) : displayText(row, column);
    case ServerIdRole:
        return QVariant::fromValue(std::optional(row.server.id));
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Status:
        return tr("Status");
    case Column::Operation:
        return tr("Operation");
    case Column::Os:
        //: operating system
        return tr("OS");
    case Column::Hypervisor:
        return tr("Hypervisor");
    case Column::PrivateIp:
        return tr("Private IP");
    case Column::PublicIp:
        return tr("Public IP");
    case Column::Zone:
        return tr("Zone");
    case Column::Region:
        return tr("Region");
    case Column::Number:
        return tr("Number");
    }
    return {};
}

} // namespace Console::Ui
