// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/cachekeeper.h"
#include "app/profile/profile.h"

#include <QObject>

#include <memory>

namespace Console::Session {

// One profile at work: its connection, its client and its servers. Made anew at each switch, so
// that an answer for one profile cannot arrive in another. Interrupts keep the client they need.
class Session final : public QObject
{
    Q_OBJECT
public:
    // The store may be shared with other sessions.
    Session(const Profile::Profile &profile, Cloud::Connection connection, const Clock &clock,
            const std::shared_ptr<Inventory::ServerStore> &store, QObject *parent = nullptr);

    const Profile::Profile &profile() const { return m_profile; }
    // For what does not touch the connection: name, colour, guard level.
    void setProfile(const Profile::Profile &profile);
    const Cloud::Connection &connection() const { return m_client->connection(); }
    const std::shared_ptr<Cloud::ApiClient> &client() const { return m_client; }
    Inventory::Inventory &inventory() { return m_inventory; }
    const Inventory::Inventory &inventory() const { return m_inventory; }
    // Shows the servers that this folder has of the profile, and keeps them there from now on.
    // Not of the profile that is of this run only.
    void keepIn(Inventory::CacheFolder &folder);
    // Writes what is new, and no more after that: for before the servers are taken away.
    void endKeeping() { m_cache.reset(); }
    static QString cacheName(const QUuid &profile); // of its file in such a folder

private:
    Profile::Profile m_profile;
    std::shared_ptr<Cloud::ApiClient> m_client;
    Inventory::Inventory m_inventory;
    std::unique_ptr<Inventory::CacheKeeper> m_cache;
};

} // namespace Console::Session
