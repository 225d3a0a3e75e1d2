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

// What is wrong with the variables; `variable` names the culprit, never its value.
struct EnvironmentError {
    enum class Kind { GatewayNotAUrl, GatewayNotHttps, GatewayHasExtras, RegionNotACode };
    Kind kind;
    QString variable;
};

// The profile "Environment", which exists for one run only and is never written: from
// NCLOUD_ACCESS_KEY_ID (or NCLOUD_ACCESS_KEY), NCLOUD_SECRET_ACCESS_KEY (or NCLOUD_SECRET_KEY),
// and if wanted NCLOUD_API_GW and NCLOUD_REGION. Empty: the two keys are not set.
//
// Takes the secret out of the environment, whatever the result: both secret variables are
// overwritten where the kernel shows them (/proc/PID/environ) and unset, so that no child process
// inherits them. So a second call finds no secret. To be called in main before there are threads,
// which could read the environment meanwhile.
Result<std::optional<KeyedProfile>, EnvironmentError> environmentProfile();

} // namespace Console::Profile
