// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace Console::Ui {

// Where times are shown. After a change the windows must write their texts anew.
enum class ShownZone { Local, Korea, Utc };
void showTimesIn(ShownZone zone);
QDateTime inShownZone(const QDateTime &time);
QDateTime startOfShownDay(const QDate &date);

// "2026-10-02 03:12:07 +09:00" in the shown zone, at first the desktop's; invalid: empty.
QString localTime(const QDateTime &time);
// As localTime(); without the date if it is today's: "03:12:07".
QString shortTime(const QDateTime &time, const QDateTime &now);
// In the shown zone, KST and UTC, one line each.
QString timeToolTip(const QDateTime &time);
// "12 s ago", "5 d ago"; negative: "not loaded yet".
QString ageText(qint64 ms);
// The two largest units: "3 min 5 s", "52 d 4 h"; below a minute only seconds.
QString durationText(qint64 ms);

} // namespace Console::Ui
