// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/profile/profile.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Console::Profile {

// Where other clients keep keys. Source: fact sheet 8.1 and 8.2.

enum class ImportOrigin {
    Configure,
    EnvironmentVariables,
    ProfileFile // see profilejson.h; has no secret
};

enum class ImportNote {
    NoAccessKey,
    NoSecret,
    KeyLeftToEachPerson,  // shared file without keys
    AccessKeyNotUsable,   // accessKeyIdFault(); the profile keeps the text
    SecretNotUsable,      // secretFault(); the bytes are kept
    UrlNotUsable,         // has the public gateway; ask first
    SiteNotKnown,         // NCLOUD_SITE; likewise
    RegionNotACode,       // all regions instead
    NameChanged,          // too long, or unusable characters
    SpacesTrimmed,        // around a key, not beside '='
    QuotesRemoved,        // around a value
    HostResembles,        // see resemblesProvider(); ask first
    GuardBelowProduction, // ask first
    ValueRepeated         // twice in its section; the last counts
};

// Has its own id, guard level Production and the section's name, "configure" or "Environment".
// Callers make the name unique and ask for the region. May have problemsOf().
struct ImportCandidate {
    Profile profile;
    std::shared_ptr<Secret> secret = {}; // null: none
    ImportOrigin origin = ImportOrigin::Configure;
    QList<ImportNote> notes = {}; // each once
    QStringList variables = {};   // EnvironmentVariables: names of those taken
};

// Limits of one configure file; the rest is ignored.
inline constexpr qsizetype largestConfigure = qsizetype{1} * 1'024 * 1'024; // bytes
inline constexpr qsizetype mostCandidates = 100;

// A line of a configure file that was not taken as it stands.
struct LineRemark {
    enum class Kind {
        NameNotKnown,   // see word; like: the name that may be meant
        NotUnderstood,  // may be a secret: not quoted
        SectionRepeated // see word
    };
    qsizetype line = 1;
    Kind kind = Kind::NotUnderstood;
    QString word = {}; // safe to display
    QString like = {};

    friend bool operator==(const LineRemark &, const LineRemark &) = default;
};
inline constexpr qsizetype mostRemarks = 20;

struct ConfigureContents {
    QList<ImportCandidate> candidates = {};
    QList<LineRemark> remarks = {};
};

// One candidate per section, and one for keys before any section; never mixed, and none twice.
// UTF-8, or UTF-16; "export" and quotes as in a shell. Beyond largestConfigure: none. Callers wipe
// `contents`.
ConfigureContents candidatesFromConfigure(QByteArrayView contents);
// The first usable pair in a pasted text: of that file, of a shell, or of what `ncloud configure`
// asked and was answered. Empty: there is none. Callers wipe `text`.
std::optional<ImportCandidate> keyPairIn(QByteArrayView text);

struct ImportFileError {
    enum class Kind { Missing, Unreadable, TooLarge };
    Kind kind = Kind::Unreadable;
    QString technical = {};
};

// ~/.ncloud/configure
QString configureFile();
// Blocks on the disk; wipes what it read.
Result<ConfigureContents, ImportFileError> candidatesFromConfigureFile(const QString &file);

// NCLOUD_ACCESS_KEY_ID with NCLOUD_SECRET_ACCESS_KEY, NCLOUD_ACCESS_KEY with NCLOUD_SECRET_KEY: the
// complete pairs, two if their access keys differ; without one, what there is. Besides the first of
// NCLOUD_API_GW, NCLOUD_API_URL, NCLOUD_SITE (public, gov, fin), and NCLOUD_REGION.
QList<ImportCandidate> candidatesFromEnvironment();

// Adds what the user has to look at before it is imported.
void noteDangers(ImportCandidate &candidate);
bool leavesKeyToEachPerson(const ImportCandidate &candidate);

// "ABCD…WXYZ"; below 12 characters only four dots.
QString maskedKey(const QString &accessKeyId);

} // namespace Console::Profile
