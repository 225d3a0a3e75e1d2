// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profile.h"
#include "ui/shell/office.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <optional>

namespace Console::Ui {

class ConnectionTest;
class ProfileForm;

// The list of profiles and the form of the chosen one.
class ProfilesWindow final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfilesWindow(const Office &office, QWidget *parent = nullptr);
    ~ProfilesWindow() override;

    // An empty form. One that is empty and untouched already is kept.
    void addProfile();
    void importProfiles();
    void select(const QUuid &id);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void retranslateUi();
    void fillList();
    void showSelected();
    void startNew(const Profile::Profile &profile, const std::optional<QUuid> &secretOf);
    void duplicate();
    void remove();
    void undoRemove();
    void finishRemoval();
    void moveBy(int places);
    void exportProfiles();
    void test();
    void save();
    void askBeforeLowering(const Profile::Profile &profile, Profile::GuardLevel from);
    void write(const Profile::Profile &profile);
    void storeSecret(const Profile::Profile &profile);
    void secretStored(const QUuid &id, const std::optional<Profile::KeychainError> &error);
    void keepForThisRun();
    void saved(const QUuid &id);
    void tell(const QString &text, bool good = false);
    void updateButtons();
    std::optional<QUuid> selectedId() const;
    QList<Profile::Profile> others(const QUuid &id) const; // whose names are taken
    // Does it now, or once the person has decided about changes that are not saved.
    void leaveForm(std::function<void()> then);

    Office m_office;
    bool m_new = false; // the form is for a profile that is not in the list yet
    bool m_storing = false;
    std::optional<QUuid> m_secretOf; // a duplicate takes the secret of this one
    Secret m_unsaved;                // typed, but the keychain did not take it
    QUuid m_unsavedFor;
    QString m_passwordProblem; // of the proxy's password, with the last save
    std::optional<Profile::Profile> m_removed; // until it cannot be undone any more
    qsizetype m_removedFrom = 0;
    QTimer m_undoTime;

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_removedText;
    QPushButton *m_undo;
    QScrollArea *m_scroll;
    ProfileForm *m_form;
    ConnectionTest *m_test;
    QLabel *m_message;
    QPushButton *m_thisRunOnly;
    QPushButton *m_testButton;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace Console::Ui
