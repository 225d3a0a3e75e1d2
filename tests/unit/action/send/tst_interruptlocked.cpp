// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptworld.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using namespace Console::Test;
using Stage = Interrupt::Stage;

using World = InterruptWorld;

class TestInterruptLocked final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // What has been seen before the lock is old when it ends, and whatever was typed is asked for
    // again.
    void lockingBeforeSendingBlocks_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("while it is read") << Stage::Reading;
        QTest::newRow("while it waits for the user") << Stage::Ready;
        QTest::newRow("while it is read once more") << Stage::Rereading;
    }
    void lockingBeforeSendingBlocks()
    {
        QFETCH(const Stage, stage);
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        if (stage == Stage::Reading) {
            interrupt->readAgain();
        } else if (stage == Stage::Rereading) {
            world.clock.ahead += 31'000;
            interrupt->send(confirmed);
        }
        QCOMPARE(interrupt->stage(), stage);
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        world.interrupts.setLocked(true);
        QVERIFY(interrupt->locked());
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QVERIFY(blocked(interrupt->checks()));
        QCOMPARE(interrupt->checks().at(int(Rule::Profile)).reason, Reason::ConsoleLocked);
        interrupt->send(confirmed);
        QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
        interrupt->readAgain();
        QCOMPARE(interrupt->stage(), Stage::Ready); // nothing is read
        // All the time of another whole call and of a look into the journal.
        (void)world.shownServer();
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(readings.count(), 0);
        QCOMPARE(interrupt->stage(), Stage::Ready);

        world.interrupts.setLocked(false);
        QCOMPARE(interrupt->stage(), Stage::Reading); // anew
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
        QCOMPARE(readings.count(), 1);
        QVERIFY(!blocked(interrupt->checks()));
        QVERIFY(!interrupt->outcome());
        QCOMPARE(interrupt->problem(), SendProblem::None);
        QCOMPARE(world.received(), 0);
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(world.received(), 1);
    }

    // A journal that is slow answers when the next send is under way already.
    void aLookForASendBeforeTheLockCountsForNoLaterOne()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        QSemaphore journalGoesOn;
        QSemaphore journalHasLooked;
        world.journal->append({.action = QUuid::createUuid(),
                               .run = world.lock.runId(),
                               .kind = Journal::Kind::Intention,
                               .at = QDateTime::currentDateTimeUtc(),
                               .facts = {}},
                              &world.interrupts, [](const auto &) {});
        const auto holding = [&journalGoesOn](const auto &) {
            journalGoesOn.acquire();
            return false;
        };
        const auto passing = [&journalHasLooked](const auto &) {
            journalHasLooked.release();
            return false;
        };
        world.journal->find(holding, &world.interrupts, [](const auto &) {});
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        world.journal->find(passing, &world.interrupts, [](const auto &) {});
        world.interrupts.setLocked(true);
        world.interrupts.setLocked(false);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);

        world.interruptFromElsewhere(interrupt->before().id);
        world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        journalGoesOn.release();
        QVERIFY2(journalHasLooked.tryAcquire(1, patienceMs), "the journal did not look");
        // The first look's answer waits in the queue of this thread.
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
        QCOMPARE(interrupt->problem(), SendProblem::StateChanged); // it was read again
        QCOMPARE(world.received(), 1);                             // the one from elsewhere
        QCOMPARE(world.entries().size(), 1);
    }

    // The console's lock takes the secret away first, then tells the interrupt manager.
    void lockingBetweenRecordAndSendingIsNotSent_data()
    {
        QTest::addColumn<bool>("secretGone");
        QTest::newRow("with the secret wiped") << true;
        QTest::newRow("the desk alone") << false;
    }
    void lockingBetweenRecordAndSendingIsNotSent()
    {
        QFETCH(const bool, secretGone);
        World world;
        const auto slot =
            std::make_shared<SecretSlot>(Secret(QByteArrayView(world.simulator.secretKey())));
        world.connection.secretKey = slot;
        Interrupt *const interrupt = world.openInterrupt();
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() != Stage::Recording || interrupt->locked())
                return;
            if (secretGone)
                slot->clear();
            world.interrupts.setLocked(true);
        });
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QVERIFY(interrupt->locked());
        QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::Locked);
        QCOMPARE(interrupt->stage(), Stage::Ended);
        // The record says the same: the intention, and that it was not sent.
        QTRY_COMPARE_WITH_TIMEOUT(world.entries().size(), 2, patienceMs);
        QCOMPARE(outcomeFrom(world.entries().last()).outcome, Outcome::NotSent);
        QCOMPARE(interrupt->following().marks().size(), 1);
        QCOMPARE(interrupt->following().marks().first().kind, Mark::Kind::NotSent);
        world.interrupts.setLocked(false);
        QCOMPARE(interrupt->stage(), Stage::Ended); // never resumed
        (void)world.shownServer();
        QCOMPARE(world.received(), 0);
    }

    // What is on the wire is left to finish, and its outcome is the true one.
    void lockingWhileItIsSentKeepsTheTruth()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() == Stage::Sending)
                world.interrupts.setLocked(true);
        });
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(interrupt->stage(), Stage::Following);
        QCOMPARE(interrupt->following().marks().last().kind, Mark::Kind::Paused);
        QCOMPARE(interrupt->following().nextReadingInMs(), -1); // nothing is going to be read
        QCOMPARE(world.received(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(world.entries().size(), 2, patienceMs);
        QCOMPARE(readings.count(), 0);
        world.interrupts.setLocked(false);
        QTRY_COMPARE_WITH_TIMEOUT(readings.count(), 1, patienceMs);
        QCOMPARE(world.received(), 1);
    }

    void lockingPausesTheFollowing()
    {
        World world(8s); // longer than until the first reading
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Following, patienceMs);
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        QTRY_VERIFY_WITH_TIMEOUT(readings.count() > 0, patienceMs);
        QVERIFY(interrupt->following().nextReadingInMs() >= 0);
        const auto marks = interrupt->following().marks().size();
        world.interrupts.setLocked(true);
        world.interrupts.setLocked(true); // told twice
        QCOMPARE(interrupt->following().marks().size(), marks + 1);
        QCOMPARE(interrupt->following().marks().last().kind, Mark::Kind::Paused);
        QCOMPARE(interrupt->following().nextReadingInMs(), -1);
        readings.clear();
        (void)world.shownServer(); // all the time of a reading
        QCOMPARE(readings.count(), 0);
        QCOMPARE(interrupt->stage(), Stage::Following);

        world.interrupts.setLocked(false);
        const auto after = interrupt->following().marks();
        QVERIFY(std::any_of(after.begin(), after.end(),
                            [](const Mark &mark) { return mark.kind == Mark::Kind::Resumed; }));
        QTRY_VERIFY_WITH_TIMEOUT(readings.count() > 0, patienceMs); // at once
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, patienceMs);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(world.received(), 1);
    }

    // A reading that is on its way when the console is locked does not arrive.
    void lockingDropsAReadingOfTheFollowing()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Following, patienceMs);
        world.interrupts.setLocked(true);
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        connect(&world.interrupts.readings(), &FollowReadings::requested, this,
                [&] { world.interrupts.setLocked(true); });
        world.interrupts.setLocked(false); // reads now
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->locked(), patienceMs);
        (void)world.shownServer();
        QCOMPARE(readings.count(), 0);
        QCOMPARE(interrupt->following().marks().last().kind, Mark::Kind::Paused);
    }

    void aLockedDeskOpensLockedInterrupts()
    {
        World world;
        world.interrupts.setLocked(true);
        Interrupt *const interrupt = world.openInterrupt();
        QVERIFY(interrupt->locked());
        QCOMPARE(interrupt->checks().at(int(Rule::Profile)).reason, Reason::ConsoleLocked);
        interrupt->send(confirmed);
        QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
        QCOMPARE(world.received(), 0);
    }

    void aProfileMadeReadOnlyBlocksWhatIsNotSentYet_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("while it is read") << Stage::Reading;
        QTest::newRow("while it waits for the user") << Stage::Ready;
        QTest::newRow("while it is read once more") << Stage::Rereading;
        QTest::newRow("while the intention is recorded") << Stage::Recording;
    }
    void aProfileMadeReadOnlyBlocksWhatIsNotSentYet()
    {
        QFETCH(const Stage, stage);
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        Profile::Profile readOnly = world.profile;
        readOnly.guard = Profile::GuardLevel::ReadOnly;
        Profile::Profile other = readOnly;
        other.id = QUuid::createUuid();
        world.interrupts.profileChanged(other); // concerns nobody here
        QCOMPARE(interrupt->profile().guard, Profile::GuardLevel::Standard);
        QVERIFY(!blocked(interrupt->checks()));
        switch (stage) {
        case Stage::Reading:
            interrupt->readAgain();
            break;
        case Stage::Rereading:
            world.clock.ahead += 31'000;
            interrupt->send(confirmed);
            break;
        case Stage::Recording:
            connect(interrupt, &Interrupt::changed, this, [&] {
                if (interrupt->stage() == Stage::Recording
                    && interrupt->profile().guard != Profile::GuardLevel::ReadOnly)
                    world.interrupts.profileChanged(readOnly);
            });
            interrupt->send(confirmed);
            break;
        default:
            break;
        }
        if (stage == Stage::Recording) {
            QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
            QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
            QCOMPARE(interrupt->outcome()->reason, OutcomeReason::NotAllowed);
        } else {
            QCOMPARE(interrupt->stage(), stage);
            world.interrupts.profileChanged(readOnly);
            QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
            QCOMPARE(interrupt->checks().at(int(Rule::Profile)).reason, Reason::ProfileReadOnly);
            interrupt->send(confirmed);
            QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
            QCOMPARE(world.entries().size(), 0);
        }
        (void)world.shownServer();
        QCOMPARE(world.received(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInterruptLocked)
#include "tst_interruptlocked.moc"
