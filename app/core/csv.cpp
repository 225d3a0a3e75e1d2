// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console {

namespace {

constexpr QStringView splits = u",;|\t\r\n"; // cells or rows, in one spreadsheet or another

bool beginsFormula(QStringView text)
{
    return text.size() > 1 && QStringView(u"=+-@＝＋－＠").contains(text.front());
}

QString cell(const QString &content)
{
    QString text = harmlessCell(content);
    const bool quoted = std::any_of(text.begin(), text.end(),
                                    [](QChar c) { return c == u'"' || splits.contains(c); });
    if (!quoted)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString harmlessCell(const QString &text)
{
    QString harmless;
    harmless.reserve(text.size());
    qsizetype begin = 0; // of what may become a cell
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i);
        const bool first =
            i == 0 && text.size() > 1 && QStringView(u"\t\r\n").contains(text.front());
        if (first || (i == begin && beginsFormula(rest)))
            harmless += u'\'';
        harmless += text.at(i);
        const bool blank = i == begin && i > 0 && (text.at(i) == u' ' || text.at(i) == u'"');
        if (blank || splits.contains(text.at(i)))
            begin = i + 1;
    }
    return harmless;
}

QByteArray csv(const QList<QStringList> &rows, bool byteOrderMark)
{
    QString text = byteOrderMark ? QString(QChar(QChar::ByteOrderMark)) : QString();
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
