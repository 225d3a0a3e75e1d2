// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Console::Test {

class KeyringSession;

// The real window in which gnome-keyring asks the user to unlock a collection (gcr-prompter, of the
// package gcr), on a display of its own, with the user at its keyboard. It grabs that keyboard, so
// no window manager is needed.
class GcrPrompter
{
public:
    explicit GcrPrompter(KeyringSession &session);
    ~GcrPrompter();
    GcrPrompter(const GcrPrompter &) = delete;
    GcrPrompter &operator=(const GcrPrompter &) = delete;

    QString error() const { return m_error; } // why there is none; empty if it is there

    // The following return false after 10 s without what they are for.
    bool waitForPrompt();
    bool cancel();                     // by Escape; until the prompt is gone
    bool answer(const QString &typed); // and Return; until the prompt is gone
    bool isOpen();

private:
    bool press(const QStringList &arguments);
    // Again and again until the prompt is gone: a key may come before the window has the keyboard.
    bool pressUntilGone(const QList<QStringList> &keys);

    QProcess m_display;
    QProcess m_prompter;
    QProcessEnvironment m_environment;
    QString m_error;
};

} // namespace Console::Test
