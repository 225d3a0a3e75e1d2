// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/switchboard.h"

#include "app/profile/profileconnection.h"

#include <algorithm>

namespace Console::Ui {

namespace {

using Profile::SecretKind;

// Whether a change of the profile needs another connection.
bool connectsAlike(const Profile::Profile &a, const Profile::Profile &b)
{
    return a.gateway == b.gateway && a.accessKeyId == b.accessKeyId && a.region == b.region
            && a.caFile == b.caFile && a.proxy == b.proxy;
}

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
    QSet<QString> names{Workplace::cacheName({})};
    for (const Profile::Profile &profile : m_book.profiles())
        names.insert(Workplace::cacheName(profile.id));
    m_cache->keepOnly(names);
}

void Switchboard::addTemporary(const Profile::Profile &profile, Secret secret, SecretSource source)
{
    m_temporary.push_back({profile, std::move(source)});
    m_credentials.keepForThisRun(profile.id, SecretKind::SecretKey, std::move(secret));
    Q_EMIT choicesChanged();
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
    if (wanted->accessKeyId.isEmpty()) {
        set(State::Failed, Problem{.accessKeyIdMissing = true}); // no secret would help
        return;
    }
    if (!m_credentials.slotOf(id, SecretKind::SecretKey)->isEmpty()) {
        secretArrived(turn, std::nullopt);
        return;
    }
    if (m_credentials.onlyThisRun(id, SecretKind::SecretKey)) {
        set(State::Failed, Problem{.keyWanted = true}); // it is in no keychain
        return;
    }
    m_credentials.fetch(id, SecretKind::SecretKey, this,
                        [this, turn](const std::optional<Profile::KeychainError> &error) {
                            secretArrived(turn, error);
                        });
}

void Switchboard::retry()
{
    if (m_state == State::Failed && m_profile)
        open(m_profile->id);
}

void Switchboard::secretArrived(quint64 turn, const std::optional<Profile::KeychainError> &error)
{
    if (m_state != State::Opening || !m_profile || turn != m_turn)
        return; // chosen anew, or another profile, meanwhile
    if (error) {
        set(State::Failed, Problem{.keychain = error});
        return;
    }
    const QUuid id = m_profile->id;
    const auto password = m_credentials.slotOf(id, SecretKind::ProxyPassword);
    if (!Profile::wantsProxyPassword(*m_profile) || !password->isEmpty()) {
        makeWorkplace();
        return;
    }
    // Without its password the proxy says so itself when it is used.
    m_credentials.fetch(id, SecretKind::ProxyPassword, this,
                        [this, turn](const std::optional<Profile::KeychainError> &) {
                            if (m_state == State::Opening && m_profile && turn == m_turn)
                                makeWorkplace();
                        });
}

void Switchboard::makeWorkplace()
{
    auto made = Profile::connectionOf(
        *m_profile, m_credentials.slotOf(m_profile->id, SecretKind::SecretKey),
        m_credentials.slotOf(m_profile->id, SecretKind::ProxyPassword),
        std::make_shared<Cloud::GatewayClock>(m_clock));
    if (!made) {
        set(State::Failed, Problem{.caFile = made.error()});
        return;
    }
    m_workplace = std::make_unique<Workplace>(*m_profile, std::move(made).value(), m_clock, nullptr);
    if (m_cache)
        m_workplace->keepIn(*m_cache);
    m_state = State::Open;
    m_problem.reset();
    Q_EMIT workplaceChanged();
    Q_EMIT changed();
}

Workplace *Switchboard::workplaceOf(const QUuid &profile) const
{
    return m_workplace && m_workplace->profile().id == profile ? m_workplace.get() : nullptr;
}

void Switchboard::dropWorkplace()
{
    if (!m_workplace)
        return;
    // Whoever shows the old one hears of it before it dies.
    const auto old = std::exchange(m_workplace, nullptr);
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

void Switchboard::useKeyForThisRun(Secret secret)
{
    if (!m_profile)
        return;
    if (m_state == State::Locked) {
        m_typed = std::move(secret);
        unlock();
        return;
    }
    m_credentials.keepForThisRun(m_profile->id, SecretKind::SecretKey, std::move(secret));
    open(m_profile->id);
}

} // namespace Console::Ui
