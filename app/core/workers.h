// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QThreadPool;

namespace Console {

// One thread per core; application exit waits. Never QThreadPool::globalInstance(): Qt 6.4 painting
// waits for it (window frozen 1.8 s while 100 000 servers came in).
QThreadPool &workers();

} // namespace Console
