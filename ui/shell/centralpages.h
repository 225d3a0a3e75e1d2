// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

namespace Console::Ui {

class KeyPage;
class ProfileBand;
class ServersPage;
class MissingProfilesBar;
class WelcomePage;

// The middle of the main window: the band of the profile, and below it the page that belongs to
// the state of the switchboard.
class CentralPages final : public QWidget
{
    Q_OBJECT
public:
    explicit CentralPages(const Session::Services &services, QWidget *parent = nullptr);

    WelcomePage &welcome() { return *m_welcome; }
    ServersPage &servers() { return *m_servers; }
    KeyPage &key() { return *m_key; }

    // All but the page that is shown while the console is locked.
    QList<QWidget *> privateParts() const;

    void showSessions();
    void showMissing(); // of all profiles together

Q_SIGNALS:
    void retryRequested(); // what is missing

private:
    Session::Services m_services;
    ProfileBand *m_band;
    MissingProfilesBar *m_missing;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome; // no profile is open
    ServersPage *m_servers;
    KeyPage *m_key; // locked, a profile that cannot be opened, or a keychain that takes its time
    QTimer m_keychainTime; // before it is said that the keychain keeps us waiting
};

} // namespace Console::Ui
