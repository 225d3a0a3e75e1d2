// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/diagnosis.h"
#include "app/session/services.h"

#include <QLabel>
#include <QListWidget>
#include <QWidget>

#include <memory>

namespace Console::Ui {

// Shows a connection test step by step, with advice after a failure.
class ConnectionTest final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTest(QWidget *parent = nullptr);
    ~ConnectionTest() override;

    // Tests the typed profile. Empty secret or password: the one stored in the keychain under
    // storedAs.
    void run(const Session::Services &services, const Profile::Profile &profile, Secret secret,
             Secret password, const QUuid &storedAs);
    void cancel();
    void clear();
    bool isRunning() const { return m_asking || (m_diagnosis && m_diagnosis->isRunning()); }
    // The whole test, to its end.
    bool hasPassed() const;

Q_SIGNALS:
    void regionsFound(const QList<Console::Cloud::Region> &regions);
    void runningChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    // Fills the test's slot unless a value was typed; no `done` after cancel().
    void takeStored(const Session::Services &services, const QUuid &storedAs,
                    Profile::SecretKind kind, const Profile::Credentials::Done &done);
    void start(const Session::Services &services, const Profile::Profile &profile);
    void showStep(const Cloud::StepResult &result);
    void retranslateUi();

    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_advice;
    std::shared_ptr<SecretSlot> m_secret; // lives during the test
    std::shared_ptr<SecretSlot> m_password;
    std::unique_ptr<Cloud::Diagnosis> m_diagnosis;
    bool m_asking = false;    // waits for the keychain
    quint64 m_generation = 0; // counts tests: detects late answers
};

} // namespace Console::Ui
