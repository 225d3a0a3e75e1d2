// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/trayhost.h"
#include "app/session/services.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Console::Ui {

// The desktop tray icon, shown while an interrupt is followed, if there is a visible tray.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(const Session::Services &services, QObject *parent);

    // True if the icon can restore a hidden window.
    bool isShown() const
    {
        return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable() && !m_host.isGone();
    }
    const QMenu &menu() const { return m_menu; }
    void retranslateUi() { fill(true); }

Q_SIGNALS:
    void windowRequested();
    void interruptRequested(Console::Action::Interrupt *interrupt);
    void quitRequested();

private:
    void fill(bool anew);

    Session::Services m_services;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Desktop::TrayHost m_host;
    QStringList m_followed;
};

} // namespace Console::Ui
