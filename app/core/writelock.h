// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>

namespace Console {

// Held by one process at a time while a shared file is read, merged and written. The lock file lies
// beside it; one left by a dead process is replaced.
class WriteLock
{
public:
    static constexpr std::chrono::milliseconds forGui{300};
    static constexpr std::chrono::milliseconds forThreads{10'000};

    // The folder exists. Blocks for `patience` at most.
    WriteLock(const QString &file, std::chrono::milliseconds patience);

    bool isHeld() const { return m_lock.isLocked(); }
    // Another process holds it, perhaps for a moment only.
    bool isBusy() const { return m_lock.error() == QLockFile::LockFailedError; }
    QString problem() const; // technical; empty: held

private:
    QLockFile m_lock;
};

} // namespace Console
