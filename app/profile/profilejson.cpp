// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

constexpr auto formatWord = "ncp-console profiles"_L1;
constexpr int oldestVersion = 0;
constexpr int versionWithProxyAndColour = 1;

QLatin1StringView wordFor(Cloud::Environment environment)
{
    switch (environment) {
    case Cloud::Environment::Public:
        return "public"_L1;
    case Cloud::Environment::Government:
        return "government"_L1;
    case Cloud::Environment::Financial:
        return "financial"_L1;
    case Cloud::Environment::Custom:
        return "custom"_L1;
    }
    return {};
}

QLatin1StringView wordFor(GuardLevel guard)
{
    switch (guard) {
    case GuardLevel::ReadOnly:
        return "read-only"_L1;
    case GuardLevel::Production:
        return "production"_L1;
    case GuardLevel::Standard:
        return "standard"_L1;
    case GuardLevel::Lab:
        return "lab"_L1;
    }
    return {};
}

QLatin1StringView wordFor(Colour colour)
{
    switch (colour) {
    case Colour::Red:
        return "red"_L1;
    case Colour::Orange:
        return "orange"_L1;
    case Colour::Yellow:
        return "yellow"_L1;
    case Colour::Green:
        return "green"_L1;
    case Colour::Teal:
        return "teal"_L1;
    case Colour::Blue:
        return "blue"_L1;
    case Colour::Purple:
        return "purple"_L1;
    case Colour::Grey:
        return "grey"_L1;
    }
    return {};
}

QLatin1StringView wordFor(Proxy::Kind kind)
{
    switch (kind) {
    case Proxy::Kind::System:
        return "system"_L1;
    case Proxy::Kind::None:
        return "none"_L1;
    case Proxy::Kind::Explicit:
        return "explicit"_L1;
    }
    return {};
}

constexpr auto allEnvironments = {Cloud::Environment::Public, Cloud::Environment::Government,
                                  Cloud::Environment::Financial, Cloud::Environment::Custom};
constexpr auto allGuards = {GuardLevel::ReadOnly, GuardLevel::Production, GuardLevel::Standard,
                            GuardLevel::Lab};
constexpr auto allColours = {Colour::Red,  Colour::Orange, Colour::Yellow, Colour::Green,
                             Colour::Teal, Colour::Blue,   Colour::Purple, Colour::Grey};
constexpr auto allProxyKinds = {Proxy::Kind::System, Proxy::Kind::None, Proxy::Kind::Explicit};

// Keeps values that this kind does not use.
QJsonObject jsonOf(const Proxy &proxy)
{
    QJsonObject json{{"kind"_L1, wordFor(proxy.kind)}};
    if (!proxy.host.isEmpty())
        json.insert("host"_L1, proxy.host);
    if (proxy.port != 0)
        json.insert("port"_L1, proxy.port);
    if (!proxy.user.isEmpty())
        json.insert("user"_L1, proxy.user);
    return json;
}

QJsonObject jsonOf(const Profile &profile)
{
    const Cloud::Environment environment = profile.gateway.environment();
    QJsonObject json{{"id"_L1, profile.id.toString(QUuid::WithoutBraces)},
                     {"name"_L1, profile.name},
                     {"environment"_L1, wordFor(environment)},
                     {"accessKeyId"_L1, profile.accessKeyId},
                     {"proxy"_L1, jsonOf(profile.proxy)},
                     {"colour"_L1, wordFor(profile.colour)},
                     {"guard"_L1, wordFor(profile.guard)}};
    if (environment == Cloud::Environment::Custom)
        json.insert("gateway"_L1, profile.gateway.url().toString(QUrl::FullyEncoded));
    if (profile.region)
        json.insert("region"_L1, profile.region->text());
    if (!profile.caFile.isEmpty())
        json.insert("caFile"_L1, profile.caFile);
    return json;
}

class ProfileReader
{
public:
    ProfileReader(QJsonObject json, qint64 version)
        : m_json(std::move(json)), m_version(version) { }

    Result<Profile, FieldProblem> read();

private:
    void complain(ProfileField field, FieldFault fault)
    {
        if (!m_problem)
            m_problem = FieldProblem{.field = field, .fault = fault};
    }
    QString text(const QJsonObject &json, QLatin1StringView key, ProfileField field);
    QString wantedText(const QJsonObject &json, QLatin1StringView key, ProfileField field);
    template <typename Enum>
    Enum word(const QJsonObject &json, QLatin1StringView key, ProfileField field,
              std::initializer_list<Enum> all);
    QUuid id();
    Cloud::Gateway gateway();
    std::optional<Cloud::RegionCode> region();
    Proxy proxy();

    QJsonObject m_json;
    qint64 m_version;
    std::optional<FieldProblem> m_problem;
};

// Empty: absent.
QString ProfileReader::text(const QJsonObject &json, QLatin1StringView key, ProfileField field)
{
    const QJsonValue value = json.value(key);
    if (!value.isUndefined() && !value.isString())
        complain(field, FieldFault::NotUnderstood);
    return value.toString();
}

QString ProfileReader::wantedText(const QJsonObject &json, QLatin1StringView key,
                                  ProfileField field)
{
    if (!json.contains(key))
        complain(field, FieldFault::Empty);
    return text(json, key, field);
}

template <typename Enum>
Enum ProfileReader::word(const QJsonObject &json, QLatin1StringView key, ProfileField field,
                         std::initializer_list<Enum> all)
{
    const QString found = wantedText(json, key, field);
    for (const Enum one : all) {
        if (found == wordFor(one))
            return one;
    }
    complain(field, FieldFault::NotUnderstood);
    return *all.begin(); // unused: a problem is set
}

QUuid ProfileReader::id()
{
    const QString found = wantedText(m_json, "id"_L1, ProfileField::Id);
    const QUuid id = QUuid::fromString(found);
    if (id.isNull())
        complain(ProfileField::Id, FieldFault::NotUnderstood);
    return id;
}

Cloud::Gateway ProfileReader::gateway()
{
    const auto environment =
        word(m_json, "environment"_L1, ProfileField::Environment, allEnvironments);
    const QString url = text(m_json, "gateway"_L1, ProfileField::GatewayUrl);
    if (environment != Cloud::Environment::Custom) {
        // Contradicts the environment.
        if (!url.isEmpty())
            complain(ProfileField::GatewayUrl, FieldFault::NotUnderstood);
        return Cloud::Gateway::of(environment);
    }
    if (const auto fault = gatewayFault(url)) {
        complain(ProfileField::GatewayUrl, *fault);
        return Cloud::Gateway::of(Cloud::Environment::Public);
    }
    return Cloud::Gateway::fromText(url).value();
}

std::optional<Cloud::RegionCode> ProfileReader::region()
{
    if (!m_json.contains("region"_L1))
        return std::nullopt;
    auto region = Cloud::RegionCode::fromText(text(m_json, "region"_L1, ProfileField::Region));
    if (!region) // empty must not mean all regions
        complain(ProfileField::Region, FieldFault::NotARegion);
    return region;
}

Proxy ProfileReader::proxy()
{
    const QJsonValue value = m_json.value("proxy"_L1);
    if (!value.isObject()) {
        complain(ProfileField::ProxyKind,
                 value.isUndefined() ? FieldFault::Empty : FieldFault::NotUnderstood);
        return {};
    }
    const QJsonObject json = value.toObject();
    const QJsonValue port = json.value("port"_L1);
    const qint64 number = port.isUndefined() ? 0 : port.toInteger(-1);
    const bool fits = number >= 0 && number <= std::numeric_limits<quint16>::max();
    if (!fits)
        complain(ProfileField::ProxyPort, FieldFault::NotAPort);
    return {.kind = word(json, "kind"_L1, ProfileField::ProxyKind, allProxyKinds),
            .host = text(json, "host"_L1, ProfileField::ProxyHost),
            .port = fits ? static_cast<quint16>(number) : quint16{0},
            .user = text(json, "user"_L1, ProfileField::ProxyUser)};
}

Result<Profile, FieldProblem> ProfileReader::read()
{
    Profile profile{.id = id(),
                    .name = wantedText(m_json, "name"_L1, ProfileField::Name),
                    .gateway = gateway(),
                    .accessKeyId = wantedText(m_json, "accessKeyId"_L1, ProfileField::AccessKeyId),
                    .region = region(),
                    .caFile = text(m_json, "caFile"_L1, ProfileField::CaFile)};
    if (m_version >= versionWithProxyAndColour) {
        profile.proxy = proxy();
        profile.colour = word(m_json, "colour"_L1, ProfileField::Colour, allColours);
    }
    profile.guard = word(m_json, "guard"_L1, ProfileField::Guard, allGuards);
    for (const FieldProblem problem : problemsOf(profile, {})) {
        if (problem != FieldProblem{ProfileField::AccessKeyId, FieldFault::Empty})
            complain(problem.field, problem.fault);
    }
    if (m_problem)
        return Failure{*m_problem};
    return profile;
}

// The file may be anybody's.
QString safeName(const QString &name)
{
    QString safe = name.left(longestName);
    for (QChar &c : safe) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

Failure<ProfileFileError> notProfiles(const QString &technical)
{
    return Failure{
        ProfileFileError{.kind = ProfileFileError::Kind::NotProfiles, .technical = technical}};
}

Failure<ProfileFileError> badProfile(qsizetype index, const QString &name,
                                     std::optional<FieldProblem> problem)
{
    return Failure{ProfileFileError{.kind = ProfileFileError::Kind::BadProfile,
                                    .index = index,
                                    .name = safeName(name),
                                    .problem = problem}};
}

Failure<ProfileFileError> tooLarge(const QString &technical)
{
    return Failure{
        ProfileFileError{.kind = ProfileFileError::Kind::TooLarge, .technical = technical}};
}

} // namespace

bool isStored(const Profile &profile) { return !profile.demo && !profile.id.isNull(); }

QByteArray profilesToJson(const QList<Profile> &profiles)
{
    QJsonArray list;
    for (const Profile &profile : profiles) {
        if (isStored(profile))
            list.append(jsonOf(profile));
    }
    return QJsonDocument(QJsonObject{{"format"_L1, formatWord},
                                     {"version"_L1, profileFormatVersion},
                                     {"profiles"_L1, list}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<Profile>, ProfileFileError> profilesFromJson(const QByteArray &json)
{
    if (json.size() > largestProfileFile)
        return tooLarge(u"more than %1 bytes"_s.arg(largestProfileFile));
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError) // Qt's offset of cut-off text is behind the end
        return Failure{
            ProfileFileError{.kind = ProfileFileError::Kind::NotJson,
                             .offset = std::clamp<qsizetype>(broken.offset, 0, json.size()),
                             .technical = broken.errorString()}};
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != formatWord)
        return notProfiles(u"\"format\" is not \"%1\""_s.arg(formatWord));
    const qint64 version = root.value("version"_L1).toInteger(-1);
    if (version < oldestVersion)
        return notProfiles(u"\"version\" is no version"_s);
    if (version > profileFormatVersion)
        return Failure{
            ProfileFileError{.kind = ProfileFileError::Kind::NewerVersion, .version = version}};
    if (!root.value("profiles"_L1).isArray())
        return notProfiles(u"\"profiles\" is no list"_s);
    const QJsonArray list = root.value("profiles"_L1).toArray();
    if (list.size() > mostProfiles)
        return tooLarge(u"more than %1 profiles"_s.arg(mostProfiles));

    QList<Profile> profiles;
    QSet<QUuid> ids;
    QSet<QString> names;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        const QString name = object.value("name"_L1).toString();
        if (!list[i].isObject())
            return badProfile(i, {}, {});
        const auto profile = ProfileReader(object, version).read();
        if (!profile)
            return badProfile(i, name, profile.error());
        if (ids.contains(profile.value().id))
            return badProfile(i, name, FieldProblem{ProfileField::Id, FieldFault::Duplicate});
        if (names.contains(nameKey(name)))
            return badProfile(i, name, FieldProblem{ProfileField::Name, FieldFault::Duplicate});
        ids.insert(profile.value().id);
        names.insert(nameKey(name));
        profiles.append(profile.value());
    }
    return profiles;
}

QList<Profile> asNewProfiles(const QList<Profile> &read, const QList<Profile> &present)
{
    QStringList taken;
    for (const Profile &profile : present)
        taken.append(profile.name);
    QList<Profile> fresh = read;
    for (Profile &profile : fresh) {
        profile.id = QUuid::createUuid();
        profile.name = uniqueName(profile.name, taken);
        taken.append(profile.name);
    }
    return fresh;
}

} // namespace Console::Profile
