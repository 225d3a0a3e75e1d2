// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilefields.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

bool isDirectionOverride(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

// Misleading on screen, or lost in UTF-8.
bool hasUnusableCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSurrogate()) {
            if (!c.isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return true;
            ++i;
            continue;
        }
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || isDirectionOverride(c))
            return true;
    }
    return false;
}

FieldFault faultOf(Cloud::GatewayError error)
{
    switch (error) {
    case Cloud::GatewayError::NotAUrl:
        return FieldFault::NotAUrl;
    case Cloud::GatewayError::NotHttps:
        return FieldFault::NotHttps;
    case Cloud::GatewayError::HasExtras:
        return FieldFault::HasExtras;
    }
    return FieldFault::NotAUrl;
}

bool isHost(const QString &text)
{
    if (!QHostAddress(text).isNull())
        return true;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return u"/\\:@?#[]%"_s.contains(c); }))
        return false;
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

bool hasControl(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(),
                       [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

QString cutName(const QString &name, qsizetype length)
{
    QString cut = name.first(std::min(name.size(), length));
    if (cut.size() < name.size() && !cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return trimmed(cut).text;
}

} // namespace

QString nameKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_C);
    key.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return key.simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString uniqueName(const QString &base, const QStringList &taken)
{
    QStringList keys;
    keys.reserve(taken.size());
    std::transform(taken.begin(), taken.end(), std::back_inserter(keys), nameKey);
    QString name = cutName(base, longestName);
    for (qsizetype number = 2; keys.contains(nameKey(name)); ++number) {
        const QString suffix = u" %1"_s.arg(number);
        name = cutName(base, longestName - suffix.size()) + suffix;
    }
    return name;
}

std::optional<FieldFault> nameFault(const QString &name, const QStringList &others)
{
    const FieldText inner = trimmed(name);
    if (inner.text.isEmpty())
        return FieldFault::Empty;
    if (name.size() > longestName)
        return FieldFault::TooLong;
    if (hasUnusableCharacter(inner.text))
        return FieldFault::UnusableCharacter;
    if (inner.changed())
        return FieldFault::Blank;
    const QString key = nameKey(name);
    if (std::any_of(others.begin(), others.end(),
                    [&key](const QString &other) { return nameKey(other) == key; }))
        return FieldFault::Duplicate;
    return std::nullopt;
}

std::optional<FieldFault> gatewayFault(const QString &url)
{
    if (trimmed(url).text.isEmpty())
        return FieldFault::Empty;
    if (url.size() > longestUrl)
        return FieldFault::TooLong;
    const auto gateway = Cloud::Gateway::fromText(url);
    return gateway ? std::nullopt : std::optional(faultOf(gateway.error()));
}

std::optional<FieldFault> regionFault(const QString &region)
{
    if (region.isEmpty() || Cloud::RegionCode::fromText(region))
        return std::nullopt;
    return FieldFault::NotARegion;
}

std::optional<FieldFault> accessKeyIdFault(const QString &id)
{
    if (id.isEmpty())
        return FieldFault::Empty;
    if (id.size() > longestAccessKeyId)
        return FieldFault::TooLong;
    if (hasBlank(id))
        return FieldFault::Blank;
    // Sent as an HTTP header.
    if (!std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }))
        return FieldFault::NotPrintableAscii;
    return std::nullopt;
}

std::optional<FieldFault> secretFault(QByteArrayView secret)
{
    if (secret.isEmpty())
        return FieldFault::Empty;
    if (secret.size() > longestSecret)
        return FieldFault::TooLong;
    if (hasBlankBytes(secret))
        return FieldFault::Blank;
    // The provider's set is not documented.
    return hasControl(secret) ? std::optional(FieldFault::UnusableCharacter) : std::nullopt;
}

// Blanks inside are a password's own affair.
std::optional<FieldFault> proxyPasswordFault(QByteArrayView password)
{
    if (password.size() > longestSecret)
        return FieldFault::TooLong;
    return hasControl(password) ? std::optional(FieldFault::UnusableCharacter) : std::nullopt;
}

std::optional<FieldFault> caFileFault(const QString &path)
{
    if (path.size() > longestPath)
        return FieldFault::TooLong;
    if (hasUnusableCharacter(path))
        return FieldFault::UnusableCharacter;
    return std::nullopt;
}

std::optional<FieldFault> proxyHostFault(const QString &host)
{
    if (host.isEmpty())
        return FieldFault::Empty;
    if (host.size() > longestHost)
        return FieldFault::TooLong;
    if (hasBlank(host))
        return FieldFault::Blank;
    if (!isHost(host))
        return FieldFault::NotAHost;
    return std::nullopt;
}

std::optional<FieldFault> proxyUserFault(const QString &user)
{
    if (user.size() > longestUser)
        return FieldFault::TooLong;
    if (trimmed(user).changed())
        return FieldFault::Blank;
    // ':' ends the user (RFC 7617).
    if (hasUnusableCharacter(user) || user.contains(u':'))
        return FieldFault::UnusableCharacter;
    return std::nullopt;
}

Result<quint16, FieldFault> proxyPortFrom(const QString &text)
{
    if (text.isEmpty())
        return Failure{FieldFault::Empty};
    // toUShort() accepts signs and blanks.
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const quint16 port = text.toUShort(&fits);
    if (!digits || !fits || port == 0)
        return Failure{FieldFault::NotAPort};
    return port;
}

QList<FieldProblem> problemsOf(const Profile &profile, const QList<Profile> &others)
{
    QStringList otherNames;
    for (const Profile &other : others) {
        if (other.id.isNull() || other.id != profile.id)
            otherNames.append(other.name);
    }
    QList<FieldProblem> problems;
    const auto judge = [&problems](ProfileField field, std::optional<FieldFault> fault) {
        if (fault)
            problems.append({.field = field, .fault = *fault});
    };
    judge(ProfileField::Name, nameFault(profile.name, otherNames));
    if (profile.gateway.environment() == Cloud::Environment::Custom)
        judge(ProfileField::GatewayUrl,
              gatewayFault(profile.gateway.url().toString(QUrl::FullyEncoded)));
    judge(ProfileField::AccessKeyId, accessKeyIdFault(profile.accessKeyId));
    judge(ProfileField::CaFile, caFileFault(profile.caFile));
    const Proxy &proxy = profile.proxy;
    const bool isExplicit = proxy.kind == Proxy::Kind::Explicit;
    if (isExplicit || !proxy.host.isEmpty())
        judge(ProfileField::ProxyHost, proxyHostFault(proxy.host));
    if (isExplicit && proxy.port == 0)
        judge(ProfileField::ProxyPort, FieldFault::NotAPort);
    judge(ProfileField::ProxyUser, proxyUserFault(proxy.user));
    return problems;
}

Colour freeColour(const QList<Profile> &others)
{
    // Red last: it looks like a warning.
    constexpr std::array order{Colour::Blue,   Colour::Teal,   Colour::Purple, Colour::Green,
                               Colour::Orange, Colour::Yellow, Colour::Grey,   Colour::Red};
    const auto uses = [&others](Colour colour) {
        return std::count_if(others.begin(), others.end(),
                             [colour](const Profile &one) { return one.colour == colour; });
    };
    return *std::min_element(order.begin(), order.end(),
                             [&uses](Colour a, Colour b) { return uses(a) < uses(b); });
}

bool lowersGuard(GuardLevel from, GuardLevel to)
{
    const auto mildness = [](GuardLevel level) {
        switch (level) {
        case GuardLevel::ReadOnly:
            return 0;
        case GuardLevel::Production:
            return 1;
        case GuardLevel::Standard:
            return 2;
        case GuardLevel::Lab:
            return 3;
        }
        return 0;
    };
    return mildness(to) > mildness(from);
}

} // namespace Console::Profile
