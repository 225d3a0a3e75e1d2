// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QThread;

namespace Console::Desktop {

// Reports screen lock and sleep, from its own thread, since a hung bus blocks.
class ScreenLockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
    ~ScreenLockWatch() override; // waits at most 0.5 s

Q_SIGNALS:
    // May repeat for one lock.
    void locked();
    void watching();

private:
    QThread *m_thread; // leaked if a bus hangs
};

} // namespace Console::Desktop
