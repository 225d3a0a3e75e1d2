// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/sessionmanager.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace Console::Ui {

// Over the servers of all profiles: which of the profiles are missing, each with its sentence. It
// never takes the focus and never hides the data.
class TogetherBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TogetherBar(QWidget *parent = nullptr);

    // None: not all profiles are open. A bar that was closed stays closed until it says something
    // else.
    void showMissing(const std::vector<Session::SessionManager::Entry> &entries);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setLines(const QStringList &lines);
    void retranslateUi();
    void updateIcon();

    QStringList m_lines; // shown, or closed
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
    QToolButton *m_close;
};

// What is missing, a profile a line.
QStringList missingProfiles(const std::vector<Session::SessionManager::Entry> &entries);

} // namespace Console::Ui
