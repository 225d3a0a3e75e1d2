// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/serverexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

constexpr auto addressesKey = "privateIps"_L1;

QJsonObject facts(const ServerRow &row)
{
    const Cloud::ServerInstance &server = row.server;
    QJsonArray addresses;
    for (const Cloud::NetworkInterface &interface : row.interfaces) {
        if (!interface.ip.isEmpty())
            addresses.append(interface.ip);
    }
    return {{u"number"_s, server.id.number.text()},
            {u"name"_s, server.name},
            {u"region"_s, server.id.region.text()},
            {u"zone"_s, server.zone},
            {u"status"_s, server.statusCode.code},
            {u"operation"_s, server.operationCode.code},
            {u"platform"_s, server.platform.code},
            {u"hypervisor"_s, server.hypervisorCode.code},
            {u"publicIp"_s, server.publicIp},
            {addressesKey, addresses},
            {u"booted"_s, server.booted.toUTC().toString(Qt::ISODate)},
            {u"cpuCount"_s, server.cpuCount},
            {u"memoryBytes"_s, server.memoryBytes}};
}

QString cell(QString text)
{
    constexpr QStringView formula = u"=+-@\t\r";
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString textOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    const QJsonArray all = value.toArray();
    for (const auto one : all)
        texts.append(one.toString());
    return texts.join(u' ');
}

} // namespace

QByteArray serversAsCsv(const QList<ServerRow> &rows)
{
    const QStringList columns{u"name"_s,     u"number"_s,     u"region"_s,   u"zone"_s,
                              u"status"_s,   u"operation"_s,  u"platform"_s, u"hypervisor"_s,
                              u"publicIp"_s, u"privateIps"_s, u"booted"_s,   u"cpuCount"_s,
                              u"memoryBytes"_s};
    QByteArray csv = "\xEF\xBB\xBF" + columns.join(u',').toUtf8() + "\r\n";
    for (const ServerRow &row : rows) {
        const QJsonObject all = facts(row);
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cell(textOf(all.value(column))));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QByteArray serversAsJson(const QList<ServerRow> &rows)
{
    QJsonArray all;
    for (const ServerRow &row : rows)
        all.append(facts(row));
    return QJsonDocument(all).toJson();
}

} // namespace Console::Inventory
