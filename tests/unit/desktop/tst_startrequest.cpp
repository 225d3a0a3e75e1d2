// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/startrequest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;

class TestStartRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<Desktop::StartRequest>("request");
        QTest::newRow("empty") << Desktop::StartRequest{};
        QTest::newRow("a profile")
            << Desktop::StartRequest{.profile = u"Prod KR (gov) 운영\n\"'"_s};
        QTest::newRow("all of it") << Desktop::StartRequest{.profile = u"A"_s,
                                                            .server = u"10000101"_s,
                                                            .activationToken = "kwin-1-2",
                                                            .startupId = "host-1_TIME99"};
    }
    void comesBackAsItWas()
    {
        QFETCH(const Desktop::StartRequest, request);
        const QByteArray line = Desktop::toLine(request);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(Desktop::startRequestFromLine(line) == request);
    }

    void takesTheDesktopsLeave()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "token");
        qputenv("DESKTOP_STARTUP_ID", QByteArray(10'000, 'x')); // nonsense is left out
        const Desktop::StartRequest request = Desktop::StartRequest::ofThisStart(u"A"_s, u"1"_s);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
        QVERIFY(request
                == (Desktop::StartRequest{
                    .profile = u"A"_s, .server = u"1"_s, .activationToken = "token"}));
    }

    void oneThatIsTooLongIsNotSent()
    {
        const auto limit = Desktop::startRequestLimit;
        QVERIFY(Desktop::toLine({.profile = QString(limit, u'x')}).isEmpty());
        const QByteArray most = Desktop::toLine({.profile = QString(limit - 100, u'x')});
        QVERIFY(!most.isEmpty());
        QVERIFY(most.size() <= limit);
    }

    void strangeLinesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line end") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("zero bytes") << QByteArray(64, '\0');
        QTest::newRow("cut off") << Desktop::toLine({.profile = u"A"_s}).chopped(4);
        QTest::newRow("a list") << QByteArray("[1]\n");
        QTest::newRow("no version") << QByteArray(R"({"profile":"A"})");
        QTest::newRow("a later version") << QByteArray(R"({"version":2,"profile":"A"})");
        QTest::newRow("a version that is a text") << QByteArray(R"({"version":"1"})");
        QTest::newRow("a broken version") << QByteArray(R"({"version":1.5})");
        QTest::newRow("a profile that is a number") << QByteArray(R"({"version":1,"profile":7})");
        QTest::newRow("a server that is a list") << QByteArray(R"({"version":1,"server":["1"]})");
        QTest::newRow("a token that is null")
            << QByteArray(R"({"version":1,"activationToken":null})");
        QTest::newRow("deep") << QByteArray(2000, '[');
        QTest::newRow("too long") << QByteArray(
            R"({"version":1,"profile":")" + QByteArray(Desktop::startRequestLimit, 'x') + R"("})");
    }
    void strangeLinesAreRefused()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!Desktop::startRequestFromLine(line));
    }

    void whatALaterProgramAddsIsSkipped()
    {
        const auto request =
            Desktop::startRequestFromLine(R"({"version":1,"server":"5","new":{"a":1}})");
        QVERIFY(request == Desktop::StartRequest{.server = u"5"_s});
    }
};

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_startrequest.moc"
