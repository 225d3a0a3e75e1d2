// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/serverxml.h"

#include "app/cloud/listxml.h"
#include "app/core/logging.h"

#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// Partitions are documented; BM in codes is inferred.
bool namesBareMetal(QStringView code)
{
    return code.startsWith("BM."_L1) || code.contains(".BM."_L1) || code.endsWith(".BM"_L1)
        || code == "BM"_L1;
}

struct ServerRow : ServerInstance {
    QString number;
    QString region;
    QStringList partitions;
};

// In the provider's order.
constexpr auto serverElements = std::to_array<Element<ServerRow>>({
    {"serverInstanceNo"_L1, into<&ServerRow::number>},
    {"serverName"_L1, into<&ServerRow::name>},
    {"serverDescription"_L1, into<&ServerRow::description>},
    {"cpuCount"_L1, into<&ServerRow::cpuCount>},
    {"memorySize"_L1, into<&ServerRow::memoryBytes>},
    {"platformType"_L1, into<&ServerRow::platform>},
    {"loginKeyName"_L1, into<&ServerRow::loginKeyName>},
    {"publicIp"_L1, into<&ServerRow::publicIp>},
    {"serverInstanceStatus"_L1, into<&ServerRow::statusCode>},
    {"serverInstanceOperation"_L1, into<&ServerRow::operationCode>},
    {"serverInstanceStatusName"_L1, into<&ServerRow::statusName>},
    {"createDate"_L1, into<&ServerRow::created>},
    {"uptime"_L1, into<&ServerRow::booted>},
    {"serverImageProductCode"_L1, into<&ServerRow::imageProductCode>},
    {"serverProductCode"_L1, into<&ServerRow::productCode>},
    {"isProtectServerTermination"_L1, into<&ServerRow::terminationProtected>},
    {"zoneCode"_L1, into<&ServerRow::zone>},
    {"regionCode"_L1, into<&ServerRow::region>},
    {"vpcNo"_L1, into<&ServerRow::vpcNo>},
    {"subnetNo"_L1, into<&ServerRow::subnetNo>},
    {"networkInterfaceNoList"_L1, into<&ServerRow::networkInterfaceNos>},
    {"serverInstanceType"_L1, into<&ServerRow::type>},
    {"placementGroupNo"_L1, into<&ServerRow::placementGroupNo>},
    {"placementGroupName"_L1, into<&ServerRow::placementGroupName>},
    {"hypervisorType"_L1, into<&ServerRow::hypervisorCode>},
    {"serverImageNo"_L1, into<&ServerRow::imageNo>},
    {"serverSpecCode"_L1, into<&ServerRow::specCode>},
    {"blockDevicePartitionList"_L1, into<&ServerRow::partitions>},
});

// Once a code: a list may repeat it in every row, and at every refresh.
void warnOnce(const char *what, const QString &code)
{
    constexpr qsizetype mostCodes = 100;
    constexpr qsizetype longestCode = 40;
    static QMutex mutex;
    static QSet<QString> told;
    const QString key = QLatin1String(what) + code.left(longestCode);
    const QMutexLocker lock(&mutex);
    if (told.size() >= mostCodes || told.contains(key))
        return;
    told.insert(key);
    qCWarning(logCloud) << what << code.left(longestCode);
}

std::optional<ServerInstance> readServer(ApiXml &xml)
{
    static const ServerId placeholder{.region = *RegionCode::fromText(u"-"_s),
                                      .number = *ServerNo::fromText(u"0"_s)};
    ServerRow server{{.id = placeholder}, {}, {}, {}};
    readChildren(xml, server, serverElements);
    if (xml.failed())
        return std::nullopt;
    const auto number = ServerNo::fromText(server.number);
    const auto region = RegionCode::fromText(server.region);
    if (!number || !region) {
        xml.spoilRow(u"a server instance without a usable number or region"_s);
        return std::nullopt;
    }
    server.id = {.region = *region, .number = *number};
    server.status = serverStatusFromCode(server.statusCode.code);
    server.operation = serverOperationFromCode(server.operationCode.code);
    server.hypervisor = hypervisorFromCode(server.hypervisorCode.code);
    server.os = osFamilyOf(server.platform.code, server.imageProductCode);
    server.bareMetal = !server.partitions.isEmpty() || namesBareMetal(server.type.code)
        || namesBareMetal(server.productCode) || namesBareMetal(server.specCode);
    if (server.status == ServerStatus::Unknown)
        warnOnce("unknown server status", server.statusCode.code);
    if (server.operation == ServerOperation::Unknown)
        warnOnce("unknown server operation", server.operationCode.code);
    return std::move(static_cast<ServerInstance &>(server));
}

ApiResult<Page<ServerInstance>> parse(const QByteArray &body, QLatin1String action)
{
    return parsePage<ServerInstance>(body, action, "serverInstanceList"_L1, "serverInstance"_L1,
                                     readServer);
}

} // namespace

ApiResult<Page<ServerInstance>> parseServerList(const QByteArray &body)
{
    return parse(body, "getServerInstanceList"_L1);
}

ApiResult<Page<ServerInstance>> parseServerDetail(const QByteArray &body)
{
    return parse(body, "getServerInstanceDetail"_L1);
}

} // namespace Console::Cloud
