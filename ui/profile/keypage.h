// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "app/session/sessionmanager.h"
#include "ui/profile/secretedit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

class EyeButton;
class IconLabel;

// Replaces the servers while locked, unopened or waiting for the keychain. Offers: unlock, retry,
// cancel, a key for this run, editing the profile.
class KeyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPage(QWidget *parent = nullptr);

    // keyOf: the profile whose key is needed, if not shown elsewhere.
    void showLocked(const std::optional<Session::OpeningProblem> &problem,
                    const QString &keyOf = {});
    void showProblem(const QString &profileName, const Session::OpeningProblem &problem);
    // The keychain may be waiting for the user at its own prompt.
    void showWaiting(const QString &profileName);

    // Returns the typed key and clears the field.
    Secret takeKey() { return m_key->take(); }

Q_SIGNALS:
    void unlockRequested();
    void retryRequested();
    void cancelRequested(); // stops the keychain request
    void keyGiven();        // call takeKey()
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void fill();
    void focusNextStep();

    enum class Subject { Locked, Problem, Waiting };
    Subject m_subject = Subject::Problem;
    bool m_unlocking = false; // requested, not yet answered
    QString m_profileName;
    QString m_keyOf; // profile name; empty: shown elsewhere
    std::optional<Session::OpeningProblem> m_problem;

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_goOn; // Unlock or Try again
    QPushButton *m_cancel;
    QPushButton *m_edit;
    QLabel *m_keyCaption;
    SecretEdit *m_key;
    EyeButton *m_eye;
    QPushButton *m_useKey;
    QToolButton *m_details;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
