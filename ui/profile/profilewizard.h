// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"
#include "ui/profile/wizardsteps.h"

#include <QDialog>
#include <QMessageBox>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace Console::Ui {

class Banner;
class ConnectionTest;
class ProfileForm;
class ProfileSaving;
class StepList;

// Adds a profile step by step: the fields of the form, a connection test that runs by itself, and
// at last where the key is.
class ProfileWizard final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileWizard(const Session::Services &services, QWidget *parent = nullptr);
    ~ProfileWizard() override;

    using Step = WizardStep;
    Step step() const { return m_step; }

    // True if something was typed, or the key is being stored.
    bool hasUnsaved() const;
    // Asks about it; runs `then` if the user discards it. `asker` owns the question.
    void askToLeave(QWidget *asker, std::function<void()> then);

    void done(int result) override;

Q_SIGNALS:
    void saved(const QUuid &id); // its key may be missing

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void startAnew();
    void showStep(Step step);
    void showFields();
    void focusFirst();
    void goOn();
    void goBack();
    void leaveFields(); // of this step, unless one is wrong
    void test();
    void paste();
    void save();
    void saidToUser(const QString &text, bool good);
    void showKeyState();
    QString keyIsIn(const Profile::KeyState &state) const;
    void keyNotKept(const QUuid &id, const Profile::KeychainError &error);
    void dropSecrets();
    void updateButtons();
    void retranslateUi();
    QList<Profile::Profile> others() const; // their names are taken

    Session::Services m_services;
    Step m_step = Step::Environment;
    bool m_more = false; // the proxy and the CA file are shown
    QString m_proposedName;
    QString m_backEnd;
    std::optional<Profile::KeychainError> m_notKept; // why the key was not stored
    QPointer<QMessageBox> m_question;

    StepList *m_steps;
    QLabel *m_title;
    QLabel *m_sentence;
    ProfileForm *m_form;
    QPushButton *m_showMore;
    QPushButton *m_paste;
    ConnectionTest *m_test;
    QPushButton *m_testAgain;
    Banner *m_banner;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    ProfileSaving *m_saving;
};

} // namespace Console::Ui
