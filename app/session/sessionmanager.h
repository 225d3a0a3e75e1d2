// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/credentials.h"
#include "app/profile/profilebook.h"
#include "app/session/profileopening.h"
#include "app/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Session {

// The profiles at work: one, or all there are side by side. Each has its own key, client and guard
// level; the store of their servers is shared. Profiles are opened one after the other, so that a
// keychain that asks the user asks once at a time.
class SessionManager final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,   // no profile is chosen
        Opening, // the keychain is being asked
        Open,    // all profiles are Open at once; how far each is, its entry says
        Failed,  // see problem(); the profile is chosen, but there is no session
        Locked   // by the user, by the idle time or with the screen
    };
    // A chosen profile.
    struct Entry {
        enum class State { Waiting, Opening, Open, Failed };
        Profile::Profile profile;
        State state = State::Waiting;
        std::optional<OpeningProblem> problem = {}; // why it Failed
        std::unique_ptr<Session> session = {};      // while it is Open
    };
    // The secret of a profile that exists for this run only; called again at each unlocking. An
    // empty one: the user must give it.
    using SecretSource = std::function<Secret()>;

    SessionManager(Profile::ProfileBook &book, Profile::Credentials &credentials,
                   const Clock &clock, QObject *parent = nullptr);
    ~SessionManager() override;

    // Where the servers of each profile are kept; outlives this. Without it they are kept nowhere.
    void keepInventoriesIn(Inventory::CacheFolder &folder);

    // Before the saved ones, in the order of the calls.
    void addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source = {});
    QList<Profile::Profile> choices() const; // temporary ones, then the saved ones in their order
    bool isTemporary(const QUuid &id) const;

    // One choice at a time; what was open before is dropped at once.
    void open(const QUuid &id);
    bool openNamed(const QString &name); // false: no profile has this name
    void openAll();
    bool canOpenAll() const; // there are several
    void retry(); // what Failed
    // The user has given this profile another key: uses it, if the profile is chosen.
    void keyChanged(const QUuid &id);

    // Wipes every secret. Nothing can be read or sent until the console is unlocked.
    void lock();
    // Takes the secrets from the keychain again. One key of several is enough.
    void unlock();
    // The profile that useKeyForThisRun() is about.
    std::optional<Profile::Profile> keyWantedOf() const;
    // Uses this key for that profile without writing it anywhere, then opens or unlocks that one.
    void useKeyForThisRun(Secret secret);

    State state() const;
    // Why the one profile cannot be opened, or why the console cannot be unlocked.
    std::optional<OpeningProblem> problem() const;
    const std::vector<Entry> &entries() const { return m_entries; } // in their profiles' order
    bool showsAll() const { return m_all; }
    std::optional<Profile::Profile> profile() const; // the chosen one; empty where all are
    Session *session() const;                        // of the chosen one, while it is open
    Session *sessionOf(const QUuid &profile) const;  // null: it is not at work
    QList<Session *> all() const;                    // all at work, in their profiles' order
    Inventory::ServerStore *store() const;      // their servers; null: nothing is open
    bool isOpening(const QUuid &profile) const; // its key is being asked for, or will be

Q_SIGNALS:
    void choicesChanged();
    void sessionsChanged(); // another choice: the old sessions are gone
    void sessionOpened(Console::Session::Session *session);
    void sessionClosed(const QUuid &profile); // one of several: its servers are gone
    void changed();                           // state(), problem() or entries()
    void lockedChanged(bool locked);

private:
    using Missing = QList<Profile::Credentials::NotRefilled>;
    struct Temporary {
        Profile::Profile profile;
        SecretSource source;
    };
    const Temporary *temporary(const QUuid &id) const;
    Entry *find(const QUuid &profile);
    const Entry *find(const QUuid &profile) const;
    void bookChanged();
    void removeUnknownCaches();
    void choose(const QList<Profile::Profile> &profiles, bool all);
    void update(const QList<Profile::Profile> &profiles);
    void openNext();
    void cancelOpening(); // its answer counts no more
    void take(Entry &entry, OpeningResult result);
    static void tryAgain(Entry &entry);
    void close(std::unique_ptr<Session> session);
    bool isMissing(const QUuid &profile, const Missing &missing) const;
    void unlocked(const Missing &missing);
    void resume(const Missing &missing);

    Profile::ProfileBook &m_book;
    Profile::Credentials &m_credentials;
    const Clock &m_clock;
    Inventory::CacheFolder *m_cache = nullptr;
    std::vector<Temporary> m_temporary;
    std::vector<Entry> m_entries;
    std::shared_ptr<Inventory::ServerStore> m_store; // of all entries; another one for each choice
    bool m_all = false;
    bool m_locked = false;
    std::optional<OpeningProblem> m_lockProblem;
    Secret m_typed; // by the user, to unlock with
    bool m_busy = false;      // one is being opened
    quint64 m_generation = 0; // of openings: the answer to an earlier one is dropped
};

} // namespace Console::Session
