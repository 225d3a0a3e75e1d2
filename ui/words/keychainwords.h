// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cafile.h"
#include "app/profile/keystate.h"
#include "app/session/profileopening.h"

#include <QString>

namespace Console::Ui {

// The keychain's error; never contains the secret.
QString keychainSentence(const Profile::KeychainError &error);
QString keychainAdvice(const Profile::KeychainError &error);
// One sentence. backEnd: the keychain's name; empty: not known.
QString keyStateSentence(const Profile::KeyState &state, const QString &backEnd = {});
// When writing a proxy password.
QString passwordNotKeptSentence(const Profile::KeychainError &error);
QString caFileSentence(Cloud::CaFileError error);
// One sentence: why the profile did not open.
QString openingSentence(const Session::OpeningProblem &problem);

} // namespace Console::Ui
