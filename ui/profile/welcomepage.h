// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilejson.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace Console::Ui {

class CardButton;

// The first start, with three choices.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    // Why profiles could not be read; empty: there are none.
    void setProblem(const std::optional<Profile::ProfileFileError> &problem);
    void setChoice(bool choice); // profiles exist but none is open

Q_SIGNALS:
    void demoRequested();
    void addRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::optional<Profile::ProfileFileError> m_problem;
    bool m_choice = false;
    QLabel *m_title;
    QLabel *m_text;
    CardButton *m_demo;
    CardButton *m_add;
    CardButton *m_import;
};

} // namespace Console::Ui
