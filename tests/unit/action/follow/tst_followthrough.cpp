// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/followthrough.h"

#include "tests/support/testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Cloud::ServerInstance;
using Test::runningServer;

namespace {

constexpr qint64 GiB = 1024LL * 1024 * 1024;
const QDateTime start({2026, 11, 1}, {3, 0, 0}, Qt::UTC);
const std::chrono::milliseconds followed = FollowLength().of(runningServer().memoryBytes);

QList<Mark::Kind> kinds(const QList<Mark> &marks)
{
    QList<Mark::Kind> list;
    for (const Mark &mark : marks)
        list.append(mark.kind);
    return list;
}

ServerInstance dumping()
{
    ServerInstance server = runningServer();
    Test::setOperation(server, u"SHTDN"_s);
    return server;
}

ServerInstance stopped()
{
    ServerInstance server = runningServer();
    Test::setStatus(server, u"NSTOP"_s);
    Test::setOperation(server, u"START"_s);
    return server;
}

ServerInstance rebooted()
{
    ServerInstance server = runningServer();
    server.booted = start.addSecs(60);
    return server;
}

} // namespace

class TestFollowThrough final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewBootTimeIsTheProof()
    {
        FollowThrough follow(runningServer());
        using enum Mark::Kind;
        QCOMPARE(kinds(follow.take(runningServer(), 3s, start)), QList<Mark::Kind>{});
        QCOMPARE(kinds(follow.take(dumping(), 6s, start)), QList<Mark::Kind>{FirstChange});
        QCOMPARE(kinds(follow.take(dumping(), 9s, start)), QList<Mark::Kind>{});
        QCOMPARE(kinds(follow.take(stopped(), 12s, start)), QList<Mark::Kind>{LeftRunning});
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
        const QList<Mark> marks = follow.take(rebooted(), 15s, start.addSecs(15));
        QCOMPARE(kinds(marks), (QList<Mark::Kind>{BootTimeChanged, Back, Ended}));
        QCOMPARE(marks.first().at, start.addSecs(15));
        QCOMPARE(marks.first().afterMs, 15'000);
        QCOMPARE(marks.first().fact, u"2026-10-01T19:00:13Z → 2026-11-01T03:01:00Z"_s);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
        QVERIFY(follow.ended());
        QCOMPARE(follow.last()->booted, start.addSecs(60));
    }

    void aRebootBetweenTwoReadingsIsSeenAllTheSame()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(rebooted(), 30s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
        QVERIFY(follow.ended());
    }

    // Any other boot time: the guest's or the provider's clock may have been set back.
    void anEarlierBootTimeIsProofAsWell()
    {
        FollowThrough follow(runningServer());
        ServerInstance earlier = runningServer();
        earlier.booted = earlier.booted.addSecs(-1);
        (void)follow.take(earlier, 30s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
        QVERIFY(follow.ended());
    }

    void aBootTimeThatIsMissingOnceIsNoProof()
    {
        FollowThrough follow(runningServer());
        ServerInstance without = runningServer();
        without.booted = QDateTime();
        (void)follow.take(without, 3s, start);
        (void)follow.take(runningServer(), 6s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
    }

    // Whatever is read last.
    void aProofStaysOneAtTheEnd_data()
    {
        ServerInstance starting = rebooted();
        Test::setOperation(starting, u"SETUP"_s);
        QTest::addColumn<std::optional<ServerInstance>>("last");
        QTest::newRow("still starting") << std::optional(starting);
        QTest::newRow("stopped") << std::optional(stopped());
        QTest::newRow("not listed") << std::optional<ServerInstance>();
    }
    void aProofStaysOneAtTheEnd()
    {
        QFETCH(const std::optional<ServerInstance>, last);
        FollowThrough follow(runningServer());
        ServerInstance starting = rebooted();
        Test::setOperation(starting, u"SETUP"_s);
        (void)follow.take(starting, 30s, start);
        (void)follow.take(last, followed - 1s, start);
        QVERIFY(!follow.ended());
        QCOMPARE(kinds(follow.take(last, followed, start)), QList<Mark::Kind>{Mark::Kind::Ended});
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
    }

    void aRebootedServerIsFollowedUntilItIsSteady()
    {
        FollowThrough follow(runningServer());
        ServerInstance starting = rebooted();
        Test::setOperation(starting, u"SETUP"_s);
        (void)follow.take(starting, 30s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
        QVERIFY(!follow.ended());
        (void)follow.take(rebooted(), 33s, start);
        QVERIFY(follow.ended());
    }

    void aStopAndARunWithTheSameBootTimeIsNoProof()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(stopped(), 3s, start);
        (void)follow.take(runningServer(), 6s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
    }

    void aMissingBootTimeIsNoProof_data()
    {
        QTest::addColumn<bool>("missingBefore");
        QTest::newRow("before sending") << true;
        QTest::newRow("afterwards") << false;
    }
    void aMissingBootTimeIsNoProof()
    {
        QFETCH(const bool, missingBefore);
        ServerInstance without = runningServer();
        without.booted = QDateTime();
        FollowThrough follow(missingBefore ? without : runningServer());
        (void)follow.take(missingBefore ? rebooted() : without, 3s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
    }

    void noVisibleReactionIsSaidAfterTenMinutesAndALaterProofReplacesIt()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 10min - 1ms, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QCOMPARE(kinds(follow.take(runningServer(), 10min, start)),
                 QList<Mark::Kind>{Mark::Kind::NoVisibleReaction});
        QCOMPARE(follow.verdict(), FollowVerdict::NoVisibleReaction);
        QVERIFY(!follow.ended());
        QCOMPARE(kinds(follow.take(runningServer(), 11min, start)), QList<Mark::Kind>{}); // once
        (void)follow.take(stopped(), 12min, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following); // it does react
        (void)follow.take(rebooted(), 13min, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
        QVERIFY(follow.ended());
    }

    void noVisibleReactionAtTheEnd()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 11min, start);
        const QList<Mark> marks = follow.take(runningServer(), followed, start);
        QCOMPARE(kinds(marks), QList<Mark::Kind>{Mark::Kind::Ended});
        QCOMPARE(follow.verdict(), FollowVerdict::NoVisibleReaction);
        QVERIFY(follow.ended());
        QCOMPARE(follow.take(rebooted(), followed + 1s, start), QList<Mark>()); // over
        QCOMPARE(follow.verdict(), FollowVerdict::NoVisibleReaction);
    }

    void stillDown()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 3s, start);
        (void)follow.take(stopped(), followed - 1s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        (void)follow.take(stopped(), followed, start);
        QCOMPARE(follow.verdict(), FollowVerdict::StillDown);
        QVERIFY(follow.ended());
    }

    void goneAtTheEndIsNoVerdictAboutTheServer()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 3s, start);
        (void)follow.take(std::nullopt, followed, start);
        (void)follow.take(std::nullopt, followed + 15s, start);
        QVERIFY(!follow.ended()); // an answer or two may be a slip
        QVERIFY(follow.gone());
        const QList<Mark> marks = follow.take(std::nullopt, followed + 30s, start);
        QCOMPARE(kinds(marks), QList<Mark::Kind>{Mark::Kind::Ended});
        QCOMPARE(follow.verdict(), FollowVerdict::Gone);
        QVERIFY(follow.ended());
    }

    void whatFailsUntilTheEndIsNotRead()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 10min, start);
        QCOMPARE(follow.verdict(), FollowVerdict::NoVisibleReaction);
        auto elapsed = followed - 1min;
        for (int i = 0; i <= 9; ++i, elapsed += 1min)
            QCOMPARE(follow.failed(elapsed, start), QList<Mark>());
        QVERIFY(!follow.ended());
        QCOMPARE(kinds(follow.failed(elapsed, start)), QList<Mark::Kind>{Mark::Kind::Ended});
        QCOMPARE(follow.verdict(), FollowVerdict::NotRead); // what was said earlier is no end
        QVERIFY(follow.ended());
        QCOMPARE(follow.failed(elapsed + 1min, start), QList<Mark>());
    }

    void aSleepOrAReadingInBetweenIsNoFailure()
    {
        FollowThrough follow(runningServer());
        (void)follow.failed(3s, start);
        (void)follow.failed(followed + 8h, start); // it slept
        QVERIFY(!follow.ended());
        for (int i = 0; i < 8; ++i)
            (void)follow.failed(followed + 8h + i * 1min, start);
        QVERIFY(!follow.ended());
        (void)follow.take(std::nullopt, followed + 9h, start); // an answer
        for (int i = 0; i < 10; ++i)
            (void)follow.failed(followed + 9h + i * 1min, start);
        QVERIFY(!follow.ended());
        (void)follow.failed(followed + 9h + 10min, start);
        QVERIFY(follow.ended());
    }

    void notListedNowAndThenIsNotGone()
    {
        FollowThrough follow(runningServer());
        for (int i = 0; i < 3; ++i) {
            (void)follow.take(std::nullopt, 3s, start);
            (void)follow.take(runningServer(), 6s, start);
        }
        (void)follow.take(std::nullopt, followed, start);
        QVERIFY(!follow.ended());
        (void)follow.take(std::nullopt, followed, start);
        QVERIFY(!follow.ended());
    }

    void goneAndBackIsNotGone()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(std::nullopt, 3s, start);
        QVERIFY(!follow.ended());
        (void)follow.take(rebooted(), 6s, start);
        QCOMPARE(follow.verdict(), FollowVerdict::Rebooted);
    }

    void withoutAReadingNothingIsSaid()
    {
        FollowThrough follow(runningServer());
        QCOMPARE(follow.tick(followed + 24h, start), QList<Mark>());
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
        (void)follow.take(runningServer(), followed + 25h, start);
        QVERIFY(follow.ended());
    }

    void anOldReadingIsNoVerdictWhereTheApiDoesNotAnswer()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 3s, start);
        QCOMPARE(follow.tick(10min, start), QList<Mark>());
        QCOMPARE(follow.tick(followed + 1h, start), QList<Mark>());
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
        const QList<Mark::Kind> said = kinds(follow.take(runningServer(), followed + 2h, start));
        QCOMPARE(said, (QList<Mark::Kind>{Mark::Kind::NoVisibleReaction, Mark::Kind::Ended}));
    }

    void aClockThatJumpsChangesNothing()
    {
        FollowThrough follow(runningServer());
        (void)follow.take(runningServer(), 3s, start);
        (void)follow.take(runningServer(), 6s, start.addYears(1));
        (void)follow.take(runningServer(), 9s, start.addYears(-1));
        QCOMPARE(follow.verdict(), FollowVerdict::Following);
        QVERIFY(!follow.ended());
    }

    void length_data()
    {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<int>("minutes");
        QTest::newRow("unknown") << qint64(0) << 15;
        QTest::newRow("nonsense") << qint64(-1) << 15;
        QTest::newRow("a begun unit counts") << qint64(1) << 16;
        QTest::newRow("8 GiB") << 8 * GiB << 16;
        QTest::newRow("16 GiB") << 16 * GiB << 17;
        QTest::newRow("17 GiB") << 17 * GiB << 18;
        QTest::newRow("512 GiB") << 512 * GiB << 79;
    }
    void length()
    {
        QFETCH(const qint64, memory);
        QFETCH(const int, minutes);
        QCOMPARE(FollowLength().of(memory), std::chrono::minutes(minutes));
        ServerInstance server = runningServer();
        server.memoryBytes = memory;
        QCOMPARE(FollowLength().of(server.memoryBytes), std::chrono::minutes(minutes));
    }

    void lengthFromTheSettings_data()
    {
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<int>("perUnit");
        QTest::addColumn<int>("minutes"); // for 16 GiB
        QTest::newRow("as it comes") << 15 << 1 << 17;
        QTest::newRow("longer") << 30 << 5 << 40;
        QTest::newRow("no shorter than No visible reaction needs") << 0 << 0 << 10;
        QTest::newRow("nonsense") << -5 << -1 << 10;
        QTest::newRow("more than a day is a day") << 100'000 << 0 << 24 * 60;
        QTest::newRow("more than an hour a unit is an hour") << 15 << 100'000 << 15 + 2 * 60;
    }
    void lengthFromTheSettings()
    {
        QFETCH(const int, atLeast);
        QFETCH(const int, perUnit);
        QFETCH(const int, minutes);
        const FollowLength length = FollowLength::fromMinutes(atLeast, perUnit);
        QCOMPARE(length.of(runningServer().memoryBytes), std::chrono::minutes(minutes));
    }

    void anAbsurdMemoryIsNoOverflow()
    {
        const auto length =
            FollowLength::fromMinutes(15, 60).of(std::numeric_limits<qint64>::max());
        QVERIFY(length > 0min);
        QVERIFY(length < 24h * 365 * 30);
    }

    void readingsBecomeRarer()
    {
        QCOMPARE(FollowThrough::intervalAfter(0s), 3s);
        QCOMPARE(FollowThrough::intervalAfter(2min - 1ms), 3s);
        QCOMPARE(FollowThrough::intervalAfter(2min), 5s);
        QCOMPARE(FollowThrough::intervalAfter(10min), 15s);
    }
};

QTEST_GUILESS_MAIN(TestFollowThrough)
#include "tst_followthrough.moc"
