// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

namespace Console::Session {

Session::Session(const Profile::Profile &profile, Cloud::Connection connection, const Clock &clock,
                 const std::shared_ptr<Inventory::ServerStore> &store, QObject *parent)
    : QObject(parent), m_profile(profile),
      m_client(std::make_shared<Cloud::ApiClient>(std::move(connection))),
      m_inventory(m_client, profile.region, clock, store,
                  store->addProfile(profile.id, profile.name))
{
}

void Session::keepIn(Inventory::CacheFolder &folder)
{
    if (m_profile.id.isNull())
        return;
    m_cache = std::make_unique<Inventory::CacheKeeper>(m_inventory, folder, cacheName(m_profile.id),
                                                       Inventory::snapshotOwner(connection()));
    m_cache->show();
}

QString Session::cacheName(const QUuid &profile) { return profile.toString(QUuid::WithoutBraces); }

void Session::setProfile(const Profile::Profile &profile)
{
    m_profile = profile;
    m_inventory.store().addProfile(profile.id, profile.name);
}

} // namespace Console::Session
