// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/removals.h"

#include "app/core/settingskeys.h"
#include "app/core/writelock.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Console::Profile {

QStringList Removals::ids() const { return m_settings.get(Keys::removedProfiles); }

// Another console may have a removal of its own in the same list.
void Removals::change(const std::function<void(QStringList &)> &change)
{
    const WriteLock lock(m_settings.fileName() + u".removals"_s, WriteLock::forGui);
    m_settings.sync();
    QStringList all = ids();
    change(all);
    if (all.isEmpty())
        m_settings.remove(Keys::removedProfiles);
    else
        m_settings.set(Keys::removedProfiles, all);
    m_settings.sync(); // before other changes to the profile
}

void Removals::add(const QUuid &profile)
{
    change([&profile](QStringList &all) { all += profile.toString(); });
}

void Removals::drop(const QUuid &profile)
{
    change([&profile](QStringList &all) { all.removeAll(profile.toString()); });
}

void Removals::finish(Credentials &credentials)
{
    for (const QString &text : ids()) {
        const QUuid profile = QUuid::fromString(text);
        Settings *const settings = &m_settings;
        // Answered in turn. Where there is no store, there is no password.
        const auto passwordGone = std::make_shared<bool>(false);
        credentials.remove(profile, SecretKind::ProxyPassword, &credentials,
                           [passwordGone](const std::optional<KeychainError> &error) {
                               *passwordGone =
                                   !error || error->kind == KeychainError::Kind::NoService;
                           });
        credentials.remove(
            profile, SecretKind::SecretKey, &credentials,
            [settings, profile, passwordGone](const std::optional<KeychainError> &error) {
                if (!error && *passwordGone)
                    Removals(*settings).drop(profile);
            });
    }
}

} // namespace Console::Profile
