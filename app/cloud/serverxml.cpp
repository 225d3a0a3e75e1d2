// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/serverxml.h"

#include "app/cloud/apitime.h"
#include "app/cloud/listxml.h"
#include "app/core/logging.h"

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// Bare metal has no confirmed mark of its own; partitions are documented, BM in codes is inferred.
bool namesBareMetal(QStringView code)
{
    return code.startsWith("BM."_L1) || code.contains(".BM."_L1) || code.endsWith(".BM"_L1)
            || code == "BM"_L1;
}

struct Draft {
    ServerInstance server;
    QString number;
    QString region;
};

// In the order of how often the elements are asked for in a page.
void readElement(ApiXml &xml, Draft &draft)
{
    ServerInstance &server = draft.server;
    const QStringView name = xml.name();
    if (name == "serverInstanceNo"_L1)
        draft.number = xml.text();
    else if (name == "serverName"_L1)
        server.name = xml.text();
    else if (name == "serverDescription"_L1)
        server.description = xml.text();
    else if (name == "cpuCount"_L1)
        server.cpuCount = xml.number();
    else if (name == "memorySize"_L1)
        server.memoryBytes = xml.bigNumber();
    else if (name == "platformType"_L1)
        server.platform = xml.code();
    else if (name == "loginKeyName"_L1)
        server.loginKeyName = xml.text();
    else if (name == "publicIp"_L1)
        server.publicIp = xml.text();
    else if (name == "serverInstanceStatus"_L1)
        server.statusCode = xml.code();
    else if (name == "serverInstanceOperation"_L1)
        server.operationCode = xml.code();
    else if (name == "serverInstanceStatusName"_L1)
        server.statusName = xml.text();
    else if (name == "createDate"_L1)
        server.created = apiTime(xml.textView());
    else if (name == "uptime"_L1)
        server.booted = apiTime(xml.textView());
    else if (name == "serverImageProductCode"_L1)
        server.imageProductCode = xml.text();
    else if (name == "serverProductCode"_L1)
        server.productCode = xml.text();
    else if (name == "isProtectServerTermination"_L1)
        server.terminationProtected = xml.flag();
    else if (name == "zoneCode"_L1)
        server.zone = xml.text();
    else if (name == "regionCode"_L1)
        draft.region = xml.text();
    else if (name == "vpcNo"_L1)
        server.vpcNo = xml.text();
    else if (name == "subnetNo"_L1)
        server.subnetNo = xml.text();
    else if (name == "networkInterfaceNoList"_L1)
        server.networkInterfaceNos = xml.list("networkInterfaceNo"_L1);
    else if (name == "serverInstanceType"_L1)
        server.type = xml.code();
    else if (name == "placementGroupNo"_L1)
        server.placementGroupNo = xml.text();
    else if (name == "placementGroupName"_L1)
        server.placementGroupName = xml.text();
    else if (name == "hypervisorType"_L1)
        server.hypervisorCode = xml.code();
    else if (name == "serverImageNo"_L1)
        server.imageNo = xml.text();
    else if (name == "serverSpecCode"_L1)
        server.specCode = xml.text();
    else if (name == "blockDevicePartitionList"_L1)
        server.bareMetal = !xml.list("blockDevicePartition"_L1).isEmpty();
    else
        xml.skip();
}

std::optional<ServerInstance> readServer(ApiXml &xml)
{
    static const auto placeholderNumber = ServerNo::fromText(u"0"_s);
    static const auto placeholderRegion = RegionCode::fromText(u"-"_s);
    Draft draft{.server = {.id = {.region = *placeholderRegion, .number = *placeholderNumber}},
                .number = {},
                .region = {}};
    while (xml.nextChild())
        readElement(xml, draft);
    if (xml.failed())
        return std::nullopt;
    const auto number = ServerNo::fromText(draft.number);
    const auto region = RegionCode::fromText(draft.region);
    if (!number || !region) {
        xml.fail(u"a server instance without a usable number or region"_s);
        return std::nullopt;
    }
    ServerInstance &server = draft.server;
    server.id = {.region = *region, .number = *number};
    server.status = serverStatusFromCode(server.statusCode.code);
    server.operation = serverOperationFromCode(server.operationCode.code);
    server.hypervisor = hypervisorFromCode(server.hypervisorCode.code);
    server.os = osFamilyOf(server.platform.code, server.imageProductCode);
    server.bareMetal = server.bareMetal || namesBareMetal(server.type.code)
            || namesBareMetal(server.productCode) || namesBareMetal(server.specCode);
    if (server.status == ServerStatus::Unknown)
        qCWarning(logCloud) << "unknown server status" << server.statusCode.code;
    if (server.operation == ServerOperation::Unknown)
        qCWarning(logCloud) << "unknown server operation" << server.operationCode.code;
    return std::move(draft.server);
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
