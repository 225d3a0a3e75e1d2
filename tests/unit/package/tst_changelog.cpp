// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "resources/package/changelog.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Console::Package;

class TestChangelog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsDatesAndChangesAreRead()
    {
        const auto found = releases(u"# Changelog\n\n- no release\n\n## 1.1.0 — unreleased\n\n"
                                    "- One change\n  goes on.\n- Another.\n\n"
                                    "## 1.0.0 — 2026-12-24\n\n- The first.\n"_s);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].version, u"1.1.0"_s);
        QVERIFY(!found[0].date.isValid());
        QCOMPARE(found[0].changes, (QStringList{u"One change goes on."_s, u"Another."_s}));
        QCOMPARE(found[1].date, QDate(2026, 12, 24));
        QCOMPARE(found[1].changes, QStringList{u"The first."_s});
    }

    void theXmlHoldsThemAsTheyAre()
    {
        const QString xml =
            releasesXml({{.version = u"1.1.0"_s, .date = {}, .changes = {u"a < b"_s}},
                         {.version = u"1.0.0"_s,
                          .date = QDate(2026, 12, 24),
                          .changes = {u"*New*: `x & y`"_s}}},
                        QDate(2027, 1, 2));
        QVERIFY(xml.contains(u"version=\"1.1.0\" date=\"2027-01-02\" type=\"development\""_s));
        QVERIFY(xml.contains(u"version=\"1.0.0\" date=\"2026-12-24\" type=\"stable\""_s));
        QVERIFY(xml.contains(u"<li>a &lt; b</li>"_s));
        QVERIFY(xml.contains(u"<li><em>New</em>: <code>x &amp; y</code></li>"_s));
    }

    void debiansHasItsForm()
    {
        const QString long80 = QString(20, u'x').append(u' ').repeated(4).trimmed();
        const QDateTime now(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
        QCOMPARE(debianChangelog({{.version = u"1.1.0"_s, .date = {}, .changes = {long80}},
                                  {.version = u"1.0.0"_s,
                                   .date = QDate(2026, 12, 24),
                                   .changes = {u"The first."_s, u"Another."_s}}},
                                 u"A B <a@b.example>"_s, now),
                 u"ncp-console (1.1.0) stable; urgency=medium\n\n"
                 "  * xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx xxxxxxxxxxxxxxxxxxxx\n"
                 "    xxxxxxxxxxxxxxxxxxxx\n\n"
                 " -- A B <a@b.example>  Sat, 02 Jan 2027 03:04:05 +0000\n\n"
                 "ncp-console (1.0.0) stable; urgency=medium\n\n"
                 "  * The first.\n  * Another.\n\n"
                 " -- A B <a@b.example>  Thu, 24 Dec 2026 00:00:00 +0000\n"_s);
    }

    // The newest release of the real file is the version that is built, and every change comes
    // along.
    void theRealOneIsWhole()
    {
        QFile file(QStringLiteral(SOURCES "/CHANGELOG.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto found = releases(text);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0].version, QStringLiteral(NCP_CONSOLE_VERSION));
        QXmlStreamReader xml(releasesXml(found, QDate(2027, 1, 2)));
        int items = 0;
        while (!xml.atEnd())
            items +=
                xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"li" ? 1 : 0;
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(items, text.count(u"\n- "_s));
    }
};

QTEST_GUILESS_MAIN(TestChangelog)
#include "tst_changelog.moc"
