// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Console::Bench {

class WatchedApplication;

// The table with so many servers: filter, sort, refresh, memory, wire to table. Prints, and puts
// the named numbers into figures. False: something did not work, and the figures mean nothing.
bool benchInventory(WatchedApplication &app, int servers, QJsonObject &figures);
// The server list's parser beside the bare token loop, in MB/s of this thread's own time.
bool benchParser(QJsonObject &figures);

} // namespace Console::Bench
