// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/profile/credentials.h"
#include "app/profile/profileconnection.h"

#include <functional>
#include <optional>

namespace Console::Session {

// Why a profile cannot be opened or unlocked; exactly one is set.
struct OpeningProblem {
    std::optional<Profile::KeychainError> keychain = {};
    std::optional<Cloud::CaFileError> caFile = {};
    bool accessKeyIdMissing = false; // shared files may omit it
    bool keyWanted = false;          // kept for one run only
};

using OpeningResult = Result<Cloud::Connection, OpeningProblem>;

// Calls `done` once, perhaps immediately; not after the context is destroyed.
void openProfile(Profile::Credentials &credentials, const Clock &clock,
                 const Profile::Profile &profile, QObject *context,
                 const std::function<void(OpeningResult)> &done);

// True if both give the same connection.
bool connectsAlike(const Profile::Profile &a, const Profile::Profile &b);

} // namespace Console::Session
