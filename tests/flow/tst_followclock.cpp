// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/followworld.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using World = Test::FollowWorld;
using Test::ArrivedReading;
using Test::ListedServer;
using Test::ReadingsGateway;
using Test::TwoClocks;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 minute = 60'000;

// RUN with the old boot time, or what the phase says.
enum class Phase { Unchanged, Down, Rebooted };

ReadingsGateway::Answer answering(const std::atomic<Phase> &phase)
{
    return [&phase](const ArrivedReading &request) {
        ListedServer server{.number = request.numbers.value(0)};
        if (phase == Phase::Down)
            server.status = "NSTOP";
        if (phase == Phase::Rebooted)
            server.booted = "2026-10-22T04:00:13+0900";
        return ReadingsGateway::listing(request, {server});
    };
}

void verifyOrder(const QList<Mark> &marks, qint64 elapsedMs)
{
    qint64 last = 0;
    for (const Mark &mark : marks) {
        QVERIFY(mark.afterMs >= last);
        last = mark.afterMs;
    }
    QVERIFY(last <= elapsedMs);
}

} // namespace

class TestFollowClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWallClockJumps_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour ahead") << hour;
        QTest::newRow("an hour back") << -hour;
    }
    void theWallClockJumps()
    {
        QFETCH(const qint64, jump);
        std::atomic<Phase> phase = Phase::Unchanged;
        World world(answering(phase));
        world.leaveBehind(world.now());
        const Interrupt *const interrupt = world.takeUp();
        QTRY_VERIFY(interrupt->following().lastReadingAgeMs() >= 0);

        world.clock.jump = jump;
        const auto readings = [&world] {
            return world.gateway.arrived().size();
        };
        auto before = readings();
        QTRY_VERIFY_WITH_TIMEOUT(readings() > before, 20'000);
        // Nothing is said before its time, and nothing ends.
        QCOMPARE(interrupt->verdict(), FollowVerdict::Following);
        QVERIFY(interrupt->following().elapsedMs() < 9 * minute);
        QVERIFY(interrupt->following().elapsedMs() >= 0);

        // Ten minutes by the monotonic clock, and the wall clock jumps the other way.
        world.clock.ahead += 10 * minute;
        world.clock.jump = -jump;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), FollowVerdict::NoVisibleReaction, 20'000);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Following);
        QVERIFY(interrupt->following().elapsedMs() >= 10 * minute);
        QVERIFY(interrupt->following().elapsedMs() < 12 * minute);
        verifyOrder(interrupt->following().marks(), interrupt->following().elapsedMs());

        world.clock.jump = jump;
        phase = Phase::Down;
        world.clock.ahead += minute;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), FollowVerdict::Following, 20'000);
        // The length is that of the monotonic clock, too: 15 min.
        world.clock.ahead += 4 * minute;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, 20'000);
        QCOMPARE(interrupt->verdict(), FollowVerdict::StillDown);
        QVERIFY(interrupt->following().marks().constLast().afterMs >= 15 * minute);
        QVERIFY(interrupt->following().marks().constLast().afterMs < 17 * minute);
        verifyOrder(interrupt->following().marks(), interrupt->following().elapsedMs());
    }

    // Another run, and its monotonic time is lost.
    void afterARestart_data()
    {
        QTest::addColumn<qint64>("sentAgo"); // by the wall clock
        QTest::addColumn<qint64>("least");
        QTest::newRow("two minutes ago") << 2 * minute << 2 * minute;
        QTest::newRow("the clock went back an hour since") << 2 * minute - hour << qint64(0);
    }
    void afterARestart()
    {
        QFETCH(const qint64, sentAgo);
        QFETCH(const qint64, least);
        std::atomic<Phase> phase = Phase::Unchanged;
        World world(answering(phase));
        world.leaveBehind(world.now().addMSecs(-sentAgo));
        const Interrupt *const interrupt = world.takeUp();
        QVERIFY(interrupt->following().elapsedMs() >= least);
        QVERIFY(interrupt->following().elapsedMs() < least + minute);
        QTRY_VERIFY(interrupt->following().lastReadingAgeMs() >= 0);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Following);
        verifyOrder(interrupt->following().marks(), interrupt->following().elapsedMs());
        // Never endless: it ends after its length.
        world.clock.ahead += 16 * minute;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, 20'000);
        QCOMPARE(interrupt->verdict(), FollowVerdict::NoVisibleReaction);
    }

    // The machine has not been started anew: its monotonic time still counts.
    void afterARestartOfTheConsoleAlone()
    {
        std::atomic<Phase> phase = Phase::Unchanged;
        World world(answering(phase));
        world.clock.startedAs = "this-boot";
        world.leaveBehind(world.now()); // records the monotonic time
        world.clock.ahead += 3 * minute;
        world.clock.jump = hour; // meanwhile
        const Interrupt *const interrupt = world.takeUp();
        QVERIFY(interrupt->following().elapsedMs() >= 3 * minute);
        QVERIFY(interrupt->following().elapsedMs() < 4 * minute);
        QTRY_VERIFY(interrupt->following().lastReadingAgeMs() >= 0);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Following); // an hour would have ended it
        phase = Phase::Rebooted;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), FollowVerdict::Rebooted, 20'000);
    }

    void anotherBootOfTheMachineCountsByTheWall()
    {
        TwoClocks clock;
        clock.startedAs = "this-boot";
        const QDateTime sent = QDateTime::fromMSecsSinceEpoch(clock.wallMs(), Qt::UTC).addSecs(-60);
        const auto entry = [&](const QString &start, qint64 ms) {
            return Journal::Entry{
                .at = sent,
                .facts = {{u"monotonic"_s, QJsonObject{{u"start"_s, start}, {u"ms"_s, ms}}}}};
        };
        const qint64 now = clock.monotonicMs();
        QVERIFY(elapsedSince(entry(u"this-boot"_s, now - 5000), clock) < 60'000);
        QVERIFY(elapsedSince(entry(u"another"_s, now - 5000), clock) >= 60'000);
        QVERIFY(elapsedSince(entry(u"this-boot"_s, now + hour), clock) >= 60'000); // nonsense
        QVERIFY(elapsedSince(Journal::Entry{.at = sent}, clock) >= 60'000);
        QCOMPARE(elapsedSince(Journal::Entry{.at = sent.addDays(1)}, clock), 0);
    }

    void theSystemsClockCountsFromTheMachinesBoot()
    {
        const SystemClock clock;
        QVERIFY(!clock.monotonicStart().isEmpty());
        QCOMPARE(clock.monotonicStart(), SystemClock().monotonicStart());
        const qint64 before = clock.monotonicMs();
        QTRY_VERIFY(clock.monotonicMs() > before);
    }
};

QTEST_GUILESS_MAIN(TestFollowClock)
#include "tst_followclock.moc"
