// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/gatewayclock.h"

#include "tests/support/setclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using Console::Test::SetClock;

class TestGatewayClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void untilMeasuredItIsOurs()
    {
        const SetClock ours;
        const GatewayClock clock(ours);
        QCOMPARE(clock.nowMs(), ours.wall);
        QCOMPARE(clock.skew(), 0ms);
        QVERIFY(!clock.measuredSkew());
    }

    void learns_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("skewMs");
        QTest::newRow("the same second is no skew")
            << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
        QTest::newRow("a second is within what a Date header leaves open")
            << QByteArray("Sun, 06 Nov 1994 08:49:38 GMT") << qint64(0);
        QTest::newRow("six minutes ahead of us")
            << QByteArray("Sun, 06 Nov 1994 08:55:37 GMT") << qint64(360'500);
        QTest::newRow("an hour behind us")
            << QByteArray("Sun, 06 Nov 1994 07:49:37 GMT") << qint64(-3'599'500);
    }
    void learns()
    {
        QFETCH(const QByteArray, date);
        QFETCH(const qint64, skewMs);
        const SetClock ours;
        GatewayClock clock(ours);
        QVERIFY(clock.learn(date));
        QCOMPARE(qint64(clock.skew().count()), skewMs);
        QCOMPARE(clock.measuredSkew(), std::optional(clock.skew())); // 0 is known, too
        QCOMPARE(clock.nowMs(), ours.wall + skewMs);
    }

    void aCorrectedClockIsLearnedAgain()
    {
        SetClock ours;
        GatewayClock clock(ours);
        QVERIFY(clock.learn("Sun, 06 Nov 1994 08:55:37 GMT"));
        ours.wall += 360'000; // the desktop's clock was set
        QVERIFY(clock.learn("Sun, 06 Nov 1994 08:55:37 GMT"));
        QCOMPARE(clock.skew(), 0ms);
    }

    void notADate_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no zone") << QByteArray("Sun, 06 Nov 1994 08:49:37");
        QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 KST");
        QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z");
        QTest::newRow("words") << QByteArray("today GMT");
    }
    void notADate()
    {
        QFETCH(const QByteArray, date);
        const SetClock ours;
        GatewayClock clock(ours);
        QVERIFY(clock.learn("Sun, 06 Nov 1994 08:55:37 GMT"));
        QVERIFY(!clock.learn(date));
        QCOMPARE(clock.skew(), 360'500ms); // what was known stays
    }
};

QTEST_GUILESS_MAIN(TestGatewayClock)
#include "tst_gatewayclock.moc"
