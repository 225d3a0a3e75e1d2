// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"
#include "app/session/services.h"

#include <QObject>

#include <optional>

namespace Console::Ui {

class ProfileForm;

// Saves a form: guard question, book, then keychain. Takes the secrets once the profile is written.
class ProfileSaving final : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. Questions belong to the form's window.
    ProfileSaving(const Session::Services &services, ProfileForm &form, QObject *parent = nullptr);

    // secretOf: its key is copied if none is typed.
    void save(const std::optional<QUuid> &secretOf);

    bool isStoring() const { return m_storing; } // waits for the keychain
    // Stops waiting; keyNotKept() follows.
    void stopWaiting();
    // From the last save; empty: no problem with the proxy password.
    const QString &passwordProblem() const { return m_passwordProblem; }

    // Secrets that the keychain did not store.
    bool hasUnkeptKey() const { return !m_key.isEmpty(); }
    bool hasUnkept() const
    {
        return hasUnkeptKey() || (!m_password.isEmpty() && !m_passwordProblem.isEmpty());
    }
    void keepForThisRun(); // completes the save
    void dropUnkept();

Q_SIGNALS:
    void written(); // the book has the profile
    void storingChanged();
    void saved(const QUuid &id);
    void keyNotKept(const QUuid &id, const Console::Profile::KeychainError &error);
    void passwordNotKept(const QString &text); // perhaps after saved() or keyNotKept()
    void messageRequested(const QString &text, bool good);

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
    QUuid m_waitingFor; // its key is being written or read
    QString m_passwordProblem;
    Secret m_key; // typed but not stored
    QUuid m_keyFor;
    Secret m_password; // the proxy's; not stored, or being written
    QUuid m_passwordFor;
};

} // namespace Console::Ui
