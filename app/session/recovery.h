// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interruptmanager.h"
#include "app/cloud/cafile.h"
#include "app/desktop/runlock.h"
#include "app/profile/credentials.h"
#include "app/session/sessionmanager.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Console::Session {

// Takes up what ended runs left behind: the follow-throughs of every profile there is, not only of
// the one that is open. Their keys are taken from the keychain without a word; what cannot be
// followed, and why, is kept to be said. All that it is given outlives it.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    // An open record that nobody follows.
    struct Unfollowed {
        enum class Why {
            ProfileGone, // no profile has the gateway and key it was sent with
            NoKey,       // see keychain
            CaFile       // see caFile
        };
        QUuid action = {};
        Cloud::ServerInstance server; // as it was before sending
        QString profile = {};         // its name; of a profile that is gone, the recorded one
        Why why = Why::ProfileGone;
        // Empty with NoKey: the key was kept for one run only, so the user has to give it.
        std::optional<Profile::KeychainError> keychain = {};
        std::optional<Cloud::CaFileError> caFile = {};
    };
    // Whether keys that could not be had are asked for again; a locked keychain may ask the user.
    enum class Keys { AskedOnce, AskedAgain };

    Recovery(SessionManager &sessions, Profile::Credentials &credentials,
             Action::InterruptManager &interrupts,
             Journal::Journal &journal, Desktop::RunLock &lock, const Clock &clock,
             QObject *parent = nullptr);

    // Looks for unfollowed interrupts now, and again whenever a key or a profile may have come. The
    // profiles that are opened at the same time cause one reading of the journal.
    void watch(const Profile::ProfileBook &book);
    // Takes up what ended runs have sent with the profile of a session that has just been opened.
    void takeUp(const Session &session);
    // Looks at the journal and takes up what can be. Called at start, and again whenever a profile
    // or a key may have come: after unlocking, after a change of the profiles.
    void start(Keys keys);

    // What nobody follows now.
    QList<Unfollowed> unfollowed() const;

Q_SIGNALS:
    void changed(); // unfollowed()

private:
    struct Open {
        Journal::InterruptHistory history;
        Cloud::ServerInstance server;
    };
    void take(const QList<Journal::Entry> &entries);
    void takeUp(const Profile::Profile &profile, const QList<Open> &open);
    void keyArrived(const Profile::Profile &profile, const QList<Open> &open,
                    const std::optional<Profile::KeychainError> &error);
    void recover(const Profile::Profile &profile, const std::shared_ptr<Cloud::ApiClient> &client);
    void connectTo(const Profile::Profile &profile, const QList<Open> &open);
    void giveUp(const QList<Open> &open, const Unfollowed &why);

    SessionManager &m_sessions;
    Profile::Credentials &m_credentials;
    Action::InterruptManager &m_interrupts;
    Journal::Journal &m_journal;
    Desktop::RunLock &m_lock;
    const Clock &m_clock;
    QList<Unfollowed> m_unfollowed;
    QHash<QUuid, std::optional<Profile::KeychainError>> m_refused; // by profile
    quint64 m_generation = 0; // counts starts, so that the answers to an earlier one are known as such
};

} // namespace Console::Session
