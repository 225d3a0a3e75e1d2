// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secret.h"
#include "ui/profile/secretedit.h"
#include "ui/shell/switchboard.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace Console::Ui {

// In place of the servers: the console is locked, or the profile cannot be opened. Says why, and
// offers the ways on: unlock or try again, a key for this run only, editing the profile.
class KeyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPage(QWidget *parent = nullptr);

    void showLocked(const std::optional<Switchboard::Problem> &problem);
    void showProblem(const QString &profileName, const Switchboard::Problem &problem);

    // What was typed; the field is empty afterwards.
    Secret takeKey() { return m_key->take(); }

Q_SIGNALS:
    void unlockWanted();
    void retryWanted();
    void keyGiven(); // takeKey() has it
    void editWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslateUi();
    void fill();

    bool m_locked = false;
    QString m_profileName;
    std::optional<Switchboard::Problem> m_problem;

    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_goOn; // Unlock, or Try again
    QPushButton *m_edit;
    QLabel *m_keyCaption;
    SecretEdit *m_key;
    QPushButton *m_useKey;
    QToolButton *m_details;
    QPlainTextEdit *m_facts;
};

} // namespace Console::Ui
