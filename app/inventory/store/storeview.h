// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/identityindex.h"
#include "app/inventory/store/packedserver.h"
#include "app/inventory/store/servercolumn.h"

#include <QList>
#include <QUuid>

namespace Console::Inventory {

// A place in the store; reused after its server is removed.
using RowId = quint32;
using ProfileIndex = quint16;

// A store at one moment. Copies are cheap, share data, never change and may be read by any thread.
class StoreView
{
public:
    // All rows are below this; some are unused.
    RowId end() const { return RowId(m_entries.size()); }
    bool isUsed(RowId row) const { return m_entries.at(row).server != 0; }
    // Not listed any more; removed after a minute.
    bool isVanished(RowId row) const { return (m_entries.at(row).flags & vanished) != 0; }

    const ServerHead &head(RowId row) const { return server(row).head(); }
    PackedServer server(RowId row) const { return PackedServer(m_records.at(entry(row).server)); }
    PackedInterfaces interfaces(RowId row) const
    {
        return PackedInterfaces(m_records.at(entry(row).interfaces));
    }
    ProfileIndex profile(RowId row) const { return entry(row).profile; }
    // See SearchKeyMaker.
    std::string_view searchKey(RowId row) const { return m_keys.at(entry(row).key); }

    Cloud::ServerId id(RowId row) const;
    ServerRow row(RowId row) const; // unpacked
    const QString &text(TextPool::Id id) const { return m_pool->text(id); }
    TextPool::Id vpcText(RowId row) const; // name, or number if not known
    TextPool::Id subnetText(RowId row) const;
    // Empty: not read.
    std::optional<QString> vpcName(ProfileIndex profile, const QString &number) const;
    std::optional<QString> subnetName(ProfileIndex profile, const QString &number) const;
    const QString &profileName(ProfileIndex profile) const { return m_profiles.at(profile).name; }
    const QUuid &profileId(ProfileIndex profile) const { return m_profiles.at(profile).id; }
    qsizetype profileCount() const { return m_profiles.size(); }

    std::optional<RowId> find(ProfileIndex profile, const Cloud::ServerId &id) const;
    TextPool &pool() const { return *m_pool; }

protected:
    friend class StoreDiff;
    friend class ServerStore;
    enum Flag : quint16 { vanished = 1 };
    struct Entry {
        ArenaRef server = 0; // 0: free
        ArenaRef interfaces = 0;
        ArenaRef key = 0;
        ProfileIndex profile = 0;
        quint16 flags = 0;
    };
    struct ProfileEntry {
        QUuid id;
        QString name;
    };
    using NameKey = quint64; // profile and number
    static NameKey nameKey(ProfileIndex profile, TextPool::Id number)
    {
        return quint64(profile) << 32U | number;
    }

    std::optional<QString> nameOf(const QHash<NameKey, TextPool::Id> &names, ProfileIndex profile,
                                  const QString &number) const;
    const Entry &entry(RowId row) const { return m_entries.at(row); }
    // True if the server was read alone and its answer came after `ms`.
    bool isReadAloneSince(RowId row, qint64 ms) const
    {
        return !m_readAloneMs.isEmpty() && m_readAloneMs.value(row, ms) > ms;
    }

    std::shared_ptr<TextPool> m_pool;
    ArenaView m_records;
    ArenaView m_keys;
    QList<Entry> m_entries;
    IdentityIndex m_index;
    QList<ProfileEntry> m_profiles;
    QHash<NameKey, TextPool::Id> m_vpcNames;
    QHash<NameKey, TextPool::Id> m_subnetNames;
    QHash<RowId, qint64> m_readAloneMs; // monotonic
};

} // namespace Console::Inventory
