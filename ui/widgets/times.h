// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace Console::Ui {

// In the desktop's zone with its offset, e.g. "2026-11-23 03:12:07 +09:00"; empty for no time.
QString localTime(const QDateTime &utc);
QString localClock(const QDateTime &utc); // the time of day alone, with the offset
// The same moment in Korea's zone and in UTC.
QString timeToolTip(const QDateTime &utc);
QString ageText(qint64 ms);      // "12 s ago"
QString durationText(qint64 ms); // "3 min 5 s"

} // namespace Console::Ui
