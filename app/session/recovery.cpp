// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/recovery.h"

#include "app/action/record/interruptrecord.h"
#include "app/profile/profileconnection.h"

#include <QTimer>

#include <algorithm>

namespace Console::Session {

namespace {

using Profile::SecretKind;
using State = SessionManager::State;

// True if no key is being asked for.
bool isSettled(const SessionManager &sessions)
{
    if (sessions.state() != State::Open && sessions.state() != State::Failed)
        return false;
    const auto all = sessions.choices();
    return std::none_of(all.begin(), all.end(), [&sessions](const Profile::Profile &one) {
        return sessions.isOpening(one.id);
    });
}

} // namespace

Recovery::Recovery(SessionManager &sessions, Profile::Credentials &credentials,
                   Action::InterruptManager &interrupts, Journal::Journal &journal,
                   Desktop::RunLock &lock, const Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_credentials(credentials), m_interrupts(interrupts),
      m_journal(journal), m_lock(lock), m_clock(clock)
{
    connect(&m_interrupts, &Action::InterruptManager::changed, this, &Recovery::changed);
}

QList<Recovery::Unfollowed> Recovery::unfollowed() const
{
    QList<Unfollowed> list;
    const auto &followed = m_interrupts.all();
    for (const Unfollowed &one : m_unfollowed) {
        // Taken up since.
        const bool known = std::any_of(
            followed.begin(), followed.end(),
            [&one](const Action::Interrupt *interrupt) { return interrupt->id() == one.action; });
        if (!known)
            list.append(one);
    }
    return list;
}

void Recovery::watch(const Profile::ProfileBook &book)
{
    connect(&m_sessions, &SessionManager::lockedChanged, this, [this](bool locked) {
        if (!locked)
            start(Keys::AskedAgain);
    });
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(0);
    connect(soon, &QTimer::timeout, this, [this] {
        if (isSettled(m_sessions))
            start(Keys::AskedOnce);
    });
    connect(&m_sessions, &SessionManager::changed, soon, qOverload<>(&QTimer::start));
    connect(&book, &Profile::ProfileBook::changed, this, [this] { start(Keys::AskedOnce); });
    start(Keys::AskedAgain);
}

void Recovery::start(Keys keys)
{
    if (m_credentials.locked())
        return; // unlocking starts again
    if (keys == Keys::AskedAgain)
        m_refused.clear();
    const quint64 turn = ++m_generation;
    m_journal.list(this,
                   [this, turn](const Result<QList<Journal::Entry>, Journal::Error> &entries) {
                       if (turn == m_generation && entries)
                           take(entries.value());
                   });
}

void Recovery::take(const QList<Journal::Entry> &entries)
{
    m_unfollowed.clear();
    QList<Open> all;
    QList<QUuid> runs;
    for (const Journal::InterruptHistory &history : Journal::histories(entries)) {
        const auto server = Action::serverFrom(history.intention.facts);
        if (!Action::isOpen(history) || !server)
            continue;
        all.append({history, *server});
        runs.append(history.intention.run);
    }
    m_lock.removeEnded({runs.begin(), runs.end()});
    // Live runs follow their own.
    const QList<QUuid> ended = m_lock.takeOver(runs);
    all.removeIf([&ended](const Open &one) { return !ended.contains(one.history.intention.run); });
    for (const Profile::Profile &profile : m_sessions.choices()) {
        QList<Open> ofProfile;
        const QByteArray key = profile.accessKeyId.toUtf8();
        for (const Open &one : std::as_const(all)) {
            if (Action::concerns(one.history.intention.facts, profile.gateway)
                && Action::sentWith(one.history.intention.facts, key))
                ofProfile.append(one);
        }
        if (ofProfile.isEmpty())
            continue;
        all.removeIf([&ofProfile](const Open &one) {
            return std::any_of(ofProfile.begin(), ofProfile.end(), [&one](const Open &other) {
                return other.history.intention.action == one.history.intention.action;
            });
        });
        if (!m_sessions.isOpening(profile.id))
            takeUp(profile, ofProfile);
    }
    for (const Open &one : std::as_const(all))
        giveUp({one},
               {.server = one.server,
                .profile = Action::profileNameFrom(one.history.intention.facts),
                .why = Unfollowed::Why::ProfileGone});
    Q_EMIT changed();
}

void Recovery::takeUp(const Profile::Profile &profile, const QList<Open> &open)
{
    if (!m_credentials.slotOf(profile.id, SecretKind::SecretKey)->isEmpty()) {
        keyArrived(profile, open, std::nullopt);
        return;
    }
    const auto refused = m_refused.constFind(profile.id);
    const bool nowhere = m_credentials.onlyThisRun(profile.id, SecretKind::SecretKey);
    if (nowhere || refused != m_refused.constEnd()) {
        giveUp(open,
               {.server = open.first().server,
                .profile = profile.name,
                .why = Unfollowed::Why::NoKey,
                .keychain = nowhere ? std::nullopt : *refused});
        return;
    }
    m_credentials.fetch(profile.id, SecretKind::SecretKey, this,
                        [this, profile, open,
                         turn = m_generation](const std::optional<Profile::KeychainError> &error) {
                            if (turn == m_generation)
                                keyArrived(profile, open, error);
                        });
}

void Recovery::keyArrived(const Profile::Profile &profile, const QList<Open> &open,
                          const std::optional<Profile::KeychainError> &error)
{
    // A newer key operation may have filled the slot.
    const auto slot = m_credentials.slotOf(profile.id, SecretKind::SecretKey);
    if (error && slot->isEmpty()) {
        m_refused.insert(profile.id, error);
        giveUp(open,
               {.server = open.first().server,
                .profile = profile.name,
                .why = Unfollowed::Why::NoKey,
                .keychain = error});
        return;
    }
    if (!Profile::wantsProxyPassword(profile)
        || !m_credentials.slotOf(profile.id, SecretKind::ProxyPassword)->isEmpty()) {
        connectTo(profile, open);
        return;
    }
    // Without a password the proxy itself reports the problem.
    m_credentials.fetch(
        profile.id, SecretKind::ProxyPassword, this,
        [this, profile, open, turn = m_generation](const std::optional<Profile::KeychainError> &) {
            if (turn == m_generation)
                connectTo(profile, open);
        });
}

void Recovery::connectTo(const Profile::Profile &profile, const QList<Open> &open)
{
    auto made =
        Profile::connectionOf(profile, m_credentials.slotOf(profile.id, SecretKind::SecretKey),
                              m_credentials.slotOf(profile.id, SecretKind::ProxyPassword),
                              std::make_shared<Cloud::GatewayClock>(m_clock));
    if (!made) {
        giveUp(open,
               {.server = open.first().server,
                .profile = profile.name,
                .why = Unfollowed::Why::CaFile,
                .caFile = made.error()});
        return;
    }
    const auto client = std::make_shared<Cloud::ApiClient>(std::move(made).value());
    recover(profile, client);
}

void Recovery::takeUp(const Session &session) { recover(session.profile(), session.client()); }

void Recovery::recover(const Profile::Profile &profile,
                       const std::shared_ptr<Cloud::ApiClient> &client)
{
    m_interrupts.recover(profile, client, client->connection(),
                         [&lock = m_lock](const auto &runs) { return lock.takeOver(runs); });
}

void Recovery::giveUp(const QList<Open> &open, const Unfollowed &why)
{
    for (const Open &one : open) {
        Unfollowed unfollowed = why;
        unfollowed.action = one.history.intention.action;
        unfollowed.server = one.server;
        m_unfollowed.append(unfollowed);
    }
    Q_EMIT changed();
}

} // namespace Console::Session
