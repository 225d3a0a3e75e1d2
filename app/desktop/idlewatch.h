// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/core/settingskeys.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Console::Desktop {

// Idle time uses the larger step of wall and monotonic clock, so sleep counts; changed clocks lock
// too early, never too late.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds standardLimit =
        std::chrono::minutes(Keys::idleMinutes.standard);

    // The clock outlives this object.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    // Zero or less: off.
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }

    // For use without input events, as by screen readers.
    void noteUse();
    // A timer calls this at least every 5 s.
    void check();

Q_SIGNALS:
    // Once per idle period. An input event that comes too late is dropped: the user meant it for
    // the old screen.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void countOn();
    void restart();

    const Clock &m_clock;
    std::chrono::milliseconds m_limit = standardLimit;
    QTimer m_timer;
    qint64 m_wallMs = 0;
    qint64 m_monotonicMs = 0;
    qint64 m_idleMs = 0;
    bool m_told = false;
};

} // namespace Console::Desktop
