// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilestore.h"

#include <QObject>

namespace Console::Profile {

// In the user's order. Each change is written at once, or not made. What another console has
// written meanwhile is kept; where both changed the same profile, ours is refused once.
class ProfileBook final : public QObject
{
    Q_OBJECT
public:
    using Problem = std::optional<ProfileFileError>;

    // The clock outlives it.
    ProfileBook(const QString &file, const Clock &clock, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    const Problem &loadProblem() const { return m_loadProblem; } // if set, no profiles
    // A replaced damaged file; empty: none.
    const Profile *find(const QUuid &id) const; // valid until the next change; null: none

    // Replaces by id, or appends.
    [[nodiscard]] Problem put(const Profile &profile);
    // From 0; beyond the end: appends. Also undoes remove().
    [[nodiscard]] Problem insert(qsizetype place, const QList<Profile> &profiles);
    [[nodiscard]] Problem remove(const QUuid &id);
    [[nodiscard]] Problem move(const QUuid &id, qsizetype place);

Q_SIGNALS:
    void changed();

private:
    Problem accept(const QList<Profile> &wanted);
    void adopt(const QList<Profile> &profiles);
    qsizetype placeOf(const QUuid &id) const; // -1: none

    ProfileStore m_store;
    QList<Profile> m_profiles;
    Problem m_loadProblem;
};

} // namespace Console::Profile
