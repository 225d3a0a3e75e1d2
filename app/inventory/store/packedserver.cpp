// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/packedserver.h"

namespace Console::Inventory {

namespace {

quint8 packProtection(std::optional<bool> told)
{
    if (!told)
        return ServerHead::NotTold;
    return *told ? ServerHead::Protected : ServerHead::Unprotected;
}

qint64 packTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : ServerHead::noTime;
}

QDateTime unpackTime(qint64 ms)
{
    return ms == ServerHead::noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

constexpr quint64 interfaceIsDefault = 1;

} // namespace

// Plain numbers of one region never collide: each step is reversible.
quint64 identityHash(TextPool::Id region, const QString &number)
{
    constexpr qsizetype mostDigits = 18;
    const bool plain = number.size() <= mostDigits && !number.startsWith(u'0');
    quint64 hash = 0;
    for (const QChar c : number) {
        hash = plain ? hash * 10 + quint64(c.unicode() - u'0')
                     : (hash ^ c.unicode()) * 0x100000001b3ULL;
    }
    hash = (hash ^ hash >> 32U) * 0xd6e8feb86659fd93ULL;
    hash = (hash ^ hash >> 29U) * 0x9e3779b97f4a7c15ULL;
    return (hash ^ hash >> 32U) + region * 0xbf58476d1ce4e5b9ULL;
}

std::string_view PackedServer::numberBytes() const
{
    PackReader reader = tail();
    const std::string_view all = m_record.substr(sizeof(ServerHead));
    reader.skipText();
    return all.substr(0, all.size() - reader.left());
}

std::optional<quint64> PackedServer::numberValue() const { return tail().plainNumber(); }

std::string_view PackedServer::nameBytes() const
{
    PackReader reader = tail();
    reader.skipText();
    const std::string_view rest = m_record.substr(m_record.size() - reader.left());
    reader.skipText();
    return rest.substr(0, rest.size() - reader.left());
}

QString PackedServer::name() const
{
    PackReader reader = tail();
    reader.skipText();
    return reader.text();
}

QString PackedServer::description() const
{
    PackReader reader = tail();
    reader.skipText();
    reader.skipText();
    return reader.text();
}

QString PackedServer::publicIp() const
{
    PackReader reader = tail();
    for (int i = 0; i < 3; ++i)
        reader.skipText();
    return reader.text();
}

Cloud::ServerInstance PackedServer::unpacked(const TextPool &pool) const
{
    const ServerHead &packed = head();
    PackReader reader = tail();
    const QString number = reader.text();
    Cloud::ServerInstance server{
        .id = {.region = *Cloud::RegionCode::fromText(pool.text(packed.region)),
               .number = *Cloud::ServerNo::fromText(number)}};
    server.name = reader.text();
    server.description = reader.text();
    server.publicIp = reader.text();
    server.networkInterfaceNos = reader.texts();
    server.status = packed.serverStatus();
    server.operation = packed.serverOperation();
    server.os = packed.osFamily();
    server.hypervisor = Cloud::Hypervisor(packed.hypervisor);
    server.statusCode = {pool.text(packed.statusCode), pool.text(packed.statusCodeName)};
    server.operationCode = {pool.text(packed.operationCode), pool.text(packed.operationCodeName)};
    server.platform = {pool.text(packed.platformCode), pool.text(packed.platformName)};
    server.hypervisorCode = {pool.text(packed.hypervisorCode), pool.text(packed.hypervisorName)};
    server.statusName = pool.text(packed.statusName);
    server.created = unpackTime(packed.createdMs);
    server.booted = unpackTime(packed.bootedMs);
    server.cpuCount = packed.cpuCount;
    server.memoryBytes = packed.memoryBytes;
    server.zone = pool.text(packed.zone);
    server.vpcNo = pool.text(packed.vpcNo);
    server.subnetNo = pool.text(packed.subnetNo);
    server.loginKeyName = pool.text(packed.loginKeyName);
    server.imageNo = pool.text(packed.imageNo);
    server.imageProductCode = pool.text(packed.imageProductCode);
    server.specCode = pool.text(packed.specCode);
    server.productCode = pool.text(packed.productCode);
    server.placementGroupNo = pool.text(packed.placementGroupNo);
    server.placementGroupName = pool.text(packed.placementGroupName);
    server.type = {pool.text(packed.typeCode), pool.text(packed.typeName)};
    if (packed.terminationProtected != ServerHead::NotTold)
        server.terminationProtected = packed.terminationProtected == ServerHead::Protected;
    server.bareMetal = packed.bareMetal != 0;
    return server;
}

std::string_view ServerPacker::pack(const Cloud::ServerInstance &server)
{
    const TextPool::Id region = m_texts.add(server.id.region.text());
    quint32 publicAddress = 0;
    if (!ipv4FromText(server.publicIp, publicAddress))
        publicAddress = 0;
    const ServerHead head{.identity = identityHash(region, server.id.number.text()),
                          .createdMs = packTime(server.created),
                          .bootedMs = packTime(server.booted),
                          .memoryBytes = server.memoryBytes,
                          .cpuCount = server.cpuCount,
                          .publicAddress = publicAddress,
                          .region = region,
                          .zone = m_texts.add(server.zone),
                          .vpcNo = m_texts.add(server.vpcNo),
                          .subnetNo = m_texts.add(server.subnetNo),
                          .specCode = m_texts.add(server.specCode),
                          .productCode = m_texts.add(server.productCode),
                          .imageNo = m_texts.add(server.imageNo),
                          .imageProductCode = m_texts.add(server.imageProductCode),
                          .loginKeyName = m_texts.add(server.loginKeyName),
                          .placementGroupNo = m_texts.add(server.placementGroupNo),
                          .placementGroupName = m_texts.add(server.placementGroupName),
                          .statusCode = m_texts.add(server.statusCode.code),
                          .statusCodeName = m_texts.add(server.statusCode.name),
                          .operationCode = m_texts.add(server.operationCode.code),
                          .operationCodeName = m_texts.add(server.operationCode.name),
                          .platformCode = m_texts.add(server.platform.code),
                          .platformName = m_texts.add(server.platform.name),
                          .hypervisorCode = m_texts.add(server.hypervisorCode.code),
                          .hypervisorName = m_texts.add(server.hypervisorCode.name),
                          .typeCode = m_texts.add(server.type.code),
                          .typeName = m_texts.add(server.type.name),
                          .statusName = m_texts.add(server.statusName),
                          .status = quint8(server.status),
                          .operation = quint8(server.operation),
                          .os = quint8(server.os),
                          .hypervisor = quint8(server.hypervisor),
                          .terminationProtected = packProtection(server.terminationProtected),
                          .bareMetal = quint8(server.bareMetal)};
    m_writer.clear();
    m_writer.raw(&head, sizeof head);
    m_writer.text(server.id.number.text());
    m_writer.text(server.name);
    m_writer.text(server.description);
    m_writer.text(server.publicIp);
    m_writer.texts(server.networkInterfaceNos);
    return m_writer.bytes();
}

std::string_view ServerPacker::pack(const QList<Cloud::NetworkInterface> &interfaces)
{
    m_writer.clear();
    for (const Cloud::NetworkInterface &nic : interfaces) {
        m_writer.text(nic.ip); // first, because the table shows it
        m_writer.number(m_texts.add(nic.subnetNo));
        m_writer.number(m_texts.add(nic.deviceName));
        m_writer.number(m_texts.add(nic.statusCode));
        m_writer.number(nic.isDefault ? interfaceIsDefault : 0);
        m_writer.text(nic.number);
        m_writer.text(nic.name);
        m_writer.text(nic.serverNo);
        m_writer.text(nic.macAddress);
        m_writer.text(nic.description);
        m_writer.texts(nic.secondaryIps);
        m_writer.number(quint64(nic.accessControlGroupNos.size()));
        for (const QString &group : nic.accessControlGroupNos)
            m_writer.number(m_texts.add(group));
    }
    return m_writer.bytes();
}

QString PackedInterfaces::firstIp() const
{
    return isEmpty() ? QString() : PackReader(m_record).text();
}

QList<Cloud::NetworkInterface> PackedInterfaces::unpacked(const TextPool &pool) const
{
    QList<Cloud::NetworkInterface> list;
    const auto pooled = [&pool](PackReader &reader) {
        return pool.text(TextPool::Id(reader.number()));
    };
    for (PackReader reader(m_record); !reader.atEnd();) {
        Cloud::NetworkInterface nic;
        nic.ip = reader.text();
        nic.subnetNo = pooled(reader);
        nic.deviceName = pooled(reader);
        nic.statusCode = pooled(reader);
        nic.isDefault = (reader.number() & interfaceIsDefault) != 0;
        nic.number = reader.text();
        nic.name = reader.text();
        nic.serverNo = reader.text();
        nic.macAddress = reader.text();
        nic.description = reader.text();
        nic.secondaryIps = reader.texts();
        for (quint64 left = reader.number(); left > 0; --left)
            nic.accessControlGroupNos += pooled(reader);
        list += nic;
    }
    return list;
}

} // namespace Console::Inventory
