// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/removals.h"

#include "app/core/settingskeys.h"

namespace Console::Profile {

QStringList Removals::ids() const { return m_settings.get(Keys::removedProfiles); }

void Removals::write(const QStringList &ids)
{
    if (ids.isEmpty())
        m_settings.remove(Keys::removedProfiles);
    else
        m_settings.set(Keys::removedProfiles, ids);
    m_settings.sync(); // before other changes to the profile
}

void Removals::add(const QUuid &profile)
{
    QStringList all = ids();
    all += profile.toString();
    write(all);
}

void Removals::drop(const QUuid &profile)
{
    QStringList all = ids();
    all.removeAll(profile.toString());
    write(all);
}

void Removals::finish(Credentials &credentials)
{
    for (const QString &text : ids()) {
        const QUuid profile = QUuid::fromString(text);
        Settings *const settings = &m_settings;
        credentials.remove(profile, SecretKind::ProxyPassword, &credentials,
                           [](const std::optional<KeychainError> &) {});
        credentials.remove(profile, SecretKind::SecretKey, &credentials,
                           [settings, profile](const std::optional<KeychainError> &error) {
                               if (!error)
                                   Removals(*settings).drop(profile);
                           });
    }
}

} // namespace Console::Profile
