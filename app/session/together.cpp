// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/together.h"

#include <algorithm>
#include <utility>

namespace Console::Session {

Together::Together(Profile::Credentials &credentials, const Clock &clock,
                   Inventory::CacheFolder *cache, QObject *parent)
    : QObject(parent), m_credentials(credentials), m_clock(clock), m_cache(cache),
      m_store(std::make_shared<Inventory::ServerStore>(clock))
{
}

Together::~Together() = default;

Together::Member *Together::find(const QUuid &profile)
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [&profile](const Member &one) {
        return one.profile.id == profile;
    });
    return it == m_members.end() ? nullptr : &*it;
}

const Together::Member *Together::find(const QUuid &profile) const
{
    const auto it = std::find_if(m_members.begin(), m_members.end(), [&profile](const Member &one) {
        return one.profile.id == profile;
    });
    return it == m_members.end() ? nullptr : &*it;
}

Session *Together::sessionOf(const QUuid &profile) const
{
    const Member *const member = find(profile);
    return member ? member->session.get() : nullptr;
}

bool Together::isOpening(const QUuid &profile) const
{
    const Member *const member = find(profile);
    return member && (member->state == State::Waiting || member->state == State::Opening);
}

void Together::setProfiles(const QList<Profile::Profile> &profiles)
{
    std::vector<std::unique_ptr<Session>> leaving;
    std::vector<Member> members;
    members.reserve(std::size_t(profiles.size()));
    for (const Profile::Profile &profile : profiles) {
        m_store->addProfile(profile.id, profile.name); // in their order, which is that of sorting
        Member *const known = find(profile.id);
        Member member{.profile = profile};
        if (known && connectsAlike(known->profile, profile)) {
            member.state = known->state;
            member.problem = known->problem;
            member.session = std::move(known->session);
            if (member.session)
                member.session->setProfile(profile);
        }
        members.push_back(std::move(member));
    }
    for (Member &old : m_members) {
        if (old.session)
            leaving.push_back(std::move(old.session));
    }
    m_members = std::move(members);
    // Whichever was being opened may have gone or be another one by now.
    if (m_busy
        && std::none_of(m_members.begin(), m_members.end(),
                        [](const Member &one) { return one.state == State::Opening; })) {
        ++m_generation;
        m_busy = false;
    }
    for (auto &session : leaving)
        leave(std::move(session));
    Q_EMIT changed();
    openNext();
}

void Together::retry()
{
    for (Member &member : m_members) {
        if (member.state == State::Failed)
            retry(member.profile.id);
    }
}

void Together::retry(const QUuid &profile)
{
    Member *const member = find(profile);
    if (!member || member->state != State::Failed)
        return;
    member->state = State::Waiting;
    member->problem.reset();
    Q_EMIT changed();
    openNext();
}

void Together::pause()
{
    m_paused = true;
    m_busy = false;
    ++m_generation;
    for (Member &member : m_members) {
        if (member.state == State::Opening)
            member.state = State::Waiting;
    }
}

void Together::resume(const QList<Profile::Credentials::NotRefilled> &missing)
{
    m_paused = false;
    for (const auto &one : missing) {
        Member *const member = find(one.profile);
        if (!member || !member->session || one.kind != Profile::SecretKind::SecretKey
            || !m_credentials.slotOf(one.profile, one.kind)->isEmpty())
            continue;
        fail(*member, {.keychain = one.error, .keyWanted = !one.error});
        leave(std::exchange(member->session, nullptr));
    }
    for (Member &member : m_members) {
        const bool justNow = std::any_of(missing.begin(), missing.end(), [&member](const auto &one) {
            return one.profile == member.profile.id;
        });
        if (member.state != State::Failed || justNow)
            continue;
        member.state = State::Waiting;
        member.problem.reset();
    }
    Q_EMIT changed();
    openNext();
}

void Together::openNext()
{
    if (m_paused || m_busy)
        return;
    const auto next = std::find_if(m_members.begin(), m_members.end(), [](const Member &one) {
        return one.state == State::Waiting;
    });
    if (next == m_members.end())
        return;
    m_busy = true;
    next->state = State::Opening;
    const quint64 turn = ++m_generation;
    const QUuid id = next->profile.id;
    Q_EMIT changed();
    if (turn != m_generation)
        return; // somebody who heard of it has changed the profiles
    openProfile(m_credentials, m_clock, Profile::Profile(find(id)->profile), this,
                [this, id, turn](OpeningResult result) {
                    if (turn != m_generation)
                        return; // paused, or the profiles have changed, meanwhile
                    m_busy = false;
                    if (Member *const member = find(id))
                        take(*member, std::move(result));
                    openNext();
                });
}

void Together::take(Member &member, OpeningResult result)
{
    if (!result) {
        fail(member, result.error());
        Q_EMIT changed();
        return;
    }
    member.session = std::make_unique<Session>(member.profile, std::move(result).value(),
                                                   m_clock, m_store, nullptr);
    if (m_cache)
        member.session->keepIn(*m_cache);
    member.state = State::Open;
    Q_EMIT opened(member.session.get());
    Q_EMIT changed();
}

void Together::fail(Member &member, const OpeningProblem &problem)
{
    member.state = State::Failed;
    member.problem = problem;
}

// Whoever shows the old one hears of it before it dies.
void Together::leave(std::unique_ptr<Session> session)
{
    const auto old = std::move(session);
    old->endKeeping(); // or it would keep that there are none
    m_store->clear(old->inventory().profile());
    Q_EMIT left(old->profile().id);
}

} // namespace Console::Session
