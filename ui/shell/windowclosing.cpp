// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowclosing.h"

#include "ui/shell/notifier.h"
#include "ui/shell/quitquestion.h"
#include "ui/shell/secondarywindows.h"
#include "ui/shell/tray.h"

#include <QGuiApplication>

#include <utility>

namespace Console::Ui {

WindowClosing::WindowClosing(const Session::Services &services, SecondaryWindows &secondaryWindows,
                             Tray &tray, Notifier &notifier, QWidget &window)
    : QObject(&window), m_services(services), m_secondaryWindows(secondaryWindows), m_tray(tray),
      m_notifier(notifier), m_window(window)
{
    connect(&m_tray, &Tray::quitRequested, this, &WindowClosing::quit);
}

WindowClosing::~WindowClosing() = default;

void WindowClosing::quit()
{
    m_quitting = true;
    m_window.close();
    m_quitting = false;
}

bool WindowClosing::closesUnasked() const
{
    return !m_secondaryWindows.hasUnsaved() && interruptsUnderWay(m_services).isEmpty();
}

bool WindowClosing::mayClose()
{
    if (!m_discarded && m_secondaryWindows.hasUnsaved()) {
        m_secondaryWindows.askToLeave([this] {
            m_discarded = true;
            m_window.close();
        });
        return false;
    }
    if (!m_quitAgreed && staysForFollowing()) {
        m_discarded = false; // what is not saved is asked about again
        return false;
    }
    return true;
}

void WindowClosing::refresh()
{
    if (m_question)
        m_question->refresh();
    comeBackIfUnseen();
}

bool WindowClosing::staysForFollowing()
{
    if (interruptsUnderWay(m_services).isEmpty())
        return false;
    if (m_tray.isShown() && !m_quitting)
        stayInBackground();
    else
        askToQuit();
    return true;
}

// Nothing would be lost: a request in flight is recorded as Unknown; following resumes.
void WindowClosing::askToQuit()
{
    if (!m_question) {
        m_question = new QuitQuestion(m_services, &m_window);
        connect(m_question, &QDialog::finished, this, [this] { m_question.clear(); });
        connect(m_question, &QuitQuestion::backgroundChosen, this,
                &WindowClosing::stayInBackground);
        connect(m_question, &QuitQuestion::quitChosen, this, [this] {
            m_quitAgreed = true;
            m_window.close();
        });
    }
    if (!m_window.isVisible())
        Q_EMIT frontRequested(); // the question alone would have no place
    m_question->refresh();       // the console may have been locked since
    m_question->open();
    m_question->raise();
    m_question->activateWindow();
}

// Without an icon it stays in the task bar: a process nobody sees must not keep keys.
void WindowClosing::stayInBackground()
{
    if (!m_tray.isShown()) {
        m_window.showMinimized();
        return;
    }
    Q_EMIT hiding();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_inTray = true;
    m_window.hide();
    if (!std::exchange(m_toldItGoesOn, true))
        m_notifier.tellItGoesOn(int(interruptsUnderWay(m_services).size()));
}

void WindowClosing::comeBackIfUnseen()
{
    if (m_window.isVisible())
        m_inTray = false;
    if (!m_inTray || m_tray.isShown())
        return;
    m_window.setAttribute(Qt::WA_ShowWithoutActivating); // the user types elsewhere
    m_window.show();
    m_window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace Console::Ui
