// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Console::Ui {

class Notifier;
class QuitQuestion;
class SecondaryWindows;
class Tray;

// Decides what closing the main window means while something is unsaved or followed: a question,
// a hidden window with an icon in the tray, or the end of the program.
class WindowClosing final : public QObject
{
    Q_OBJECT
public:
    WindowClosing(const Session::Services &services, SecondaryWindows &secondaryWindows, Tray &tray,
                  Notifier &notifier, QWidget &window);
    ~WindowClosing() override;

    // Closes the window by the Quit action: never into the tray.
    void quit();
    // True: mayClose() would ask nothing.
    bool closesUnasked() const;
    // False: the window stays for now, or has been hidden. A question may be open.
    [[nodiscard]] bool mayClose();
    // To be called each second and when an interrupt changed.
    void refresh();

Q_SIGNALS:
    void frontRequested(); // the window is hidden, and a question needs it
    void hiding();         // into the tray

private:
    bool staysForFollowing();
    void askToQuit();
    void stayInBackground();
    void comeBackIfUnseen();

    Session::Services m_services;
    SecondaryWindows &m_secondaryWindows;
    Tray &m_tray;
    Notifier &m_notifier;
    QWidget &m_window;
    QPointer<QuitQuestion> m_question;
    bool m_discarded = false;  // the user discarded unsaved changes
    bool m_quitting = false;   // by the Quit action
    bool m_quitAgreed = false; // although interrupts are under way
    bool m_inTray = false;     // hidden, with an icon to bring it back
    bool m_toldItGoesOn = false;
};

} // namespace Console::Ui
