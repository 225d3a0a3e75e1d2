// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/apitime.h"

#include <QTimeZone>

#include <optional>

namespace Console::Cloud {

namespace {

// QDateTime::fromString would take most of the time of a 1000-server page.
class Digits
{
public:
    explicit Digits(QStringView text) : m_rest(text) { }

    std::optional<int> number(qsizetype digits)
    {
        if (m_rest.size() < digits)
            return std::nullopt;
        int value = 0;
        for (qsizetype i = 0; i < digits; ++i) {
            const char16_t c = m_rest[i].unicode();
            if (c < u'0' || c > u'9')
                return std::nullopt;
            value = value * 10 + (c - u'0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }
    bool take(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool digitFollows() const
    {
        return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
    }

private:
    QStringView m_rest;
};

std::optional<int> offsetSeconds(Digits &text)
{
    if (text.take(u'Z'))
        return 0;
    const bool east = text.take(u'+');
    if (!east && !text.take(u'-'))
        return std::nullopt;
    const auto hours = text.number(2);
    text.take(u':');
    const auto minutes = text.number(2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = (*hours * 60 + *minutes) * 60;
    return east ? seconds : -seconds;
}

} // namespace

QDateTime apiTime(QStringView text)
{
    Digits rest(text.trimmed());
    const auto year = rest.number(4);
    const auto month = rest.take(u'-') ? rest.number(2) : std::nullopt;
    const auto day = rest.take(u'-') ? rest.number(2) : std::nullopt;
    const auto hour = rest.take(u'T') ? rest.number(2) : std::nullopt;
    const auto minute = rest.take(u':') ? rest.number(2) : std::nullopt;
    const auto second = rest.take(u':') ? rest.number(2) : std::nullopt;
    if (!year || !month || !day || !hour || !minute || !second)
        return {};
    int milliseconds = 0;
    if (rest.take(u'.')) {
        if (!rest.digitFollows())
            return {};
        for (int weight = 100; rest.digitFollows(); weight /= 10)
            milliseconds += *rest.number(1) * weight;
    }
    const auto offset = offsetSeconds(rest);
    const QDate date(*year, *month, *day);
    const QTime time(*hour, *minute, *second, milliseconds);
    if (!offset || !rest.atEnd() || !date.isValid() || !time.isValid())
        return {};
    constexpr qint64 epoch = 2'440'588; // 1970-01-01 as a Julian day
    constexpr qint64 msecsOfDay = 24LL * 60 * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch((date.toJulianDay() - epoch) * msecsOfDay
                                              + time.msecsSinceStartOfDay() - *offset * 1000LL,
                                          Qt::UTC);
}

} // namespace Console::Cloud
