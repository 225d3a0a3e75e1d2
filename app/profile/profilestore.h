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
    // Where the content went that could not be read and was replaced; empty: there was none.
    QString damagedKeptAs = {};
};

// The profiles in one file, which only this user can read (0600). The same class reads and writes
// the files users hand to each other.
//
// Both calls are meant for the GUI thread: 50 profiles are 29 KiB, loaded in 0.8 ms and saved, with
// one fsync, in 2 ms (debug build, local disk). A file system that hangs would hang them, too;
// nothing in here belongs to a thread, so a caller who fears that may use it in another one.
class ProfileStore
{
public:
    explicit ProfileStore(QString file, const Clock &clock = systemClock());

    const QString &file() const { return m_file; }

    // In the order of the user. No file: no profiles.
    Result<QList<Profile>, ProfileFileError> load() const;

    // Replaces the content in one step; after any failure, killing included, the previous content
    // is whole. Profiles that are not isStored() are left out. What is there is looked at again:
    //   - of a newer version, or not to be read at all: not overwritten, that error;
    //   - damaged: kept beside as FILE.damaged-YYYYMMDDThhmmssZ (UTC) before it is replaced.
    // A list that would not be read back as it is (problemsOf, more than mostProfiles) is refused
    // with the error that reading it would give.
    Result<SavedProfiles, ProfileFileError> save(const QList<Profile> &profiles) const;

private:
    QString m_file;
    const Clock &m_clock;
};

} // namespace Console::Profile
