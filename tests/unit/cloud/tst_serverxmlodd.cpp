// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/envelope.h"
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

namespace {

constexpr QChar replaced = QChar::ReplacementCharacter;

QByteArray row(const QByteArray &elements)
{
    return "<serverInstance>" + elements + "</serverInstance>\n";
}

QByteArray server(int number, const QByteArray &more = {})
{
    return row("<serverInstanceNo>" + QByteArray::number(number)
               + "</serverInstanceNo><regionCode>KR</regionCode>"
                 "<serverInstanceStatus><code>RUN</code></serverInstanceStatus>"
                 "<serverInstanceOperation><code>NULL</code></serverInstanceOperation>"
               + more);
}

QByteArray listOf(const QByteArray &rows)
{
    return "<getServerInstanceListResponse>\n<totalRows>3</totalRows>\n<serverInstanceList>\n"
        + rows + "</serverInstanceList></getServerInstanceListResponse>";
}

QStringList numbersOf(const Page<ServerInstance> &page)
{
    QStringList numbers;
    for (const ServerInstance &one : page.rows)
        numbers += one.id.number.text();
    return numbers;
}

} // namespace

// One odd row or character hides nothing else, and is told.
class TestServerXmlOdd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void forbiddenCharactersAreTakenAsReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read");
        QTest::addColumn<int>("count");
        const QString one = u"a%1b"_s.arg(replaced);
        QTest::newRow("a reference to a backspace") << "a&#x8;b"_ba << one << 1;
        QTest::newRow("in decimal") << "a&#8;b"_ba << one << 1;
        QTest::newRow("to zero") << "a&#0;b"_ba << one << 1;
        QTest::newRow("far beyond it, to a letter if cut")
            << "a&#4294967361;b&#x100000041;"_ba << QString(one + replaced) << 2;
        QTest::newRow("to a surrogate") << "a&#xD800;b"_ba << one << 1;
        QTest::newRow("to U+FFFE") << "a&#xfffe;b"_ba << one << 1;
        QTest::newRow("beyond Unicode") << "a&#x110000;b"_ba << one << 1;
        QTest::newRow("far beyond it") << "a&#99999999999999999999;b"_ba << one << 1;
        QTest::newRow("a vertical tab") << "a\x0b"
                                           "b"_ba
                                        << one << 1;
        QTest::newRow("an escape sequence")
            << "\x1b[1ma"_ba << QString(QString(replaced) + u"[1ma"_s) << 1;
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << one << 1;
        QTest::newRow("a raw U+FFFF") << "a\xEF\xBF\xBF"
                                         "b"_ba
                                      << one << 1;
        QTest::newRow("a raw surrogate") << "a\xED\xA0\x80"
                                            "b"_ba
                                         << one << 1;
        QTest::newRow("bytes that are not UTF-8") << "a\xff\xfe"
                                                     "b"_ba
                                                  << u"a%1%1b"_s.arg(replaced) << 2;
        QTest::newRow("a character cut in two") << "a\xea\xb0"
                                                   "b"_ba
                                                << u"a%1%1b"_s.arg(replaced) << 2;
        QTest::newRow("a slash in two bytes") << "a\xc0\xaf"
                                                 "b"_ba
                                              << one << 1;
        QTest::newRow("a byte that begins no character") << "a\xf8\x88\x80\x80\x80"
                                                            "b"_ba
                                                         << u"a%1%1%1%1%1b"_s.arg(replaced) << 5;
        QTest::newRow("an entity that nobody declared") << "a&nbsp;b"_ba << one << 1;
        QTest::newRow("an ampersand alone")
            << "R&D &amp; &#x; & &#12"_ba << u"R%1D & %1#x; %1 %1#12"_s.arg(replaced) << 4;
        QTest::newRow("beside all that is allowed")
            << "&#x8;\t&#9;&#13;\r&#xD7FF;&#xE000;&#xFFFD;&#x10FFFF;&lt;&quot;&apos;"
               "\xf0\x9f\x92\xbe"
               "\xec\x84\x9c"_ba
            << QString(QString(replaced)
                       + u"\t\t\r\n\uD7FF\uE000\uFFFD\U0010FFFF<\"'\U0001F4BE서"_s)
            << 1;
        QTest::newRow("and a reference's text in CDATA")
            << "&#x8;<![CDATA[&#x8;&e;\x0b]]>&#x8;"_ba
            << QString(QString(replaced) + u"&#x8;&e;"_s + replaced + replaced) << 3;
    }
    void forbiddenCharactersAreTakenAsReplaced()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, read);
        QFETCH(const int, count);
        const auto page = parseServerList(
            listOf(server(1) + server(2, "<serverName>" + text + "</serverName>") + server(3)));
        QVERIFY2(page, page ? "" : qPrintable(page.error().technical));
        QCOMPARE(page.value().replacedCharacters, count);
        QCOMPARE(page.value().leftOut, 0);
        QVERIFY(!page.value().leftOutFirst);
        QCOMPARE(numbersOf(page.value()), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(page.value().rows.at(1).name, read);
    }

    void whatIsAllowedIsNotCounted()
    {
        const auto page = parseServerList(sample(u"server-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().replacedCharacters, 0);
        QCOMPARE(page.value().leftOut, 0);
        QVERIFY(!page.value().leftOutFirst);
    }

    void anotherEncodingIsLeftAlone()
    {
        const QByteArray latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
            + listWith("<serverName>caf\xe9</serverName>");
        const auto page = parseServerList(latin);
        QVERIFY(page);
        QCOMPARE(page.value().rows.constFirst().name, u"café"_s);
        QVERIFY(!parseServerList(QByteArray(latin).replace("caf", "&#x8;")));
        const auto declared = parseServerList("<?xml version='1.0' encoding='utf-8'?>"
                                              + listWith("<serverName>&#x8;</serverName>"));
        QVERIFY(declared);
        QCOMPARE(declared.value().replacedCharacters, 1);
    }

    void aRowThatCannotBeUsedIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::addColumn<QString>("why");
        const QString identity = u"a server instance without a usable number or region"_s;
        const QString length = u"a text of more than 1048576 characters"_s;
        QTest::newRow("no number") << row("<regionCode>KR</regionCode>") << identity;
        QTest::newRow("an empty number")
            << row("<serverInstanceNo/><regionCode>KR</regionCode>") << identity;
        QTest::newRow("a masked number")
            << row("<serverInstanceNo>1000****</serverInstanceNo><regionCode>KR</regionCode>")
            << identity;
        QTest::newRow("a forbidden character in the number")
            << row("<serverInstanceNo>1&#x8;</serverInstanceNo><regionCode>KR</regionCode>")
            << identity;
        QTest::newRow("no region") << row("<serverInstanceNo>1</serverInstanceNo>") << identity;
        QTest::newRow("nothing at all") << row({}) << identity;
        QTest::newRow("a text of over a mebibyte")
            << server(9, "<serverName>" + QByteArray(1024 * 1024 + 1, 'a') + "</serverName>")
            << length;
        QTest::newRow("a text of over a mebibyte in pieces")
            << server(9,
                      "<serverName>" + QByteArray(700 * 1024, 'a') + "<!-- -->"
                          + QByteArray(700 * 1024, 'b') + "</serverName>")
            << length;
        QTest::newRow("a text of over a mebibyte and no number")
            << row("<serverName>" + QByteArray(1024 * 1024 + 1, 'a') + "</serverName>") << length;
        QTest::newRow("a text of over a mebibyte where nobody looks")
            << server(9, "<new>" + QByteArray(1024 * 1024 + 1, 'a') + "</new>") << length;
    }
    void aRowThatCannotBeUsedIsLeftOut()
    {
        QFETCH(const QByteArray, odd);
        QFETCH(const QString, why);
        const auto page = parseServerList(listOf(server(1) + odd + server(3)));
        QVERIFY2(page, page ? "" : qPrintable(page.error().technical));
        QCOMPARE(numbersOf(page.value()), QStringList({u"1"_s, u"3"_s}));
        QCOMPARE(page.value().totalRows, 3);
        QCOMPARE(page.value().leftOut, 1);
        const ApiError &told = *page.value().leftOutFirst;
        QCOMPARE(told.kind, ApiError::Kind::Malformed);
        QCOMPARE(told.technical, why);
        QCOMPARE(told.line, 5);
        QCOMPARE(told.column, 1);
        QCOMPARE(told.body, odd.trimmed().left(64 * 1024));
    }

    void theFirstOfSeveralIsTold()
    {
        const QByteArray second = row("<serverName>second</serverName>");
        const auto page =
            parseServerList(listOf(server(1) + second + row("<serverName>third</serverName>")));
        QVERIFY(page);
        QCOMPARE(page.value().rows.size(), 1);
        QCOMPARE(page.value().leftOut, 2);
        QCOMPARE(page.value().leftOutFirst->body, second.trimmed());
    }

    void aNumberThatIsNoneIsNotReported_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("a word") << "abc"_ba;
        QTest::newRow("a fraction") << "4.5"_ba;
        QTest::newRow("larger than its place") << "99999999999999999999"_ba;
        QTest::newRow("with a unit") << "4 cores"_ba;
    }
    void aNumberThatIsNoneIsNotReported()
    {
        QFETCH(const QByteArray, number);
        const auto page =
            parseServerList(listWith("<cpuCount>" + number + "</cpuCount><memorySize>" + number
                                     + "</memorySize><serverName>behind</serverName>"));
        QVERIFY(page);
        QCOMPARE(page.value().leftOut, 0);
        QCOMPARE(page.value().rows.constFirst().cpuCount, 0);
        QCOMPARE(page.value().rows.constFirst().memoryBytes, 0);
        QCOMPARE(page.value().rows.constFirst().name, u"behind"_s);
    }

    void aCountLargerThanItsPlaceIsNotReported()
    {
        const auto page = parseServerList(listWith("<cpuCount>4294967298</cpuCount>"
                                                   "<memorySize>4294967298</memorySize>"));
        QVERIFY(page);
        QCOMPARE(page.value().rows.constFirst().cpuCount, 0);
        QCOMPARE(page.value().rows.constFirst().memoryBytes, 4294967298);
    }

    void numbersAreDecimal()
    {
        const auto page =
            parseServerList(listWith("<cpuCount>010</cpuCount><memorySize>0x10</memorySize>"));
        QVERIFY(page);
        QCOMPARE(page.value().rows.constFirst().cpuCount, 10);
        QCOMPARE(page.value().rows.constFirst().memoryBytes, 0);
    }

    void whatIsNoRowOfTheListIsSkipped()
    {
        const auto page = parseServerList(
            listOf(server(1)
                   + "<other><serverInstanceNo>2</serverInstanceNo><regionCode>KR</regionCode>"
                     "</other><serverInstanceNo>3</serverInstanceNo>"));
        QVERIFY(page);
        QCOMPARE(numbersOf(page.value()), QStringList(u"1"_s));
        QCOMPARE(page.value().leftOut, 0);
    }

    void aTotalThatIsNoneIsNotTold()
    {
        for (const char *total : {"many", "", "1.5", "99999999999"}) {
            const auto page =
                parseServerList("<getServerInstanceListResponse><totalRows>" + QByteArray(total)
                                + "</totalRows><serverInstanceList>" + server(1)
                                + "</serverInstanceList></getServerInstanceListResponse>");
            QVERIFY(page);
            QCOMPARE(page.value().rows.size(), 1);
            QCOMPARE(page.value().totalRows, std::optional<int>());
        }
    }

    void unknownCodesAreToldOnce()
    {
        QTest::ignoreMessage(QtWarningMsg, "unknown server status \"NEW\"");
        QTest::ignoreMessage(QtWarningMsg, "unknown server operation \"NEW\"");
        QTest::ignoreMessage(QtWarningMsg, "unknown server status \"NEWER\"");
        QByteArray rows;
        for (int i = 0; i < 10'000; ++i)
            rows += server(i + 1);
        rows.replace("RUN", "NEW").replace("NULL", "NEW");
        for (int refresh = 0; refresh < 3; ++refresh)
            QCOMPARE(parseServerList(listOf(rows)).value().rows.size(), 10'000);
        QVERIFY(parseServerList(listOf(server(1).replace("RUN", "NEWER"))));
    }

    // The lenient reading is for lists: a change's answer is judged by what it really says.
    void theAnswerToAChangeIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a reference to a backspace") << "<returnMessage>a&#x8;</returnMessage>"_ba;
        QTest::newRow("a vertical tab") << "<returnMessage>a\x0b</returnMessage>"_ba;
        QTest::newRow("no UTF-8") << "<returnMessage>\xff</returnMessage>"_ba;
        QTest::newRow("an entity") << "<returnMessage>&e;</returnMessage>"_ba;
        QTest::newRow("a total that is none") << "<totalRows>many</totalRows>"_ba;
        QTest::newRow("a total that is too large") << "<totalRows>4294967296</totalRows>"_ba;
        QTest::newRow("a text over the limit")
            << "<new>" + QByteArray(1024 * 1024 + 1, 'a') + "</new>";
        QTest::newRow("a text over the limit in a row")
            << "<serverInstanceList><serverInstance><new>" + QByteArray(1024 * 1024 + 1, 'a')
                + "</new></serverInstance></serverInstanceList>";
    }
    void theAnswerToAChangeIsReadStrictly()
    {
        QFETCH(const QByteArray, content);
        const auto answer = [](const QByteArray &inside) {
            return readChangeAnswer("<interruptServerInstanceResponse><returnCode>0</returnCode>"
                                        + inside + "</interruptServerInstanceResponse>",
                                    "interruptServerInstance"_L1)
                .answer;
        };
        QCOMPARE(answer({}), ChangeAnswer::Accepted);
        QCOMPARE(answer(content), ChangeAnswer::Unusable);
        const QByteArray error = "<responseError><returnCode>1</returnCode>";
        QVERIFY(errorEnvelope(error + "</responseError>", 400));
        if (!content.contains("totalRows"))
            QVERIFY(!errorEnvelope(error + content + "</responseError>", 400));
    }
};

QTEST_GUILESS_MAIN(TestServerXmlOdd)
#include "tst_serverxmlodd.moc"
