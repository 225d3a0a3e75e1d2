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

struct ProfileFileError {
    enum class Kind {
        Unreadable,       // exists, not readable
        TooLarge,         // more than largestProfileFile or mostProfiles
        NotJson,          // at `offset`
        NotProfiles,      // other JSON
        NewerVersion,     // see `version`
        BadProfile,       // see `index`, `name`, `problem`
        CannotWrite,      // old content is untouched
        Busy,             // another console is writing it
        ChangedElsewhere, // by another console meanwhile; see `name`. Nothing is written.
        NameElsewhere     // another console has saved a profile named `name`. Nothing is written.
    };
    Kind kind = Kind::Unreadable;
    qsizetype offset = 0; // bytes from the start
    qint64 version = 0;
    qsizetype index = 0;                      // in the file, from 0
    QString name = {};                        // safe to display; empty: none
    std::optional<FieldProblem> problem = {}; // empty: not a profile
    QString technical = {};                   // never file content

    friend bool operator==(const ProfileFileError &, const ProfileFileError &) = default;
};

inline constexpr qsizetype largestProfileFile = qsizetype{4} * 1'024 * 1'024;
inline constexpr qsizetype mostProfiles = 1'000;
inline constexpr int profileFormatVersion = 1;

// False for the demo and null ids.
bool isStored(const Profile &profile);

// In list order; skips profiles not isStored():
// {"format": "ncp-console profiles", "version": 1, "profiles": [...]}
QByteArray profilesToJson(const QList<Profile> &profiles);

// Version 1 or 0 (no "proxy", "colour"). Skips unknown fields; an unknown value refuses the file,
// as a guess could lower a guard. Refuses duplicate ids or names; only "accessKeyId" may be empty.
Result<QList<Profile>, ProfileFileError> profilesFromJson(const QByteArray &json);

// New ids, so that none finds an existing secret, and free names.
QList<Profile> asNewProfiles(const QList<Profile> &read, const QList<Profile> &present);

} // namespace Console::Profile
