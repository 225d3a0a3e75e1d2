// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

QJsonObject objectOf(const Entry &entry)
{
    return {{u"sequence"_s, entry.sequence},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"run"_s, entry.run.toString(QUuid::WithoutBraces)},
            {u"facts"_s, entry.facts},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())}};
}

} // namespace

QByteArray journalJson(const QList<InterruptHistory> &histories)
{
    QJsonArray all;
    for (const InterruptHistory &history : histories) {
        QJsonObject one{{u"action"_s, history.intention.action.toString(QUuid::WithoutBraces)},
                        {u"intention"_s, objectOf(history.intention)}};
        if (history.outcome)
            one.insert(u"outcome"_s, objectOf(*history.outcome));
        if (history.verdict)
            one.insert(u"verdict"_s, objectOf(*history.verdict));
        if (history.resolution)
            one.insert(u"resolution"_s, objectOf(*history.resolution));
        if (!history.watches.isEmpty()) {
            QJsonArray watches;
            for (const Entry &watch : history.watches)
                watches.append(objectOf(watch));
            one.insert(u"watches"_s, watches);
        }
        all.append(one);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace Console::Journal
