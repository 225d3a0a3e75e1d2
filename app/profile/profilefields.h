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

// In form order.
enum class ProfileField {
    Id, // in files only
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
    ProxyPassword,
    Colour,
    Guard
};

enum class FieldFault {
    Empty,
    TooLong,
    Blank,             // blank or line end
    UnusableCharacter, // control, half surrogate, direction override, ':' in user
    NotPrintableAscii,
    Duplicate,
    NotAUrl,      // as Cloud::GatewayError
    NotHttps,     // likewise
    HasExtras,    // likewise
    NotARegion,   // as Cloud::RegionCode
    NotAHost,     // not a bare name or address
    NotAPort,     // 1 to 65535
    NotUnderstood // files only: wrong kind or word
};

struct FieldProblem {
    ProfileField field = ProfileField::Id;
    FieldFault fault = FieldFault::Empty;

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

// UTF-16 units; secret: bytes. Key lengths are not documented.
inline constexpr qsizetype longestName = 100;
inline constexpr qsizetype longestAccessKeyId = 200;
inline constexpr qsizetype longestSecret = 1'000;
inline constexpr qsizetype longestUrl = 2'000;
inline constexpr qsizetype longestPath = 4'000;
inline constexpr qsizetype longestHost = 253; // RFC 1035
inline constexpr qsizetype longestUser = 250;

// Ignores case, NFC form, blank counts and invisible characters. For comparison only.
QString nameKey(const QString &name);
// `base` (not empty), or with a free number: "Prod 2"; at most longestName.
QString uniqueName(const QString &base, const QStringList &taken);

// Empty: no fault. Takes trimmed() text.
std::optional<FieldFault> nameFault(const QString &name, const QStringList &others);
std::optional<FieldFault> gatewayFault(const QString &url);   // of a custom gateway
std::optional<FieldFault> regionFault(const QString &region); // empty: all regions
std::optional<FieldFault> accessKeyIdFault(const QString &id);
std::optional<FieldFault> secretFault(QByteArrayView secret);
std::optional<FieldFault> proxyPasswordFault(QByteArrayView password); // empty: no fault
std::optional<FieldFault> caFileFault(const QString &path);            // existence is not checked
std::optional<FieldFault> proxyHostFault(const QString &host);
std::optional<FieldFault> proxyUserFault(const QString &user); // empty: no user
Result<quint16, FieldFault> proxyPortFrom(const QString &text);

// In form order, one per field; without the secret. Skips its own id in `others`.
QList<FieldProblem> problemsOf(const Profile &profile, const QList<Profile> &others);

// One that the fewest of the others have.
Colour freeColour(const QList<Profile> &others);

// True: the user must type the profile's name.
bool lowersGuard(GuardLevel from, GuardLevel to);

} // namespace Console::Profile
