// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaObject>
#include <QObject>

#include <memory>
#include <utility>

#if defined(CONSOLE_THREAD_SANITIZER)
#include <sanitizer/tsan_interface.h>
#endif

namespace Console {

// The thread sanitizer does not see that Qt, which is not instrumented, orders these two: what was
// written before handOver() may be read after takeOver() of the same address.
inline void handOver([[maybe_unused]] const void *address)
{
#if defined(CONSOLE_THREAD_SANITIZER)
    __tsan_release(const_cast<void *>(address));
#endif
}

inline void takeOver([[maybe_unused]] const void *address)
{
#if defined(CONSOLE_THREAD_SANITIZER)
    __tsan_acquire(const_cast<void *>(address));
#endif
}

// A call that another thread may make, with all that it holds.
template <typename Work> class HandedOver
{
public:
    explicit HandedOver(Work work) : m_work(std::make_shared<Work>(std::move(work)))
    {
        handOver(this);
    }
    // Qt copies and moves it into its event: the last place is the one that counts.
    HandedOver(const HandedOver &other) : m_work(other.m_work) { handOver(this); }
    HandedOver(HandedOver &&other) noexcept : m_work(std::move(other.m_work)) { handOver(this); }
    HandedOver &operator=(const HandedOver &) = delete;
    HandedOver &operator=(HandedOver &&) = delete;
    ~HandedOver() { takeOver(this); }

    void operator()() const
    {
        takeOver(this);
        (*m_work)();
        handOver(this);
    }

private:
    std::shared_ptr<Work> m_work;
};

// Calls `work` later in the receiver's thread, if the receiver lives until then.
template <typename Work> void postTo(QObject *receiver, Work work)
{
    QMetaObject::invokeMethod(receiver, HandedOver<Work>(std::move(work)), Qt::QueuedConnection);
}

} // namespace Console
