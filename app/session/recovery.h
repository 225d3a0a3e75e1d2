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

// Takes up interrupts of ended runs for every profile, with keys from the keychain. All arguments
// outlive it.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    struct Unfollowed {
        enum class Why {
            ProfileGone, // no profile has its gateway and key
            NoKey,       // see keychain
            CaFile       // see caFile
        };
        QUuid action = {};
        Cloud::ServerInstance server;
        QString profile = {}; // ProfileGone: as recorded
        Why why = Why::ProfileGone;
        // Empty with NoKey: the user must give it.
        std::optional<Profile::KeychainError> keychain = {};
        std::optional<Cloud::CaFileError> caFile = {};
    };
    // AskedAgain retries refused keys; the keychain may prompt the user.
    enum class Keys { AskedOnce, AskedAgain };

    Recovery(SessionManager &sessions, Profile::Credentials &credentials,
             Action::InterruptManager &interrupts, Journal::Journal &journal,
             Desktop::RunLock &lock, const Clock &clock, QObject *parent = nullptr);

    // Calls start() now and after key or profile changes.
    void watch(const Profile::ProfileBook &book);
    // For a newly opened session.
    void takeUp(const Session &session);
    // Reads the journal and takes up what it can.
    void start(Keys keys);

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
    QHash<QUuid, std::optional<Profile::KeychainError>> m_refused; // by profile id
    quint64 m_generation = 0; // of start(); late answers are dropped
};

} // namespace Console::Session
