// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::Times)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int koreanOffset = 9 * 3600;

ShownZone &shownZone()
{
    static ShownZone zone = ShownZone::Local;
    return zone;
}

QString wall(const QDateTime &time) { return QLocale().toString(time, u"yyyy-MM-dd HH:mm:ss"); }

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(seconds < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

void showTimesIn(ShownZone zone) { shownZone() = zone; }

QDateTime inShownZone(const QDateTime &time)
{
    switch (shownZone()) {
    case ShownZone::Local:
        break;
    case ShownZone::Korea:
        return time.toOffsetFromUtc(koreanOffset);
    case ShownZone::Utc:
        return time.toUTC();
    }
    return time.toLocalTime();
}

QDateTime startOfShownDay(const QDate &date)
{
    switch (shownZone()) {
    case ShownZone::Local:
        break;
    case ShownZone::Korea:
        return date.startOfDay(Qt::OffsetFromUTC, koreanOffset);
    case ShownZone::Utc:
        return date.startOfDay(Qt::UTC);
    }
    return date.startOfDay();
}

QString localTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime shown = inShownZone(time);
    return wall(shown) + u' ' + offsetText(shown.offsetFromUtc());
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid() || inShownZone(time).date() != inShownZone(now).date())
        return localTime(time);
    return QLocale().toString(inShownZone(time), u"HH:mm:ss");
}

QString timeToolTip(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return localTime(time) + u"\nKST "_s + wall(time.toOffsetFromUtc(koreanOffset)) + u"\nUTC "_s
        + wall(time.toUTC());
}

QString ageText(qint64 ms)
{
    if (ms < 0)
        return Times::tr("not loaded yet");
    const qint64 seconds = ms / 1000;
    if (seconds < minute)
        return Times::tr("%1 s ago").arg(seconds);
    if (seconds < hour)
        return Times::tr("%1 min ago").arg(seconds / minute);
    if (seconds < day)
        return Times::tr("%1 h ago").arg(seconds / hour);
    return Times::tr("%1 d ago").arg(seconds / day);
}

QString durationText(qint64 ms)
{
    const qint64 seconds = std::abs(ms) / 1000;
    if (seconds < minute)
        return Times::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Times::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    if (seconds < day)
        return Times::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return Times::tr("%1 d %2 h").arg(seconds / day).arg(seconds % day / hour);
}

} // namespace Console::Ui
