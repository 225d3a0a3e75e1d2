// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/serverxml.h"

#include "tests/unit/cloud/samples.h"
#include "tests/unit/cloud/serverlists.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using Console::Test::listWith;
using Console::Test::sample;

// An answer that cannot be trusted gives no servers, and tells where it went wrong.
class TestServerXmlRefused final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCutFailsAndTellsWhere()
    {
        const QByteArray whole = sample(u"server-list.xml"_s).trimmed();
        QVERIFY(parseServerList(whole));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto page = parseServerList(whole.left(size));
            QVERIFY2(!page, qPrintable(QString::number(size)));
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
            QVERIFY(!page.error().technical.isEmpty());
            QVERIFY(page.error().line > 0 || size == 0);
        }
    }

    void errorsFarBehindTellLineAndColumn()
    {
        QByteArray body = listWith({});
        body.replace("</serverInstanceList>",
                     QByteArray(200'000, '\n') + "  </serverInstanceLis></serverInstanceList>");
        const auto page = parseServerList(body);
        QVERIFY(!page);
        QCOMPARE(page.error().line, 200'001);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray listBegin = "<getServerInstanceListResponse>";
        const QByteArray listEnd = "</getServerInstanceListResponse>";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \n");
        QTest::newRow("JSON") << QByteArray(R"({"getServerInstanceListResponse":{}})");
        QTest::newRow("another answer's root")
            << QByteArray("<getRegionListResponse></getRegionListResponse>");
        QTest::newRow("a root that only begins so")
            << QByteArray("<getServerInstanceListResponses/>");
        QTest::newRow("the root of a shorter action") << QByteArray("<getServerInstanceResponse/>");
        QTest::newRow("HTML") << QByteArray("<html><body>Bad Gateway</body></html>");
        QTest::newRow("two documents") << QByteArray(listBegin + listEnd + listBegin + listEnd);
        QTest::newRow("text behind the document") << QByteArray(listBegin + listEnd + "x");
        QTest::newRow("UTF-16 that is no XML") << QByteArray("\xff\xfe<\0a\0", 6);
        QTest::newRow("a forbidden character and no end")
            << listWith("<serverName>a&#x8;b</serverName>").chopped(3);
        QTest::newRow("a forbidden character in a tag that nobody closes")
            << listWith("<serverName>a\x0b</serverNames>");
        QTest::newRow("a document type")
            << QByteArray("<!DOCTYPE getServerInstanceListResponse>" + listBegin + listEnd);
        QTest::newRow("an entity of its own") << QByteArray("<!DOCTYPE x [<!ENTITY e \"v\">]>"
                                                            + listWith("<serverName>&e;"
                                                                       "</serverName>"));
        QTest::newRow("an external entity")
            << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                          + listWith("<serverName>&e;</serverName>"));
        QTest::newRow("a text of over a mebibyte outside the rows") << QByteArray(
            listBegin + "<new>" + QByteArray(1024 * 1024 + 1, 'a') + "</new>" + listEnd);
        QTest::newRow("a text of over a mebibyte behind the rows") << QByteArray(
            listBegin + "<serverInstanceList><serverInstance/></serverInstanceList><new>"
            + QByteArray(1024 * 1024 + 1, 'a') + "</new>" + listEnd);
        QTest::newRow("a text of over a mebibyte for a code")
            << QByteArray(listBegin + "<returnCode>" + QByteArray(1024 * 1024 + 1, '0')
                          + "</returnCode>" + listEnd);
    }
    void refused()
    {
        QFETCH(const QByteArray, body);
        const auto page = parseServerList(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        QVERIFY(!page.error().technical.isEmpty());
    }

    void errorsTellLineAndColumn()
    {
        const auto page = parseServerList("<getServerInstanceListResponse>\n"
                                          "  <returnCode>0</returnMessage>\n"
                                          "</getServerInstanceListResponse>");
        QVERIFY(!page);
        QCOMPARE(page.error().line, 2);
        QCOMPARE(page.error().column, 32); // behind the element
        QCOMPARE(page.error().technical, u"Opening and ending tag mismatch."_s);
    }

    void aReturnCodeOtherThanZeroIsARefusal()
    {
        const auto page = parseServerList("<getServerInstanceListResponse><returnCode>1000"
                                          "</returnCode><returnMessage>later</returnMessage>"
                                          "</getServerInstanceListResponse>");
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::Service);
        QCOMPARE(page.error().code, u"1000"_s);
        QCOMPARE(page.error().message, u"later"_s);
    }
};

QTEST_GUILESS_MAIN(TestServerXmlRefused)
#include "tst_serverxmlrefused.moc"
