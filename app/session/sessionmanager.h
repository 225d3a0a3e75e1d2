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

// One or all profiles, sharing one server store. Opens them one after another, so that keychain
// prompts do not overlap.
class SessionManager final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,
        Opening, // waiting for the keychain
        Open,    // with all profiles: see entries()
        Failed,  // see problem()
        Locked   // by user, idle time or screen
    };
    struct Entry {
        enum class State { Waiting, Opening, Open, Failed };
        Profile::Profile profile;
        State state = State::Waiting;
        std::optional<OpeningProblem> problem = {};
        std::unique_ptr<Session> session = {};
    };
    // Called at each unlock. Empty: the user must give it.
    using SecretSource = std::function<Secret()>;

    SessionManager(Profile::ProfileBook &book, Profile::Credentials &credentials,
                   const Clock &clock, QObject *parent = nullptr);
    ~SessionManager() override;

    // The folder outlives this object.
    void keepInventoriesIn(Inventory::CacheFolder &folder);

    // Listed before saved profiles.
    void addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source = {});
    QList<Profile::Profile> choices() const; // temporary ones first
    bool isTemporary(const QUuid &id) const;

    // Replaces what was open.
    void open(const QUuid &id);
    bool openNamed(const QString &name); // false: not found
    void openAll();
    bool canOpenAll() const;
    void retry();
    // Reconnects if the profile is chosen.
    void keyChanged(const QUuid &id);

    // Wipes every secret.
    void lock();
    // One key of several is enough.
    void unlock();
    std::optional<Profile::Profile> keyWantedOf() const;
    // Never stored.
    void useKeyForThisRun(Secret secret);

    State state() const;
    // Of the single profile, or of unlocking.
    std::optional<OpeningProblem> problem() const;
    const std::vector<Entry> &entries() const { return m_entries; } // in profile order
    bool showsAll() const { return m_all; }
    std::optional<Profile::Profile> profile() const; // empty: none or all
    Session *session() const;                        // null: not open
    Session *sessionOf(const QUuid &profile) const;  // null: not open
    QList<Session *> all() const;                    // in profile order
    Inventory::ServerStore *store() const;           // null: nothing is open
    bool isOpening(const QUuid &profile) const;      // waiting for its key

Q_SIGNALS:
    void choicesChanged();
    void sessionsChanged(); // old sessions are gone
    void sessionOpened(Console::Session::Session *session);
    void sessionClosed(const QUuid &profile); // its servers are gone
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
    void cancelOpening();
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
    std::shared_ptr<Inventory::ServerStore> m_store; // new for each choice
    bool m_all = false;
    bool m_locked = false;
    std::optional<OpeningProblem> m_lockProblem;
    Secret m_typed;
    bool m_busy = false;
    quint64 m_generation = 0; // late answers are dropped
};

} // namespace Console::Session
