// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/settingskeys.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Console::Desktop {

// Tells when nobody has used the application for a time: no key, pointer, wheel, touch, tablet or
// input method event in any of its windows.
//
// Counted by the wall clock, so that the time in which the machine sleeps counts. Of what the wall
// and the monotonic clock say has passed, the longer counts: when the wall clock is put back, the
// monotonic one goes on; when it is put forward, that cannot be told from sleep and the console
// locks too early rather than too late.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds standardLimit =
        std::chrono::minutes(Keys::idleMinutes.standard);

    // Needs the application object; the clock must outlive the watch.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    // Counts anew from now. Zero or less: off.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }

    // As if a key had been pressed: for use that comes without an event of its own, as through a
    // screen reader.
    void noteUse();
    // Looks at the clocks now; a timer does so at least every 5 s.
    void check();

Q_SIGNALS:
    // Once for each stretch of idleness. If the first event after the machine slept is what finds
    // the limit passed, this comes before that event, which then reaches nobody: it was meant for
    // what the screen showed before.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countOn();
    void restart();

    const Clock &m_clock;
    std::chrono::milliseconds m_limit = standardLimit;
    QTimer m_timer;
    qint64 m_wallMs = 0; // both clocks when last looked at
    qint64 m_monotonicMs = 0;
    qint64 m_idleMs = 0; // since the last use until then
    bool m_told = false;
};

} // namespace Console::Desktop
