// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/profile/profile.h"
#include "app/profile/profilefields.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Console::Profile {

// What keeps a file of profiles from being read or written.
struct ProfileFileError {
    enum class Kind {
        Unreadable,   // it exists, but the system does not give its content
        TooLarge,     // more than largestProfileFile bytes or mostProfiles
        NotJson,      // cut off or garbage, found at `offset`
        NotProfiles,  // JSON of something else
        NewerVersion, // written by a newer console: `version`
        BadProfile,   // `index`, `name` and `problem` say where
        CannotWrite   // what was there before is untouched
    };
    Kind kind = Kind::Unreadable;
    qsizetype offset = 0; // bytes from the start
    qint64 version = 0;
    qsizetype index = 0; // of the profile in the file, from 0
    QString name = {};   // of that profile, made safe to be shown; empty if it has none
    std::optional<FieldProblem> problem = {}; // empty: what stands there is no profile at all
    QString technical = {}; // the system's or Qt's words; never a part of the content

    friend bool operator==(const ProfileFileError &, const ProfileFileError &) = default;
};

inline constexpr qsizetype largestProfileFile = qsizetype{4} * 1'024 * 1'024;
inline constexpr qsizetype mostProfiles = 1'000;
inline constexpr int profileFormatVersion = 1;

// Belongs into a file: neither the demo nor a profile of this run only (null id) does.
bool isStored(const Profile &profile);

// The form on disk and between users: indented JSON, UTF-8, one object
//   {"format": "ncp-console profiles", "version": 1, "profiles": [...]}
// in the order of the list. It holds no secret, since a Profile has none. Profiles that are not
// isStored() are left out.
QByteArray profilesToJson(const QList<Profile> &profiles);

// Reads version 1 and the older 0, which had neither "proxy" nor "colour". Unknown fields are
// skipped. A known field with a word that is not known refuses the whole file: the file is
// written in one piece, so nobody but the user or a stranger put that word there, and neither
// choice of ours would be right (a guessed guard level could be milder than meant or, read as the
// strictest, be lowered by habit; either would be written back with the next change). Two
// profiles with the same id or name (nameKey) are refused. Only "accessKeyId" may be empty: a
// shared file leaves it to each user; problemsOf() says so.
Result<QList<Profile>, ProfileFileError> profilesFromJson(const QByteArray &json);

// Profiles out of another person's file, to be added to these: each gets an id of its own, so
// that it never finds the secret of a profile that is here already, and a name that is free.
QList<Profile> asNewProfiles(const QList<Profile> &read, const QList<Profile> &present);

} // namespace Console::Profile
