// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilestore.h"

#include <QObject>

namespace Console::Profile {

// The saved profiles of this person, in their order. Every change is written at once; one that
// cannot be written is not made.
class ProfileBook final : public QObject
{
    Q_OBJECT
public:
    using Problem = std::optional<ProfileFileError>;

    explicit ProfileBook(const QString &file, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; }
    const Problem &loadProblem() const { return m_loadProblem; } // then there are no profiles
    // Where a damaged file went when it was replaced; empty: that has not happened.
    const Profile *find(const QUuid &id) const; // valid until the next change; null: none

    // Replaces the profile with this id, or adds it at the end.
    [[nodiscard]] Problem put(const Profile &profile);
    // Adds at a place from 0 on; beyond the end: at the end. Also undoes a remove().
    [[nodiscard]] Problem insert(qsizetype place, const QList<Profile> &profiles);
    [[nodiscard]] Problem remove(const QUuid &id);
    [[nodiscard]] Problem move(const QUuid &id, qsizetype place);

Q_SIGNALS:
    void changed();

private:
    Problem accept(QList<Profile> profiles);
    qsizetype placeOf(const QUuid &id) const; // -1: none

    ProfileStore m_store;
    QList<Profile> m_profiles;
    Problem m_loadProblem;
};

} // namespace Console::Profile
