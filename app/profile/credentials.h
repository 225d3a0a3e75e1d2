// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/profile/keychain.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Console::Profile {

// The secrets a profile may have.
enum class SecretKind { SecretKey, ProxyPassword };

// The secrets of all profiles of this run: in slots that the rest of the program shares, so that
// locking takes them away from everybody at once. Lives in the GUI thread and knows no window.
//
// A newer word on a secret overrules an older one that is still under way: the older `done` then
// says Cancelled and its answer fills nothing. Each `done` is called once, later, and is dropped
// if its context dies; what was asked for happens all the same.
class Credentials final : public QObject
{
    Q_OBJECT
public:
    using Done = Keychain::Done;
    // A secret that is still missing after unlock().
    struct NotRefilled {
        QUuid profile;
        SecretKind kind = SecretKind::SecretKey;
        // Empty: it was kept for this run only, so there is nowhere to get it from but the user.
        std::optional<KeychainError> error = {};
    };
    using Unlocked = std::function<void(const QList<NotRefilled> &)>;

    // The keychain outlives this object, and nobody else cancels its requests.
    explicit Credentials(Keychain &keychain, QObject *parent = nullptr);
    ~Credentials() override; // empties all slots, whoever still holds them

    // The keychain's key: the id without braces, the proxy's password under "<id>/proxy".
    static QString keyOf(const QUuid &profile, SecretKind kind);

    // Always the same object for a profile and kind; empty until it is filled. Never null.
    std::shared_ptr<SecretSlot> slotOf(const QUuid &profile, SecretKind kind);

    // All three: Cancelled while the console is locked. A null id is that of a profile that is
    // never written, so store() fails for it, and fetch() finds nothing.
    //
    // From the keychain into the slot. After an error the slot is as it was.
    void fetch(const QUuid &profile, SecretKind kind, QObject *context, Done done);
    // Into the keychain, and if it could be read back from there, into the slot. After an error
    // the slot is as it was, and the secret is gone from memory: the user may be asked whether to
    // keep it for this run only, so the caller that offers this keeps what was typed.
    void store(const QUuid &profile, SecretKind kind, Secret secret, QObject *context, Done done);
    // Empties the slot at once, whatever the keychain then says.
    void remove(const QUuid &profile, SecretKind kind, QObject *context, Done done);

    // Empties the slots of a profile and cancels what is under way; the keychain keeps its own.
    void forget(const QUuid &profile);
    // Ends with Cancelled whatever the keychain is being asked for, for all profiles: for the user
    // who is tired of its prompt. The slots are as they were.
    void cancelAll();
    // The name of the store in use, see Keychain::backEndName().
    void backEndName(QObject *context, std::function<void(QString)> done);

    // Stops waiting for the last fetch() or store() of this secret: its `done` says Cancelled, and
    // the slot stays as it was. A write that had begun may still happen.
    void cancel(const QUuid &profile, SecretKind kind);

    // Into the slot, and nowhere else. False, and the secret is wiped, while the console is locked.
    bool keepForThisRun(const QUuid &profile, SecretKind kind, Secret secret);
    // True if the secret was last given to keepForThisRun(); stays true over a lock.
    bool onlyThisRun(const QUuid &profile, SecretKind kind) const;

    // Wipes all secrets, those on the way to the keychain included, and cancels what is under
    // way. The slots stay the same objects.
    void lock();
    // True from lock() until unlock() has its answers.
    bool locked() const { return m_locked; }
    // Reads all secrets again that had come from the keychain or gone there, then opens, and calls
    // `done` with those that could not be had. lock() meanwhile wins: `done` then has Cancelled
    // for all that were wanted, and the console stays locked. Two at a time share their answers.
    void unlock(QObject *context, Unlocked done);

private:
    using Id = std::pair<QUuid, SecretKind>;
    enum class Origin { Nowhere, Keychain, ThisRun };
    struct Entry {
        std::shared_ptr<SecretSlot> slot = std::make_shared<SecretSlot>();
        Origin origin = Origin::Nowhere;
        Keychain::RequestId request = {}; // the last one
        quint64 word = 0; // counts what was said about this secret, so that late answers show
    };
    struct Waiting {
        QPointer<QObject> context;
        Unlocked done;
    };
    struct Unlocking {
        std::vector<Id> wanted; // from the keychain
        std::size_t outstanding = 0;
        QList<NotRefilled> missing;
        std::vector<Waiting> waiting;
    };

    void refill(const Id &id);
    void unlockedOne(const std::shared_ptr<Unlocking> &unlocking);
    static void answerLater(QObject *context, Done done, std::optional<KeychainError> error);

    Keychain &m_keychain;
    std::map<Id, Entry> m_entries;
    std::vector<std::weak_ptr<Secret>> m_onTheWay; // what store() handed to the keychain
    std::shared_ptr<Unlocking> m_unlocking;        // none: nobody unlocks, or lock() overruled it
    bool m_locked = false;
};

} // namespace Console::Profile
