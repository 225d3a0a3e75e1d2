// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

namespace Console::Ui {

class KeyPage;
class ProfileBand;
class ServersPage;
class MissingProfilesBar;
class OverviewPage;
class WelcomePage;

// The middle of the main window: the profile band and the page for the session manager's state.
class CentralPages final : public QWidget
{
    Q_OBJECT
public:
    explicit CentralPages(const Session::Services &services, QWidget *parent = nullptr);

    WelcomePage &welcome() { return *m_welcome; }
    ServersPage &servers() { return *m_servers; }
    KeyPage &key() { return *m_key; }
    OverviewPage &overview() { return *m_overview; }
    QAction &overviewAction() { return m_overviewAction; } // checked: instead of the servers

    void addAbove(QWidget &part); // the pages

    // All except the page shown while locked.
    QList<QWidget *> privateParts() const;

    void showSessions();
    void showMissing();

Q_SIGNALS:
    void retryRequested(); // for missing profiles

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Session::Services m_services;
    ProfileBand *m_band;
    MissingProfilesBar *m_missing;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome; // no profile is open
    ServersPage *m_servers;
    OverviewPage *m_overview;
    QAction m_overviewAction;
    KeyPage *m_key;        // locked, failed to open, or waiting for the keychain
    QTimer m_keychainTime; // delays the waiting page
};

} // namespace Console::Ui
