// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cafile.h"
#include "app/cloud/connection.h"
#include "app/profile/profile.h"

namespace Console::Profile {

// True if its proxy has a user.
bool wantsProxyPassword(const Profile &profile);

// Reads the CA file at once.
Result<Cloud::Connection, Cloud::CaFileError>
connectionOf(const Profile &profile, std::shared_ptr<const SecretSlot> secretKey,
             std::shared_ptr<const SecretSlot> proxyPassword,
             std::shared_ptr<Cloud::GatewayClock> clock);

} // namespace Console::Profile
