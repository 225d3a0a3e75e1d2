// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionmanager.h"

#include <algorithm>

namespace Console::Session {

namespace {

using Profile::SecretKind;

} // namespace

SessionManager::SessionManager(Profile::ProfileBook &book, Profile::Credentials &credentials,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_credentials(credentials), m_clock(clock)
{
    connect(&m_book, &Profile::ProfileBook::changed, this, [this] {
        tidyCache(); // first: nothing of a deleted profile is written when its session goes
        bookChanged();
    });
}

SessionManager::~SessionManager() = default;

void SessionManager::keepInventoriesIn(Inventory::CacheFolder &folder)
{
    m_cache = &folder;
    tidyCache();
}

void SessionManager::tidyCache()
{
    if (!m_cache)
        return;
    QSet<QString> names;
    for (const Profile::Profile &profile : m_book.profiles())
        names.insert(Session::cacheName(profile.id));
    m_cache->keepOnly(names);
}

void SessionManager::addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source)
{
    m_temporary.push_back({profile, std::move(source)});
    m_credentials.keepForThisRun(profile.id, SecretKind::SecretKey, std::move(secret));
    Q_EMIT choicesChanged();
    if (m_together)
        allChanged();
}

QList<Profile::Profile> SessionManager::choices() const
{
    QList<Profile::Profile> all;
    for (const Temporary &one : m_temporary)
        all += one.profile;
    return all + m_book.profiles();
}

const SessionManager::Temporary *SessionManager::temporary(const QUuid &id) const
{
    const auto it = std::find_if(m_temporary.begin(), m_temporary.end(),
                                 [&id](const Temporary &one) { return one.profile.id == id; });
    return it == m_temporary.end() ? nullptr : &*it;
}

bool SessionManager::isTemporary(const QUuid &id) const
{
    return temporary(id) != nullptr;
}

std::optional<Profile::Profile> SessionManager::known(const QUuid &id) const
{
    if (const Temporary *const one = temporary(id))
        return one->profile;
    const Profile::Profile *const saved = m_book.find(id);
    return saved ? std::optional(*saved) : std::nullopt;
}

bool SessionManager::openNamed(const QString &name)
{
    const auto all = choices();
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&name](const auto &one) { return one.name == name; });
    if (named == all.end())
        return false;
    open(named->id);
    return true;
}

void SessionManager::open(const QUuid &id)
{
    const auto wanted = known(id);
    if (!wanted || m_state == State::Locked)
        return;
    if (m_profile && m_profile->id == id && m_state == State::Open)
        return;
    dropSession();
    m_profile = wanted;
    set(State::Opening);
    const quint64 turn = ++m_generation;
    openProfile(m_credentials, m_clock, *wanted, this, [this, turn](OpeningResult result) {
        if (m_state != State::Opening || !m_profile || turn != m_generation)
            return; // chosen anew, or another profile, meanwhile
        if (result)
            makeSession(std::move(result).value());
        else
            set(State::Failed, result.error());
    });
}

bool SessionManager::canOpenAll() const { return choices().size() > 1; }

void SessionManager::openAll()
{
    if (m_state == State::Locked || m_together || !canOpenAll())
        return;
    dropSession();
    ++m_generation;
    m_profile.reset();
    m_problem.reset();
    m_together = std::make_unique<Together>(m_credentials, m_clock, m_cache);
    connect(m_together.get(), &Together::opened, this, &SessionManager::sessionOpened);
    connect(m_together.get(), &Together::left, this, &SessionManager::sessionClosed);
    connect(m_together.get(), &Together::changed, this, &SessionManager::changed);
    m_state = State::Open;
    Q_EMIT sessionsChanged();
    if (m_together)
        m_together->setProfiles(choices());
}

void SessionManager::allChanged()
{
    const auto all = choices();
    if (all.size() > 1 || m_state == State::Locked) {
        m_together->setProfiles(all);
        return;
    }
    dropSession();
    m_state = State::Empty;
    if (all.isEmpty())
        set(State::Empty); // which one is next, the user says
    else
        open(all.first().id);
}

void SessionManager::retry()
{
    if (m_together && m_state == State::Open)
        m_together->retry();
    else if (m_state == State::Failed && m_profile)
        open(m_profile->id);
}

void SessionManager::keyChanged(const QUuid &id)
{
    if (m_together && m_state == State::Open)
        m_together->retry(id);
    if (m_state == State::Empty || (m_state == State::Failed && m_profile->id == id)) {
        open(id);
    } else if (Session *const session = sessionOf(id); session && m_state == State::Open) {
        session->inventory().refresh();
    }
}

void SessionManager::makeSession(Cloud::Connection connection)
{
    m_session = std::make_unique<Session>(*m_profile, std::move(connection), m_clock, nullptr);
    if (m_cache)
        m_session->keepIn(*m_cache);
    m_state = State::Open;
    m_problem.reset();
    Q_EMIT sessionsChanged();
    Q_EMIT changed();
}

Session *SessionManager::sessionOf(const QUuid &profile) const
{
    if (m_together)
        return m_together->sessionOf(profile);
    return m_session && m_session->profile().id == profile ? m_session.get() : nullptr;
}

QList<Session *> SessionManager::all() const
{
    QList<Session *> list;
    if (m_session)
        list.append(m_session.get());
    if (m_together) {
        for (const Together::Member &member : m_together->members()) {
            if (member.session)
                list.append(member.session.get());
        }
    }
    return list;
}

Inventory::ServerStore *SessionManager::store() const
{
    if (m_together)
        return &m_together->store();
    return m_session ? &m_session->inventory().store() : nullptr;
}

bool SessionManager::isOpening(const QUuid &profile) const
{
    if (m_together)
        return m_state == State::Open && m_together->isOpening(profile);
    return m_state == State::Opening && m_profile && m_profile->id == profile;
}

void SessionManager::dropSession()
{
    if (!m_session && !m_together)
        return;
    // Whoever shows the old ones hears of it before they die.
    const auto old = std::exchange(m_session, nullptr);
    const auto all = std::exchange(m_together, nullptr);
    if (all)
        all->disconnect(this);
    Q_EMIT sessionsChanged();
}

void SessionManager::set(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT changed();
}

void SessionManager::bookChanged()
{
    Q_EMIT choicesChanged();
    if (m_together) {
        allChanged();
        return;
    }
    if (!m_profile || isTemporary(m_profile->id))
        return;
    const Profile::Profile *const saved = m_book.find(m_profile->id);
    if (!saved) {
        dropSession();
        m_profile.reset();
        if (m_state != State::Locked)
            set(State::Empty); // which one is next, the user says
        return;
    }
    if (*saved == *m_profile)
        return;
    const bool sameConnection = connectsAlike(*saved, *m_profile);
    m_profile = *saved;
    if (sameConnection && m_session) {
        m_session->setProfile(*saved);
        Q_EMIT changed();
        return;
    }
    if (m_state == State::Locked) {
        dropSession();
        return;
    }
    m_state = State::Opening; // so that the same profile is opened anew
    open(saved->id);
}

void SessionManager::lock()
{
    m_typed = {};
    m_credentials.lock(); // also overrules an unlocking that is under way
    if (m_state == State::Locked)
        return;
    if (m_together)
        m_together->pause();
    set(State::Locked);
    Q_EMIT lockedChanged(true);
}

void SessionManager::unlock()
{
    if (m_state != State::Locked)
        return;
    m_credentials.unlock(
        this, [this](const QList<Profile::Credentials::NotRefilled> &missing) { unlocked(missing); });
}

void SessionManager::unlocked(const QList<Profile::Credentials::NotRefilled> &missing)
{
    if (m_state != State::Locked)
        return;
    if (m_credentials.locked()) { // overruled by a lock(): whoever shows the waiting ends that
        Q_EMIT changed();
        return;
    }
    for (const Temporary &one : m_temporary) {
        if (one.source)
            m_credentials.keepForThisRun(one.profile.id, SecretKind::SecretKey, one.source());
    }
    if (m_profile && !m_typed.isEmpty())
        m_credentials.keepForThisRun(m_profile->id, SecretKind::SecretKey, std::move(m_typed));
    m_typed = {};
    if (m_together) {
        unlockedAll(missing);
        return;
    }
    for (const auto &one : missing) {
        // The other profiles' keys are asked for when they are chosen.
        if (!m_profile || one.profile != m_profile->id || one.kind != SecretKind::SecretKey
            || !m_credentials.slotOf(one.profile, one.kind)->isEmpty())
            continue;
        m_credentials.lock();
        set(State::Locked, Problem{.keychain = one.error, .keyWanted = !one.error});
        return;
    }
    const auto wanted = m_profile;
    m_problem.reset();
    if (m_session) {
        set(State::Open);
    } else {
        set(State::Empty);
        if (wanted)
            open(wanted->id);
    }
    Q_EMIT lockedChanged(false);
}

std::optional<Profile::Profile> SessionManager::keyWantedOf() const
{
    const auto sessions = all();
    if (m_together && m_state == State::Locked && !sessions.isEmpty())
        return sessions.first()->profile();
    return m_profile;
}

bool SessionManager::allAreMissing(const QList<Profile::Credentials::NotRefilled> &missing) const
{
    const auto sessions = all();
    return !sessions.isEmpty() && std::all_of(sessions.begin(), sessions.end(), [&](const Session *session) {
        const QUuid &id = session->profile().id;
        return m_credentials.slotOf(id, SecretKind::SecretKey)->isEmpty()
            && std::any_of(missing.begin(), missing.end(), [&id](const auto &one) {
                   return one.profile == id && one.kind == SecretKind::SecretKey;
               });
    });
}

void SessionManager::unlockedAll(const QList<Profile::Credentials::NotRefilled> &missing)
{
    // One key is enough to come back; the others say for themselves that theirs is missing.
    if (allAreMissing(missing)) {
        const auto first = std::find_if(missing.begin(), missing.end(), [this](const auto &one) {
            return one.profile == keyWantedOf()->id && one.kind == SecretKind::SecretKey;
        });
        const auto error = first->error;
        m_credentials.lock();
        set(State::Locked, Problem{.keychain = error, .keyWanted = !error});
        return;
    }
    m_problem.reset();
    set(State::Open);
    m_together->resume(missing);
    Q_EMIT lockedChanged(false);
}

void SessionManager::useKeyForThisRun(Secret secret)
{
    const auto wanted = keyWantedOf();
    if (!wanted)
        return;
    if (m_together) { // a key that was typed is one profile's: back with that one
        dropSession();
        m_profile = wanted;
    }
    if (m_state == State::Locked) {
        m_typed = std::move(secret);
        unlock();
        return;
    }
    m_credentials.keepForThisRun(m_profile->id, SecretKind::SecretKey, std::move(secret));
    open(m_profile->id);
}

} // namespace Console::Session
