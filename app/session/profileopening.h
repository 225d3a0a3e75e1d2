// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/profile/credentials.h"
#include "app/profile/profileconnection.h"

#include <functional>
#include <optional>

namespace Console::Session {

// Why a profile cannot be opened, or not be unlocked. One of them.
struct OpeningProblem {
    std::optional<Profile::KeychainError> keychain = {};
    std::optional<Cloud::CaFileError> caFile = {};
    bool accessKeyIdMissing = false; // a shared file left it to each user
    bool keyWanted = false; // the key was kept for this run only: the user must give it again
};

using OpeningResult = Result<Cloud::Connection, OpeningProblem>;

// Takes what the profile needs from the keychain, then makes its connection. `done` is called
// once, at once where nobody has to be asked; never if the context dies before.
void openProfile(Profile::Credentials &credentials, const Clock &clock,
                 const Profile::Profile &profile, QObject *context,
                 const std::function<void(OpeningResult)> &done);

// Whether a change of the profile leaves its connection as it is.
bool connectsAlike(const Profile::Profile &a, const Profile::Profile &b);

} // namespace Console::Session
