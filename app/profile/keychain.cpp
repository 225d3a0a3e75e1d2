// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/keychain.h"

#include <QTimer>
#include <QUtf8StringView>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

using ErrorKind = KeychainError::Kind;

constexpr auto serviceName = "ncp-console"_L1;

// Shared with the job and libsecret: overwrites in place, since data() would detach and leave the
// secret.
void wipeShared(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

Secret takeAnswer(const QKeychain::Job *job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    if (!read)
        return {};
    const QByteArray shared = read->binaryData(); // not a copy
    Secret secret{QByteArrayView(shared)};
    wipeShared(shared);
    return secret;
}

// Overwrites QtKeychain's hidden UTF-8 copy (setBinaryData() makes unreachable ones): frees it,
// then takes every freed block of its size, up to seven of at most 1 KiB in glibc. Other allocators
// may keep it.
void forgetText(QKeychain::WritePasswordJob *job, qsizetype units)
{
    std::array<QByteArray, 16> before;
    std::array<QByteArray, 16> after;
    const qsizetype size = 3 * units; // allocated by toUtf8()
    for (auto &block : before)
        block = QByteArray(size, '\0');
    job->setTextData({});
    for (auto &block : after)
        block = QByteArray(size, '\0');
}

constexpr const char *unitsProperty = "textUnits";

void forgetText(QKeychain::Job *job)
{
    if (auto *write = qobject_cast<QKeychain::WritePasswordJob *>(job))
        forgetText(write, write->property(unitsProperty).toLongLong());
}

// Most of a secret was found in freed frames after the first write. Call from an event; 64 KiB
// cover them.
[[gnu::noinline]] void wipeFreeStack()
{
    std::array<char, 64 * 1024> stack; // NOLINT: what it holds now is the point
    wipe(stack.data(), stack.size());
}

bool isStorable(const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    return !bytes.isEmpty() && !bytes.contains('\0')
        && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

bool equal(const Secret &a, const Secret &b) { return a.bytes() == b.bytes(); }

ErrorKind kindOf(QKeychain::Error error, StoreState::Service service)
{
    switch (service) {
    case StoreState::Service::Missing:
        return ErrorKind::NoService;
    case StoreState::Service::Locked:
        return ErrorKind::Locked;
    case StoreState::Service::Refused:
        return ErrorKind::Denied;
    case StoreState::Service::NoAnswer:
        return ErrorKind::Failed; // "not found" is not trusted
    case StoreState::Service::Open:
    case StoreState::Service::NotAsked:
        break;
    }
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::NotFound;
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::Dismissed;
    case QKeychain::AccessDenied:
        return ErrorKind::Denied;
    case QKeychain::NoBackendAvailable:
        return ErrorKind::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return ErrorKind::Failed;
}

KeychainError errorOf(ErrorKind kind, const QString &technical)
{
    return KeychainError{.kind = kind, .technical = technical};
}

Keychain::ReadDone withoutSecret(Keychain::Done done)
{
    return [done = std::move(done)](const Result<Secret, KeychainError> &answer) {
        done(answer ? std::nullopt : std::optional(answer.error()));
    };
}

} // namespace

bool mayBeKept(const KeychainError &error)
{
    return error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::TimedOut;
}

Keychain::Keychain(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_limit(limit)
{
}

Keychain::~Keychain() { letGoOfJob(); }

Keychain::RequestId Keychain::read(const QString &key, QObject *context, ReadDone done)
{
    return submit(Task::Read, key, nullptr, context, std::move(done));
}

Keychain::RequestId Keychain::write(const QString &key, std::shared_ptr<const Secret> secret,
                                    QObject *context, Done done)
{
    return submit(Task::Write, key, std::move(secret), context, withoutSecret(std::move(done)));
}

Keychain::RequestId Keychain::remove(const QString &key, QObject *context, Done done)
{
    return submit(Task::Remove, key, nullptr, context, withoutSecret(std::move(done)));
}

void Keychain::cancel(RequestId id) { end(id, KeychainError::Kind::Cancelled); }

void Keychain::cancelAll()
{
    while (!m_requests.empty())
        cancel(m_requests.back().id); // last first, so that none starts
}

void Keychain::look(const QString &key, QObject *context, std::function<void(StoreState)> done)
{
    lookIntoSecretService(serviceName, key, m_limit, context, std::move(done));
}

void Keychain::backEndName(QObject *context, std::function<void(QString)> done)
{
    nameOfStore(m_limit, context, std::move(done));
}

Keychain::RequestId Keychain::submit(Task task, const QString &key,
                                     std::shared_ptr<const Secret> secret, QObject *context,
                                     ReadDone done)
{
    const RequestId id{++m_lastId};
    m_requests.push_back({id, task, key, std::move(secret), context, std::move(done)});
    QTimer::singleShot(m_limit, this, [this, id] { end(id, KeychainError::Kind::TimedOut); });
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
    return id;
}

void Keychain::startNext()
{
    if (m_running || m_requests.empty())
        return;
    m_running = true;
    ownerOfSecretService(m_limit, this, [this, id = m_requests.front().id](const QString &owner) {
        if (!m_requests.empty() && m_requests.front().id == id)
            startFirst(owner);
    });
}

void Keychain::startFirst(const QString &owner)
{
    if (owner != m_owner) {
        forgetSecretSession();
        m_owner = owner;
    }
    switch (m_requests.front().task) {
    case Task::Read:
        return startRead();
    case Task::Write:
        return startWrite();
    case Task::Remove:
        return startRemove();
    }
}

void Keychain::startRead() { start(new QKeychain::ReadPasswordJob(serviceName)); }

void Keychain::startWrite()
{
    const auto &secret = m_requests.front().secret;
    if (!isStorable(*secret))
        return finish(Failure{errorOf(KeychainError::Kind::Failed, u"not a text to be stored"_s)});
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    const QByteArrayView bytes = secret->bytes();
    QString text = QString::fromUtf8(bytes);
    job->setTextData(text); // copies; `text` is ours alone
    job->setProperty(unitsProperty, text.size());
    wipe(reinterpret_cast<char *>(text.data()), // NOLINT: its bytes are what matters
         static_cast<std::size_t>(text.size()) * sizeof(QChar));
    start(job);
}

void Keychain::startRemove() { start(new QKeychain::DeletePasswordJob(serviceName)); }

// The job deletes itself: libsecret holds a bare pointer and cannot be stopped.
void Keychain::start(QKeychain::Job *job)
{
    job->setKey(m_requests.front().key);
    job->setInsecureFallback(false);
    m_job = job;
    m_jobHandedOver = false;
    connect(job, &QKeychain::Job::finished, this, &Keychain::jobFinished);
    job->start(); // posts an event; ours follows it
    QMetaObject::invokeMethod(
        this,
        [this, started = QPointer(job)] {
            if (started && started == m_job)
                m_jobHandedOver = true;
        },
        Qt::QueuedConnection);
}

void Keychain::jobFinished(QKeychain::Job *job)
{
    m_job = nullptr;
    forgetText(job);
    Secret found = takeAnswer(job);
    const Request &request = m_requests.front();
    const bool verifying =
        request.task == Task::Write && qobject_cast<QKeychain::ReadPasswordJob *>(job);

    if (job->error() == QKeychain::NoError) {
        switch (request.task) {
        case Task::Read:
            return finish(std::move(found));
        case Task::Write:
            return verifying ? verifyWritten(found) : startRead();
        case Task::Remove:
            break; // libsecret reports this also on failure
        }
    }
    askStore([this, error = job->error(), technical = job->errorString(), verifying,
              task = request.task](StoreState state) {
        auto why = kindOf(error, state.service);
        if (task == Task::Remove && !state.hasItem
            && (error == QKeychain::NoError || why == KeychainError::Kind::NotFound)
            && state.service != StoreState::Service::Missing
            && state.service != StoreState::Service::NoAnswer
            && state.service != StoreState::Service::Locked
            && state.service != StoreState::Service::Refused)
            return finish(Secret());
        if (verifying && why == KeychainError::Kind::NotFound)
            why = KeychainError::Kind::Lost;
        // A store without a collection asks the user to make one.
        if (task == Task::Write && !verifying && state.service == StoreState::Service::Open
            && !state.hasCollection)
            why = KeychainError::Kind::Dismissed;
        finish(Failure{errorOf(why, technical)});
    });
}

void Keychain::verifyWritten(const Secret &found)
{
    if (equal(found, *m_requests.front().secret))
        finish(Secret());
    else
        finish(Failure{errorOf(KeychainError::Kind::Lost, u"read back different"_s)});
}

void Keychain::askStore(std::function<void(StoreState)> answered)
{
    const auto &request = m_requests.front();
    askSecretService(serviceName, request.key, m_limit, this,
                     [this, id = request.id, answered = std::move(answered)](StoreState state) {
                         if (!m_requests.empty() && m_requests.front().id == id)
                             answered(state);
                     });
}

void Keychain::finish(Answer answer)
{
    m_running = false;
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    QMetaObject::invokeMethod( // posted before the answer
        this,
        [this] {
            wipeFreeStack();
            startNext();
        },
        Qt::QueuedConnection);
    deliver(request, std::move(answer));
}

void Keychain::deliver(const Request &request, Answer answer)
{
    if (!request.context)
        return;
    // By pointer, since posted functors are copied.
    auto held = std::make_shared<Answer>(std::move(answer));
    QMetaObject::invokeMethod(
        request.context, [held, done = request.done] { done(std::move(*held)); },
        Qt::QueuedConnection);
}

void Keychain::end(RequestId id, KeychainError::Kind why)
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
                                    [id](const Request &request) { return request.id == id; });
    if (found == m_requests.end())
        return;
    const Failure failure{errorOf(why, {})};
    if (m_running && found == m_requests.begin()) {
        letGoOfJob();
        return finish(failure);
    }
    deliver(*found, failure);
    m_requests.erase(found);
}

// The back end has its address; its late result is wiped. Reports the job as finished, or an
// unanswered prompt would block later ones.
void Keychain::letGoOfJob()
{
    QKeychain::Job *job = std::exchange(m_job, nullptr);
    if (!job)
        return;
    job->disconnect(this);
    if (!m_jobHandedOver) { // its posted start dies with it
        forgetText(job);
        delete job;
        return;
    }
    job->setAutoDelete(false);
    job->emitFinishedWithError(QKeychain::OtherError, {});
    job->setAutoDelete(true);
    if (usesSecretService())
        forgetText(job); // libsecret has copied it; KWallet copies later
    connect(job, &QKeychain::Job::finished, job, [](QKeychain::Job *late) {
        takeAnswer(late);
        forgetText(late);
        QMetaObject::invokeMethod(late, &wipeFreeStack, Qt::QueuedConnection);
    });
}

} // namespace Console::Profile
