// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/workers.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace Console {

QThreadPool &workers()
{
    static QThreadPool pool;
    [[maybe_unused]] static const bool awaited = [] {
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    return pool;
}

} // namespace Console
