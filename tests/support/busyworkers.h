// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/workers.h"

#include <QSemaphore>
#include <QThreadPool>

namespace Console::Test {

// All workers wait until this goes: what is begun meanwhile is not done before.
class BusyWorkers
{
public:
    BusyWorkers()
    {
        for (int i = 0; i < m_count; ++i)
            workers().start([this] { m_go.acquire(); });
    }
    ~BusyWorkers()
    {
        m_go.release(m_count);
        workers().waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyWorkers)

private:
    const int m_count = workers().maxThreadCount();
    QSemaphore m_go;
};

} // namespace Console::Test
