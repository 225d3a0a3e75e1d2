// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/sessionmanager.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>

namespace Console::Ui {

// Names the profiles that could not be opened and why.
class MissingProfilesBar final : public NoticeBar
{
    Q_OBJECT
public:
    explicit MissingProfilesBar(QWidget *parent = nullptr);

    // Stays closed after closing until its text changes.
    void showMissing(const std::vector<Session::SessionManager::Entry> &entries);

Q_SIGNALS:
    void retryRequested();

private:
    void setLines(const QStringList &lines);
    void retranslateUi() override;

    QStringList m_lines; // shown or closed
    QLabel *m_text;
    QPushButton *m_retry;
    QToolButton *m_close;
};

// One line per missing profile.
QStringList missingProfiles(const std::vector<Session::SessionManager::Entry> &entries);

} // namespace Console::Ui
