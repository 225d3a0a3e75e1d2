// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace Console::Bench {

// A fresh process whose window shows 1000 cached servers, started several times.
bool benchStart(const char *program, QJsonObject &figures);
// What that process does: opens the window as main() does, with the cache in this folder, prints
// "first_paint_ms pss_mib" when the table has been painted with servers in it, and ends.
// startedMs: CLOCK_MONOTONIC when its parent started it.
int showCachedServers(int argc, char **argv, const QString &folder, double startedMs);

} // namespace Console::Bench
