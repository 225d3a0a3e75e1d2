// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workers.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace Console {

// Any thread may ask whether its run is the newest.
class Generation
{
public:
    using Latest = std::shared_ptr<std::atomic<quint64>>;
    explicit Generation(Latest latest) : m_latest(std::move(latest)), m_number(++*m_latest) { }
    bool isCurrent() const { return m_latest->load(std::memory_order_relaxed) == m_number; }

private:
    Latest m_latest;
    quint64 m_number;
};

// Only the latest answer arrives; an overtaken run that has not begun never begins. Used, and
// `done` called, in the application's thread.
class BackgroundJob
{
public:
    // threads: not owned; its end waits for the work.
    explicit BackgroundJob(QThreadPool &threads = workers(), int priority = 0)
        : m_threads(threads), m_priority(priority)
    {
    }
    ~BackgroundJob() { cancel(); }
    Q_DISABLE_COPY_MOVE(BackgroundJob)

    // Calls done(work()) later; `done` may restart or destroy this.
    template <typename Work, typename Done> void start(Work work, Done done)
    {
        const auto answer = std::make_shared<std::optional<std::invoke_result_t<Work &>>>();
        startParts(
            1,
            [answer, work = std::move(work)](int, const Generation &) mutable {
                answer->emplace(work());
            },
            [answer, done = std::move(done)]() mutable { done(std::move(**answer)); });
    }
    // work(0…parts-1) on threads of their own; may return early once overtaken.
    using Part = std::function<void(int part, const Generation &generation)>;
    void startParts(int parts, Part work, std::function<void()> done);
    void cancel();
    bool isRunning() const { return m_running; }

private:
    class Run;

    QThreadPool &m_threads;
    int m_priority;
    Generation::Latest m_generation = std::make_shared<std::atomic<quint64>>(0);
    bool m_running = false;
};

// No `done` if `context` has died.
template <typename Context, typename Work, typename Done>
void runInBackground(Context *context, Work work, Done done)
{
    auto job = std::make_shared<BackgroundJob>(); // owned by its run's `done`
    BackgroundJob &started = *job;
    started.start(std::move(work),
                  [job = std::move(job), context = QPointer<Context>(context),
                   done = std::move(done)](auto &&answer) mutable {
                      if (context)
                          done(std::forward<decltype(answer)>(answer));
                  });
}

} // namespace Console
