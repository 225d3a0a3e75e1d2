// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

using namespace Qt::StringLiterals;

namespace Console {

namespace {

QString cell(const QString &content)
{
    QString text = harmlessCell(content);
    const bool quoted =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString harmlessCell(const QString &text)
{
    const bool formula = text.size() > 1 && u"=+-@＝＋－＠\t\r\n"_s.contains(text.front());
    return formula ? u'\'' + text : text;
}

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
