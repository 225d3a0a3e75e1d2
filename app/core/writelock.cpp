// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/writelock.h"

using namespace Qt::StringLiterals;

namespace Console {

WriteLock::WriteLock(const QString &file, std::chrono::milliseconds patience)
    : m_lock(file + u".lock"_s)
{
    m_lock.tryLock(static_cast<int>(patience.count()));
}

QString WriteLock::problem() const
{
    if (isHeld())
        return {};
    return isBusy() ? u"another process is writing %1"_s.arg(m_lock.fileName())
                    : u"%1 cannot be made"_s.arg(m_lock.fileName());
}

} // namespace Console
