// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/stallwatch.h"

#include <QThread>

#include <algorithm>

#include <time.h>

namespace Console::Bench {

namespace {

double msOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double threadMs() { return msOf(CLOCK_THREAD_CPUTIME_ID); }
double processMs() { return msOf(CLOCK_PROCESS_CPUTIME_ID); }

WatchedApplication::WatchedApplication(int &argc, char **argv) : QApplication(argc, argv) { }

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads deliver events, too.
    if (QThread::currentThread() != thread() || !m_watching || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const double wall = msOf(CLOCK_MONOTONIC);
    const double worked = threadMs();
    const bool taken = QApplication::notify(receiver, event);
    m_walls.push_back(msOf(CLOCK_MONOTONIC) - wall);
    m_worked.push_back(threadMs() - worked);
    --m_depth;
    return taken;
}

void WatchedApplication::startWatch()
{
    m_walls.clear();
    m_worked.clear();
    m_watching = true;
}

Stalls WatchedApplication::endWatch()
{
    m_watching = false;
    if (m_walls.empty())
        return {};
    std::sort(m_walls.begin(), m_walls.end());
    return {.p50 = m_walls[m_walls.size() / 2],
            .p99 = m_walls[m_walls.size() * 99 / 100],
            .max = m_walls.back(),
            .maxWorked = *std::max_element(m_worked.begin(), m_worked.end())};
}

} // namespace Console::Bench
