// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/profile/secretservice.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace QKeychain {
class Job;
class WritePasswordJob;
} // namespace QKeychain

namespace Console::Profile {

struct KeychainError {
    enum class Kind {
        NoService, // nobody keeps secrets here
        Locked,    // the store or the item is locked, and asking the user to unlock it did not help
        Denied,    // the store is open and says no
        NotFound,  // believed only from a store that is open
        Lost,      // written, and then absent or different when read back
        TimedOut,  // no answer within the limit; a write may still happen
        Cancelled, // a write that had begun may still happen
        Failed     // anything else, see `technical`
    };
    Kind kind = Kind::Failed;
    QString technical = {}; // the back end's words, for the log and for details; never a secret

    friend bool operator==(const KeychainError &, const KeychainError &) = default;
};

// The secrets of this program in the desktop's store, through QtKeychain, under the service
// "ncp-console" (libsecret's attribute `server`; the key is `user`). They are stored as text, so
// `secret-tool lookup server ncp-console user KEY` shows one to its owner.
//
// Requests run one after another. Every `done` is called once and never from inside the call that
// asked for it; it is dropped if its context dies. A prompt of the store may stay open for as long
// as the user likes, so each request has a time limit, counted from the call. An answer that comes
// after the limit or a cancel is dropped, and its bytes are wiped.
//
// A program has one of these, in the GUI thread: QtKeychain has one queue for all, and with two of
// them a request that waits there for the other's cannot be taken back.
//
// What is left in memory, measured by tests/unit/profile/tst_keychain with glibc and gnome-keyring:
// nothing after a read, a write, a removal and a cancel. Not measured: what libsecret holds of a
// write for as long as a prompt keeps it waiting, and after the service dies under a prompt (0.20
// then never ends the job, and says so with a GLib warning).
class Keychain final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(60);
    enum class RequestId : quint64 {};
    using ReadDone = std::function<void(Result<Secret, KeychainError>)>;
    using Done = std::function<void(std::optional<KeychainError>)>;

    explicit Keychain(std::chrono::milliseconds limit = defaultLimit, QObject *parent = nullptr);
    ~Keychain() override; // drops what is under way, silently

    RequestId read(const QString &key, QObject *context, ReadDone done);
    // Replaces what is there, reads it back and compares. The secret is UTF-8 without NUL and not
    // empty, or nothing is written (Failed).
    RequestId write(const QString &key, std::shared_ptr<const Secret> secret, QObject *context,
                    Done done);
    // Succeeds also if there was nothing.
    RequestId remove(const QString &key, QObject *context, Done done);

    // Ends a request with Cancelled; an unknown or finished one is left alone. What the store is
    // doing for it goes on, and a prompt stays: QtKeychain has no way to stop it.
    void cancel(RequestId id);
    void cancelAll();

    // See nameOfStore().
    void backEndName(QObject *context, std::function<void(QString)> done);

private:
    using Answer = Result<Secret, KeychainError>;
    enum class Task { Read, Write, Remove };
    struct Request {
        RequestId id;
        Task task;
        QString key;
        std::shared_ptr<const Secret> secret; // of a write
        QPointer<QObject> context;
        ReadDone done; // a write and a removal succeed with an empty secret
    };

    RequestId submit(Task task, const QString &key, std::shared_ptr<const Secret> secret,
                     QObject *context, ReadDone done);
    void startNext();
    void startFirst(const QString &owner);
    void startRead();
    void startWrite();
    void startRemove();
    void start(QKeychain::Job *job);
    void jobFinished(QKeychain::Job *job);
    void verifyWritten(const Secret &found);
    void askStore(std::function<void(StoreState)> answered);
    void finish(Answer answer);
    static void deliver(const Request &request, Answer answer);
    void end(RequestId id, KeychainError::Kind why);
    void letGoOfJob();

    const std::chrono::milliseconds m_limit;
    std::deque<Request> m_requests; // the first one is running if m_running
    bool m_running = false;
    QKeychain::Job *m_job = nullptr; // of the first request; deletes itself
    bool m_jobHandedOver = false;    // the back end may know it, so only it may end it
    QString m_owner;                 // of the service when the last job was started
    quint64 m_lastId = 0;
};

} // namespace Console::Profile
