// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cafile.h"
#include "app/profile/keychain.h"
#include "app/session/profileopening.h"

#include <QString>

namespace Console::Ui {

// What the keychain did, for a tired person; never the secret.
QString keychainSentence(const Profile::KeychainError &error);
QString keychainAdvice(const Profile::KeychainError &error);
// Of the write of a proxy's password.
QString passwordNotKeptSentence(const Profile::KeychainError &error);
// Nobody waited for the end of the write, and it cannot be stopped.
bool mayBeKept(const Profile::KeychainError &error);
QString caFileSentence(Cloud::CaFileError error);
// Why a profile could not be opened, in one sentence.
QString openingSentence(const Session::OpeningProblem &problem);

} // namespace Console::Ui
