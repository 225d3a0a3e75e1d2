// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interruptmanager.h"
#include "app/cloud/cafile.h"
#include "app/profile/credentials.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Console::Action {

// Takes up what ended runs left behind: the follow-throughs of every profile there is, not only of
// the one that is open. Their keys are taken from the keychain without a word; what cannot be
// followed, and why, is kept to be said. All that it is given outlives it.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    // An open record that nobody follows.
    struct Left {
        enum class Why {
            ProfileGone, // no profile has the gateway and key it was sent with
            NoKey,       // see keychain
            CaFile       // see caFile
        };
        QUuid action = {};
        Cloud::ServerInstance server; // as it was before sending
        QString profile = {};         // its name; of a profile that is gone, the recorded one
        Why why = Why::ProfileGone;
        // Empty with NoKey: the key was kept for one run only, so a person has to give it.
        std::optional<Profile::KeychainError> keychain = {};
        std::optional<Cloud::CaFileError> caFile = {};
    };
    // The profiles there are, and which of them somebody opens right now: its key is asked for
    // already, and its records are taken up when it is open.
    struct Profiles {
        std::function<QList<Profile::Profile>()> all;
        std::function<bool(const QUuid &)> opening;
    };
    // Whether keys that could not be had are asked for again; a locked keychain may ask a person.
    enum class Keys { AskedOnce, AskedAgain };

    Recovery(Profiles profiles, Profile::Credentials &credentials, InterruptDesk &desk,
             Journal::Journal &journal, RunLock &lock, const Clock &clock,
             QObject *parent = nullptr);

    // Looks at the journal and takes up what can be. Called at start, and again whenever a profile
    // or a key may have come: after unlocking, after a change of the profiles.
    void start(Keys keys);

    // What nobody follows now.
    QList<Left> left() const;

Q_SIGNALS:
    void changed(); // left()

private:
    struct Open {
        Journal::InterruptHistory history;
        Cloud::ServerInstance server;
    };
    void take(const QList<Journal::Entry> &entries);
    void takeUp(const Profile::Profile &profile, const QList<Open> &open);
    void keyArrived(const Profile::Profile &profile, const QList<Open> &open,
                    const std::optional<Profile::KeychainError> &error);
    void connectTo(const Profile::Profile &profile, const QList<Open> &open);
    void leave(const QList<Open> &open, const Left &why);

    Profiles m_profiles;
    Profile::Credentials &m_credentials;
    InterruptDesk &m_desk;
    Journal::Journal &m_journal;
    RunLock &m_lock;
    const Clock &m_clock;
    QList<Left> m_left;
    QHash<QUuid, std::optional<Profile::KeychainError>> m_refused; // by profile
    quint64 m_turn = 0; // counts starts, so that the answers to an earlier one are known as such
};

} // namespace Console::Action
