// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/keychainwords.h"

#include "app/desktop/desktopbuses.h"

#include <QCoreApplication>

namespace Console::Ui {

namespace {

struct KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::KeychainWords)
};

} // namespace

QString keychainSentence(const Profile::KeychainError &error)
{
    using Kind = Profile::KeychainError::Kind;
    switch (error.kind) {
    case Kind::NoService:
        return KeychainWords::tr("No keychain answers on this computer.");
    case Kind::Locked:
        return KeychainWords::tr("The keychain is locked.");
    case Kind::Denied:
        return KeychainWords::tr("The keychain refused the access.");
    case Kind::NotFound:
        return KeychainWords::tr("The keychain has no secret key for this profile.");
    case Kind::Lost:
        return KeychainWords::tr("The keychain took the secret key, but does not give it back.");
    case Kind::TimedOut:
        return KeychainWords::tr("The keychain did not answer in time.");
    case Kind::Cancelled:
        return KeychainWords::tr("You cancelled the access to the keychain.");
    case Kind::Dismissed:
        return KeychainWords::tr("You cancelled in the keychain's own window.");
    case Kind::Failed:
        return KeychainWords::tr("The keychain failed.");
    }
    return {};
}

QString keychainAdvice(const Profile::KeychainError &error)
{
    using Kind = Profile::KeychainError::Kind;
    switch (error.kind) {
    case Kind::NoService:
        if (Desktop::sessionBusDisabled())
            return KeychainWords::tr(
                "The desktop's message bus did not answer when the console was "
                "started, so this run does without it. Start the console again, "
                "or use the key for this run only: it stays in memory and is "
                "written nowhere.");
        return KeychainWords::tr(
            "Start GNOME Keyring, KeePassXC with its Secret Service, or KWallet, and "
            "try again. Or use the key for this run only: it stays in memory and "
            "is written nowhere.");
    case Kind::Locked:
    case Kind::Denied:
    case Kind::TimedOut:
    case Kind::Cancelled:
    case Kind::Dismissed:
        return KeychainWords::tr(
            "Unlock the keychain, allow the access if it asks, and try again. Or use "
            "the key for this run only: it stays in memory and is written nowhere.");
    case Kind::NotFound:
        return KeychainWords::tr(
            "Type the secret key in the profile, or use it for this run only: it "
            "stays in memory and is written nowhere.");
    case Kind::Lost:
    case Kind::Failed:
        return KeychainWords::tr(
            "Look at the keychain's own program. Until it works, use the key for "
            "this run only: it stays in memory and is written nowhere.");
    }
    return {};
}

QString keyStateSentence(const Profile::KeyState &state, const QString &backEnd)
{
    using Kind = Profile::KeyState::Kind;
    switch (state.kind) {
    case Kind::NotLooked:
        return KeychainWords::tr("Whether the secret key is stored is not known yet.");
    case Kind::Asking:
        return KeychainWords::tr(
            "Waiting for the keychain. If it shows its own window, answer there.");
    case Kind::Stored:
        return backEnd.isEmpty() ? KeychainWords::tr("Stored in the keychain.")
                                 : KeychainWords::tr("Stored in: %1").arg(backEnd);
    case Kind::ThisRun:
        return KeychainWords::tr("The secret key is kept for this run only; it is stored nowhere.");
    case Kind::WasThisRun:
        return KeychainWords::tr("The secret key was kept for one run only and is gone.");
    case Kind::Missing:
        return KeychainWords::tr("The secret key is not stored.");
    case Kind::Locked:
        return KeychainWords::tr(
            "The keychain is locked; whether the secret key is stored is not known.");
    case Kind::Cancelled:
        return KeychainWords::tr("You cancelled; whether the secret key is stored is not known.");
    case Kind::Failed:
        break;
    }
    return state.error ? keychainSentence(*state.error) : QString();
}

QString keyNotKeptSentence(const Profile::KeychainError &error)
{
    const QString text = mayBeKept(error)
        ? KeychainWords::tr(
            "The profile is saved; whether the keychain has its secret key is not known. %1 %2")
        : KeychainWords::tr("The profile is saved, its secret key is not. %1 %2");
    return text.arg(keychainSentence(error), keychainAdvice(error));
}

QString passwordNotKeptSentence(const Profile::KeychainError &error)
{
    using Kind = Profile::KeychainError::Kind;
    if (error.kind == Kind::Lost || error.kind == Kind::NotFound)
        return KeychainWords::tr(
            "The proxy password was not kept: the keychain took it, but does not "
            "give it back.");
    const QString start = mayBeKept(error)
        ? KeychainWords::tr("Whether the proxy password was kept is not known.")
        : KeychainWords::tr("The proxy password was not kept.");
    return start + u' ' + keychainSentence(error);
}

QString caFileSentence(Cloud::CaFileError error)
{
    switch (error) {
    case Cloud::CaFileError::NoAnswer:
        return KeychainWords::tr("The folder of the CA file does not answer.");
    case Cloud::CaFileError::Unreadable:
        return KeychainWords::tr("The CA file cannot be read.");
    case Cloud::CaFileError::NotAFile:
        return KeychainWords::tr("The CA file is not a plain file.");
    case Cloud::CaFileError::TooLarge:
        return KeychainWords::tr("The CA file is larger than 1 MiB.");
    case Cloud::CaFileError::NoCertificate:
        return KeychainWords::tr("The CA file holds no certificate.");
    case Cloud::CaFileError::Damaged:
        return KeychainWords::tr(
            "A certificate in the CA file is damaged, so none of them is used.");
    }
    return {};
}

QString openingSentence(const Session::OpeningProblem &problem)
{
    if (problem.keychain)
        return keyStateSentence(Profile::keyStateAfter(*problem.keychain));
    if (problem.caFile)
        return caFileSentence(*problem.caFile);
    if (problem.accessKeyIdMissing)
        return KeychainWords::tr("This profile has no access key ID yet.");
    return keyStateSentence({.kind = Profile::KeyState::Kind::WasThisRun}) + u' '
        + KeychainWords::tr("Choose the profile by itself to type it again.");
}

} // namespace Console::Ui
