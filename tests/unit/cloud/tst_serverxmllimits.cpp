// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/bodylayout.h"
#include "app/cloud/serverxml.h"

#include "tests/unit/cloud/serverlists.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using Console::Test::listWith;

// How large and how deep an answer may be, and that all of it is read up to there.
class TestServerXmlLimits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The reader gets an answer in pieces of 64 KiB: wherever one ends, nothing is lost.
    void largeAnswersAreReadToTheirEnd()
    {
        const QByteArray elements = QByteArray(64 * 1024 - 700, 'x').prepend("<loginKeyName>")
            + "</loginKeyName><serverName>결제 &lt;&amp;&#xac00;&gt; 서버 \xf0\x9f\x92\xbe"
              "</serverName><serverDescription>"
            + QByteArray(300, 'd') + "</serverDescription>";
        const QString name = u"결제 <&가> 서버 \U0001F4BE"_s;
        int pieceEnds = 0; // inside the name
        for (qsizetype shift = 0; shift < 400; ++shift) {
            QByteArray body = listWith(elements);
            body.replace("<loginKeyName>", "<loginKeyName>" + QByteArray(shift, 'y'));
            const qsizetype at = Cloud::withoutLayout(body).indexOf("<serverName>");
            pieceEnds += at <= 64 * 1024 && at + 70 > 64 * 1024 ? 1 : 0;
            const auto page = parseServerList(body);
            QVERIFY2(page, page ? "" : qPrintable(page.error().technical));
            QCOMPARE(page.value().rows.size(), 1);
            QCOMPARE(page.value().rows.first().name, name);
            QCOMPARE(page.value().rows.first().loginKeyName.size(), 64 * 1024 - 700 + shift);
            QCOMPARE(page.value().rows.first().description, QString(300, u'd'));
            QVERIFY(!parseServerList(body.chopped(1)));
            QVERIFY(!parseServerList(body + "<more/>"));
        }
        QVERIFY(pieceEnds >= 60);
    }

    void depthIsLimited_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<bool>("good");
        QTest::newRow("64 levels are read") << 64 << true;
        QTest::newRow("65 levels are refused") << 65 << false;
        QTest::newRow("100 000 levels are refused") << 100'000 << false;
    }
    void depthIsLimited()
    {
        QFETCH(const int, levels);
        QFETCH(const bool, good);
        const QByteArray body = "<getServerInstanceListResponse>"
            + QByteArray("<a>").repeated(levels - 1) + QByteArray("</a>").repeated(levels - 1)
            + "</getServerInstanceListResponse>";
        QCOMPARE(parseServerList(body).hasValue(), good);
    }

    void aTextOfExactlyAMebibyteIsRead()
    {
        const auto page = parseServerList(
            listWith("<serverName>" + QByteArray(1024 * 1024, 'a') + "</serverName>"));
        QVERIFY(page);
        QCOMPARE(page.value().rows.at(0).name.size(), 1024 * 1024);
    }

    void aBillionLaughsAreRefusedAtOnce()
    {
        QByteArray body = "<!DOCTYPE x [<!ENTITY e0 \"ha\">";
        for (int i = 1; i < 30; ++i) {
            body += "<!ENTITY e" + QByteArray::number(i) + " \""
                + QByteArray("&e" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        }
        body += "]>" + listWith("<serverName>&e29;</serverName>");
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(!parseServerList(body));
        QVERIFY(elapsed.elapsed() < 2000);
    }
};

QTEST_GUILESS_MAIN(TestServerXmlLimits)
#include "tst_serverxmllimits.moc"
