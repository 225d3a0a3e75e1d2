// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/profile/keystate.h"

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

enum class SecretKind { SecretKey, ProxyPassword };

// Secrets of all profiles, in shared slots that lock() empties. GUI thread. A newer request cancels
// the older one. `done` runs once, later, unless its context dies; the work still happens.
class Credentials final : public QObject
{
    Q_OBJECT
public:
    using Done = Keychain::Done;
    struct NotRefilled {
        QUuid profile;
        SecretKind kind = SecretKind::SecretKey;
        // Empty: kept for this run only.
        std::optional<KeychainError> error = {};
    };
    using Unlocked = std::function<void(const QList<NotRefilled> &)>;

    // `keychain` must outlive this object; nobody else may cancel its requests.
    explicit Credentials(Keychain &keychain, QObject *parent = nullptr);
    ~Credentials() override; // empties all slots

    // Id without braces; "<id>/proxy" for the proxy password.
    static QString keyOf(const QUuid &profile, SecretKind kind);

    // What is known now; stateChanged() follows each change.
    KeyState stateOf(const QUuid &profile, SecretKind kind) const;
    // Asks the keychain without secrets and prompts, unless the state is known.
    void look(const QUuid &profile, SecretKind kind);
    // For a profile made just now: nothing was ever stored for it.
    void noteNew(const QUuid &profile);

    // Never null; the same object each time.
    std::shared_ptr<SecretSlot> slotOf(const QUuid &profile, SecretKind kind);

    // From the keychain into the slot; unchanged after an error. These three: Cancelled while
    // locked. Null id: store() fails, fetch() finds nothing.
    void fetch(const QUuid &profile, SecretKind kind, QObject *context, Done done);
    // Into the keychain and, once read back, into the slot, else unchanged. An error wipes the
    // secret: keep a copy for keepForThisRun().
    void store(const QUuid &profile, SecretKind kind, Secret secret, QObject *context, Done done);
    // Empties the slot even if the keychain fails.
    void remove(const QUuid &profile, SecretKind kind, QObject *context, Done done);

    // Empties slots and cancels requests; the keychain is unchanged.
    void forget(const QUuid &profile);
    void cancelAll();
    // See Keychain::backEndName().
    void backEndName(QObject *context, std::function<void(QString)> done);

    // Cancels the last request; the slot is unchanged. A started write may happen.
    void cancel(const QUuid &profile, SecretKind kind);

    // Fills only the slot. While locked: wipes the secret, returns false.
    bool keepForThisRun(const QUuid &profile, SecretKind kind, Secret secret);
    // Also true while locked.
    bool onlyThisRun(const QUuid &profile, SecretKind kind) const;

    // Wipes all secrets, also those on their way, and cancels requests.
    void lock();
    // True until unlock() has its answers.
    bool locked() const { return m_locked; }
    // Reads keychain secrets again, then opens and reports missing ones. lock() meanwhile wins: all
    // Cancelled.
    void unlock(QObject *context, Unlocked done);

Q_SIGNALS:
    void stateChanged(const QUuid &profile, Console::Profile::SecretKind kind);

private:
    using Id = std::pair<QUuid, SecretKind>;
    enum class Origin { Nowhere, Keychain, ThisRun };
    struct Entry {
        std::shared_ptr<SecretSlot> slot = std::make_shared<SecretSlot>();
        Origin origin = Origin::Nowhere;
        Keychain::RequestId request = {};
        quint64 generation = 0;
        KeyState known = {}; // without the request under way
        bool asking = false; // the last request
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

    static KeyState afterReading(const Entry &entry, const std::optional<KeychainError> &error);
    quint64 begin(const Id &id);
    void settle(const Id &id, const KeyState &known);
    void refill(const Id &id);
    void unlockedOne(const std::shared_ptr<Unlocking> &unlocking);
    static void answerLater(QObject *context, Done done, std::optional<KeychainError> error);

    Keychain &m_keychain;
    std::map<Id, Entry> m_entries;
    std::vector<std::weak_ptr<Secret>> m_onTheWay;
    std::shared_ptr<Unlocking> m_unlocking;
    bool m_locked = false;
};

} // namespace Console::Profile
