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

// In the order in which the provider sends them.
using ServerElement = Element<Draft>;
constexpr std::array serverElements{
    ServerElement{"serverInstanceNo"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.number = xml.text();
                  }},
    ServerElement{"serverName"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.name = xml.text();
                  }},
    ServerElement{"serverDescription"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.description = xml.text();
                  }},
    ServerElement{"cpuCount"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.cpuCount = xml.number();
                  }},
    ServerElement{"memorySize"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.memoryBytes = xml.bigNumber();
                  }},
    ServerElement{"platformType"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.platform = xml.code();
                  }},
    ServerElement{"loginKeyName"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.loginKeyName = xml.text();
                  }},
    ServerElement{"publicIp"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.publicIp = xml.text();
                  }},
    ServerElement{"serverInstanceStatus"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.statusCode = xml.code();
                  }},
    ServerElement{"serverInstanceOperation"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.operationCode = xml.code();
                  }},
    ServerElement{"serverInstanceStatusName"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.statusName = xml.text();
                  }},
    ServerElement{"createDate"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.created = apiTime(xml.textView());
                  }},
    ServerElement{"uptime"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.booted = apiTime(xml.textView());
                  }},
    ServerElement{"serverImageProductCode"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.imageProductCode = xml.text();
                  }},
    ServerElement{"serverProductCode"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.productCode = xml.text();
                  }},
    ServerElement{"isProtectServerTermination"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.terminationProtected = xml.flagIfTold();
                  }},
    ServerElement{"zoneCode"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.zone = xml.text();
                  }},
    ServerElement{"regionCode"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.region = xml.text();
                  }},
    ServerElement{"vpcNo"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.vpcNo = xml.text();
                  }},
    ServerElement{"subnetNo"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.subnetNo = xml.text();
                  }},
    ServerElement{"networkInterfaceNoList"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.networkInterfaceNos = xml.list("networkInterfaceNo"_L1);
                  }},
    ServerElement{"serverInstanceType"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.type = xml.code();
                  }},
    ServerElement{"placementGroupNo"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.placementGroupNo = xml.text();
                  }},
    ServerElement{"placementGroupName"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.placementGroupName = xml.text();
                  }},
    ServerElement{"hypervisorType"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.hypervisorCode = xml.code();
                  }},
    ServerElement{"serverImageNo"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.imageNo = xml.text();
                  }},
    ServerElement{"serverSpecCode"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.specCode = xml.text();
                  }},
    ServerElement{"blockDevicePartitionList"_L1,
                  [](ApiXml &xml, Draft &draft) {
                      draft.server.bareMetal = !xml.list("blockDevicePartition"_L1).isEmpty();
                  }},
};

std::optional<ServerInstance> readServer(ApiXml &xml)
{
    static const auto placeholderNumber = ServerNo::fromText(u"0"_s);
    static const auto placeholderRegion = RegionCode::fromText(u"-"_s);
    Draft draft{.server = {.id = {.region = *placeholderRegion, .number = *placeholderNumber}},
                .number = {},
                .region = {}};
    readChildren(xml, draft, serverElements);
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
