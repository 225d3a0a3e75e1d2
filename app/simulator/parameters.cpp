// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/parameters.h"

#include <algorithm>

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

constexpr qsizetype LargestPage = 1000;

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

Parameters::Parameters(QByteArrayView query, QByteArrayView formBody)
{
    add(query);
    add(formBody);
}

void Parameters::add(QByteArrayView form)
{
    const QList<QByteArray> pairs = form.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        m_values.insert(decoded(equals < 0 ? pair : pair.first(equals)), decoded(value));
    }
}

QStringList Parameters::list(const QString &name) const
{
    QStringList values;
    for (int i = 1;; ++i) {
        const auto found = m_values.constFind(u"%1.%2"_s.arg(name).arg(i));
        if (found == m_values.cend())
            return values;
        values.append(*found);
    }
}

Result<Page, QString> pageOf(const Parameters &parameters, qsizetype total)
{
    if (!parameters.contains(u"pageNo"_s))
        return Page{.first = 0, .count = total};

    bool isNumber = false;
    const qsizetype number = parameters.value(u"pageNo"_s).toInt(&isNumber);
    if (!isNumber || number < 0)
        return Failure{u"pageNo is a number from 0"_s};
    qsizetype size = 1;
    if (parameters.contains(u"pageSize"_s)) {
        size = parameters.value(u"pageSize"_s).toInt(&isNumber);
        if (!isNumber || size < 1 || size > LargestPage)
            return Failure{u"pageSize is a number from 1 to 1000"_s};
    }
    const qsizetype first = std::min(std::max<qsizetype>(number - 1, 0) * size, total);
    return Page{.first = first, .count = std::min(size, total - first)};
}

} // namespace Console::Simulator
