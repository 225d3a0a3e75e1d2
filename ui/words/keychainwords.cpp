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
        return KeychainWords::tr("The access to the keychain was cancelled.");
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

bool mayBeKept(const Profile::KeychainError &error)
{
    return error.kind == Profile::KeychainError::Kind::Cancelled
        || error.kind == Profile::KeychainError::Kind::TimedOut;
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
        return KeychainWords::tr("The CA file holds no certificate in PEM form.");
    case Cloud::CaFileError::Damaged:
        return KeychainWords::tr(
            "A certificate in the CA file is damaged, so none of them is used.");
    }
    return {};
}

QString openingSentence(const Session::OpeningProblem &problem)
{
    if (problem.keychain)
        return keychainSentence(*problem.keychain);
    if (problem.caFile)
        return caFileSentence(*problem.caFile);
    if (problem.accessKeyIdMissing)
        return KeychainWords::tr("This profile has no access key ID yet.");
    return KeychainWords::tr(
        "The key was kept for one run only: choose the profile by itself to type "
        "it again.");
}

} // namespace Console::Ui
