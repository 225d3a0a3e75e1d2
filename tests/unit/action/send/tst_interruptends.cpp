// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptworld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using namespace Console::Test;
using Stage = Interrupt::Stage;

using World = InterruptWorld;

namespace {

// A gateway that takes a request and never answers.
class SilentGateway
{
public:
    SilentGateway()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server,
                             [this, socket] { m_received += socket->readAll(); });
        });
    }
    Cloud::Gateway gateway() const
    {
        return Cloud::Gateway::fromText(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()))
            .value();
    }
    const QByteArray &received() const { return m_received; }

private:
    QTcpServer m_server;
    QByteArray m_received;
};

} // namespace

class TestInterruptEnds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endingBeforeTheFirstByteIsNotSent_data()
    {
        QTest::addColumn<bool>("oldReading");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("while it is read again") << true << Stage::Rereading;
        QTest::newRow("while the journal is looked at") << false << Stage::Rereading;
        QTest::newRow("while the intention is recorded") << false << Stage::Recording;
        QTest::newRow("while the connection is made") << false << Stage::Sending;
    }
    void endingBeforeTheFirstByteIsNotSent()
    {
        QFETCH(const bool, oldReading);
        QFETCH(const Stage, stage);
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        bool ended = false;
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() == stage && !std::exchange(ended, true))
                world.interrupts.programEnds();
        });
        if (oldReading)
            world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(ended, patienceMs);
        const bool recorded = stage != Stage::Rereading;
        QTRY_COMPARE_WITH_TIMEOUT(world.entries().size(), recorded ? 2 : 0, patienceMs);
        if (recorded)
            QCOMPARE(outcomeFrom(world.entries().last()).outcome, Outcome::NotSent);
        // What was under way has had all the time of another whole call by now.
        (void)world.shownServer();
        QCOMPARE(world.received(), 0);
        QCOMPARE(kindsOnDisk(world.file).size(), recorded ? 2 : 0);
    }

    void endingAfterTheFirstByteIsUnknown()
    {
        World world;
        const SilentGateway silent;
        Cloud::Connection connection = world.connection;
        connection.gateway = silent.gateway();
        Interrupt *opened = nullptr;
        world.interrupts.open(world.profile, world.client, connection, world.shownServer(),
                              &world.interrupts,
                              [&opened](Interrupt *interrupt) { opened = interrupt; });
        QTRY_VERIFY_WITH_TIMEOUT(opened && opened->stage() == Stage::Ready, patienceMs);
        opened->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(silent.received().endsWith("responseFormatType=xml"), patienceMs);
        world.interrupts.programEnds();
        QCOMPARE(opened->outcome()->outcome, Outcome::Unknown);
        QCOMPARE(opened->outcome()->reason, OutcomeReason::ProgramEnded);
        const auto entries = world.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(outcomeFrom(entries.last()).outcome, Outcome::Unknown);
        QCOMPARE(silent.received().count("POST "), 1);
    }

    void cancelledBeforeTheFirstByteIsNotSent()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
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
        QTRY_COMPARE_WITH_TIMEOUT(looks, 1, patienceMs);
        connect(interrupt, &Interrupt::changed, this, [interrupt] {
            if (interrupt->stage() == Stage::Sending)
                interrupt->cancel();
        });
        interrupt->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::Cancelled);
        QCOMPARE(interrupt->following().marks().size(), 1); // nothing says that something was sent
        QCOMPARE(interrupt->following().marks().first().kind, Mark::Kind::NotSent);
        QCOMPARE(world.received(), 0);

        // Nor is the port watched any longer: unlocking would look at it at once.
        world.interrupts.setLocked(true);
        world.interrupts.setLocked(false);
        PortWatch another(port);
        const QSignalSpy looked(&another, &PortWatch::looked);
        another.start();
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(looks, 2, patienceMs);
    }

    // What a run leaves behind that was killed between the two records.
    void recovery_data()
    {
        QTest::addColumn<bool>("alive");
        QTest::addColumn<bool>("concluded"); // by a run in between, which ended as well
        QTest::newRow("a run that is dead is concluded and followed") << false << false;
        QTest::newRow("what was concluded is followed") << false << true;
        QTest::newRow("a run that is alive is left alone") << true << false;
    }
    void recovery()
    {
        QFETCH(const bool, alive);
        QFETCH(const bool, concluded);
        World world;
        Cloud::ServerInstance before = world.shownServer();
        before.booted = before.booted.addDays(-1); // the interrupt has worked meanwhile
        const InterruptContext context{.profile = world.profile,
                                       .client = world.client,
                                       .connection = world.connection,
                                       .journal = world.journal.get(),
                                       .clock = &world.clock,
                                       .rules = &RuleSet::builtIn(),
                                       .run = {}};
        const Desktop::RunLock other(world.folder.path());
        QVERIFY(other.held());
        const QUuid run = alive ? other.runId() : QUuid::createUuid();
        const QUuid action = QUuid::createUuid();
        world.journal->append(
            {.action = action,
             .run = run,
             .kind = Journal::Kind::Intention,
             .at = QDateTime::currentDateTimeUtc().addSecs(-30),
             .facts = intentionFacts(intentionOf(context, before, {}, confirmed, u"POST"_s))},
            &world.interrupts, [](const auto &) {});
        if (concluded) {
            world.journal->append({.action = action,
                                   .run = run,
                                   .kind = Journal::Kind::Outcome,
                                   .at = QDateTime::currentDateTimeUtc().addSecs(-20),
                                   .facts = outcomeFacts({.outcome = Outcome::Unknown,
                                                          .reason = OutcomeReason::ProgramEnded})},
                                  &world.interrupts, [](const auto &) {});
            QVERIFY(recordedTimeline(Journal::histories(world.entries()).first()).isEmpty());
        }
        qsizetype mostUnresolved = 0;
        connect(&world.interrupts, &InterruptManager::changed, this, [&] {
            mostUnresolved = std::max(mostUnresolved, world.interrupts.unresolved().items().size());
        });
        world.interrupts.recover(
            world.profile, world.client, world.connection,
            [&lock = world.lock](const QList<QUuid> &runs) { return lock.takeOver(runs); });
        if (alive) {
            QCOMPARE(world.entries().size(), 1); // answered after recover()'s own reading
            QVERIFY(world.interrupts.all().isEmpty());
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(world.interrupts.all().size(), 1, patienceMs);
        const Interrupt *const interrupt = world.interrupts.all().first();
        QCOMPARE(interrupt->id(), action);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Unknown);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::ProgramEnded);
        QVERIFY(interrupt->following().elapsedMs() >= 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, patienceMs);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(mostUnresolved, 1);
        // once the verdict is on record
        QTRY_COMPARE_WITH_TIMEOUT(world.interrupts.unresolved().items().size(), 0, patienceMs);
        for (const Mark &mark : interrupt->following().marks())
            QVERIFY(mark.kind != Mark::Kind::Sent); // it is not known
        const auto histories = Journal::histories(world.entries());
        QCOMPARE(histories.size(), 1);
        QCOMPARE(outcomeFrom(*histories.first().outcome).outcome, Outcome::Unknown);
        QVERIFY(histories.first().verdict);
        QCOMPARE(world.received(), 0); // never again

        world.interrupts.recover(
            world.profile, world.client, world.connection,
            [&lock = world.lock](const QList<QUuid> &runs) { return lock.takeOver(runs); });
        (void)world.entries();
        QCOMPARE(world.interrupts.all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInterruptEnds)
#include "tst_interruptends.moc"
