// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/gatewayclock.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Cloud {

qint64 GatewayClock::nowMs() const
{
    return m_clock.wallMs() + m_skew.count();
}

bool GatewayClock::learn(const QByteArray &dateHeader)
{
    // RFC 9110's one form in use: "Sun, 06 Nov 1994 08:49:37 GMT"; month names are English.
    const QString text = QString::fromLatin1(dateHeader).trimmed();
    if (!text.endsWith(" GMT"_L1))
        return false;
    QDateTime date = QLocale::c().toDateTime(text.chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    if (!date.isValid())
        return false;
    date.setTimeSpec(Qt::UTC);
    // The header is cut to whole seconds: half a second is the likely rest.
    const std::chrono::milliseconds measured(date.toMSecsSinceEpoch() + 500 - m_clock.wallMs());
    m_skew = std::chrono::abs(measured) < 2s ? 0ms : measured;
    return true;
}

} // namespace Console::Cloud
