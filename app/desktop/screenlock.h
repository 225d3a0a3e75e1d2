// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QThread;

namespace Console::Desktop {

// Tells when the desktop locks the screen or the machine goes to sleep, where D-Bus says so:
// - session bus: ActiveChanged(true) of org.freedesktop.ScreenSaver, org.gnome.ScreenSaver and
//   those of Cinnamon, MATE and Xfce, which have the same signal;
// - system bus, org.freedesktop.login1: Lock and LockedHint of this person's session (of any
//   session if it is not known which one is ours: too often is safe), and PrepareForSleep(true).
//
// Nothing blocks the thread that makes it: connecting to a bus takes for ever when the bus hangs,
// so all of D-Bus is done in a thread of its own. A bus that is not there is no error.
class ScreenLockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
    ~ScreenLockWatch() override; // waits for a bus that hangs at most half a second

Q_SIGNALS:
    // Several sources may tell of one lock; being told twice must do no harm.
    void locked();
    // Once: whatever can be watched is being watched from here on.
    void watching();

private:
    QThread *m_thread; // left behind, with what runs in it, if a bus hangs
};

} // namespace Console::Desktop
