// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/store/identityindex.h"
#include "app/inventory/store/packedserver.h"
#include "app/inventory/store/servercolumn.h"

#include <QList>
#include <QUuid>

namespace Console::Inventory {

// A place in the store. Stays a server's as long as the server is in the store; used again for
// another one after that.
using RowId = quint32;
// A profile whose servers are in the store.
using ProfileIndex = quint16;

// The servers of a store at one moment. A copy is cheap, shares everything with the store, does
// not change, and may be read by any thread.
class StoreView
{
public:
    // Rows are below this; some of them are not used.
    RowId end() const { return RowId(m_entries.size()); }
    bool isUsed(RowId row) const { return m_entries.at(row).server != 0; }
    // No longer listed by the provider; goes after a minute.
    bool isVanished(RowId row) const { return (m_entries.at(row).flags & vanished) != 0; }

    const ServerHead &head(RowId row) const { return server(row).head(); }
    PackedServer server(RowId row) const { return PackedServer(m_records.at(entry(row).server)); }
    PackedInterfaces interfaces(RowId row) const
    {
        return PackedInterfaces(m_records.at(entry(row).interfaces));
    }
    ProfileIndex profile(RowId row) const { return entry(row).profile; }
    // What the quick filter looks at: folded, one line a column; the first line is the name.
    std::string_view searchKey(RowId row) const { return m_keys.at(entry(row).key); }

    Cloud::ServerId id(RowId row) const;
    ServerRow row(RowId row) const; // everything, unpacked
    const QString &text(TextPool::Id id) const { return m_pool->text(id); }
    TextPool::Id vpcText(RowId row) const;    // the name, or the number where it is not known
    TextPool::Id subnetText(RowId row) const;
    // Empty: has not been read.
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
        ArenaRef server = 0; // 0: the place is free
        ArenaRef interfaces = 0;
        ArenaRef key = 0;
        ProfileIndex profile = 0;
        quint16 flags = 0;
    };
    struct ProfileEntry {
        QUuid id;
        QString name;
    };
    using NameKey = quint64; // profile and number of a VPC or subnet
    static NameKey nameKey(ProfileIndex profile, TextPool::Id number)
    {
        return quint64(profile) << 32U | number;
    }

    std::optional<QString> nameOf(const QHash<NameKey, TextPool::Id> &names, ProfileIndex profile,
                                  const QString &number) const;
    const Entry &entry(RowId row) const { return m_entries.at(row); }
    // Whether a server was read alone, and its answer came after this moment.
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
    QHash<RowId, qint64> m_readAloneMs; // when the answer about this one came; monotonic
};

} // namespace Console::Inventory
