// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "ui/profile/secretedit.h"
#include "app/session/sessionmanager.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// In place of the servers: the console is locked, the profile cannot be opened, or the keychain
// keeps it waiting. Says why, and offers the ways on: unlock, try again or cancel, a key for this
// run only, editing the profile.
class KeyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPage(QWidget *parent = nullptr);

    // keyOf: whose key is asked for, where that is not said elsewhere.
    void showLocked(const std::optional<Session::OpeningProblem> &problem, const QString &keyOf = {});
    void showProblem(const QString &profileName, const Session::OpeningProblem &problem);
    // The keychain takes its time: it may have a prompt open, which waits for the user.
    void showWaiting(const QString &profileName);

    // What was typed; the field is empty afterwards.
    Secret takeKey() { return m_key->take(); }

Q_SIGNALS:
    void unlockWanted();
    void retryWanted();
    void cancelWanted(); // of what the keychain is being asked
    void keyGiven(); // takeKey() has it
    void editWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void fill();

    enum class Subject { Locked, Problem, Waiting };
    Subject m_subject = Subject::Problem;
    bool m_unlocking = false; // asked for, and not answered yet
    QString m_profileName;
    QString m_keyOf; // that is asked for; empty: of the profile that everything is about
    std::optional<Session::OpeningProblem> m_problem;

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_goOn; // Unlock, or Try again
    QPushButton *m_cancel;
    QPushButton *m_edit;
    QLabel *m_keyCaption;
    SecretEdit *m_key;
    QPushButton *m_useKey;
    QToolButton *m_details;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
