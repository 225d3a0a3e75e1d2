// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Console::Bench {

// Refreshes 1000 servers from a loopback gateway, a few changed each time. Measures the share of a
// core at one refresh every 30 s, and memory growth. Not in a usual run: takes minutes.
bool benchIdle(int refreshes, QJsonObject &figures);

} // namespace Console::Bench
