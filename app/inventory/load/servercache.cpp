// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/servercache.h"

#include "app/core/replacefile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Console::Inventory {

namespace {

constexpr quint32 magic = 0x4e435053; // "NCPS"
constexpr quint32 version = 2;
constexpr auto streamVersion = QDataStream::Qt_6_0;
constexpr int fast = 1; // zlib's level
// Bytes; 200 000 servers take a tenth.
constexpr qint64 largestFile = 512LL * 1024 * 1024;

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void writeTime(QDataStream &out, const QDateTime &time)
{
    out << time.isValid() << (time.isValid() ? time.toMSecsSinceEpoch() : 0);
}

QDateTime readTime(QDataStream &in)
{
    bool valid = false;
    qint64 ms = 0;
    in >> valid >> ms;
    return valid ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

void write(QDataStream &out, const Cloud::Code &code) { out << code.code << code.name; }

Cloud::Code readCode(QDataStream &in)
{
    Cloud::Code code;
    in >> code.code >> code.name;
    return code;
}

void write(QDataStream &out, const Cloud::ServerInstance &server)
{
    out << server.id.number.text() << server.name << server.description;
    write(out, server.statusCode);
    write(out, server.operationCode);
    write(out, server.platform);
    out << (server.hypervisor != Cloud::Hypervisor::NotReported);
    write(out, server.hypervisorCode);
    out << server.statusName;
    writeTime(out, server.created);
    writeTime(out, server.booted);
    out << qint32(server.cpuCount) << server.memoryBytes << server.zone << server.vpcNo
        << server.subnetNo << server.publicIp << server.networkInterfaceNos << server.loginKeyName
        << server.imageNo << server.imageProductCode << server.specCode << server.productCode
        << server.placementGroupNo << server.placementGroupName;
    write(out, server.type);
    out << server.terminationProtected.has_value() << server.terminationProtected.value_or(false)
        << server.bareMetal;
}

// Empty: not a server.
std::optional<Cloud::ServerInstance> readServer(QDataStream &in, const Cloud::RegionCode &region)
{
    QString numberText;
    in >> numberText;
    const auto number = Cloud::ServerNo::fromText(numberText);
    if (!number)
        return std::nullopt;
    Cloud::ServerInstance server{.id = {.region = region, .number = *number}};
    bool hypervisorReported = false;
    qint32 cpuCount = 0;
    in >> server.name >> server.description;
    server.statusCode = readCode(in);
    server.operationCode = readCode(in);
    server.platform = readCode(in);
    in >> hypervisorReported;
    server.hypervisorCode = readCode(in);
    in >> server.statusName;
    server.created = readTime(in);
    server.booted = readTime(in);
    in >> cpuCount >> server.memoryBytes >> server.zone >> server.vpcNo >> server.subnetNo
        >> server.publicIp >> server.networkInterfaceNos >> server.loginKeyName >> server.imageNo
        >> server.imageProductCode >> server.specCode >> server.productCode
        >> server.placementGroupNo >> server.placementGroupName;
    server.type = readCode(in);
    bool protectionTold = false;
    bool isProtected = false;
    in >> protectionTold >> isProtected >> server.bareMetal;
    if (protectionTold)
        server.terminationProtected = isProtected;
    server.cpuCount = cpuCount;
    server.status = Cloud::serverStatusFromCode(server.statusCode.code);
    server.operation = Cloud::serverOperationFromCode(server.operationCode.code);
    server.os = Cloud::osFamilyOf(server.platform.code, server.imageProductCode);
    if (hypervisorReported)
        server.hypervisor = Cloud::hypervisorFromCode(server.hypervisorCode.code);
    return server;
}

void write(QDataStream &out, const Cloud::NetworkInterface &nic)
{
    out << nic.number << nic.name << nic.deviceName << nic.serverNo << nic.subnetNo << nic.ip
        << nic.secondaryIps << nic.macAddress << nic.accessControlGroupNos << nic.statusCode
        << nic.description << nic.isDefault;
}

Cloud::NetworkInterface readInterface(QDataStream &in)
{
    Cloud::NetworkInterface nic;
    in >> nic.number >> nic.name >> nic.deviceName >> nic.serverNo >> nic.subnetNo >> nic.ip
        >> nic.secondaryIps >> nic.macAddress >> nic.accessControlGroupNos >> nic.statusCode
        >> nic.description >> nic.isDefault;
    return nic;
}

void write(QDataStream &out, const ServerRow &row)
{
    write(out, row.server);
    out << row.interfaces.size();
    for (const Cloud::NetworkInterface &nic : row.interfaces)
        write(out, nic);
}

void writeNetworks(QDataStream &out, const QList<Cloud::Vpc> &vpcs,
                   const QList<Cloud::Subnet> &subnets)
{
    out << vpcs.size();
    for (const Cloud::Vpc &vpc : vpcs)
        out << vpc.number << vpc.name << vpc.ipv4Block;
    out << subnets.size();
    for (const Cloud::Subnet &subnet : subnets)
        out << subnet.number << subnet.vpcNo << subnet.name << subnet.block << subnet.zone;
}

void write(QDataStream &out, const RegionSnapshot &region)
{
    out << region.code.text() << region.name;
    writeTime(out, region.readAt);
    writeNetworks(out, region.vpcs, region.subnets);
    out << region.rows.size();
    for (const ServerRow &row : region.rows)
        write(out, row);
}

std::vector<RowId> rowsOf(const StoreView &view, ProfileIndex profile,
                          const Cloud::RegionCode &region)
{
    std::vector<RowId> rows;
    const auto code = view.pool().find(region.text());
    for (RowId row = 0; code && row < view.end(); ++row) {
        if (view.isUsed(row) && !view.isVanished(row) && view.profile(row) == profile
            && view.head(row).region == *code)
            rows.push_back(row);
    }
    return rows;
}

// Only names shown by rows.
void writeNetworksOf(QDataStream &out, const StoreView &view, const std::vector<RowId> &rows)
{
    QHash<TextPool::Id, Cloud::Vpc> vpcs;
    QHash<TextPool::Id, Cloud::Subnet> subnets;
    for (const RowId row : rows) {
        const ServerHead &head = view.head(row);
        if (view.vpcText(row) != head.vpcNo && !vpcs.contains(head.vpcNo))
            vpcs.insert(head.vpcNo,
                        {.number = view.text(head.vpcNo),
                         .name = view.text(view.vpcText(row)),
                         .ipv4Block = {}});
        if (view.subnetText(row) != head.subnetNo && !subnets.contains(head.subnetNo))
            subnets.insert(head.subnetNo,
                           {.number = view.text(head.subnetNo),
                            .vpcNo = view.text(head.vpcNo),
                            .name = view.text(view.subnetText(row)),
                            .block = {},
                            .zone = {}});
    }
    writeNetworks(out, vpcs.values(), subnets.values());
}

[[nodiscard]] QString writeContent(const QString &file, const QByteArray &owner,
                                   const QByteArray &content)
{
    const QByteArray packed = qCompress(content, fast);
    QByteArray whole;
    QDataStream head(&whole, QIODevice::WriteOnly);
    head.setVersion(streamVersion);
    head << magic << version << owner << digest(packed);
    whole += packed;
    return replaceFile(file, whole);
}

// Calls readOne as often as the stream says or until failure: the count is not trusted.
template <typename ReadOne> bool readList(QDataStream &in, ReadOne readOne)
{
    qsizetype count = 0;
    in >> count;
    for (qsizetype i = 0; i < count; ++i) {
        if (in.status() != QDataStream::Ok || !readOne())
            return false;
    }
    return in.status() == QDataStream::Ok;
}

bool readRow(QDataStream &in, RegionSnapshot &region)
{
    auto server = readServer(in, region.code);
    if (!server)
        return false;
    ServerRow row{.server = *std::move(server)};
    const bool whole = readList(in, [&] {
        row.interfaces.append(readInterface(in));
        return true;
    });
    region.rows.append(std::move(row));
    return whole;
}

std::optional<RegionSnapshot> readRegion(QDataStream &in)
{
    QString codeText;
    in >> codeText;
    const auto code = Cloud::RegionCode::fromText(codeText);
    if (!code)
        return std::nullopt;
    RegionSnapshot region{.code = *code};
    in >> region.name;
    region.readAt = readTime(in);
    const bool whole = readList(in,
                                [&] {
                                    Cloud::Vpc vpc;
                                    in >> vpc.number >> vpc.name >> vpc.ipv4Block;
                                    region.vpcs.append(std::move(vpc));
                                    return true;
                                })
        && readList(in,
                    [&] {
                        Cloud::Subnet subnet;
                        in >> subnet.number >> subnet.vpcNo >> subnet.name >> subnet.block
                            >> subnet.zone;
                        region.subnets.append(std::move(subnet));
                        return true;
                    })
        && readList(in, [&] { return readRow(in, region); });
    return whole ? std::optional(std::move(region)) : std::nullopt;
}

} // namespace

QByteArray snapshotOwner(const Cloud::Connection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(connection.gateway.identity().toLatin1());
    hash.addData("\n");
    hash.addData(connection.accessKeyId);
    return hash.result();
}

std::optional<Snapshot> readSnapshot(const QString &file, const QByteArray &owner)
{
    QFile source(file);
    if (!QFileInfo(file).isFile() || source.size() > largestFile
        || !source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream head(&source);
    head.setVersion(streamVersion);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    QByteArray foundOwner;
    QByteArray foundDigest;
    head >> foundMagic >> foundVersion;
    if (foundMagic != magic || foundVersion != version)
        return std::nullopt;
    head >> foundOwner >> foundDigest;
    if (head.status() != QDataStream::Ok || foundOwner != owner)
        return std::nullopt;
    // Finds changed bytes before any length is trusted.
    const QByteArray packed = source.readAll();
    if (digest(packed) != foundDigest)
        return std::nullopt;
    const QByteArray content = qUncompress(packed);
    QDataStream in(content);
    in.setVersion(streamVersion);
    Snapshot snapshot;
    const bool whole = readList(in, [&] {
        auto region = readRegion(in);
        if (!region)
            return false;
        snapshot.append(*std::move(region));
        return true;
    });
    return whole && in.atEnd() ? std::optional(std::move(snapshot)) : std::nullopt;
}

QString writeSnapshot(const QString &file, const QByteArray &owner, const Snapshot &snapshot)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << snapshot.size();
    for (const RegionSnapshot &region : snapshot)
        write(out, region);
    return writeContent(file, owner, content);
}

QString writeSnapshot(const QString &file, const QByteArray &owner, const StoreView &view,
                      ProfileIndex profile, const QList<RegionStamp> &regions)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << regions.size();
    for (const RegionStamp &region : regions) {
        const std::vector<RowId> rows = rowsOf(view, profile, region.code);
        out << region.code.text() << region.name;
        writeTime(out, region.readAt);
        writeNetworksOf(out, view, rows);
        out << qsizetype(rows.size());
        for (const RowId row : rows)
            write(out, view.row(row));
    }
    return writeContent(file, owner, content);
}

} // namespace Console::Inventory
