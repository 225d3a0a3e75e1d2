// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/screenlock.h"

#include "app/desktop/screenlocklistener.h"

#include <QThread>

namespace Console::Desktop {

namespace {
constexpr unsigned long stopTimeoutMs = 500;
}

ScreenLockWatch::ScreenLockWatch(QObject *parent) : QObject(parent), m_thread(new QThread)
{
    auto *const listener = new ScreenLockListener; // deleted with its thread
    listener->moveToThread(m_thread);
    connect(m_thread, &QThread::started, listener, &ScreenLockListener::listen);
    connect(m_thread, &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &ScreenLockListener::locked, this, &ScreenLockWatch::locked);
    connect(listener, &ScreenLockListener::listening, this, &ScreenLockWatch::watching);
    m_thread->setObjectName(u"screen lock");
    m_thread->start(QThread::LowPriority);
}

ScreenLockWatch::~ScreenLockWatch()
{
    m_thread->quit();
    if (m_thread->wait(stopTimeoutMs))
        delete m_thread;
}

} // namespace Console::Desktop
