// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionmanager.h"

#include <algorithm>
#include <utility>

namespace Console::Session {

namespace {

using Profile::SecretKind;

} // namespace

SessionManager::SessionManager(Profile::ProfileBook &book, Profile::Credentials &credentials,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_credentials(credentials), m_clock(clock)
{
    connect(&m_book, &Profile::ProfileBook::changed, this, [this] {
        removeUnknownCaches(); // first: deleted profiles must not be written at closing
        bookChanged();
    });
}

SessionManager::~SessionManager() = default;

void SessionManager::keepInventoriesIn(Inventory::CacheFolder &folder)
{
    m_cache = &folder;
    removeUnknownCaches();
}

void SessionManager::removeUnknownCaches()
{
    if (!m_cache)
        return;
    QSet<QString> names;
    for (const Profile::Profile &profile : m_book.profiles())
        names.insert(Session::cacheName(profile.id));
    m_cache->keepOnly(names);
}

void SessionManager::addTemporary(const Profile::Profile &profile, Secret secret,
                                  SecretSource source)
{
    m_temporary.push_back({profile, std::move(source)});
    m_credentials.keepForThisRun(profile.id, SecretKind::SecretKey, std::move(secret));
    Q_EMIT choicesChanged();
    if (m_all)
        update(choices());
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

bool SessionManager::isTemporary(const QUuid &id) const { return temporary(id) != nullptr; }

const SessionManager::Entry *SessionManager::find(const QUuid &profile) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&profile](const Entry &one) {
        return one.profile.id == profile;
    });
    return it == m_entries.end() ? nullptr : &*it;
}

SessionManager::Entry *SessionManager::find(const QUuid &profile)
{
    return const_cast<Entry *>(std::as_const(*this).find(profile));
}

SessionManager::State SessionManager::state() const
{
    if (m_locked)
        return State::Locked;
    if (m_all)
        return State::Open;
    if (m_entries.empty())
        return State::Empty;
    switch (m_entries.front().state) {
    case Entry::State::Waiting:
    case Entry::State::Opening:
        return State::Opening;
    case Entry::State::Open:
        return State::Open;
    case Entry::State::Failed:
        break;
    }
    return State::Failed;
}

std::optional<OpeningProblem> SessionManager::problem() const
{
    if (m_locked)
        return m_lockProblem;
    return m_all || m_entries.empty() ? std::nullopt : m_entries.front().problem;
}

std::optional<Profile::Profile> SessionManager::profile() const
{
    return m_all || m_entries.empty() ? std::nullopt : std::optional(m_entries.front().profile);
}

Session *SessionManager::session() const
{
    return m_all || m_entries.empty() ? nullptr : m_entries.front().session.get();
}

Session *SessionManager::sessionOf(const QUuid &profile) const
{
    const Entry *const entry = find(profile);
    return entry ? entry->session.get() : nullptr;
}

QList<Session *> SessionManager::all() const
{
    QList<Session *> list;
    for (const Entry &entry : m_entries) {
        if (entry.session)
            list.append(entry.session.get());
    }
    return list;
}

Inventory::ServerStore *SessionManager::store() const
{
    return m_all || session() ? m_store.get() : nullptr;
}

bool SessionManager::isOpening(const QUuid &profile) const
{
    const Entry *const entry = find(profile);
    return !m_locked && entry
        && (entry->state == Entry::State::Waiting || entry->state == Entry::State::Opening);
}

bool SessionManager::openNamed(const QString &name)
{
    const auto all = choices();
    const auto named =
        std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.name == name; });
    if (named == all.end())
        return false;
    open(named->id);
    return true;
}

void SessionManager::open(const QUuid &id)
{
    const auto all = choices();
    const auto known =
        std::find_if(all.begin(), all.end(), [&id](const auto &one) { return one.id == id; });
    if (known == all.end() || m_locked)
        return;
    const Session *const open = session();
    if (!open || open->profile().id != id)
        choose({*known}, false);
}

bool SessionManager::canOpenAll() const { return choices().size() > 1; }

void SessionManager::openAll()
{
    if (!m_locked && !m_all && canOpenAll())
        choose(choices(), true);
}

void SessionManager::choose(const QList<Profile::Profile> &profiles, bool all)
{
    cancelOpening();
    const bool other = m_all || session() || all;
    const quint64 generation = m_generation;
    {
        // Receivers hear of it before old sessions die.
        const auto store =
            std::exchange(m_store, std::make_shared<Inventory::ServerStore>(m_clock));
        const auto entries = std::exchange(m_entries, {});
        m_all = all;
        if (other)
            Q_EMIT sessionsChanged();
    }
    if (generation == m_generation) // no receiver has chosen again
        update(profiles);
}

void SessionManager::update(const QList<Profile::Profile> &profiles)
{
    std::vector<Entry> entries;
    entries.reserve(std::size_t(profiles.size()));
    for (const Profile::Profile &profile : profiles) {
        m_store->addProfile(profile.id, profile.name);
        Entry entry{.profile = profile};
        if (Entry *const known = find(profile.id);
            known && connectsAlike(known->profile, profile)) {
            entry.state = known->state;
            entry.problem = known->problem;
            entry.session = std::move(known->session);
            if (entry.session)
                entry.session->setProfile(profile);
        }
        entries.push_back(std::move(entry));
    }
    auto old = std::exchange(m_entries, std::move(entries));
    // That profile may be gone.
    if (std::none_of(m_entries.begin(), m_entries.end(),
                     [](const Entry &one) { return one.state == Entry::State::Opening; }))
        cancelOpening();
    for (Entry &one : old) {
        if (one.session)
            close(std::move(one.session));
    }
    Q_EMIT changed();
    openNext();
}

void SessionManager::bookChanged()
{
    Q_EMIT choicesChanged();
    const auto all = choices();
    if (m_all && (all.size() > 1 || m_locked)) {
        update(all);
        return;
    }
    if (m_all) {
        choose(all.mid(0, 1), false);
        return;
    }
    if (m_entries.empty() || isTemporary(m_entries.front().profile.id))
        return;
    const Profile::Profile &chosen = m_entries.front().profile;
    const Profile::Profile *const saved = m_book.find(chosen.id);
    if (!saved)
        choose({}, false);
    else if (!connectsAlike(*saved, chosen))
        choose({*saved}, false);
    else if (*saved != chosen)
        update({*saved});
}

void SessionManager::cancelOpening()
{
    m_busy = false;
    ++m_generation;
    for (Entry &entry : m_entries) {
        if (entry.state == Entry::State::Opening)
            entry.state = Entry::State::Waiting;
    }
}

void SessionManager::openNext()
{
    if (m_locked || m_busy)
        return;
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &one) {
        return one.state == Entry::State::Waiting;
    });
    if (next == m_entries.end())
        return;
    m_busy = true;
    next->state = Entry::State::Opening;
    const quint64 generation = ++m_generation;
    const Profile::Profile profile = next->profile;
    Q_EMIT changed();
    if (generation != m_generation)
        return; // a receiver changed them
    openProfile(m_credentials, m_clock, profile, this,
                [this, id = profile.id, generation](OpeningResult result) {
                    if (generation != m_generation)
                        return;
                    m_busy = false;
                    if (Entry *const entry = find(id))
                        take(*entry, std::move(result));
                    openNext();
                });
}

void SessionManager::take(Entry &entry, OpeningResult result)
{
    if (result) {
        entry.session =
            std::make_unique<Session>(entry.profile, std::move(result).value(), m_clock, m_store);
        if (m_cache)
            entry.session->keepIn(*m_cache);
        entry.state = Entry::State::Open;
        Q_EMIT sessionOpened(entry.session.get());
    } else {
        entry.state = Entry::State::Failed;
        entry.problem = result.error();
    }
    Q_EMIT changed();
}

// Receivers hear of it before it dies.
void SessionManager::close(std::unique_ptr<Session> session)
{
    const auto old = std::move(session);
    old->endKeeping(); // else it saves an empty list
    m_store->clear(old->inventory().profile());
    Q_EMIT sessionClosed(old->profile().id);
}

void SessionManager::tryAgain(Entry &entry)
{
    entry.state = Entry::State::Waiting;
    entry.problem.reset();
}

void SessionManager::retry()
{
    if (m_locked)
        return;
    for (Entry &entry : m_entries) {
        if (entry.state == Entry::State::Failed)
            tryAgain(entry);
    }
    Q_EMIT changed();
    openNext();
}

void SessionManager::keyChanged(const QUuid &id)
{
    if (m_locked)
        return;
    Entry *const entry = find(id);
    if (!entry && m_entries.empty()) {
        open(id);
    } else if (entry && entry->session) {
        entry->session->inventory().refresh();
    } else if (entry && entry->state == Entry::State::Failed) {
        tryAgain(*entry);
        Q_EMIT changed();
        openNext();
    }
}

void SessionManager::lock()
{
    m_typed = {};
    m_credentials.lock(); // also cancels unlocking
    if (m_locked)
        return;
    cancelOpening();
    m_locked = true;
    m_lockProblem.reset();
    Q_EMIT changed();
    Q_EMIT lockedChanged(true);
}

void SessionManager::unlock()
{
    if (m_locked)
        m_credentials.unlock(this, [this](const Missing &missing) { unlocked(missing); });
}

bool SessionManager::isMissing(const QUuid &profile, const Missing &missing) const
{
    return m_credentials.slotOf(profile, SecretKind::SecretKey)->isEmpty()
        && std::any_of(missing.begin(), missing.end(), [&profile](const auto &one) {
               return one.profile == profile && one.kind == SecretKind::SecretKey;
           });
}

void SessionManager::unlocked(const Missing &missing)
{
    if (!m_locked)
        return;
    if (m_credentials.locked()) { // locked in between
        Q_EMIT changed();
        return;
    }
    for (const Temporary &one : m_temporary) {
        if (one.source)
            m_credentials.keepForThisRun(one.profile.id, SecretKind::SecretKey, one.source());
    }
    const auto wanted = keyWantedOf();
    if (!m_all && wanted && !m_typed.isEmpty())
        m_credentials.keepForThisRun(wanted->id, SecretKind::SecretKey, std::move(m_typed));
    m_typed = {};
    // One key unlocks; other profiles report a missing key themselves.
    const bool nothingOpens =
        wanted && std::all_of(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
            return (m_all && !one.session) || isMissing(one.profile.id, missing);
        });
    if (nothingOpens && isMissing(wanted->id, missing)) {
        const auto first = std::find_if(missing.begin(), missing.end(), [&wanted](const auto &one) {
            return one.profile == wanted->id && one.kind == SecretKind::SecretKey;
        });
        m_lockProblem = OpeningProblem{.keychain = first->error, .keyWanted = !first->error};
        m_credentials.lock();
        Q_EMIT changed();
        return;
    }
    m_locked = false;
    m_lockProblem.reset();
    resume(missing);
    Q_EMIT lockedChanged(false);
}

// Closes profiles without key, retries failed ones.
void SessionManager::resume(const Missing &missing)
{
    for (Entry &entry : m_entries) {
        if (entry.state == Entry::State::Failed)
            tryAgain(entry);
    }
    for (const auto &one : missing) {
        Entry *const entry = find(one.profile);
        if (!entry || !entry->session || !isMissing(one.profile, missing)
            || one.kind != SecretKind::SecretKey)
            continue;
        entry->state = Entry::State::Failed;
        entry->problem = OpeningProblem{.keychain = one.error, .keyWanted = !one.error};
        close(std::move(entry->session));
    }
    Q_EMIT changed();
    openNext();
}

std::optional<Profile::Profile> SessionManager::keyWantedOf() const
{
    const auto open = all();
    if (m_all && m_locked && !open.isEmpty())
        return open.first()->profile();
    return profile();
}

void SessionManager::useKeyForThisRun(Secret secret)
{
    const auto wanted = keyWantedOf();
    if (!wanted)
        return;
    if (m_locked) {
        if (m_all) // a typed key belongs to one profile
            choose({*wanted}, false);
        m_typed = std::move(secret);
        unlock();
        return;
    }
    m_credentials.keepForThisRun(wanted->id, SecretKind::SecretKey, std::move(secret));
    open(wanted->id);
}

} // namespace Console::Session
