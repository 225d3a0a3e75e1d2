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

// The steps of a connection test as they happen, and what to do about the one that failed.
class ConnectionTest final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTest(QWidget *parent = nullptr);
    ~ConnectionTest() override;

    // Tests the profile as it is typed. An empty secret or password: that of the keychain, kept
    // there under storedAs.
    void run(const Session::Services &services, const Profile::Profile &profile, Secret secret, Secret password,
             const QUuid &storedAs);
    void cancel();
    void clear();
    bool isRunning() const { return m_asking || (m_diagnosis && m_diagnosis->isRunning()); }

Q_SIGNALS:
    void regionsFound(const QList<Console::Cloud::Region> &regions);
    void runningChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    // Into the test's own slot, unless it was typed; `done` not after a cancel().
    void takeStored(const Session::Services &services, const QUuid &storedAs, Profile::SecretKind kind,
                    const Profile::Credentials::Done &done);
    void start(const Session::Services &services, const Profile::Profile &profile);
    void showStep(const Cloud::StepResult &result);
    void retranslateUi();

    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_advice;
    std::shared_ptr<SecretSlot> m_secret; // lives as long as the test
    std::shared_ptr<SecretSlot> m_password;
    std::unique_ptr<Cloud::Diagnosis> m_diagnosis;
    bool m_asking = false; // the keychain
    quint64 m_run = 0;     // counts the tests, so that a late answer to an earlier one is known
};

} // namespace Console::Ui
