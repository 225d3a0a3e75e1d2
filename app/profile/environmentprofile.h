// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/profile/profile.h"

#include <memory>
#include <optional>

namespace Console::Profile {

struct KeyedProfile {
    Profile profile;
    std::shared_ptr<SecretSlot> secretKey;
    QStringList variables = {}; // names of those it comes from
};

// `variable` is a name, never a value.
struct EnvironmentError {
    enum class Kind {
        GatewayNotAUrl,
        GatewayNotHttps,
        GatewayHasExtras,
        SiteNotKnown,
        RegionNotACode
    };
    Kind kind;
    QString variable;
};

// Never saved. The first of candidatesFromEnvironment(), refused where it names a gateway or region
// that cannot be used. Empty: keys missing. Always wipes and unsets the secrets (/proc/PID/environ,
// child processes). Call before threads exist.
Result<std::optional<KeyedProfile>, EnvironmentError> environmentProfile();

} // namespace Console::Profile
