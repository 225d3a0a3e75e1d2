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
        const auto server = [&](const QByteArray &elements) {
            return QByteArray(listBegin + "<serverInstanceList><serverInstance>" + elements
                              + "</serverInstance></serverInstanceList>" + listEnd);
        };
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
        QTest::newRow("bytes that are not UTF-8") << listWith("<serverName>\xff\xfe</serverName>");
        QTest::newRow("a zero byte") << listWith(QByteArray("<serverName>a\0b</serverName>", 28));
        QTest::newRow("a number that does not parse") << listWith("<cpuCount>four</cpuCount>");
        QTest::newRow("a number with a fraction") << listWith("<cpuCount>4.5</cpuCount>");
        QTest::newRow("a number larger than its place")
            << listWith("<cpuCount>4294967296</cpuCount>");
        QTest::newRow("a number larger than any")
            << listWith("<memorySize>99999999999999999999</memorySize>");
        QTest::newRow("a server without a number") << server("<regionCode>KR</regionCode>");
        QTest::newRow("a server with a masked number")
            << server("<serverInstanceNo>1000****</serverInstanceNo>"
                      "<regionCode>KR</regionCode>");
        QTest::newRow("a server without a region")
            << server("<serverInstanceNo>1</serverInstanceNo>");
        QTest::newRow("a document type")
            << QByteArray("<!DOCTYPE getServerInstanceListResponse>" + listBegin + listEnd);
        QTest::newRow("an entity of its own") << QByteArray("<!DOCTYPE x [<!ENTITY e \"v\">]>"
                                                            + listWith("<serverName>&e;"
                                                                       "</serverName>"));
        QTest::newRow("an entity that nobody declared") << listWith("<serverName>&e;</serverName>");
        QTest::newRow("an external entity")
            << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                          + listWith("<serverName>&e;</serverName>"));
        QTest::newRow("a text of over a mebibyte")
            << listWith("<serverName>" + QByteArray(1024 * 1024 + 1, 'a') + "</serverName>");
        QTest::newRow("a text of over a mebibyte in pieces")
            << listWith("<serverName>" + QByteArray(700 * 1024, 'a') + "<!-- -->"
                        + QByteArray(700 * 1024, 'b') + "</serverName>");
        QTest::newRow("a text of over a mebibyte where nobody looks")
            << listWith("<new>" + QByteArray(1024 * 1024 + 1, 'a') + "</new>");
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
                                          "  <totalRows>many</totalRows>\n"
                                          "</getServerInstanceListResponse>");
        QVERIFY(!page);
        QCOMPARE(page.error().line, 2);
        QCOMPARE(page.error().column, 30); // behind the element
        QCOMPARE(page.error().technical, u"\"many\" is not a number"_s);
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
