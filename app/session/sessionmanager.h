// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/credentials.h"
#include "app/profile/profilebook.h"
#include "app/session/profileopening.h"
#include "app/session/together.h"
#include "app/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Session {

// Which profile the console works with, or that it works with all of them together. Opens it: takes
// its secret from the keychain, reads its CA file, makes its session. One choice at a time; what
// was open before is dropped at once.
class SessionManager final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,   // there is no profile to choose
        Opening, // the keychain is being asked
        Open,
        Failed, // see problem(); the profile is chosen, but there is no session
        Locked  // by the user, by the idle time or with the screen
    };
    using Problem = OpeningProblem;
    // The secret of a profile that exists for this run only; called again at each unlocking. An
    // empty one: the user must give it.
    using SecretSource = std::function<Secret()>;

    SessionManager(Profile::ProfileBook &book, Profile::Credentials &credentials, const Clock &clock,
                QObject *parent = nullptr);
    ~SessionManager() override;

    // Where the servers of each profile are kept; outlives this. Without it they are kept nowhere.
    void keepInventoriesIn(Inventory::CacheFolder &folder);

    // Before the saved ones, in the order of the calls.
    void addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source = {});
    QList<Profile::Profile> choices() const; // temporary ones, then the saved ones in their order
    bool isTemporary(const QUuid &id) const;

    void open(const QUuid &id);
    // The profile with this name; false: there is none.
    bool openNamed(const QString &name);
    // All there are, side by side. Open at once; each of them says for itself how far it is.
    void openAll();
    bool canOpenAll() const; // there are several
    void retry(); // what Failed
    // The user has given this profile another key: uses it, if the profile is chosen.
    void keyChanged(const QUuid &id);

    // Wipes every secret. Nothing can be read or sent until the console is unlocked.
    void lock();
    // Takes the secrets from the keychain again.
    void unlock();
    // The profile that useKeyForThisRun() is about.
    std::optional<Profile::Profile> keyWantedOf() const;
    // Uses this key for that profile without writing it anywhere, then opens or unlocks it.
    void useKeyForThisRun(Secret secret);

    State state() const { return m_state; }
    const std::optional<Problem> &problem() const { return m_problem; }
    // The chosen one; empty where all are.
    const std::optional<Profile::Profile> &profile() const { return m_profile; }
    // Of the chosen one. Null unless Open, or Locked after it was open. Dies at the next switch.
    Session *session() const { return m_session.get(); }
    const Together *together() const { return m_together.get(); } // null: one or none is chosen
    // That of this profile, chosen alone or with all; null: it is not at work.
    Session *sessionOf(const QUuid &profile) const;
    QList<Session *> all() const; // all that are at work, in the order of their profiles
    Inventory::ServerStore *store() const; // their servers; null: nothing is open
    bool isOpening(const QUuid &profile) const; // its key is being asked for, or will be

Q_SIGNALS:
    void choicesChanged();
    void sessionsChanged(); // others, or none; the old ones are gone
    // One of several has come, or gone, while the others stay.
    void sessionOpened(Console::Session::Session *session);
    void sessionClosed(const QUuid &profile);
    void changed();          // state, problem or profile
    void lockedChanged(bool locked);

private:
    struct Temporary {
        Profile::Profile profile;
        SecretSource source;
    };
    const Temporary *temporary(const QUuid &id) const;
    std::optional<Profile::Profile> known(const QUuid &id) const;
    void bookChanged();
    void tidyCache(); // of the profiles that are no longer there
    void makeSession(Cloud::Connection connection);
    void dropSession();
    void allChanged();
    bool allAreMissing(const QList<Profile::Credentials::NotRefilled> &missing) const;
    void unlockedAll(const QList<Profile::Credentials::NotRefilled> &missing);
    void set(State state, std::optional<Problem> problem = {});
    void unlocked(const QList<Profile::Credentials::NotRefilled> &missing);

    Profile::ProfileBook &m_book;
    Profile::Credentials &m_credentials;
    const Clock &m_clock;
    Inventory::CacheFolder *m_cache = nullptr;
    std::vector<Temporary> m_temporary;
    State m_state = State::Empty;
    std::optional<Problem> m_problem;
    std::optional<Profile::Profile> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Together> m_together; // instead of the two above
    Secret m_typed; // by the user, to unlock with
    quint64 m_generation = 0; // counts openings, so that the answer to an earlier one is known as such
};

} // namespace Console::Session
