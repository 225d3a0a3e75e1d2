// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/report.h"
#include "app/action/record/unresolved.h"
#include "tests/support/followworld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Test::ArrivedReading;
using Test::FollowPlace;
using Test::FollowWorld;
using Test::ListedServer;
using Test::ReadingsGateway;

namespace {

constexpr qint64 minute = 60'000;
constexpr int patience = 30'000;

enum class Phase { Runs, Fails, Gone, Down, Starting, Rebooted };

ReadingsGateway::Answer answering(const std::atomic<Phase> &phase)
{
    return [&phase](const ArrivedReading &request) {
        ListedServer server{.number = request.numbers.value(0)};
        switch (phase) {
        case Phase::Fails:
            return ReadingsGateway::failure(500);
        case Phase::Gone:
            return ReadingsGateway::listing(request, {});
        case Phase::Down:
            server.status = "NSTOP";
            break;
        case Phase::Starting:
            server.operation = "SETUP";
            server.booted = "2026-10-22T04:00:13+0900";
            break;
        case Phase::Rebooted:
            server.booted = "2026-10-22T04:00:13+0900";
            break;
        case Phase::Runs:
            break;
        }
        return ReadingsGateway::listing(request, {server});
    };
}

QList<Journal::InterruptHistory> historiesIn(FollowWorld &world)
{
    QList<Journal::InterruptHistory> found;
    bool done = false;
    world.journal.list(&world.interrupts, [&](const auto &entries) {
        if (entries)
            found = Journal::histories(entries.value());
        done = true;
    });
    [&] {
        QTRY_VERIFY(done);
    }();
    return found;
}

Report reportIn(FollowWorld &world)
{
    return reportOf(historiesIn(world).value(0), std::nullopt, world.now(), u"9.9"_s);
}

bool hasMark(const QList<RecordedMark> &marks, Mark::Kind kind)
{
    return std::any_of(marks.begin(), marks.end(),
                       [kind](const RecordedMark &mark) { return mark.kind == kind; });
}

bool hasMark(const QList<Mark> &marks, Mark::Kind kind)
{
    return std::any_of(marks.begin(), marks.end(),
                       [kind](const Mark &mark) { return mark.kind == kind; });
}

// Time goes on by a minute with each reading.
void readOn(FollowWorld &world, Interrupt *interrupt)
{
    const auto isIdle = [interrupt] {
        return interrupt->stage() == Interrupt::Stage::Ended
            || interrupt->following().nextReadingInMs() >= 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
    const auto readings = world.gateway.arrived().size();
    world.clock.ahead += minute;
    interrupt->readNow();
    QTRY_VERIFY_WITH_TIMEOUT(world.gateway.arrived().size() > readings && isIdle(), patience);
}

} // namespace

class TestFollowEnd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatCannotBeReadHasAnEnd_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<FollowVerdict>("verdict");
        QTest::newRow("errs for ever")
            << Phase::Fails << Outcome::Accepted << FollowVerdict::NotRead;
        QTest::newRow("errs for ever, the answer was lost")
            << Phase::Fails << Outcome::Unknown << FollowVerdict::NotRead;
        QTest::newRow("gone for good") << Phase::Gone << Outcome::Accepted << FollowVerdict::Gone;
        QTest::newRow("gone for good, the answer was lost")
            << Phase::Gone << Outcome::Unknown << FollowVerdict::Gone;
    }
    void whatCannotBeReadHasAnEnd()
    {
        QFETCH(const Phase, phase);
        QFETCH(const Outcome, outcome);
        QFETCH(const FollowVerdict, verdict);
        std::atomic<Phase> now = phase;
        FollowWorld world(answering(now));
        world.leaveBehind(world.now(), {}, outcome);
        Interrupt *const interrupt = world.takeUp();
        QVERIFY(interrupt);
        for (int i = 0; i < 40 && interrupt->stage() != Interrupt::Stage::Ended; ++i) {
            QCOMPARE(interrupt->verdict(), FollowVerdict::Following); // nothing is said early
            readOn(world, interrupt);
        }
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Ended);
        QVERIFY(interrupt->following().elapsedMs() >= 15 * minute);
        QCOMPARE(interrupt->verdict(), verdict);
        QCOMPARE(interrupt->outcome()->outcome, outcome);
        QVERIFY(!interrupt->following().lastRead());

        const QList<Journal::InterruptHistory> recorded = historiesIn(world);
        QCOMPARE(recorded.size(), 1);
        QVERIFY(recorded.first().verdict);
        QCOMPARE(followVerdictFrom(*recorded.first().verdict), verdict);
        QCOMPARE(isUnresolved(recorded.first()), outcome == Outcome::Unknown);
        const Report report = reportIn(world);
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.outcome.outcome, outcome);
        QVERIFY(!report.after); // what was before is not what was read last
        QCOMPARE(report.timeline.constLast().kind, Mark::Kind::Ended);
    }

    void aWeakStartIsNoEnd()
    {
        std::atomic<Phase> phase = Phase::Fails;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now().addDays(-1)); // its time is long over
        Interrupt *const interrupt = world.takeUp();
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->following().readingFailure(), patience);
        readOn(world, interrupt);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Following);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Following);
        phase = Phase::Runs;
        readOn(world, interrupt);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
        QCOMPARE(interrupt->verdict(), FollowVerdict::NoVisibleReaction);
    }

    // What is seen without the proof says nothing about an answer that was lost.
    void anUnknownOneIsOverByTheProofAlone_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<FollowVerdict>("verdict");
        QTest::newRow("runs on") << Phase::Runs << FollowVerdict::NoVisibleReaction;
        QTest::newRow("down") << Phase::Down << FollowVerdict::StillDown;
        QTest::newRow("gone") << Phase::Gone << FollowVerdict::Gone;
        QTest::newRow("rebooted") << Phase::Rebooted << FollowVerdict::Rebooted;
    }
    void anUnknownOneIsOverByTheProofAlone()
    {
        QFETCH(const Phase, phase);
        QFETCH(const FollowVerdict, verdict);
        std::atomic<Phase> now = phase;
        FollowWorld world(answering(now));
        world.leaveBehind(world.now().addDays(-1), {}, Outcome::Unknown);
        Interrupt *const interrupt = world.takeUp();
        for (int i = 0; i < 4 && interrupt->stage() != Interrupt::Stage::Ended; ++i)
            readOn(world, interrupt);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Ended);
        QCOMPARE(interrupt->verdict(), verdict);
        QCOMPARE(interrupt->isOver(), verdict == FollowVerdict::Rebooted);
    }

    void itIsNotOverBeforeItsEnd()
    {
        std::atomic<Phase> phase = Phase::Starting;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now());
        Interrupt *const interrupt = world.takeUp();
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->verdict(), FollowVerdict::Rebooted, patience);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Following);
        QVERIFY(!interrupt->isOver());
        phase = Phase::Rebooted;
        readOn(world, interrupt);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
        QVERIFY(interrupt->isOver());
    }

    // As a port's silence counts from its first look, its mark comes late.
    void marksStandInTheOrderOfTheirTimes()
    {
        std::atomic<Phase> phase = Phase::Runs;
        FollowWorld world(answering(phase));
        const QDateTime sent = world.now().addSecs(-60);
        world.leaveBehind(sent); // answered after a second
        const Journal::Entry intention = historiesIn(world).value(0).intention;
        const Mark away{Mark::Kind::PortAway, sent.addMSecs(500), {}, 500};
        bool written = false;
        world.journal.append(
            {.action = intention.action,
             .run = intention.run,
             .kind = Journal::Kind::Watch,
             .at = sent.addSecs(11),
             .facts = watchRecord(
                 WatchedPort{.address = QHostAddress(QHostAddress::LocalHost), .port = 9},
                 PortSightings::resumed({.state = PortSightings::State::Silent,
                                         .since = away.at,
                                         .before = PortSightings::State::Open,
                                         .wentAway = away.at}),
                 away)},
            &world.interrupts, [&written](const auto &) { written = true; });
        QTRY_VERIFY_WITH_TIMEOUT(written, patience);
        const QList<Mark> marks = world.takeUp()->following().marks();
        QList<Mark::Kind> kinds;
        for (const Mark &mark : marks)
            kinds.append(mark.kind);
        using enum Mark::Kind;
        QCOMPARE(kinds, (QList{Sent, PortAway, Answered, Resumed}));
    }

    // Nothing is looked at while the console is locked, or after the end.
    void thePortIsWatchedAsLongAsTheServerIsFollowed()
    {
        std::atomic<Phase> phase = Phase::Fails;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now().addDays(-1));
        Interrupt *const interrupt = world.takeUp();
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        int looks = 0;
        connect(&service, &QTcpServer::newConnection, this, [&] {
            delete service.nextPendingConnection();
            ++looks;
        });
        const WatchedPort port{.address = QHostAddress(QHostAddress::LocalHost),
                               .port = service.serverPort()};
        interrupt->watchPort(port);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->following().portSightings().state(),
                                  PortSightings::State::Open, patience);
        QTRY_COMPARE_WITH_TIMEOUT(looks, 1, patience);
        interrupt->setLocked(true);
        interrupt->setLocked(false); // looks at once, so it had stopped
        QTRY_COMPARE_WITH_TIMEOUT(looks, 2, int(PortWatch::every.count()) - 2000);

        phase = Phase::Runs;
        readOn(world, interrupt);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
        interrupt->setLocked(true);
        interrupt->setLocked(false);
        PortWatch another(port); // begins later, so the other one would come first
        const QSignalSpy looked(&another, &PortWatch::looked);
        another.start();
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(looks, 3, patience);
    }

    // The console may lack the key for long: nothing is asked then, so nothing has failed.
    void withoutItsKeyItWaits()
    {
        std::atomic<Phase> phase = Phase::Runs;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now().addDays(-1));
        world.secret->clear();
        Interrupt *const interrupt = world.takeUp();
        const QSignalSpy asked(&world.interrupts.readings(), &FollowReadings::requested);
        for (int i = 0; i < 15; ++i) {
            const auto before = asked.size();
            world.clock.ahead += minute;
            interrupt->readNow();
            QTRY_VERIFY_WITH_TIMEOUT(asked.size() > before, patience);
            QTRY_VERIFY_WITH_TIMEOUT(interrupt->following().nextReadingInMs() >= 0, patience);
        }
        QCOMPARE(interrupt->following().readingFailure()->kind, Cloud::ApiError::Kind::Locked);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Following);
        QVERIFY(world.gateway.arrived().isEmpty());
        world.secret->put(Secret(QByteArrayView("secret")));
        readOn(world, interrupt);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
        QCOMPARE(interrupt->verdict(), FollowVerdict::NoVisibleReaction);
        QVERIFY(!interrupt->following().readingFailure());
    }

    // The length is that of the settings.
    void itGoesOnAsLongAsIsSet()
    {
        std::atomic<Phase> phase = Phase::Runs;
        FollowWorld world(answering(phase));
        world.interrupts.setFollowLength(FollowLength::fromMinutes(30, 0));
        world.leaveBehind(world.now());
        Interrupt *const interrupt = world.takeUp();
        world.clock.ahead += 28 * minute;
        readOn(world, interrupt);
        QCOMPARE(interrupt->verdict(), FollowVerdict::NoVisibleReaction);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Following);
        readOn(world, interrupt);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
    }

    // What failed is no reading: the last one gets older.
    void aFailureMakesNothingYoung()
    {
        std::atomic<Phase> phase = Phase::Runs;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now());
        Interrupt *const interrupt = world.takeUp();
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->following().lastReadingAgeMs() >= 0, patience);
        phase = Phase::Fails;
        readOn(world, interrupt);
        QVERIFY(interrupt->following().readingFailure());
        QVERIFY(interrupt->following().lastReadingAgeMs() >= minute);
        phase = Phase::Runs;
        readOn(world, interrupt);
        QVERIFY(!interrupt->following().readingFailure());
        QVERIFY(interrupt->following().lastReadingAgeMs() < minute);
    }

    // What was seen of one port says nothing about another.
    void anotherPortIsWatchedAnew()
    {
        std::atomic<Phase> phase = Phase::Runs;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now());
        Interrupt *const interrupt = world.takeUp();
        const auto local = [](quint16 port) {
            return WatchedPort{.address = QHostAddress(QHostAddress::LocalHost), .port = port};
        };
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        const PortSightings &seen = interrupt->following().portSightings();
        interrupt->watchPort(local(service.serverPort()));
        QTRY_COMPARE_WITH_TIMEOUT(seen.state(), PortSightings::State::Open, patience);
        interrupt->watchPort(local(9)); // nothing listens there
        QCOMPARE(seen.state(), PortSightings::State::NotSeen);
        QTRY_COMPARE_WITH_TIMEOUT(seen.state(), PortSightings::State::Silent, patience);
        QVERIFY(!seen.wentAway().isValid());
        QVERIFY(!hasMark(interrupt->following().marks(), Mark::Kind::PortAway));
    }

    void afterTheEndItCanBeReadButNotJudgedAgain()
    {
        std::atomic<Phase> phase = Phase::Gone;
        FollowWorld world(answering(phase));
        world.leaveBehind(world.now().addDays(-1));
        Interrupt *const interrupt = world.takeUp();
        for (int i = 0; i < 5 && interrupt->stage() != Interrupt::Stage::Ended; ++i)
            readOn(world, interrupt);
        QCOMPARE(interrupt->stage(), Interrupt::Stage::Ended);
        QVERIFY(interrupt->following().canReadNow());
        phase = Phase::Runs;
        const QSignalSpy read(interrupt, &Interrupt::serverRead);
        interrupt->readNow();
        interrupt->readNow(); // one is enough
        QVERIFY(interrupt->following().readingLate());
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->following().lateReading(), patience);
        QCOMPARE(read.size(), 1);
        QVERIFY(interrupt->following().lateReading()->reading);
        QCOMPARE(interrupt->following().lateReading()->reading.value()->statusCode.code, u"RUN"_s);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Gone);
        interrupt->setLocked(true);
        QVERIFY(!interrupt->following().canReadNow());
    }

    void aPortThatIsWatchedLaterSurvivesARestart()
    {
        std::atomic<Phase> phase = Phase::Runs;
        const auto place = std::make_shared<FollowPlace>(answering(phase));
        QTcpServer service;
        QVERIFY(service.listen(QHostAddress::LocalHost));
        const WatchedPort port{.address = QHostAddress(QHostAddress::LocalHost),
                               .port = service.serverPort()};
        {
            FollowWorld world(place);
            world.leaveBehind(world.now());
            Interrupt *const interrupt = world.takeUp();
            QVERIFY(!interrupt->following().watchedPort());
            interrupt->watchPort(port);
            QTRY_COMPARE_WITH_TIMEOUT(interrupt->following().portSightings().state(),
                                      PortSightings::State::Open, patience);
            service.close();
            QTRY_VERIFY_WITH_TIMEOUT(hasMark(interrupt->following().marks(), Mark::Kind::PortAway),
                                     patience);
            QTRY_COMPARE_WITH_TIMEOUT(historiesIn(world).value(0).watches.size(), 3, patience);
        } // killed
        FollowWorld world(place);
        const Report between = reportIn(world);
        QVERIFY(between.watch);
        QCOMPARE(between.watch->port, port);
        QVERIFY(hasMark(between.timeline, Mark::Kind::PortAway));
        QVERIFY(hasMark(recordedTimeline(historiesIn(world).value(0)), Mark::Kind::PortAway));
        const auto checked = Journal::verified(world.journal.file());
        QVERIFY(checked);
        QCOMPARE(checked.value().firstBroken, 0);

        Interrupt *const interrupt = world.takeUp();
        QCOMPARE(interrupt->following().watchedPort(), port);
        QVERIFY(hasMark(interrupt->following().marks(), Mark::Kind::PortAway));
        QVERIFY(interrupt->following().portSightings().wentAway().isValid());
        QCOMPARE(interrupt->following().portSightings().beforeSending(),
                 PortSightings::State::NotSeen); // watched only later
        QVERIFY(service.listen(QHostAddress::LocalHost, port.port));
        QTRY_VERIFY_WITH_TIMEOUT(hasMark(interrupt->following().marks(), Mark::Kind::PortBack),
                                 patience);
        world.clock.ahead += 16 * minute;
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Interrupt::Stage::Ended, patience);
        const Report report = reportIn(world);
        QVERIFY(report.watch);
        QVERIFY(report.watch->seen.wentAway.isValid());
        QVERIFY(report.watch->seen.cameBack.isValid());
        QVERIFY(hasMark(report.timeline, Mark::Kind::PortAway));
        QVERIFY(hasMark(report.timeline, Mark::Kind::PortBack));
    }

    void aPortThatIsNotWatchedAnyMoreStaysSo()
    {
        std::atomic<Phase> phase = Phase::Runs;
        const auto place = std::make_shared<FollowPlace>(answering(phase));
        {
            FollowWorld world(place);
            world.leaveBehind(world.now());
            Interrupt *const interrupt = world.takeUp();
            interrupt->watchPort(
                WatchedPort{.address = QHostAddress(QHostAddress::LocalHost), .port = 9});
            interrupt->watchPort({});
            QTRY_VERIFY_WITH_TIMEOUT(historiesIn(world).value(0).watches.size() >= 2, patience);
        }
        FollowWorld world(place);
        QVERIFY(!world.takeUp()->following().watchedPort());
    }
};

QTEST_GUILESS_MAIN(TestFollowEnd)
#include "tst_followend.moc"
