// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilebook.h"

#include "app/core/listmerge.h"
#include "app/core/writelock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Console::Profile {

namespace {

// A change of ours to what another console changed, too, is refused: it was not seen.
Result<QList<Profile>, ProfileFileError>
mergedProfiles(const QList<Profile> &base, const QList<Profile> &ours, const QList<Profile> &theirs)
{
    std::optional<ProfileFileError> problem;
    const auto merged = mergedLists(
        base, ours, theirs, [](const Profile &one) { return one.id; },
        [&problem](const Profile *before, const Profile *mine, const Profile *other) {
            const Profile *const named = other ? other : before ? before : mine;
            problem = ProfileFileError{.kind = ProfileFileError::Kind::ChangedElsewhere,
                                       .name = named->name};
            return std::optional<Profile>();
        });
    QStringList names;
    for (const Profile &one : merged) {
        if (!problem && names.contains(nameKey(one.name)))
            problem =
                ProfileFileError{.kind = ProfileFileError::Kind::NameElsewhere, .name = one.name};
        names += nameKey(one.name);
    }
    if (problem)
        return Failure{*problem};
    return merged;
}

} // namespace

ProfileBook::ProfileBook(const QString &file, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(file, clock)
{
    auto loaded = m_store.load();
    if (loaded)
        m_profiles = std::move(loaded).value();
    else
        m_loadProblem = loaded.error();
}

qsizetype ProfileBook::placeOf(const QUuid &id) const
{
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(),
                                 [&id](const Profile &one) { return one.id == id; });
    return it == m_profiles.end() ? -1 : it - m_profiles.begin();
}

const Profile *ProfileBook::find(const QUuid &id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_profiles.at(place);
}

ProfileBook::Problem ProfileBook::put(const Profile &profile)
{
    const qsizetype place = placeOf(profile.id);
    if (place < 0)
        return insert(m_profiles.size(), {profile});
    QList<Profile> wanted = m_profiles;
    wanted[place] = profile;
    return accept(wanted);
}

ProfileBook::Problem ProfileBook::insert(qsizetype place, const QList<Profile> &profiles)
{
    QList<Profile> wanted = m_profiles;
    place = std::clamp<qsizetype>(place, 0, wanted.size());
    for (const Profile &profile : profiles)
        wanted.insert(place++, profile);
    return accept(wanted);
}

ProfileBook::Problem ProfileBook::remove(const QUuid &id)
{
    QList<Profile> wanted = m_profiles;
    wanted.removeIf([&id](const Profile &one) { return one.id == id; });
    return accept(wanted);
}

ProfileBook::Problem ProfileBook::move(const QUuid &id, qsizetype place)
{
    const qsizetype from = placeOf(id);
    if (from < 0)
        return std::nullopt;
    QList<Profile> wanted = m_profiles;
    wanted.move(from, std::clamp<qsizetype>(place, 0, wanted.size() - 1));
    return accept(wanted);
}

ProfileBook::Problem ProfileBook::accept(const QList<Profile> &wanted)
{
    if (wanted == m_profiles)
        return std::nullopt;
    QDir().mkpath(QFileInfo(m_store.file()).absolutePath()); // else the lock reports it
    const WriteLock lock(m_store.file(), WriteLock::forGui);
    if (!lock.isHeld())
        return ProfileFileError{.kind = lock.isBusy() ? ProfileFileError::Kind::Busy
                                                      : ProfileFileError::Kind::CannotWrite,
                                .technical = lock.problem()};
    auto profiles = wanted;
    const auto present = m_store.load();
    if (present && present.value() != m_profiles && QFileInfo::exists(m_store.file())) {
        auto merged = mergedProfiles(m_profiles, wanted, present.value());
        if (!merged) {
            adopt(present.value());
            return merged.error();
        }
        profiles = std::move(merged).value();
    }
    const auto saved = m_store.save(profiles);
    if (!saved)
        return saved.error();
    adopt(profiles);
    return std::nullopt;
}

void ProfileBook::adopt(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    m_loadProblem.reset();
    Q_EMIT changed();
}

} // namespace Console::Profile
