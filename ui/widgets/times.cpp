// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

QString offsetText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return u"%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
            .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
            .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString withOffset(const QDateTime &time, const QString &format)
{
    return time.toString(format) + u' ' + offsetText(time);
}

} // namespace

QString localTime(const QDateTime &utc)
{
    return utc.isValid() ? withOffset(utc.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString localClock(const QDateTime &utc)
{
    return utc.isValid() ? withOffset(utc.toLocalTime(), u"HH:mm:ss"_s) : QString();
}

QString timeToolTip(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    constexpr int koreaSeconds = 9 * 60 * 60; // no summer time
    return u"%1 KST\n%2 UTC"_s.arg(utc.toOffsetFromUtc(koreaSeconds).toString(format),
                                   utc.toUTC().toString(format));
}

QString ageText(qint64 ms)
{
    return Times::tr("%1 ago").arg(durationText(ms));
}

QString durationText(qint64 ms)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 s = qMax<qint64>(0, ms / 1000);
    if (s < minute)
        return Times::tr("%1 s").arg(s);
    if (s < 10 * minute)
        return Times::tr("%1 min %2 s").arg(s / minute).arg(s % minute);
    if (s < hour)
        return Times::tr("%1 min").arg(s / minute);
    if (s < day)
        return Times::tr("%1 h %2 min").arg(s / hour).arg(s % hour / minute);
    return Times::tr("%1 d %2 h").arg(s / day).arg(s % day / hour);
}

} // namespace Console::Ui
