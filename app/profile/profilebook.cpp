// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/profilebook.h"

#include <algorithm>

namespace Console::Profile {

ProfileBook::ProfileBook(const QString &file, QObject *parent) : QObject(parent), m_store(file)
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

ProfileBook::Problem ProfileBook::accept(QList<Profile> profiles)
{
    if (profiles == m_profiles)
        return std::nullopt;
    const auto saved = m_store.save(profiles);
    if (!saved)
        return saved.error();
    m_profiles = std::move(profiles);
    m_loadProblem.reset();
    Q_EMIT changed();
    return std::nullopt;
}

} // namespace Console::Profile
