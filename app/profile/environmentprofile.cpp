// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/environmentprofile.h"

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

// Copied blanks cause refused signatures.
QByteArray firstVariable(std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        QByteArray value = qgetenv(name).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

// QByteArray copies could not be wiped. Removes both variables.
Secret takeSecretVariable()
{
    Secret secret;
    for (const char *const name : secretVariables) {
        char *const value = valueOf(name);
        if (!value)
            continue;
        const QByteArrayView bytes(value);
        if (secret.isEmpty())
            secret = Secret(bytes.trimmed());
        wipe(value, static_cast<std::size_t>(bytes.size()));
        qunsetenv(name);
    }
    return secret;
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

} // namespace

Result<std::optional<KeyedProfile>, EnvironmentError> environmentProfile()
{
    const QByteArray accessKeyId = firstVariable({"NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY"});
    Secret secretKey = takeSecretVariable();
    const QByteArray gatewayText = firstVariable({"NCLOUD_API_GW"});
    const QByteArray regionText = firstVariable({"NCLOUD_REGION"});
    if (accessKeyId.isEmpty() || secretKey.isEmpty())
        return std::optional<KeyedProfile>();

    auto gateway = Cloud::Gateway::of(Cloud::Environment::Public);
    if (!gatewayText.isEmpty()) {
        const auto given = Cloud::Gateway::fromText(QString::fromUtf8(gatewayText));
        if (!given)
            return Failure{EnvironmentError{gatewayErrorKind(given.error()), u"NCLOUD_API_GW"_s}};
        gateway = given.value();
    }
    const auto region = Cloud::RegionCode::fromText(QString::fromUtf8(regionText));
    if (!regionText.isEmpty() && !region)
        return Failure{
            EnvironmentError{EnvironmentError::Kind::RegionNotACode, u"NCLOUD_REGION"_s}};
    return std::optional(
        KeyedProfile{.profile = {.name = u"Environment"_s,
                                 .gateway = gateway,
                                 .accessKeyId = QString::fromUtf8(accessKeyId),
                                 .region = region,
                                 .guard = GuardLevel::Production},
                     .secretKey = std::make_shared<SecretSlot>(std::move(secretKey))});
}

} // namespace Console::Profile
