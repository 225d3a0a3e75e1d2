// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/profile/credentials.h"

#include <QUuid>

namespace Console::Profile {

// The deleted profiles whose secrets are still in the keychain, so that deleting can be undone.
// Kept in the settings: a console that is killed meanwhile removes them at its next start.
class Removals
{
public:
    explicit Removals(Settings &settings) : m_settings(settings) { }

    void add(const QUuid &profile);
    void drop(const QUuid &profile); // it is back
    // Removes their secrets; one that the keychain does not give up stays for the next time.
    void finish(Credentials &credentials);

private:
    QStringList ids() const;
    void write(const QStringList &ids);

    Settings &m_settings;
};

} // namespace Console::Profile
