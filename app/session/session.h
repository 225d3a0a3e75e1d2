// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/cachekeeper.h"
#include "app/profile/profile.h"

#include <QObject>

#include <memory>

namespace Console::Session {

// One open profile. Recreated at each switch, so that no answer reaches another profile.
class Session final : public QObject
{
    Q_OBJECT
public:
    // Sessions may share the store.
    Session(const Profile::Profile &profile, Cloud::Connection connection, const Clock &clock,
            const std::shared_ptr<Inventory::ServerStore> &store, QObject *parent = nullptr);

    const Profile::Profile &profile() const { return m_profile; }
    // Must not change the connection.
    void setProfile(const Profile::Profile &profile);
    const Cloud::Connection &connection() const { return m_client->connection(); }
    const std::shared_ptr<Cloud::ApiClient> &client() const { return m_client; }
    Inventory::Inventory &inventory() { return m_inventory; }
    const Inventory::Inventory &inventory() const { return m_inventory; }
    // Loads cached servers and saves changes. Not for profiles of this run.
    void keepIn(Inventory::CacheFolder &folder);
    // Saves and stops; call before removing the servers.
    void endKeeping() { m_cache.reset(); }
    static QString cacheName(const QUuid &profile); // file name

private:
    Profile::Profile m_profile;
    std::shared_ptr<Cloud::ApiClient> m_client;
    Inventory::Inventory m_inventory;
    std::unique_ptr<Inventory::CacheKeeper> m_cache;
};

} // namespace Console::Session
