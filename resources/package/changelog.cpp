// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources/package/changelog.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Console::Package {

namespace {

// The text of a change in AppStream's markup: `code` and *emphasis*.
QString markup(const QString &text)
{
    static const QRegularExpression code(u"`([^`]*)`"_s);
    static const QRegularExpression emphasis(u"\\*([^*`]+)\\*"_s);
    return text.toHtmlEscaped()
        .replace(u"&quot;"_s, u"\""_s)
        .replace(code, u"<code>\\1</code>"_s)
        .replace(emphasis, u"<em>\\1</em>"_s);
}

// One item of a Debian changelog.
QString item(const QString &change)
{
    constexpr qsizetype widest = 80;
    QString text = u"  *"_s;
    qsizetype width = text.size();
    for (const QString &word : change.split(u' ', Qt::SkipEmptyParts)) {
        if (width + 1 + word.size() > widest) {
            text += u"\n   "_s;
            width = 3;
        }
        text += u' ' + word;
        width += 1 + word.size();
    }
    return text + u'\n';
}

} // namespace

QList<Release> releases(const QString &changelog)
{
    static const QRegularExpression heading(u"^## (\\S+) — (\\S+)$"_s);
    QList<Release> found;
    for (const QString &line : changelog.split(u'\n')) {
        const auto match = heading.match(line);
        if (match.hasMatch())
            found.append({.version = match.captured(1),
                          .date = QDate::fromString(match.captured(2), Qt::ISODate),
                          .changes = {}});
        else if (found.isEmpty())
            continue;
        else if (line.startsWith(u"- "_s))
            found.last().changes.append(line.sliced(2));
        else if (line.startsWith(u"  "_s) && !found.last().changes.isEmpty())
            found.last().changes.last() += u' ' + line.trimmed();
    }
    return found;
}

QString releasesXml(const QList<Release> &releases, QDate today)
{
    QString text = u"<releases>\n"_s;
    for (const Release &release : releases) {
        const bool isOut = release.date.isValid();
        text += u"    <release version=\"%1\" date=\"%2\" type=\"%3\">\n"
                "      <description>\n        <ul>\n"_s.arg(
                    release.version, (isOut ? release.date : today).toString(Qt::ISODate),
                    isOut ? u"stable"_s : u"development"_s);
        for (const QString &change : release.changes)
            text += u"          <li>%1</li>\n"_s.arg(markup(change));
        text += u"        </ul>\n      </description>\n    </release>\n"_s;
    }
    return text + u"  </releases>"_s;
}

QString debianChangelog(const QList<Release> &releases, const QString &maintainer,
                        const QDateTime &now)
{
    QString text;
    for (const Release &release : releases) {
        const QDateTime made =
            release.date.isValid() ? QDateTime(release.date, QTime(0, 0), Qt::UTC) : now.toUTC();
        if (!text.isEmpty())
            text += u'\n';
        text += u"ncp-console (%1) stable; urgency=medium\n\n"_s.arg(release.version);
        for (const QString &change : release.changes)
            text += item(change);
        text += u"\n -- %1  %2\n"_s.arg(
            maintainer, QLocale::c().toString(made, u"ddd, dd MMM yyyy HH:mm:ss +0000"_s));
    }
    return text;
}

} // namespace Console::Package
