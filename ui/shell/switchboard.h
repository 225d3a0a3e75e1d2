// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cafile.h"
#include "app/profile/credentials.h"
#include "app/profile/profilebook.h"
#include "ui/shell/workplace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Console::Ui {

// Which profile the console works with. Opens it: takes its secret from the keychain, reads its
// CA file, makes its workplace. One at a time; the one before is dropped at once.
class Switchboard final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,   // there is no profile to choose
        Opening, // the keychain is being asked
        Open,
        Failed, // see problem(); the profile is chosen, but there is no workplace
        Locked  // by a person, by the idle time or with the screen
    };
    // Why a profile cannot be opened, or not be unlocked. One of them.
    struct Problem {
        std::optional<Profile::KeychainError> keychain = {};
        std::optional<Cloud::CaFileError> caFile = {};
        bool accessKeyIdMissing = false; // a shared file left it to each person
        bool keyWanted = false; // the key was kept for this run only: a person must give it again
    };
    // The secret of a profile that exists for this run only; called again at each unlocking. An
    // empty one: a person must give it.
    using SecretSource = std::function<Secret()>;

    Switchboard(Profile::ProfileBook &book, Profile::Credentials &credentials, const Clock &clock,
                QObject *parent = nullptr);
    ~Switchboard() override;

    // Where the servers of each profile are kept; outlives this. Without it they are kept nowhere.
    void keepInventoriesIn(Inventory::CacheFolder &folder);

    // Before the saved ones, in the order of the calls.
    void addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source = {});
    QList<Profile::Profile> choices() const; // temporary ones, then the saved ones in their order
    bool isTemporary(const QUuid &id) const;

    void open(const QUuid &id);
    // The profile with this name; false: there is none.
    bool openNamed(const QString &name);
    void retry(); // what Failed

    // Wipes every secret. Nothing can be read or sent until the console is unlocked.
    void lock();
    // Takes the secrets from the keychain again.
    void unlock();
    // Uses this key for the chosen profile without writing it anywhere, then opens or unlocks it.
    void useKeyForThisRun(Secret secret);

    State state() const { return m_state; }
    const std::optional<Problem> &problem() const { return m_problem; }
    const std::optional<Profile::Profile> &profile() const { return m_profile; } // the chosen one
    // Null unless Open, or Locked after it was open. Dies at the next switch.
    Workplace *workplace() const { return m_workplace.get(); }
    // That of this profile; null: it is not at work.
    Workplace *workplaceOf(const QUuid &profile) const;

Q_SIGNALS:
    void choicesChanged();
    void workplaceChanged(); // another one, or none; the old one is gone
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
    void secretArrived(quint64 turn, const std::optional<Profile::KeychainError> &error);
    void makeWorkplace();
    void dropWorkplace();
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
    std::unique_ptr<Workplace> m_workplace;
    Secret m_typed; // by a person, to unlock with
    quint64 m_turn = 0; // counts openings, so that the answer to an earlier one is known as such
};

} // namespace Console::Ui
