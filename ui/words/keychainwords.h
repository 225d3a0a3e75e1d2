// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cafile.h"
#include "app/profile/keystate.h"
#include "app/session/profileopening.h"

#include <QString>

namespace Console::Ui {

// Why the keychain did not do what was asked; never contains the secret.
QString keychainSentence(const Profile::KeychainError &error);
QString keychainAdvice(const Profile::KeychainError &error);
// One sentence, the same everywhere. backEnd: the keychain's name; empty: not known.
QString keyStateSentence(const Profile::KeyState &state, const QString &backEnd = {});
// After saving a profile, with what to do.
QString keyNotKeptSentence(const Profile::KeychainError &error);
// When writing a proxy password.
QString passwordNotKeptSentence(const Profile::KeychainError &error);
QString caFileSentence(Cloud::CaFileError error);
// Why the profile did not open.
QString openingSentence(const Session::OpeningProblem &problem);

} // namespace Console::Ui
