// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/serverinstance.h"

namespace Console::Test {

// A Windows server on XEN as it is when an interrupt is asked for: RUN, no operation.
inline Cloud::ServerInstance runningServer()
{
    using namespace Qt::StringLiterals;
    Cloud::ServerInstance server{.id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                        .number = *Cloud::ServerNo::fromText(u"10000101"_s)},
                                 .name = u"erp-win-01"_s};
    server.status = Cloud::ServerStatus::Running;
    server.operation = Cloud::ServerOperation::None;
    server.os = Cloud::OsFamily::Windows;
    server.hypervisor = Cloud::Hypervisor::Xen;
    server.statusCode = {u"RUN"_s, u"Server run state"_s};
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    server.platform = {u"WND64"_s, u"Windows 64 Bit"_s};
    server.hypervisorCode = {u"XEN"_s, u"XEN"_s};
    server.statusName = u"running"_s;
    server.booted = QDateTime({2026, 10, 1}, {19, 0, 13}, Qt::UTC);
    server.memoryBytes = 16LL * 1024 * 1024 * 1024;
    server.zone = u"KR-2"_s;
    server.publicIp = u"203.0.113.21"_s;
    return server;
}

inline void setStatus(Cloud::ServerInstance &server, const QString &code)
{
    server.status = Cloud::serverStatusFromCode(code);
    server.statusCode.code = code;
}

inline void setOperation(Cloud::ServerInstance &server, const QString &code)
{
    server.operation = Cloud::serverOperationFromCode(code);
    server.operationCode.code = code;
}

} // namespace Console::Test
