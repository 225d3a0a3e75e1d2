// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/profile/fieldtext.h"
#include "app/profile/profile.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Console::Profile {

// In the order of the form.
enum class ProfileField {
    Id, // not in the form, in files only
    Name,
    Environment,
    GatewayUrl,
    Region,
    AccessKeyId,
    SecretKey,
    CaFile,
    ProxyKind,
    ProxyHost,
    ProxyPort,
    ProxyUser,
    Colour,
    Guard
};

enum class FieldFault {
    Empty,
    TooLong,
    Blank,             // a blank or a line end where none may be
    UnusableCharacter, // control, half a surrogate pair, overridden writing direction, ':' in a
                       // user
    NotPrintableAscii,
    Duplicate,
    NotAUrl,      // of the gateway, as Cloud::GatewayError
    NotHttps,     // likewise
    HasExtras,    // likewise: user, query or fragment
    NotARegion,   // 1 to 20 of A-Z a-z 0-9 - _
    NotAHost,     // a bare name or address, without scheme, port or path
    NotAPort,     // 1 to 65535
    NotUnderstood // in files only: of a wrong kind, or an unknown word
};

struct FieldProblem {
    ProfileField field = ProfileField::Id;
    FieldFault fault = FieldFault::Empty;

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

// Lengths in UTF-16 units (of the secret: bytes). Those of keys are far above what the provider
// gives out; its length is not documented, so only nonsense is refused.
inline constexpr qsizetype longestName = 100;
inline constexpr qsizetype longestAccessKeyId = 200;
inline constexpr qsizetype longestSecret = 1'000;
inline constexpr qsizetype longestUrl = 2'000;
inline constexpr qsizetype longestPath = 4'000;
inline constexpr qsizetype longestHost = 253; // RFC 1035
inline constexpr qsizetype longestUser = 250;

// The same for two names the user could take for each other: apart from case, composition (NFC),
// the number of blanks and characters without a shape they are equal. To compare, not to show.
QString nameKey(const QString &name);
// `base` (not empty) if nobody has that name, otherwise with the first free number: "Prod 2". At
// most longestName.
QString uniqueName(const QString &base, const QStringList &taken);

// What is wrong with one field; empty: nothing. The text is what trimmed() left of the typed one.
std::optional<FieldFault> nameFault(const QString &name, const QStringList &others);
std::optional<FieldFault> gatewayFault(const QString &url);   // of a custom gateway
std::optional<FieldFault> regionFault(const QString &region); // empty text: all regions
std::optional<FieldFault> accessKeyIdFault(const QString &id);
std::optional<FieldFault> secretFault(QByteArrayView secret);
std::optional<FieldFault> caFileFault(const QString &path); // whether it exists is not asked
std::optional<FieldFault> proxyHostFault(const QString &host);
std::optional<FieldFault> proxyUserFault(const QString &user); // empty text: no user
Result<quint16, FieldFault> proxyPortFrom(const QString &text);

// All that keeps a profile from being saved, in the order of the form, at most one per field. A
// profile among the others with the same id is this one and not compared. The secret is no part.
QList<FieldProblem> problemsOf(const Profile &profile, const QList<Profile> &others);

// True if fewer questions stand between a click and a change than before: the user is then
// asked for the profile's name.
bool lowersGuard(GuardLevel from, GuardLevel to);

} // namespace Console::Profile
