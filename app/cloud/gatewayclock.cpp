// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/gatewayclock.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Cloud {

QDateTime httpDate(const QByteArray &header)
{
    // RFC 9110's usual form, in English.
    const QString text = QString::fromLatin1(header).trimmed();
    if (!text.endsWith(" GMT"_L1))
        return {};
    QDateTime date = QLocale::c().toDateTime(text.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

qint64 GatewayClock::nowMs() const { return m_clock.wallMs() + m_skew.count(); }

bool GatewayClock::learn(const QByteArray &dateHeader)
{
    const QDateTime date = httpDate(dateHeader);
    if (!date.isValid())
        return false;
    // Half a second: the header has whole seconds.
    const std::chrono::milliseconds measured(date.toMSecsSinceEpoch() + 500 - m_clock.wallMs());
    m_skew = std::chrono::abs(measured) < 2s ? 0ms : measured;
    ++m_measurements;
    return true;
}

} // namespace Console::Cloud
