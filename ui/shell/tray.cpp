// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tray.h"

#include "app/core/settingskeys.h"
#include "ui/widgets/stateicon.h"
#include "ui/words/visibletext.h"

#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Console::Ui {

Tray::Tray(const Session::Services &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    m_icon.setIcon(verdictIcon(Action::Verdict::Warn, QGuiApplication::palette()));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason how) {
                if (how == QSystemTrayIcon::Trigger || how == QSystemTrayIcon::DoubleClick)
                    Q_EMIT windowRequested();
            });
    connect(&services.interrupts, &Action::InterruptManager::changed, this,
            [this] { fill(false); });
    connect(&services.sessions, &Session::SessionManager::lockedChanged, this,
            [this] { fill(false); });
    services.settings.follow(Keys::trayIcon, this, [this](bool /*wanted*/) { fill(true); });
}

void Tray::fill(bool anew)
{
    const bool locked = m_services.sessions.state() == Session::SessionManager::State::Locked;
    QList<Action::Interrupt *> followed;
    QStringList names;
    for (Action::Interrupt *const one : m_services.interrupts.all()) {
        if (one->stage() != Action::Interrupt::Stage::Following)
            continue;
        followed.append(one);
        names.append(locked ? QString() : one->confirmationText());
    }
    if (names == m_followed && !anew) // it may be open, and changes come every second
        return;
    m_followed = names;
    m_menu.clear();
    connect(m_menu.addAction(tr("Show NCP Console")), &QAction::triggered, this,
            &Tray::windowRequested);
    m_menu.addSeparator();
    if (locked) {
        m_menu.addAction(tr("%n server(s) are followed", nullptr, int(followed.size())))
            ->setEnabled(false);
    } else {
        for (Action::Interrupt *const one : std::as_const(followed)) {
            QString name = visibleName(one->confirmationText(), 60);
            connect(m_menu.addAction(name.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, interrupt = QPointer(one)] {
                        if (interrupt)
                            Q_EMIT interruptRequested(interrupt);
                    });
        }
    }
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon.setToolTip(u"NCP Console — "_s
                      + tr("%n server(s) are followed", nullptr, int(followed.size())));
    m_icon.setVisible(!followed.isEmpty() && m_services.settings.get(Keys::trayIcon)
                      && QSystemTrayIcon::isSystemTrayAvailable());
}

} // namespace Console::Ui
