// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

// A clock that is wrong is corrected by the gateway's.
class TestReadClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWrongClockIsCorrectedOnce_data();
    void aWrongClockIsCorrectedOnce();
    void aRefusalWithTheRightTimeIsFinal();
    void theClockLearnsFromEveryAnswer();
};

void TestReadClock::aWrongClockIsCorrectedOnce_data()
{
    QTest::addColumn<int>("offsetSeconds");
    QTest::addColumn<bool>("helps");
    QTest::newRow("ours is ten minutes late") << 600 << true;
    QTest::newRow("ours is a day early") << -86400 << true;
    QTest::newRow("the key is wrong as well") << 600 << false;
}

void TestReadClock::aWrongClockIsCorrectedOnce()
{
    QFETCH(int, offsetSeconds);
    QFETCH(bool, helps);
    const QDateTime gatewayTime = QDateTime::currentDateTimeUtc().addSecs(offsetSeconds);
    const Act refusal{.answer = httpAnswer(401, sample("error-gateway-auth.json"), json,
                                           {dateHeader(gatewayTime)})};
    FaultServer server;
    server.play({refusal, helps ? Act{.answer = httpAnswer(200, regions())} : refusal});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    QCOMPARE(read.succeeded(), helps);
    QCOMPARE(server.complete(), 2);
    for (const Received &request : server.received())
        QVERIFY(isSignedRight(request));
    const qint64 signedAt = server.received().at(1).header("x-ncp-apigw-timestamp").toLongLong();
    QCOMPARE_LT(std::abs(signedAt - gatewayTime.toMSecsSinceEpoch()), 30000);
    const qint64 skew = read.client().connection().clock->skew().count();
    QCOMPARE_LT(std::abs(skew - offsetSeconds * 1000LL), 30000);
    if (!helps) {
        compareError(read.error(), Kind::AuthenticationFailed, u"200"_s);
        QCOMPARE(read.error().skew, std::optional(std::chrono::milliseconds(skew)));
    }
}

void TestReadClock::aRefusalWithTheRightTimeIsFinal()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(401, sample("error-gateway-auth.json"), json,
                                       {dateHeader(QDateTime::currentDateTimeUtc())})}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    compareError(read.error(), Kind::AuthenticationFailed, u"200"_s);
    QCOMPARE(server.complete(), 1);
}

void TestReadClock::theClockLearnsFromEveryAnswer()
{
    FaultServer server;
    server.play(
        {{.answer = httpAnswer(200, regions(), "application/xml",
                               {dateHeader(QDateTime::currentDateTimeUtc().addSecs(90))})}});
    ReadOnce read(connectionTo(server.url()));
    QVERIFY(read.run());
    QVERIFY(read.succeeded());
    QCOMPARE_LT(std::abs(read.client().connection().clock->skew().count() - 90000), 30000);
}

QTEST_GUILESS_MAIN(TestReadClock)
#include "tst_readclock.moc"
