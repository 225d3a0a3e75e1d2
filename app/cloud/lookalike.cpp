// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/lookalike.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

constexpr std::array domains{"ntruss.com"_L1, "gov-ntruss.com"_L1, "fin-ntruss.com"_L1};
constexpr std::array words{"ntruss"_L1, "ncloud"_L1, "naver"_L1};

bool isProviders(const QString &host)
{
    return std::any_of(domains.begin(), domains.end(), [&host](QLatin1String domain) {
        return host == domain || host.endsWith(u'.' + domain);
    });
}

// Levenshtein.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

// Digits and letters that look alike are one.
QString plainLetters(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case u'0':
            c = u'o';
            break;
        case u'1':
        case u'i':
            c = u'l';
            break;
        case u'5':
            c = u's';
            break;
        case u'v':
            c = u'u';
            break;
        default:
            break;
        }
    }
    return text.replace("rn"_L1, "m"_L1);
}

} // namespace

bool resemblesProvider(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (isProviders(name))
        return false;
    const bool otherScript = name.contains("xn--"_L1)
        || std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0x7f; });
    if (otherScript)
        return true;
    constexpr qsizetype near = 2;
    const QStringList parts = name.split(QRegularExpression(u"[.-]"_s), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&part](QLatin1String word) {
            const QString plain = plainLetters(part);
            const QString wanted = plainLetters(word);
            return plain.contains(wanted)
                || (plain.size() >= wanted.size() && plain.front() == wanted.front()
                    && distance(plain, wanted) <= near);
        });
    });
}

} // namespace Console::Cloud
