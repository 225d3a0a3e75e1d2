// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"
#include "app/session/services.h"

#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>

#include <functional>
#include <optional>

namespace Console::Ui {

class Card;
class ConnectionTest;
class IconLabel;
class ProfileForm;
class ProfileList;
class ProfileSaving;

// The profile list and the chosen profile's form.
class ProfilesWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfilesWindow(const Session::Services &services, QWidget *parent = nullptr);
    ~ProfilesWindow() override;

    void importProfiles();
    // Shows what is missing, and opens a usable one if none is open.
    void takeImported(const QList<QUuid> &ids, const QString &told);
    void select(const QUuid &id);

    // True if the form is changed or a key is being stored.
    bool hasUnsaved() const;
    // Asks about it; runs `then` if the user discards it. `asker` owns the question.
    void askToLeave(QWidget *asker, std::function<void()> then);

    void done(int result) override;

Q_SIGNALS:
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void wireList();
    void wireSaving();
    void retranslateUi();
    void showSelected();
    void lookForKeys(const QUuid &id);
    void showKeyStates();
    void startNew(const Profile::Profile &profile, const std::optional<QUuid> &secretOf);
    void duplicate();
    void startCopyOf(const QUuid &id);
    void test();
    void showTest();
    bool hasNoKeyYet(const Profile::Profile &profile) const;
    void saved(const QUuid &id);
    void keyNotKept(const QUuid &id, const Profile::KeychainError &error);
    void passwordNotKept(const QString &text);
    void tell(const QString &text, bool good = false);
    void updateButtons();
    QList<Profile::Profile> others(const QUuid &id) const; // their names are taken

    Session::Services m_services;
    bool m_new = false;              // the profile is not in the list yet
    std::optional<QUuid> m_secretOf; // a duplicate takes its secret

    bool m_followTest = false;        // scrolls with the test until the form is edited
    QPointer<QMessageBox> m_question; // about unsaved changes

    ProfileList *m_list;
    QScrollArea *m_scroll;
    ProfileForm *m_form;
    ConnectionTest *m_test;
    ProfileSaving *m_saving;
    Card *m_card; // the last message, with what to do about it
    IconLabel *m_icon;
    QLabel *m_message;
    QPushButton *m_stopWaiting;
    QPushButton *m_thisRunOnly;
    QPushButton *m_testButton;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace Console::Ui
