// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"
#include "app/profile/credentials.h"

#include <QUuid>

#include <functional>

namespace Console::Profile {

// Deleted profiles whose secrets remain for undo; kept in settings, removed at the next start after
// a kill.
class Removals
{
public:
    explicit Removals(Settings &settings) : m_settings(settings) { }

    void add(const QUuid &profile);
    void drop(const QUuid &profile); // restored
    // Failures stay for the next start.
    void finish(Credentials &credentials);

private:
    QStringList ids() const;
    void change(const std::function<void(QStringList &)> &change);

    Settings &m_settings;
};

} // namespace Console::Profile
