// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilesaving.h"

#include "ui/profile/guardquestion.h"
#include "ui/profile/profileform.h"
#include "ui/words/keychainwords.h"
#include "ui/words/profilewords.h"

namespace Console::Ui {

using Profile::SecretKind;

ProfileSaving::ProfileSaving(const Session::Services &services, ProfileForm &form, QObject *parent)
    : QObject(parent), m_services(services), m_form(form)
{
}

void ProfileSaving::save(const std::optional<QUuid> &secretOf)
{
    if (m_storing)
        return;
    if (!m_form.problems().isEmpty()) {
        m_form.showAllProblems();
        Q_EMIT messageRequested({}, false);
        return;
    }
    const Profile::Profile profile = m_form.profile();
    const Profile::Profile *const saved = m_services.book.find(profile.id);
    // A duplicate uses the key of its original.
    const Profile::Profile *const before =
        !saved && secretOf ? m_services.book.find(*secretOf) : saved;
    if (before && Profile::lowersGuard(before->guard, profile.guard))
        askBeforeLowering(saved ? saved->name : profile.name, before->guard, profile.guard,
                          secretOf);
    else
        write(profile, secretOf);
}

void ProfileSaving::askBeforeLowering(const QString &name, Profile::GuardLevel from,
                                      Profile::GuardLevel to, const std::optional<QUuid> &secretOf)
{
    auto *question = new GuardQuestion(name, from, to, m_form.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, secretOf] { write(m_form.profile(), secretOf); });
    question->open();
}

void ProfileSaving::write(const Profile::Profile &profile, const std::optional<QUuid> &secretOf)
{
    if (const auto problem = m_services.book.put(profile)) {
        Q_EMIT messageRequested(fileSentence(*problem), false);
        return;
    }
    Q_EMIT written();
    storePassword(profile.id);
    storeKey(profile.id, secretOf);
}

void ProfileSaving::storePassword(const QUuid &id)
{
    m_passwordProblem.clear();
    m_password = {};
    Secret password = m_form.proxyPassword().take();
    if (password.isEmpty())
        return;
    m_password = Secret(password.bytes());
    m_passwordFor = id;
    m_services.credentials.store(id, SecretKind::ProxyPassword, std::move(password), this,
                                 [this](const std::optional<Profile::KeychainError> &error) {
                                     if (!error) {
                                         m_password = {};
                                         return;
                                     }
                                     m_passwordProblem = passwordNotKeptSentence(*error);
                                     Q_EMIT passwordNotKept(m_passwordProblem);
                                 });
}

void ProfileSaving::storeKey(const QUuid &id, const std::optional<QUuid> &secretOf)
{
    Secret key = m_form.secretKey().take();
    if (key.isEmpty() && !secretOf) {
        Q_EMIT saved(id);
        return;
    }
    m_storing = true;
    Q_EMIT storingChanged();
    Q_EMIT messageRequested(tr("Saving the secret key in the keychain. It may be waiting for your "
                               "answer in its own window."),
                            true);
    if (key.isEmpty()) {
        copyKey(id, *secretOf);
        return;
    }
    m_key = Secret(key.bytes());
    m_keyFor = id;
    m_waitingFor = id;
    m_services.credentials.store(
        id, SecretKind::SecretKey, std::move(key), this,
        [this, id](const std::optional<Profile::KeychainError> &error) { keyStored(id, error); });
}

void ProfileSaving::copyKey(const QUuid &id, const QUuid &from)
{
    const auto slot = m_services.credentials.slotOf(from, SecretKind::SecretKey);
    const auto copy = [this, id, slot](const std::optional<Profile::KeychainError> &error) {
        if (slot->isEmpty()) {
            keyStored(id, error.value_or(Profile::KeychainError{}));
            return;
        }
        m_key = Secret(slot->bytes());
        m_keyFor = id;
        m_waitingFor = id;
        m_services.credentials.store(
            id, SecretKind::SecretKey, Secret(slot->bytes()), this,
            [this, id](const std::optional<Profile::KeychainError> &failed) {
                keyStored(id, failed);
            });
    };
    m_waitingFor = from;
    if (slot->isEmpty())
        m_services.credentials.fetch(from, SecretKind::SecretKey, this, copy);
    else
        copy(std::nullopt); // perhaps a key for this run only
}

void ProfileSaving::stopWaiting()
{
    if (m_storing)
        m_services.credentials.cancel(m_waitingFor, SecretKind::SecretKey);
}

void ProfileSaving::keyStored(const QUuid &id, const std::optional<Profile::KeychainError> &error)
{
    m_storing = false;
    Q_EMIT storingChanged();
    if (error) {
        Q_EMIT keyNotKept(id, *error);
        return;
    }
    m_key = {};
    Q_EMIT saved(id);
}

void ProfileSaving::keepForThisRun()
{
    if (!hasUnkept())
        return;
    const QUuid id = hasUnkeptKey() ? m_keyFor : m_passwordFor;
    if (!m_passwordProblem.isEmpty()) // otherwise still being written
        m_services.credentials.keepForThisRun(m_passwordFor, SecretKind::ProxyPassword,
                                              std::exchange(m_password, {}));
    if (hasUnkeptKey())
        m_services.credentials.keepForThisRun(m_keyFor, SecretKind::SecretKey,
                                              std::exchange(m_key, {}));
    m_passwordProblem.clear();
    Q_EMIT saved(id);
}

void ProfileSaving::dropUnkept()
{
    m_key = {};
    m_password = {};
}

} // namespace Console::Ui
