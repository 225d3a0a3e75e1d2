// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Console::Bench {

// 1000 servers in a table, read again and again from a loopback gateway, a few of them changed each
// time: what a refresh costs, as a share of a core at one every 30 s, and whether memory grows. Not
// part of a usual run, since it takes minutes.
bool benchIdle(int refreshes, QJsonObject &figures);

} // namespace Console::Bench
