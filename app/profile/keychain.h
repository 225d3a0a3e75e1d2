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
        NoService, // no secret store
        Locked,    // unlocking did not help
        Denied,    // by an open store
        NotFound,  // trusted only from an open store
        Lost,      // absent or different when read back
        TimedOut,  // a write may still happen
        Cancelled, // by us; a started write may still happen
        Dismissed, // the user closed the store's own prompt
        Failed
    };
    Kind kind = Kind::Failed;
    QString technical = {}; // back end's text for the log; never a secret

    friend bool operator==(const KeychainError &, const KeychainError &) = default;
};

// True after a writing that may have been done: it cannot be cancelled.
bool mayBeKept(const KeychainError &error);

// Service "ncp-console" (libsecret: `server`, `user`), text for `secret-tool`. GUI thread, one
// instance: QtKeychain has one queue. Requests run in turn, timed from the call. `done` runs once,
// later, unless its context dies. Late answers are wiped.
class Keychain final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultLimit = std::chrono::seconds(60);
    enum class RequestId : quint64 {};
    using ReadDone = std::function<void(Result<Secret, KeychainError>)>;
    using Done = std::function<void(std::optional<KeychainError>)>;

    explicit Keychain(std::chrono::milliseconds limit = defaultLimit, QObject *parent = nullptr);
    ~Keychain() override; // drops requests silently

    RequestId read(const QString &key, QObject *context, ReadDone done);
    // Reads back and compares. UTF-8, no NUL, not empty, else Failed. No secret stayed in memory
    // (tst_keychain, with glibc and gnome-keyring; not measured behind a prompt).
    RequestId write(const QString &key, std::shared_ptr<const Secret> secret, QObject *context,
                    Done done);
    // Succeeds also if nothing was there.
    RequestId remove(const QString &key, QObject *context, Done done);

    // Ignores unknown or finished ids. The store and its prompt go on: QtKeychain cannot stop them.
    void cancel(RequestId id);
    void cancelAll();

    // Whether it has the item. No secret, no prompt; waits for no request.
    void look(const QString &key, QObject *context, std::function<void(StoreState)> done);

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
        ReadDone done; // writes and removals: empty secret
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
    std::deque<Request> m_requests; // the first runs if m_running
    bool m_running = false;
    QKeychain::Job *m_job = nullptr; // of the first request; deletes itself
    bool m_jobHandedOver = false;    // only the back end may end it
    QString m_owner;                 // bus name at the last job start
    quint64 m_lastId = 0;
};

} // namespace Console::Profile
