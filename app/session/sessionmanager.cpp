// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionmanager.h"

#include <algorithm>

namespace Console::Ui {

namespace {

using Profile::SecretKind;

} // namespace

Switchboard::Switchboard(Profile::ProfileBook &book, Profile::Credentials &credentials,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_book(book), m_credentials(credentials), m_clock(clock)
{
    connect(&m_book, &Profile::ProfileBook::changed, this, [this] {
        tidyCache(); // first: nothing of a deleted profile is written when its workplace goes
        bookChanged();
    });
}

Switchboard::~Switchboard() = default;

void Switchboard::keepInventoriesIn(Inventory::CacheFolder &folder)
{
    m_cache = &folder;
    tidyCache();
}

void Switchboard::tidyCache()
{
    if (!m_cache)
        return;
    QSet<QString> names;
    for (const Profile::Profile &profile : m_book.profiles())
        names.insert(Workplace::cacheName(profile.id));
    m_cache->keepOnly(names);
}

void Switchboard::addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source)
{
    m_temporary.push_back({profile, std::move(source)});
    m_credentials.keepForThisRun(profile.id, SecretKind::SecretKey, std::move(secret));
    Q_EMIT choicesChanged();
    if (m_together)
        allChanged();
}

QList<Profile::Profile> Switchboard::choices() const
{
    QList<Profile::Profile> all;
    for (const Temporary &one : m_temporary)
        all += one.profile;
    return all + m_book.profiles();
}

const Switchboard::Temporary *Switchboard::temporary(const QUuid &id) const
{
    const auto it = std::find_if(m_temporary.begin(), m_temporary.end(),
                                 [&id](const Temporary &one) { return one.profile.id == id; });
    return it == m_temporary.end() ? nullptr : &*it;
}

bool Switchboard::isTemporary(const QUuid &id) const
{
    return temporary(id) != nullptr;
}

std::optional<Profile::Profile> Switchboard::known(const QUuid &id) const
{
    if (const Temporary *const one = temporary(id))
        return one->profile;
    const Profile::Profile *const saved = m_book.find(id);
    return saved ? std::optional(*saved) : std::nullopt;
}

bool Switchboard::openNamed(const QString &name)
{
    const auto all = choices();
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&name](const auto &one) { return one.name == name; });
    if (named == all.end())
        return false;
    open(named->id);
    return true;
}

void Switchboard::open(const QUuid &id)
{
    const auto wanted = known(id);
    if (!wanted || m_state == State::Locked)
        return;
    if (m_profile && m_profile->id == id && m_state == State::Open)
        return;
    dropWorkplace();
    m_profile = wanted;
    set(State::Opening);
    const quint64 turn = ++m_turn;
    openProfile(m_credentials, m_clock, *wanted, this, [this, turn](OpeningResult result) {
        if (m_state != State::Opening || !m_profile || turn != m_turn)
            return; // chosen anew, or another profile, meanwhile
        if (result)
            makeWorkplace(std::move(result).value());
        else
            set(State::Failed, result.error());
    });
}

bool Switchboard::canOpenAll() const { return choices().size() > 1; }

void Switchboard::openAll()
{
    if (m_state == State::Locked || m_together || !canOpenAll())
        return;
    dropWorkplace();
    ++m_turn;
    m_profile.reset();
    m_problem.reset();
    m_together = std::make_unique<Together>(m_credentials, m_clock, m_cache);
    connect(m_together.get(), &Together::opened, this, &Switchboard::workplaceJoined);
    connect(m_together.get(), &Together::left, this, &Switchboard::workplaceLeft);
    connect(m_together.get(), &Together::changed, this, &Switchboard::changed);
    m_state = State::Open;
    Q_EMIT workplaceChanged();
    if (m_together)
        m_together->setProfiles(choices());
}

void Switchboard::allChanged()
{
    const auto all = choices();
    if (all.size() > 1 || m_state == State::Locked) {
        m_together->setProfiles(all);
        return;
    }
    dropWorkplace();
    m_state = State::Empty;
    if (all.isEmpty())
        set(State::Empty); // which one is next, a person says
    else
        open(all.first().id);
}

void Switchboard::retry()
{
    if (m_together && m_state == State::Open)
        m_together->retry();
    else if (m_state == State::Failed && m_profile)
        open(m_profile->id);
}

void Switchboard::keyChanged(const QUuid &id)
{
    if (m_together && m_state == State::Open)
        m_together->retry(id);
    if (m_state == State::Empty || (m_state == State::Failed && m_profile->id == id)) {
        open(id);
    } else if (Workplace *const workplace = workplaceOf(id); workplace && m_state == State::Open) {
        workplace->inventory().refresh();
    }
}

void Switchboard::makeWorkplace(Cloud::Connection connection)
{
    m_workplace = std::make_unique<Workplace>(*m_profile, std::move(connection), m_clock, nullptr);
    if (m_cache)
        m_workplace->keepIn(*m_cache);
    m_state = State::Open;
    m_problem.reset();
    Q_EMIT workplaceChanged();
    Q_EMIT changed();
}

Workplace *Switchboard::workplaceOf(const QUuid &profile) const
{
    if (m_together)
        return m_together->workplaceOf(profile);
    return m_workplace && m_workplace->profile().id == profile ? m_workplace.get() : nullptr;
}

QList<Workplace *> Switchboard::workplaces() const
{
    QList<Workplace *> all;
    if (m_workplace)
        all.append(m_workplace.get());
    if (m_together) {
        for (const Together::Member &member : m_together->members()) {
            if (member.workplace)
                all.append(member.workplace.get());
        }
    }
    return all;
}

Inventory::ServerStore *Switchboard::store() const
{
    if (m_together)
        return &m_together->store();
    return m_workplace ? &m_workplace->inventory().store() : nullptr;
}

bool Switchboard::isOpening(const QUuid &profile) const
{
    if (m_together)
        return m_state == State::Open && m_together->isOpening(profile);
    return m_state == State::Opening && m_profile && m_profile->id == profile;
}

void Switchboard::dropWorkplace()
{
    if (!m_workplace && !m_together)
        return;
    // Whoever shows the old ones hears of it before they die.
    const auto old = std::exchange(m_workplace, nullptr);
    const auto all = std::exchange(m_together, nullptr);
    if (all)
        all->disconnect(this);
    Q_EMIT workplaceChanged();
}

void Switchboard::set(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT changed();
}

void Switchboard::bookChanged()
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
        dropWorkplace();
        m_profile.reset();
        if (m_state != State::Locked)
            set(State::Empty); // which one is next, a person says
        return;
    }
    if (*saved == *m_profile)
        return;
    const bool sameConnection = connectsAlike(*saved, *m_profile);
    m_profile = *saved;
    if (sameConnection && m_workplace) {
        m_workplace->setProfile(*saved);
        Q_EMIT changed();
        return;
    }
    if (m_state == State::Locked) {
        dropWorkplace();
        return;
    }
    m_state = State::Opening; // so that the same profile is opened anew
    open(saved->id);
}

void Switchboard::lock()
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

void Switchboard::unlock()
{
    if (m_state != State::Locked)
        return;
    m_credentials.unlock(
        this, [this](const QList<Profile::Credentials::NotRefilled> &missing) { unlocked(missing); });
}

void Switchboard::unlocked(const QList<Profile::Credentials::NotRefilled> &missing)
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
    if (m_workplace) {
        set(State::Open);
    } else {
        set(State::Empty);
        if (wanted)
            open(wanted->id);
    }
    Q_EMIT lockedChanged(false);
}

std::optional<Profile::Profile> Switchboard::keyWantedOf() const
{
    const auto all = workplaces();
    if (m_together && m_state == State::Locked && !all.isEmpty())
        return all.first()->profile();
    return m_profile;
}

bool Switchboard::allAreMissing(const QList<Profile::Credentials::NotRefilled> &missing) const
{
    const auto all = workplaces();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&](const Workplace *workplace) {
        const QUuid &id = workplace->profile().id;
        return m_credentials.slotOf(id, SecretKind::SecretKey)->isEmpty()
            && std::any_of(missing.begin(), missing.end(), [&id](const auto &one) {
                   return one.profile == id && one.kind == SecretKind::SecretKey;
               });
    });
}

void Switchboard::unlockedAll(const QList<Profile::Credentials::NotRefilled> &missing)
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

void Switchboard::useKeyForThisRun(Secret secret)
{
    const auto wanted = keyWantedOf();
    if (!wanted)
        return;
    if (m_together) { // a key that was typed is one profile's: back with that one
        dropWorkplace();
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

} // namespace Console::Ui
