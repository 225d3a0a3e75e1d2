// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/serverexport.h"

#include "app/core/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

// CSV columns and JSON keys.
QStringList keys()
{
    return {u"name"_s,       u"number"_s,    u"profile"_s,   u"region"_s,      u"zone"_s,
            u"status"_s,     u"operation"_s, u"platform"_s,  u"hypervisor"_s,  u"publicIp"_s,
            u"privateIps"_s, u"vpc"_s,       u"vpcNo"_s,     u"subnet"_s,      u"subnetNo"_s,
            u"booted"_s,     u"created"_s,   u"cpuCount"_s,  u"memoryBytes"_s, u"spec"_s,
            u"image"_s,      u"loginKey"_s,  u"protected"_s, u"description"_s, u"listed"_s,
            u"readAt"_s};
}

QString isoText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

// null: not known; CSV: empty cell.
QJsonValue valueOf(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonObject facts(const StoreView &view, RowId row, const ReadTimes &readTimes)
{
    const bool listed = !view.isVanished(row);
    const ServerRow all = view.row(row);
    const Cloud::ServerInstance &server = all.server;
    QJsonArray addresses;
    for (const Cloud::NetworkInterface &interface : all.interfaces) {
        if (!interface.ip.isEmpty())
            addresses.append(interface.ip);
    }
    return {
        {u"number"_s, server.id.number.text()},
        {u"name"_s, server.name},
        {u"profile"_s, view.profileName(view.profile(row))},
        {u"region"_s, server.id.region.text()},
        {u"zone"_s, server.zone},
        {u"status"_s, listed ? server.statusCode.code : QString()},
        {u"operation"_s, listed ? server.operationCode.code : QString()},
        {u"platform"_s, server.platform.code},
        {u"hypervisor"_s, server.hypervisorCode.code},
        {u"publicIp"_s, server.publicIp},
        {u"privateIps"_s, addresses},
        {u"vpc"_s, view.text(view.vpcText(row))},
        {u"vpcNo"_s, server.vpcNo},
        {u"subnet"_s, view.text(view.subnetText(row))},
        {u"subnetNo"_s, server.subnetNo},
        {u"booted"_s, isoText(server.booted)},
        {u"created"_s, isoText(server.created)},
        {u"cpuCount"_s, server.cpuCount},
        {u"memoryBytes"_s, server.memoryBytes},
        {u"spec"_s, server.specCode},
        {u"image"_s, server.imageProductCode},
        {u"loginKey"_s, server.loginKeyName},
        {u"protected"_s, valueOf(server.terminationProtected)},
        {u"description"_s, server.description},
        {u"listed"_s, listed},
        {u"readAt"_s,
         isoText(
             readTimes.value(view.profileId(view.profile(row))).value(server.id.region.text()))}};
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

QByteArray csvLine(const QJsonObject &server, const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns)
        cells.append(textOf(server.value(column)));
    return csv({cells});
}

} // namespace

std::optional<QByteArray> exportedServers(const StoreView &view, const std::vector<RowId> &rows,
                                          const ExportFormat &format, ExportProgress &progress,
                                          const ReadTimes &readTimes)
{
    const bool isCsv = format.kind == ExportFormat::Kind::Csv;
    const QStringList columns = keys();
    QByteArray content;
    if (!isCsv)
        content = "[";
    else
        content = csv({columns}, format.byteOrderMark);
    bool first = true;
    for (const RowId row : rows) {
        if (progress.cancelled.load(std::memory_order_relaxed))
            return std::nullopt;
        progress.rows.fetch_add(1, std::memory_order_relaxed);
        if (row >= view.end() || !view.isUsed(row))
            continue;
        const QJsonObject server = facts(view, row, readTimes);
        if (isCsv) {
            content += csvLine(server, columns);
        } else {
            content += (std::exchange(first, false) ? "\n" : ",\n")
                + QJsonDocument(server).toJson(QJsonDocument::Compact);
        }
    }
    if (!isCsv)
        content += "\n]\n";
    return content;
}

} // namespace Console::Inventory
