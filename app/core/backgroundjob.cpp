// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/backgroundjob.h"

#include "app/core/handover.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

namespace Console {

// Runs the parts, then carries the answer; Qt deletes it.
class BackgroundJob::Run final : public QRunnable, public QEvent
{
public:
    Run(BackgroundJob &job, int parts, Part work, std::function<void()> done)
        : QEvent(QEvent::User), m_job(job), m_generation(job.m_generation), m_work(std::move(work)),
          m_done(std::move(done)), m_left(parts)
    {
        setAutoDelete(false);
    }

    static void start(Run *run, int parts)
    {
        receiver(); // made in this thread
        QThreadPool &threads = run->m_job.m_threads;
        const int priority = run->m_job.m_priority;
        handOver(run);
        for (int i = 0; i < parts; ++i)
            threads.start(run, priority);
    }

    void run() override
    {
        takeOver(this);
        const int part = m_begun.fetch_add(1);
        if (m_generation.isCurrent())
            m_work(part, m_generation);
        handOver(this);
        if (m_left.fetch_sub(1) > 1)
            return; // another part ends last and may delete this
        takeOver(this);
        m_work = {}; // freed in this thread
        handOver(this);
        QCoreApplication::postEvent(&receiver(), this);
    }

private:
    // In the application's thread; outlives all runs.
    class Receiver final : public QObject
    {
    public:
        bool event(QEvent *event) override
        {
            auto *const run = static_cast<Run *>(event);
            takeOver(run);
            run->deliver();
            return true;
        }
    };

    static Receiver &receiver()
    {
        static Receiver receiver;
        return receiver;
    }

    void deliver()
    {
        if (!m_generation.isCurrent())
            return; // the job may be gone
        m_job.m_running = false;
        m_done();
    }

    BackgroundJob &m_job; // only while current
    const Generation m_generation;
    Part m_work;
    std::function<void()> m_done;
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_left;
};

void BackgroundJob::startParts(int parts, Part work, std::function<void()> done)
{
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    m_running = true;
    Run::start(new Run(*this, parts, std::move(work), std::move(done)), parts);
}

void BackgroundJob::cancel()
{
    ++*m_generation;
    m_running = false;
}

} // namespace Console
