// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/credentials.h"

#include <QMetaObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Profile {

namespace {

KeychainError lockedError() { return {KeychainError::Kind::Cancelled, u"the console is locked"_s}; }

KeychainError overruled()
{
    return {KeychainError::Kind::Cancelled, u"overruled by a newer request"_s};
}

// A refused writing leaves what was there; it is not told of what may have been written.
KeyState afterWriting(const KeyState &before, const std::optional<KeychainError> &error)
{
    if (!error)
        return {.kind = KeyState::Kind::Stored};
    const bool unchanged = !mayBeKept(*error) && error->kind != KeychainError::Kind::Lost;
    return unchanged && before.kind != KeyState::Kind::NotLooked ? before : keyStateAfter(*error);
}

} // namespace

// A failure says nothing new of a key that is here, or is known to be nowhere.
KeyState Credentials::afterReading(const Entry &entry, const std::optional<KeychainError> &error)
{
    if (!error)
        return {.kind = KeyState::Kind::Stored};
    const bool known = !entry.slot->isEmpty() || entry.known.isLacking();
    return known ? entry.known : keyStateAfter(*error);
}

Credentials::Credentials(Keychain &keychain, QObject *parent)
    : QObject(parent), m_keychain(keychain)
{
}

Credentials::~Credentials()
{
    for (auto &[id, entry] : m_entries)
        entry.slot->clear();
}

QString Credentials::keyOf(const QUuid &profile, SecretKind kind)
{
    QString id = profile.toString(QUuid::WithoutBraces);
    switch (kind) {
    case SecretKind::SecretKey:
        return id;
    case SecretKind::ProxyPassword:
        return id + "/proxy"_L1;
    }
    return id;
}

KeyState Credentials::stateOf(const QUuid &profile, SecretKind kind) const
{
    const auto found = m_entries.find({profile, kind});
    if (found == m_entries.end())
        return {};
    const Entry &entry = found->second;
    if (entry.asking)
        return {.kind = KeyState::Kind::Asking};
    if (entry.known.kind == KeyState::Kind::ThisRun && entry.slot->isEmpty())
        return {.kind = KeyState::Kind::WasThisRun};
    return entry.known;
}

void Credentials::look(const QUuid &profile, SecretKind kind)
{
    const Id id{profile, kind};
    const Entry &entry = m_entries[id];
    if (m_locked || profile.isNull() || entry.asking || entry.known.isThere()
        || entry.known.kind == KeyState::Kind::Cancelled) // it would ask again
        return;
    m_keychain.look(keyOf(profile, kind), this,
                    [this, id, generation = entry.generation](StoreState found) {
                        const Entry &now = m_entries[id];
                        const KeyState state = keyStateFrom(found);
                        const bool lessKnown = now.known.isLacking() && !state.isThere();
                        if (now.generation == generation && !now.asking && !lessKnown)
                            settle(id, state);
                    });
}

void Credentials::noteNew(const QUuid &profile)
{
    for (const SecretKind kind : {SecretKind::SecretKey, SecretKind::ProxyPassword}) {
        if (m_entries[{profile, kind}].known.kind == KeyState::Kind::NotLooked)
            settle({profile, kind}, {.kind = KeyState::Kind::Missing});
    }
}

// A request is under way; returns its generation.
quint64 Credentials::begin(const Id &id)
{
    Entry &entry = m_entries[id];
    const quint64 generation = ++entry.generation;
    entry.asking = true;
    Q_EMIT stateChanged(id.first, id.second);
    return generation;
}

void Credentials::settle(const Id &id, const KeyState &known)
{
    Entry &entry = m_entries[id];
    entry.known = known;
    entry.asking = false;
    Q_EMIT stateChanged(id.first, id.second);
}

std::shared_ptr<SecretSlot> Credentials::slotOf(const QUuid &profile, SecretKind kind)
{
    return m_entries[{profile, kind}].slot;
}

void Credentials::fetch(const QUuid &profile, SecretKind kind, QObject *context, Done done)
{
    if (m_locked)
        return answerLater(context, std::move(done), lockedError());
    const Id id{profile, kind};
    const quint64 generation = begin(id);
    m_entries[id].request =
        m_keychain.read(keyOf(profile, kind), this,
                        [this, id, generation, context = QPointer(context),
                         done = std::move(done)](Result<Secret, KeychainError> answer) {
                            auto &entry = m_entries[id];
                            std::optional<KeychainError> error;
                            if (!answer) {
                                error = answer.error();
                            } else if (entry.generation != generation) {
                                error = overruled();
                            } else {
                                entry.slot->put(std::move(answer).value());
                                entry.origin = Origin::Keychain;
                            }
                            if (entry.generation == generation)
                                settle(id, afterReading(entry, error));
                            if (context)
                                done(error);
                        });
}

void Credentials::store(const QUuid &profile, SecretKind kind, Secret secret, QObject *context,
                        Done done)
{
    if (m_locked)
        return answerLater(context, std::move(done), lockedError());
    if (profile.isNull())
        return answerLater(
            context, std::move(done),
            KeychainError{KeychainError::Kind::Failed, u"this profile is never written"_s});
    const Id id{profile, kind};
    const quint64 generation = begin(id);
    const auto shared = std::make_shared<Secret>(std::move(secret));
    std::erase_if(m_onTheWay, [](const auto &gone) { return gone.expired(); });
    m_onTheWay.push_back(shared);
    m_entries[id].request =
        m_keychain.write(keyOf(profile, kind), shared, this,
                         [this, id, generation, shared, context = QPointer(context),
                          done = std::move(done)](std::optional<KeychainError> error) {
                             auto &entry = m_entries[id];
                             if (!error && entry.generation != generation)
                                 error = overruled();
                             if (!error) {
                                 entry.slot->put(std::move(*shared));
                                 entry.origin = Origin::Keychain;
                             }
                             if (entry.generation == generation)
                                 settle(id, afterWriting(entry.known, error));
                             if (context)
                                 done(error);
                         });
}

void Credentials::remove(const QUuid &profile, SecretKind kind, QObject *context, Done done)
{
    if (m_locked)
        return answerLater(context, std::move(done), lockedError());
    const Id id{profile, kind};
    auto &entry = m_entries[id];
    const quint64 generation = ++entry.generation;
    entry.slot->clear();
    const bool wasElsewhere = entry.origin == Origin::ThisRun;
    entry.origin = Origin::Nowhere;
    settle(id, {});
    m_keychain.remove(keyOf(profile, kind), this,
                      [this, id, generation, wasElsewhere, context = QPointer(context),
                       done = std::move(done)](std::optional<KeychainError> error) {
                          // Nothing can remain where no store exists.
                          if (wasElsewhere && error
                              && error->kind == KeychainError::Kind::NoService)
                              error.reset();
                          if (!error && m_entries[id].generation == generation)
                              settle(id, {.kind = KeyState::Kind::Missing});
                          if (context)
                              done(error);
                      });
}

void Credentials::forget(const QUuid &profile)
{
    for (const SecretKind kind : {SecretKind::SecretKey, SecretKind::ProxyPassword}) {
        const auto found = m_entries.find({profile, kind});
        if (found == m_entries.end())
            continue;
        ++found->second.generation;
        found->second.slot->clear();
        found->second.origin = Origin::Nowhere;
        settle(found->first, {});
    }
}

void Credentials::cancelAll() { m_keychain.cancelAll(); }

void Credentials::backEndName(QObject *context, std::function<void(QString)> done)
{
    m_keychain.backEndName(context, std::move(done));
}

void Credentials::cancel(const QUuid &profile, SecretKind kind)
{
    const auto found = m_entries.find({profile, kind});
    if (found != m_entries.end())
        m_keychain.cancel(found->second.request);
}

bool Credentials::keepForThisRun(const QUuid &profile, SecretKind kind, Secret secret)
{
    if (m_locked)
        return false;
    auto &entry = m_entries[{profile, kind}];
    ++entry.generation;
    entry.slot->put(std::move(secret));
    entry.origin = Origin::ThisRun;
    settle({profile, kind}, {.kind = KeyState::Kind::ThisRun});
    return true;
}

bool Credentials::onlyThisRun(const QUuid &profile, SecretKind kind) const
{
    const auto found = m_entries.find({profile, kind});
    return found != m_entries.end() && found->second.origin == Origin::ThisRun;
}

void Credentials::lock()
{
    m_locked = true;
    m_unlocking.reset(); // its cancelled reads finish it
    m_keychain.cancelAll();
    for (const auto &onTheWay : std::exchange(m_onTheWay, {})) {
        if (const auto secret = onTheWay.lock())
            *secret = Secret();
    }
    for (auto &[id, entry] : m_entries) {
        ++entry.generation; // a late answer may already be queued
        entry.slot->clear();
        entry.asking = false;
    }
    for (const auto &[id, entry] : m_entries)
        Q_EMIT stateChanged(id.first, id.second);
}

void Credentials::unlock(QObject *context, Unlocked done)
{
    if (m_unlocking) {
        m_unlocking->waiting.push_back({context, std::move(done)});
        return;
    }
    const auto unlocking = std::make_shared<Unlocking>();
    m_unlocking = unlocking;
    unlocking->waiting.push_back({context, std::move(done)});
    unlocking->outstanding = 1; // this call, so that `done` comes later
    QMetaObject::invokeMethod(
        this, [this, unlocking] { unlockedOne(unlocking); }, Qt::QueuedConnection);
    if (!m_locked)
        return;
    for (const auto &[id, entry] : m_entries) {
        if (entry.origin == Origin::ThisRun)
            unlocking->missing.append({id.first, id.second});
        else if (entry.origin == Origin::Keychain)
            refill(id);
    }
}

void Credentials::refill(const Id &id)
{
    const auto unlocking = m_unlocking;
    unlocking->wanted.push_back(id);
    ++unlocking->outstanding;
    m_entries[id].asking = true;
    m_keychain.read(keyOf(id.first, id.second), this,
                    [this, id, unlocking](Result<Secret, KeychainError> answer) {
                        const bool current = m_unlocking == unlocking; // else locked again
                        const KeyState state = answer ? KeyState{.kind = KeyState::Kind::Stored}
                                                      : keyStateAfter(answer.error());
                        if (!answer)
                            unlocking->missing.append({id.first, id.second, answer.error()});
                        else if (current)
                            m_entries[id].slot->put(std::move(answer).value());
                        if (current)
                            settle(id, state);
                        unlockedOne(unlocking);
                    });
}

void Credentials::unlockedOne(const std::shared_ptr<Unlocking> &unlocking)
{
    if (--unlocking->outstanding > 0)
        return;
    if (m_unlocking == unlocking) {
        m_unlocking.reset();
        m_locked = false;
    } else {
        unlocking->missing.clear();
        for (const Id &id : unlocking->wanted)
            unlocking->missing.append({id.first, id.second, lockedError()});
    }
    for (const auto &waiting : unlocking->waiting) {
        if (waiting.context)
            waiting.done(unlocking->missing);
    }
}

void Credentials::answerLater(QObject *context, Done done, std::optional<KeychainError> error)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error = std::move(error)] { done(error); },
        Qt::QueuedConnection);
}

} // namespace Console::Profile
