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
};

// `variable` is a name, never a value.
struct EnvironmentError {
    enum class Kind { GatewayNotAUrl, GatewayNotHttps, GatewayHasExtras, RegionNotACode };
    Kind kind;
    QString variable;
};

// Never saved. Reads NCLOUD_ACCESS_KEY_ID or NCLOUD_ACCESS_KEY, NCLOUD_SECRET_ACCESS_KEY or
// NCLOUD_SECRET_KEY; optional NCLOUD_API_GW, NCLOUD_REGION. Empty: keys missing. Always wipes and
// unsets the secrets (/proc/PID/environ, child processes). Call before threads exist.
Result<std::optional<KeyedProfile>, EnvironmentError> environmentProfile();

} // namespace Console::Profile
