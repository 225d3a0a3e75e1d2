// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/removals.h"

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

constexpr auto removalsKey = "profiles/removals"_L1;

} // namespace

QStringList Removals::ids() const
{
    return m_settings.value(removalsKey).toStringList();
}

void Removals::write(const QStringList &ids)
{
    if (ids.isEmpty())
        m_settings.remove(removalsKey);
    else
        m_settings.setValue(removalsKey, ids);
    m_settings.sync(); // before anything else happens to the profile
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
        QSettings *const settings = &m_settings;
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
