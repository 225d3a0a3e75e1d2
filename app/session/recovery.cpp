// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/recovery.h"

#include "app/action/record/interruptrecord.h"
#include "app/profile/profileconnection.h"

#include <algorithm>

namespace Console::Action {

namespace {

using Profile::SecretKind;

bool isOpen(const Journal::InterruptHistory &history)
{
    const Outcome outcome = recordedOutcome(history);
    return (outcome == Outcome::Accepted || outcome == Outcome::Unknown) && !history.verdict
        && !history.resolution;
}

} // namespace

Recovery::Recovery(Profiles profiles, Profile::Credentials &credentials, InterruptDesk &desk,
                   Journal::Journal &journal, RunLock &lock, const Clock &clock, QObject *parent)
    : QObject(parent), m_profiles(std::move(profiles)), m_credentials(credentials), m_desk(desk),
      m_journal(journal), m_lock(lock), m_clock(clock)
{
    connect(&m_desk, &InterruptDesk::changed, this, &Recovery::changed);
}

QList<Recovery::Left> Recovery::left() const
{
    QList<Left> list;
    const auto &followed = m_desk.interrupts();
    for (const Left &one : m_left) {
        // Taken up since, when its profile was opened.
        const bool known = std::any_of(
            followed.begin(), followed.end(),
            [&one](const Interrupt *interrupt) { return interrupt->id() == one.action; });
        if (!known)
            list.append(one);
    }
    return list;
}

void Recovery::start(Keys keys)
{
    if (m_credentials.locked())
        return; // unlocking starts it again
    if (keys == Keys::AskedAgain)
        m_refused.clear();
    const quint64 turn = ++m_turn;
    m_journal.list(this, [this, turn](
                             const Result<QList<Journal::Entry>, Journal::Error> &entries) {
        if (turn == m_turn && entries)
            take(entries.value());
    });
}

void Recovery::take(const QList<Journal::Entry> &entries)
{
    m_left.clear();
    QList<Open> all;
    QList<QUuid> runs;
    for (const Journal::InterruptHistory &history : Journal::histories(entries)) {
        const auto server = serverFrom(history.intention.facts);
        if (!isOpen(history) || !server)
            continue;
        all.append({history, *server});
        runs.append(history.intention.run);
    }
    // What a run does that is alive is its own.
    const QList<QUuid> ended = m_lock.takeOver(runs);
    all.removeIf([&ended](const Open &one) { return !ended.contains(one.history.intention.run); });
    for (const Profile::Profile &profile : m_profiles.all()) {
        QList<Open> ofProfile;
        const QByteArray key = profile.accessKeyId.toUtf8();
        for (const Open &one : std::as_const(all)) {
            if (concerns(one.history.intention.facts, profile.gateway)
                && sentWith(one.history.intention.facts, key))
                ofProfile.append(one);
        }
        if (ofProfile.isEmpty())
            continue;
        all.removeIf([&ofProfile](const Open &one) {
            return std::any_of(ofProfile.begin(), ofProfile.end(), [&one](const Open &other) {
                return other.history.intention.action == one.history.intention.action;
            });
        });
        if (!m_profiles.opening(profile.id))
            takeUp(profile, ofProfile);
    }
    for (const Open &one : std::as_const(all))
        leave({one}, {.server = one.server,
                      .profile = profileNameFrom(one.history.intention.facts),
                      .why = Left::Why::ProfileGone});
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
        leave(open, {.server = open.first().server,
                     .profile = profile.name,
                     .why = Left::Why::NoKey,
                     .keychain = nowhere ? std::nullopt : *refused});
        return;
    }
    m_credentials.fetch(profile.id, SecretKind::SecretKey, this,
                        [this, profile, open, turn = m_turn](
                            const std::optional<Profile::KeychainError> &error) {
                            if (turn == m_turn)
                                keyArrived(profile, open, error);
                        });
}

void Recovery::keyArrived(const Profile::Profile &profile, const QList<Open> &open,
                          const std::optional<Profile::KeychainError> &error)
{
    // Another word on the same key may have overruled this one, and filled the slot.
    const auto slot = m_credentials.slotOf(profile.id, SecretKind::SecretKey);
    if (error && slot->isEmpty()) {
        m_refused.insert(profile.id, error);
        leave(open, {.server = open.first().server,
                     .profile = profile.name,
                     .why = Left::Why::NoKey,
                     .keychain = error});
        return;
    }
    if (!Profile::wantsProxyPassword(profile)
        || !m_credentials.slotOf(profile.id, SecretKind::ProxyPassword)->isEmpty()) {
        connectTo(profile, open);
        return;
    }
    // Without its password the proxy says so itself when it is used.
    m_credentials.fetch(profile.id, SecretKind::ProxyPassword, this,
                        [this, profile, open, turn = m_turn](
                            const std::optional<Profile::KeychainError> &) {
                            if (turn == m_turn)
                                connectTo(profile, open);
                        });
}

void Recovery::connectTo(const Profile::Profile &profile, const QList<Open> &open)
{
    auto made = Profile::connectionOf(
        profile, m_credentials.slotOf(profile.id, SecretKind::SecretKey),
        m_credentials.slotOf(profile.id, SecretKind::ProxyPassword),
        std::make_shared<Cloud::GatewayClock>(m_clock));
    if (!made) {
        leave(open, {.server = open.first().server,
                     .profile = profile.name,
                     .why = Left::Why::CaFile,
                     .caFile = made.error()});
        return;
    }
    const auto client = std::make_shared<Cloud::ApiClient>(std::move(made).value());
    m_desk.recover(profile, client, client->connection(), m_lock);
}

void Recovery::leave(const QList<Open> &open, const Left &why)
{
    for (const Open &one : open) {
        Left left = why;
        left.action = one.history.intention.action;
        left.server = one.server;
        m_left.append(left);
    }
    Q_EMIT changed();
}

} // namespace Console::Action
