// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/sessionmanager.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>

namespace Console::Ui {

// Over the servers of all profiles: which of the profiles are missing, each with its sentence.
class MissingProfilesBar final : public NoticeBar
{
    Q_OBJECT
public:
    explicit MissingProfilesBar(QWidget *parent = nullptr);

    // None: not all profiles are open. A bar that was closed stays closed until it says something
    // else.
    void showMissing(const std::vector<Session::SessionManager::Entry> &entries);

Q_SIGNALS:
    void retryRequested();

private:
    void setLines(const QStringList &lines);
    void retranslateUi() override;

    QStringList m_lines; // shown, or closed
    QLabel *m_text;
    QPushButton *m_retry;
    QToolButton *m_close;
};

// What is missing, a profile a line.
QStringList missingProfiles(const std::vector<Session::SessionManager::Entry> &entries);

} // namespace Console::Ui
