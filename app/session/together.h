// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/profileopening.h"
#include "app/session/session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Console::Session {

// Several profiles at work side by side. Each keeps its own key, client and guard level; only the
// store of their servers is shared. They are opened one after the other, so that a keychain that
// asks the user asks once at a time; one that cannot be opened stays aside with its problem.
class Together final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Opening, Open, Failed };
    struct Member {
        Profile::Profile profile;
        State state = State::Waiting;
        std::optional<OpeningProblem> problem = {};
        std::unique_ptr<Session> session = {}; // of those that are open
    };

    // All of them outlive this object. Without a cache the servers are kept nowhere.
    Together(Profile::Credentials &credentials, const Clock &clock, Inventory::CacheFolder *cache,
             QObject *parent = nullptr);
    ~Together() override;

    // Opens those that are new, leaves those that have gone, and takes over what was edited.
    void setProfiles(const QList<Profile::Profile> &profiles);
    void retry(); // those that failed
    void retry(const QUuid &profile);

    // The keys have been taken away: nothing is opened until resume().
    void pause();
    // Those whose key is still missing are left, and those that failed are tried once more.
    void resume(const QList<Profile::Credentials::NotRefilled> &missing);

    const std::vector<Member> &members() const { return m_members; } // in their profiles' order
    Session *sessionOf(const QUuid &profile) const;
    bool isOpening(const QUuid &profile) const;
    Inventory::ServerStore &store() const { return *m_store; }

Q_SIGNALS:
    void opened(Console::Session::Session *session);
    void left(const QUuid &profile); // its servers are gone, and nobody finds its session
    void changed();                  // members()

private:
    Member *find(const QUuid &profile);
    const Member *find(const QUuid &profile) const;
    void openNext();
    void take(Member &member, OpeningResult result);
    static void fail(Member &member, const OpeningProblem &problem);
    void leave(std::unique_ptr<Session> session);

    Profile::Credentials &m_credentials;
    const Clock &m_clock;
    Inventory::CacheFolder *m_cache;
    std::shared_ptr<Inventory::ServerStore> m_store;
    std::vector<Member> m_members;
    bool m_paused = false;
    bool m_busy = false; // one is being opened
    quint64 m_generation = 0;  // so that the answer to an earlier opening is known as such
};

} // namespace Console::Session
