// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "benchfleet.h"

using namespace Qt::StringLiterals;

namespace Console::Bench {

Inventory::ServerRow benchRow(int index)
{
    static const auto region = *Cloud::RegionCode::fromText(u"KR"_s);
    static const QStringList roles{u"web"_s,  u"erp-win"_s, u"db"_s,
                                   u"결제"_s, u"batch"_s,   u"cache"_s};
    const auto mixed = [index](unsigned salt, int sides) { // the same in every run
        quint32 dice = (unsigned(index) + 1U) * 2654435761U + salt * 40503U;
        dice ^= dice >> 15U;
        return int(dice % unsigned(sides));
    };
    const QString number = QString::number(100'000'000 + index);
    Cloud::ServerInstance server{
        .id = {.region = region, .number = *Cloud::ServerNo::fromText(number)}};
    server.name =
        u"%1-%2"_s.arg(roles.at(mixed(1, int(roles.size())))).arg(index, 6, 10, QChar(u'0'));
    server.description = u"order system, node %1 of %2"_s.arg(index % 97).arg(mixed(2, 900));
    const bool runs = mixed(3, 10) != 0;
    server.status = runs ? Cloud::ServerStatus::Running : Cloud::ServerStatus::Stopped;
    server.statusCode = runs ? Cloud::Code{u"RUN"_s, u"Server run state"_s}
                             : Cloud::Code{u"NSTOP"_s, u"Server normal stopped state"_s};
    server.statusName = runs ? u"running"_s : u"stopped"_s;
    server.operation = Cloud::ServerOperation::None;
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    const bool windows = mixed(4, 3) == 0;
    server.os = windows ? Cloud::OsFamily::Windows : Cloud::OsFamily::Linux;
    server.platform = windows ? Cloud::Code{u"WND64"_s, u"Windows 64 Bit"_s}
                              : Cloud::Code{u"LNX64"_s, u"Linux 64 Bit"_s};
    server.hypervisor = windows ? Cloud::Hypervisor::Xen : Cloud::Hypervisor::Kvm;
    server.hypervisorCode =
        windows ? Cloud::Code{u"XEN"_s, u"XEN"_s} : Cloud::Code{u"KVM"_s, u"KVM"_s};
    server.created = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + index * 60'000LL, Qt::UTC);
    server.booted = server.created.addSecs(mixed(5, 10'000'000));
    server.cpuCount = 2 << mixed(6, 5);
    server.memoryBytes = qint64(server.cpuCount) * 4 << 30U;
    server.zone = mixed(7, 2) == 0 ? u"KR-1"_s : u"KR-2"_s;
    server.vpcNo = QString::number(4000 + mixed(8, 30));
    server.subnetNo = QString::number(9000 + mixed(9, 200));
    if (mixed(10, 4) == 0)
        server.publicIp = u"203.0.%1.%2"_s.arg(index / 250 % 250).arg(index % 250);
    const QString nic = QString::number(500'000'000 + index);
    server.networkInterfaceNos = {nic};
    server.loginKeyName = u"key-%1"_s.arg(mixed(11, 20));
    server.imageNo = QString::number(1000 + mixed(12, 40));
    server.imageProductCode = u"SW.VSVR.OS.LNX64.ROCKY.0%1.B050"_s.arg(mixed(13, 9));
    server.specCode = u"s%1-g3"_s.arg(server.cpuCount);
    server.productCode = u"SVR.VSVR.STAND.C%1.NET.SSD.B050.G003"_s.arg(server.cpuCount);
    server.type = {u"STAND"_s, u"Standard"_s};
    server.terminationProtected = mixed(14, 5) == 0;
    return {.server = server,
            .interfaces = {
                {.number = nic,
                 .name = u"nic-%1"_s.arg(index),
                 .deviceName = u"eth0"_s,
                 .serverNo = number,
                 .subnetNo = server.subnetNo,
                 .ip = u"10.%1.%2.%3"_s.arg(index / 62500).arg(index / 250 % 250).arg(index % 250),
                 .secondaryIps = {},
                 .macAddress = u"F2:20:AF:%1:%2:%3"_s.arg(index / 65536 % 256, 2, 16, QChar(u'0'))
                                   .arg(index / 256 % 256, 2, 16, QChar(u'0'))
                                   .arg(index % 256, 2, 16, QChar(u'0'))
                                   .toUpper(),
                 .accessControlGroupNos = {QString::number(11 + mixed(15, 9))},
                 .statusCode = u"USED"_s,
                 .description = {},
                 .isDefault = true}}};
}

Inventory::RegionReading Fleet::reading() const
{
    QList<Cloud::Vpc> vpcs;
    for (int i = 0; i < 30; ++i)
        vpcs.append({.number = QString::number(4000 + i), .name = u"vpc-%1"_s.arg(i)});
    QList<Cloud::Subnet> subnets;
    for (int i = 0; i < 200; ++i)
        subnets.append({.number = QString::number(9000 + i), .name = u"subnet-%1"_s.arg(i)});
    return {.region = *Cloud::RegionCode::fromText(u"KR"_s),
            .pages = pages,
            .complete = true,
            .interfaces = interfaces,
            .vpcs = vpcs,
            .subnets = subnets};
}

Fleet packedFleet(int servers, Inventory::TextPool &pool,
                  const std::function<bool(Inventory::ServerRow &)> &change)
{
    constexpr int pageSize = 1000;
    Fleet fleet;
    for (int from = 0; from < servers; from += pageSize) {
        QList<Cloud::ServerInstance> list;
        QList<Inventory::ServerRow> rows;
        for (int index = from; index < std::min(from + pageSize, servers); ++index) {
            Inventory::ServerRow row = benchRow(index);
            if (change && !change(row))
                continue;
            list += row.server;
            rows += row;
        }
        fleet.pages.push_back(std::make_shared<const Inventory::PackedPage>(list, pool));
        fleet.interfaces.push_back(
            std::make_shared<const Inventory::PackedInterfacePage>(rows, pool));
    }
    return fleet;
}

} // namespace Console::Bench
