// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace Console::Desktop {

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod: // Hangul, Kana
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
    setLimit(standardLimit);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    restart();
    if (m_limit <= 0ms)
        m_timer.stop();
    else
        m_timer.start(std::clamp<std::chrono::milliseconds>(m_limit / 60, 10ms, 5s));
}

void IdleWatch::noteUse()
{
    check();
    restart();
}

void IdleWatch::check()
{
    if (m_limit <= 0ms || m_told)
        return;
    countOn();
    if (m_idleMs < m_limit.count())
        return;
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_limit <= 0ms || !isUse(event->type()))
        return QObject::eventFilter(watched, event);
    const bool toldBefore = m_told;
    check();
    const bool toldNow = m_told && !toldBefore;
    restart();
    return toldNow;
}

void IdleWatch::countOn()
{
    const qint64 wallMs = m_clock.wallMs();
    const qint64 monotonicMs = m_clock.monotonicMs();
    m_idleMs += std::max(wallMs - m_wallMs, monotonicMs - m_monotonicMs);
    m_wallMs = wallMs;
    m_monotonicMs = monotonicMs;
}

void IdleWatch::restart()
{
    m_wallMs = m_clock.wallMs();
    m_monotonicMs = m_clock.monotonicMs();
    m_idleMs = 0;
    m_told = false;
}

} // namespace Console::Desktop
