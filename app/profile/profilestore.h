// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/profile/profile.h"
#include "app/profile/profilejson.h"

#include <QList>
#include <QString>

namespace Console::Profile {

struct SavedProfiles {
    // Copy of damaged content that was replaced; empty: none.
    QString damagedKeptAs = {};
};

// File mode 0600. For the GUI thread (50 profiles: load 0.8 ms, save 2 ms) or any other; a hanging
// file system blocks.
class ProfileStore
{
public:
    ProfileStore(QString file, const Clock &clock); // the clock outlives it

    const QString &file() const { return m_file; }

    // No file: empty.
    Result<QList<Profile>, ProfileFileError> load() const;

    // Atomic. Skips profiles not isStored(). Damaged content is kept as
    // FILE.damaged-YYYYMMDDThhmmssZ (UTC). Errors: newer or unreadable file, or a list that load()
    // would refuse.
    Result<SavedProfiles, ProfileFileError> save(const QList<Profile> &profiles) const;

private:
    QString m_file;
    const Clock &m_clock;
};

} // namespace Console::Profile
