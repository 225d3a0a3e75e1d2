// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/profile/profile.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace Console::Profile {

// Where other clients keep their keys, as material for new profiles.
// Source of the forms: fact sheet 8.1 and 8.2 (the four SDKs, ncp-iam-authenticator, terraform).

enum class ImportOrigin {
    Configure,
    EnvironmentVariables,
    ProfileFile // another person's, see profilejson.h: it never has a secret
};

enum class ImportNote {
    NoAccessKey,
    NoSecret,
    KeyLeftToEachPerson, // neither of the two, in a file that a team shares
    AccessKeyNotUsable, // accessKeyIdFault(); the text is in the profile as it was found
    SecretNotUsable,    // secretFault(); the bytes are kept as they were found
    UrlNotUsable,       // the profile has the public gateway instead: ask before using it
    SiteNotKnown,       // NCLOUD_SITE; likewise
    RegionNotACode,     // the profile has all regions instead
    NameChanged,        // the section's name was too long or held unusable characters
    SpacesTrimmed,      // round a key; blanks beside '=' are a matter of taste and not told
    ValueRepeated       // a key stands twice in its section; the last one counts
};

// A proposal. The profile has an id of its own, the guard level Production, and the name of its
// section, "configure" or "Environment"; the caller makes that unique (uniqueName) and asks for
// the region, which no configure file has. It can have problems (problemsOf).
struct ImportCandidate {
    Profile profile;
    std::shared_ptr<Secret> secret = {}; // null: none found
    ImportOrigin origin = ImportOrigin::Configure;
    QList<ImportNote> notes = {}; // each at most once
};

// Above these a configure file is not what it says; the rest of it is not looked at.
inline constexpr qsizetype largestConfigure = qsizetype{1} * 1'024 * 1'024; // bytes
inline constexpr qsizetype mostCandidates = 100;

// From the content of a configure file: one candidate for each section that has an access key or
// a secret, and one for the keys before any section. Nothing is inherited or merged, so a key
// never meets the secret of another section. More than largestConfigure bytes: nothing. The
// secrets are copied once, from `contents` into their Secret; the caller wipes what it read.
QList<ImportCandidate> candidatesFromConfigure(QByteArrayView contents);

struct ImportFileError {
    enum class Kind { Missing, Unreadable, TooLarge };
    Kind kind = Kind::Unreadable;
    QString technical = {}; // the system's words
};

// .ncloud/configure in the user's home folder.
QString configureFile();
// The same from a file; what was read is wiped. Waits for the disk (1 MiB at most).
Result<QList<ImportCandidate>, ImportFileError> candidatesFromConfigureFile(const QString &file);

// From NCLOUD_ACCESS_KEY_ID (or NCLOUD_ACCESS_KEY), NCLOUD_SECRET_ACCESS_KEY (or
// NCLOUD_SECRET_KEY), NCLOUD_REGION, and for the gateway the first that is set of NCLOUD_API_GW,
// NCLOUD_API_URL and NCLOUD_SITE (public, gov, fin). None if neither keys nor secret are set. Two
// if the second names are a pair of their own, with another access key than the first.
QList<ImportCandidate> candidatesFromEnvironment();

// From a colleague's file that leaves the key to each user: nothing is wrong with it.
bool leavesKeyToEachPerson(const ImportCandidate &candidate);

// For the preview: the first and last four characters, "ABCD…WXYZ"; of a short one (below 12
// characters) nothing but four dots.
QString maskedKey(const QString &accessKeyId);

} // namespace Console::Profile
