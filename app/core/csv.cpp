// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

using namespace Qt::StringLiterals;

namespace Console {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r');
    if (!quoted)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QByteArray csv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u',';
            text += cell(row.at(column));
        }
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace Console
