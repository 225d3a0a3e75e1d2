// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/bytearena.h"
#include "app/inventory/store/packedtext.h"
#include "app/inventory/store/serverrow.h"
#include "app/inventory/store/textpool.h"

#include <limits>
#include <optional>

namespace Console::Inventory {

// Values to sort, count and filter by. Equal servers have equal bytes, so a refresh compares bytes.
struct ServerHead {
    quint64 identity = 0;      // hash; not unique
    qint64 createdMs = 0;      // UTC; noTime: not told
    qint64 bootedMs = 0;       // UTC; noTime: not told
    qint64 memoryBytes = 0;    // 0: not told
    qint32 cpuCount = 0;       // 0: not told
    quint32 publicAddress = 0; // IPv4, 0: none or no IPv4
    TextPool::Id region = 0;
    TextPool::Id zone = 0;
    TextPool::Id vpcNo = 0;
    TextPool::Id subnetNo = 0;
    TextPool::Id specCode = 0;
    TextPool::Id productCode = 0;
    TextPool::Id imageNo = 0;
    TextPool::Id imageProductCode = 0;
    TextPool::Id loginKeyName = 0;
    TextPool::Id placementGroupNo = 0;
    TextPool::Id placementGroupName = 0;
    TextPool::Id statusCode = 0;
    TextPool::Id statusCodeName = 0;
    TextPool::Id operationCode = 0;
    TextPool::Id operationCodeName = 0;
    TextPool::Id platformCode = 0;
    TextPool::Id platformName = 0;
    TextPool::Id hypervisorCode = 0;
    TextPool::Id hypervisorName = 0;
    TextPool::Id typeCode = 0;
    TextPool::Id typeName = 0;
    TextPool::Id statusName = 0;
    quint8 status = 0;               // Cloud::ServerStatus
    quint8 operation = 0;            // Cloud::ServerOperation
    quint8 os = 0;                   // Cloud::OsFamily
    quint8 hypervisor = 0;           // Cloud::Hypervisor
    quint8 terminationProtected = 0; // Protection
    quint8 bareMetal = 0;
    quint8 reserved1 = 0;
    quint8 reserved2 = 0;

    enum Protection : quint8 { NotTold, Unprotected, Protected };
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    Cloud::ServerStatus serverStatus() const { return Cloud::ServerStatus(status); }
    Cloud::ServerOperation serverOperation() const { return Cloud::ServerOperation(operation); }
    Cloud::OsFamily osFamily() const { return Cloud::OsFamily(os); }
};
static_assert(sizeof(ServerHead) % 8 == 0); // padding bytes would be undefined

quint64 identityHash(TextPool::Id region, const QString &number);

// Valid as long as its record.
class PackedServer
{
public:
    explicit PackedServer(std::string_view record) : m_record(record) { }

    const ServerHead &head() const
    {
        return *static_cast<const ServerHead *>(static_cast<const void *>(m_record.data()));
    }
    QString number() const { return tail().text(); }
    std::string_view numberBytes() const;       // equal for equal numbers
    std::optional<quint64> numberValue() const; // empty: not only digits
    QString name() const;
    std::string_view nameBytes() const; // equal for equal names
    QString description() const;
    QString publicIp() const;
    Cloud::ServerInstance unpacked(const TextPool &pool) const;
    std::string_view bytes() const { return m_record; }

private:
    // number, name, description, publicIp, networkInterfaceNos
    PackReader tail() const { return PackReader(m_record.substr(sizeof(ServerHead))); }
    std::string_view m_record;
};

// One server's interfaces, ordered by device name.
class PackedInterfaces
{
public:
    explicit PackedInterfaces(std::string_view record) : m_record(record) { }

    bool isEmpty() const { return m_record.empty(); }
    QString firstIp() const; // empty: none
    QList<Cloud::NetworkInterface> unpacked(const TextPool &pool) const;
    // Each interface's address, then its secondary ones.
    template <typename Take> void forEachAddress(Take take) const
    {
        for (PackReader reader(m_record); !reader.atEnd();) {
            take(reader.text());
            for (int i = 0; i < 4; ++i)
                reader.number();
            for (int i = 0; i < 5; ++i)
                reader.skipText();
            for (const QString &secondary : reader.texts())
                take(secondary);
            for (quint64 left = reader.number(); left > 0; --left)
                reader.number();
        }
    }

private:
    std::string_view m_record;
};

// For one thread.
class ServerPacker
{
public:
    explicit ServerPacker(TextPool &pool) : m_texts(pool) { }

    // Valid until the next call.
    std::string_view pack(const Cloud::ServerInstance &server);
    std::string_view pack(const QList<Cloud::NetworkInterface> &interfaces);
    TextPoolCache &texts() { return m_texts; }

private:
    TextPoolCache m_texts;
    PackWriter m_writer;
};

} // namespace Console::Inventory
