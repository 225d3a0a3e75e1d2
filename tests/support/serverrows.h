// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/serveridentity.h"

namespace Console::Test {

// A running Windows server on KVM with one network interface.
inline Inventory::ServerRow serverRow(const QString &number, const QString &name)
{
    using namespace Qt::StringLiterals;
    Cloud::ServerInstance server{
        .id = {*Cloud::RegionCode::fromText(u"KR"_s), *Cloud::ServerNo::fromText(number)}};
    server.name = name;
    server.status = Cloud::ServerStatus::Running;
    server.statusCode = {u"RUN"_s, u"Server run state"_s};
    server.operation = Cloud::ServerOperation::None;
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    server.os = Cloud::OsFamily::Windows;
    server.platform = {u"WND64"_s, u"Windows 64 Bit"_s};
    server.hypervisor = Cloud::Hypervisor::Kvm;
    server.hypervisorCode = {u"KVM"_s, u"KVM"_s};
    server.statusName = u"running"_s;
    server.zone = u"KR-2"_s;
    server.vpcNo = u"4321"_s;
    return {.server = server,
            .interfaces = {{.number = u"77"_s,
                            .name = u"nic-77"_s,
                            .deviceName = u"eth0"_s,
                            .serverNo = number,
                            .subnetNo = u"901"_s,
                            .ip = u"10.0.3.21"_s,
                            .secondaryIps = {},
                            .macAddress = u"F2:20:AF:00:00:01"_s,
                            .accessControlGroupNos = {u"11"_s, u"12"_s},
                            .statusCode = u"USED"_s,
                            .description = {},
                            .isDefault = true}}};
}

// Of a table that was filled by setRows().
inline Inventory::ServerIdentity identityOf(const Inventory::ServerRow &row)
{
    return {.profile = {}, .server = row.server.id};
}

} // namespace Console::Test
