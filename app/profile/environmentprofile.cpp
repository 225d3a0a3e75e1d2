// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/environmentprofile.h"

#include "app/profile/fieldtext.h"
#include "app/profile/importsources.h"

#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

constexpr std::array secretVariables{"NCLOUD_SECRET_ACCESS_KEY", "NCLOUD_SECRET_KEY"};

char *valueOf(const char *name)
{
    // Qt only hands out copies. NOLINTNEXTLINE(concurrency-mt-unsafe): see the header
    return std::getenv(name);
}

// QByteArray copies could not be wiped.
void wipeSecretVariables()
{
    for (const char *const name : secretVariables) {
        char *const value = valueOf(name);
        if (!value)
            continue;
        wipe(value, static_cast<std::size_t>(QByteArrayView(value).size()));
        qunsetenv(name);
    }
}

EnvironmentError::Kind gatewayErrorKind(Cloud::GatewayError error)
{
    switch (error) {
    case Cloud::GatewayError::NotAUrl:
        return EnvironmentError::Kind::GatewayNotAUrl;
    case Cloud::GatewayError::NotHttps:
        return EnvironmentError::Kind::GatewayNotHttps;
    case Cloud::GatewayError::HasExtras:
        return EnvironmentError::Kind::GatewayHasExtras;
    }
    return EnvironmentError::Kind::GatewayNotAUrl;
}

std::optional<EnvironmentError> problemOf(const ImportCandidate &candidate)
{
    using Kind = EnvironmentError::Kind;
    if (candidate.notes.contains(ImportNote::SiteNotKnown))
        return EnvironmentError{Kind::SiteNotKnown, u"NCLOUD_SITE"_s};
    if (candidate.notes.contains(ImportNote::RegionNotACode))
        return EnvironmentError{Kind::RegionNotACode, u"NCLOUD_REGION"_s};
    if (!candidate.notes.contains(ImportNote::UrlNotUsable))
        return std::nullopt;
    const bool first = candidate.variables.contains(u"NCLOUD_API_GW"_s);
    const char *const variable = first ? "NCLOUD_API_GW" : "NCLOUD_API_URL";
    const QByteArray text = qgetenv(variable);
    const auto given = Cloud::Gateway::fromText(QString::fromUtf8(withoutQuotes(text).bytes));
    return EnvironmentError{given ? Kind::GatewayNotAUrl : gatewayErrorKind(given.error()),
                            QString::fromLatin1(variable)};
}

} // namespace

Result<std::optional<KeyedProfile>, EnvironmentError> environmentProfile()
{
    const QList<ImportCandidate> found = candidatesFromEnvironment();
    wipeSecretVariables();
    // The first one; only an incomplete one stands alone.
    if (found.isEmpty() || found.first().profile.accessKeyId.isEmpty() || !found.first().secret)
        return std::optional<KeyedProfile>();
    const ImportCandidate &candidate = found.first();
    if (const auto problem = problemOf(candidate))
        return Failure{*problem};
    KeyedProfile made{.profile = candidate.profile,
                      .secretKey = std::make_shared<SecretSlot>(Secret(candidate.secret->bytes())),
                      .variables = candidate.variables};
    made.profile.id = {}; // never saved
    return std::optional(std::move(made));
}

} // namespace Console::Profile
