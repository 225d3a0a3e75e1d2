// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"
#include "app/session/services.h"

#include <QObject>

#include <optional>

namespace Console::Ui {

class ProfileForm;

// What happens to the form's content when it is saved: the question about a lower guard, the book,
// then the keychain. It takes the secrets from the form as soon as the profile itself is written.
class ProfileSaving final : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. Questions belong to the form's window.
    ProfileSaving(const Session::Services &services, ProfileForm &form, QObject *parent = nullptr);

    // secretOf: where no key is typed, the new profile takes that of this one along.
    void save(const std::optional<QUuid> &secretOf);

    bool isStoring() const { return m_storing; } // the keychain has not answered yet
    // Stops waiting for the keychain; keyNotKept() follows.
    void stopWaiting();
    // What was wrong with the proxy's password, with the last save; empty: nothing.
    const QString &passwordProblem() const { return m_passwordProblem; }

    // The secrets that the keychain did not take.
    bool hasUnkeptKey() const { return !m_key.isEmpty(); }
    bool hasUnkept() const
    {
        return hasUnkeptKey() || (!m_password.isEmpty() && !m_passwordProblem.isEmpty());
    }
    void keepForThisRun(); // then it is saved
    void dropUnkept();

Q_SIGNALS:
    void written(); // the profile is in the book
    void storingChanged();
    void saved(const QUuid &id);
    void keyNotKept(const QUuid &id, const Console::Profile::KeychainError &error);
    void passwordNotKept(const QString &text); // perhaps after saved() or keyNotKept()
    void told(const QString &text, bool good);

private:
    void askBeforeLowering(const QString &name, Profile::GuardLevel from, Profile::GuardLevel to,
                           const std::optional<QUuid> &secretOf);
    void write(const Profile::Profile &profile, const std::optional<QUuid> &secretOf);
    void storePassword(const QUuid &id);
    void storeKey(const QUuid &id, const std::optional<QUuid> &secretOf);
    void copyKey(const QUuid &id, const QUuid &from);
    void keyStored(const QUuid &id, const std::optional<Profile::KeychainError> &error);

    Session::Services m_services;
    ProfileForm &m_form;
    bool m_storing = false;
    QUuid m_waitingFor; // whose key is being written or read
    QString m_passwordProblem;
    Secret m_key; // typed, but the keychain has not taken it
    QUuid m_keyFor;
    Secret m_password; // of the proxy, likewise, or it is on the way
    QUuid m_passwordFor;
};

} // namespace Console::Ui
