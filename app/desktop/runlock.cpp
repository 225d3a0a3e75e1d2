// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/runlock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Desktop {

RunLock::RunLock(QString folder) : m_folder(std::move(folder)), m_own(lockFor(m_runId))
{
    m_own->tryLock();
}

QList<QUuid> RunLock::takeOver(const QList<QUuid> &runs)
{
    QList<QUuid> taken;
    for (const QUuid &run : runs) {
        if (run == m_runId || taken.contains(run))
            continue;
        if (m_taken.contains(run)) {
            taken.append(run);
            continue;
        }
        auto lock = lockFor(run);
        if (!lock->tryLock())
            continue;
        taken.append(run);
        m_taken.emplace(run, std::move(lock));
    }
    return taken;
}

bool RunLock::alive(const QUuid &run) const
{
    if (run == m_runId)
        return true;
    if (run.isNull() || m_taken.contains(run))
        return false;
    const auto lock = lockFor(run);
    // The lock is released at once.
    return !lock->tryLock() && lock->error() != QLockFile::UnknownError;
}

std::unique_ptr<QLockFile> RunLock::lockFor(const QUuid &run) const
{
    auto lock = std::make_unique<QLockFile>(
        u"%1/%2.lock"_s.arg(m_folder, run.toString(QUuid::WithoutBraces)));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace Console::Desktop
