// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/interrupt.h"

#include "app/action/interruptdesk.h"
#include "app/action/interruptrecord.h"
#include "app/simulator/simulator.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Stage = Interrupt::Stage;

namespace {

// The system's time, and as much more as a test says.
class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs(); }
    qint64 monotonicMs() const override { return SystemClock().monotonicMs() + ahead; }
    qint64 ahead = 0;
};

// The kinds of the journal's records, read from the file itself, in the thread that asks.
QStringList kindsOnDisk(const QString &file)
{
    const QString name = QUuid::createUuid().toString();
    QStringList kinds;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(u"SELECT kind FROM record ORDER BY sequence"_s);
            while (query.next())
                kinds += query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return kinds;
}

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

// A simulator, a client, a journal and a desk: all that an interrupt needs.
class World
{
public:
    explicit World(std::chrono::milliseconds backAfter = 3s, const QString &journalFile = {})
        : file(journalFile.isEmpty() ? folder.filePath(u"journal.sqlite"_s) : journalFile),
          simulator(options(backAfter)), url(simulator.start().value()),
          gateway(Cloud::Gateway::fromText(url.toString()).value()),
          connection{.gateway = gateway,
                     .accessKeyId = simulator.accessKeyId(),
                     .secretKey =
                         std::make_shared<SecretSlot>(Secret(QByteArrayView(simulator.secretKey()))),
                     .clock = std::make_shared<Cloud::GatewayClock>(clock),
                     .extraCertificates = {}},
          client(std::make_shared<Cloud::ApiClient>(connection)),
          journal(std::make_unique<Journal::Journal>(file)), lock(folder.path()),
          desk(*journal, clock, RuleSet::builtIn(), lock.runId()),
          profile{.name = u"Test"_s,
                  .gateway = gateway,
                  .accessKeyId = QString::fromLatin1(simulator.accessKeyId()),
                  .region = {},
                  .guard = Profile::GuardLevel::Standard}
    {
    }

    Cloud::ServerInstance shownServer()
    {
        std::optional<Cloud::ServerInstance> shown;
        auto call = client->serverDetail(
            {.region = *Cloud::RegionCode::fromText(u"KR"_s),
             .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))},
            &desk, [&shown](const auto &detail) {
                if (detail && detail.value())
                    shown = detail.value()->server;
            });
        [&] {
            QTRY_VERIFY(shown.has_value());
        }();
        return *shown;
    }

    // An interrupt whose checks stand.
    Interrupt *openInterrupt()
    {
        Interrupt *opened = nullptr;
        desk.open(profile, client, connection, shownServer(), &desk,
                  [&opened](Interrupt *interrupt) { opened = interrupt; });
        [&] {
            QTRY_VERIFY(opened && opened->stage() == Stage::Ready);
        }();
        return opened;
    }

    // What somebody else may do at any time.
    void interruptFromElsewhere(const Cloud::ServerId &server)
    {
        bool done = false;
        ChangeSender sender(connection, Profile::GuardLevel::Lab);
        sender.send(Cloud::interruptServerInstance(server), [&done](const auto &) { done = true; });
        [&] {
            QTRY_VERIFY(done);
        }();
    }

    QList<Journal::Entry> entries()
    {
        QList<Journal::Entry> all;
        bool done = false;
        journal->list(&desk, [&](const auto &listed) {
            done = true;
            if (listed)
                all = listed.value();
        });
        [&] {
            QTRY_VERIFY(done);
        }();
        return all;
    }

    Simulator::Options options(std::chrono::milliseconds backAfter)
    {
        Simulator::Options made;
        made.servers = 5;
        made.backAfter = backAfter;
        made.onInterrupt = [this](const Simulator::ReceivedInterrupt &) {
            const std::scoped_lock guard(mutex);
            seenAtArrival.append(kindsOnDisk(file));
        };
        return made;
    }

    qsizetype received() const { return simulator.interruptsReceived().size(); }

    QTemporaryDir folder;
    QString file;
    JumpingClock clock;
    std::mutex mutex;
    QList<QStringList> seenAtArrival; // the journal when an interrupt arrived
    Simulator::Simulator simulator;
    QUrl url;
    Cloud::Gateway gateway;
    Cloud::Connection connection;
    std::shared_ptr<Cloud::ApiClient> client;
    std::unique_ptr<Journal::Journal> journal;
    RunLock lock;
    InterruptDesk desk;
    Profile::Profile profile;
};

const Confirmation confirmed{.typedName = u"erp-win-01"_s, .reason = u"INC-2041"_s, .accepted = {}};

} // namespace

class TestInterrupt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fromTheFirstCheckToRebooted()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        QVERIFY(!blocked(interrupt->checks()));
        QVERIFY(interrupt->requestText().endsWith(
            u"regionCode=KR&serverInstanceNo=10000101&responseFormatType=xml"_s));
        QCOMPARE(interrupt->elapsedMs(), -1);

        interrupt->send(confirmed);
        interrupt->send(confirmed); // a double click
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(interrupt->stage(), Stage::Following);
        interrupt->send(confirmed); // and a late one
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, 20'000);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(interrupt->problem(), SendProblem::None);
        QCOMPARE(interrupt->marks().first().kind, Mark::Kind::Sent);
        QCOMPARE(interrupt->marks().last().kind, Mark::Kind::Ended);
        QVERIFY(interrupt->server().booted > interrupt->before().booted);
        QVERIFY(interrupt->elapsedMs() > 0);

        QCOMPARE(world.received(), 1);
        // The intention lay on disk, and nothing else, when the request came in.
        QCOMPARE(world.seenAtArrival, QList<QStringList>{QStringList{u"intention"_s}});
        const auto histories = Journal::histories(world.entries());
        QCOMPARE(histories.size(), 1);
        QCOMPARE(histories.first().intention.action, interrupt->id());
        QCOMPARE(histories.first().intention.run, world.lock.runId());
        QCOMPARE(outcomeFrom(*histories.first().outcome).outcome, Outcome::Accepted);
        QCOMPARE(histories.first().verdict->facts.value("verdict"_L1).toString(), u"Rebooted"_s);
        const auto verified = Journal::Journal::verify(world.file);
        QVERIFY(verified);
        QCOMPARE(verified.value().records, 3);
        QCOMPARE(verified.value().firstBroken, 0);
    }

    void theNamesOfItsNetworksAreThoseOfTheMomentOfSending()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        NetworkNames known; // the lists may be read only after the window was opened
        QString asked;
        interrupt->setNetworkNaming([&](const Cloud::ServerInstance &server) {
            asked = server.vpcNo;
            return known;
        });
        known = {.vpc = u"prod-vpc"_s, .subnet = u"prod-back"_s};
        interrupt->send(confirmed);
        QTRY_VERIFY(interrupt->outcome());
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked, interrupt->before().vpcNo);
        const auto histories = Journal::histories(world.entries());
        QCOMPARE(histories.size(), 1);
        QCOMPARE(networkNamesFrom(histories.first().intention.facts), known);
    }

    void whatIsMissingSendsNothing_data()
    {
        QTest::addColumn<Profile::GuardLevel>("guard");
        QTest::addColumn<Confirmation>("confirmation");
        QTest::addColumn<SendProblem>("problem");
        using Profile::GuardLevel;
        QTest::newRow("another name")
            << GuardLevel::Standard << Confirmation{.typedName = u"erp-win-02"_s}
            << SendProblem::NameDiffers;
        QTest::newRow("a name in other letters")
            << GuardLevel::Standard << Confirmation{.typedName = u"ERP-win-01"_s}
            << SendProblem::NameDiffers;
        QTest::newRow("a name with a blank")
            << GuardLevel::Standard << Confirmation{.typedName = u"erp-win-01 "_s}
            << SendProblem::NameDiffers;
        QTest::newRow("no name") << GuardLevel::Standard << Confirmation{}
                                 << SendProblem::NameDiffers;
        QTest::newRow("no reason in production")
            << GuardLevel::Production
            << Confirmation{.typedName = u"erp-win-01"_s, .reason = u" "_s}
            << SendProblem::ReasonMissing;
        QTest::newRow("a read-only profile")
            << GuardLevel::ReadOnly << confirmed << SendProblem::CheckBlocks;
    }
    void whatIsMissingSendsNothing()
    {
        QFETCH(const Profile::GuardLevel, guard);
        QFETCH(const Confirmation, confirmation);
        QFETCH(const SendProblem, problem);
        World world;
        world.profile.guard = guard;
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmation);
        QCOMPARE(interrupt->problem(), problem);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 0);
    }

    void anOldReadingIsReadAgainAndSends()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(world.received(), 1);
    }

    void aYoungReadingIsNotReadAgain()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        interrupt->send(confirmed);
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(readings.count(), 0); // those of the follow-through come later
    }

    void aStateThatChangedSinceTheReadingSendsNothing()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        world.interruptFromElsewhere(interrupt->before().id);
        QCOMPARE(world.received(), 1);
        world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QTRY_COMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(interrupt->problem(), SendProblem::StateChanged);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 1); // the one from elsewhere
        // The checks are shown anew, and say what changed.
        const Check reading = interrupt->checks().at(int(Rule::FreshReading));
        QCOMPARE(reading.reason, Reason::ReadingChanged);
        QVERIFY(reading.facts.join(u' ').contains(u"NULL"_s));
        interrupt->send(confirmed);
        QCOMPARE(interrupt->problem(), SendProblem::TickMissing);
        QCOMPARE(world.received(), 1);
    }

    void aTickIsNotForAnotherWarning()
    {
        // Accepted was that the state had changed; then the server cannot be read at all.
        World world(60s);
        Cloud::ServerInstance shown = world.shownServer();
        shown.booted = shown.booted.addSecs(-60);
        InterruptContext context{.profile = world.profile,
                                 .client = world.client,
                                 .connection = world.connection,
                                 .journal = world.journal.get(),
                                 .clock = &world.clock,
                                 .rules = &RuleSet::builtIn(),
                                 .runId = world.lock.runId()};
        // Read from a simulator that can go away while the other one stays.
        Simulator::Options options;
        options.servers = 5;
        options.accessKeyId = world.simulator.accessKeyId();
        options.secretKey = world.simulator.secretKey();
        auto simulator = std::make_unique<Simulator::Simulator>(options);
        Cloud::Connection failing = world.connection;
        failing.gateway = Cloud::Gateway::fromText(simulator->start().value().toString()).value();
        context.client =
            std::make_shared<Cloud::ApiClient>(failing, Cloud::ReadLimits{.retries = 0});
        Interrupt interrupt(context, shown, std::nullopt, nullptr);
        QTRY_COMPARE(interrupt.stage(), Stage::Ready);
        QCOMPARE(interrupt.checks().at(int(Rule::FreshReading)).reason, Reason::ReadingChanged);
        simulator.reset(); // from here on no reading succeeds
        world.clock.ahead += 31'000;
        Confirmation ticked = confirmed;
        ticked.accepted = {Rule::FreshReading};
        interrupt.send(ticked);
        QCOMPARE(interrupt.stage(), Stage::Rereading);
        QTRY_COMPARE(interrupt.stage(), Stage::Ready);
        QCOMPARE(interrupt.problem(), SendProblem::StateChanged);
        QCOMPARE(interrupt.checks().at(int(Rule::FreshReading)).reason, Reason::ReadingFailed);
        QCOMPARE(world.received(), 0);
        QCOMPARE(world.entries().size(), 0);
        // Accepted as what it is, it goes out.
        interrupt.send(ticked);
        QTRY_VERIFY(interrupt.outcome());
        QCOMPARE(interrupt.outcome()->outcome, Outcome::Accepted);
        QCOMPARE(world.received(), 1);
    }

    void withoutARecordNothingIsSent_data()
    {
        QTest::addColumn<QString>("leaf");
        QTest::newRow("the folder does not exist") << u"nowhere/journal.sqlite"_s;
        QTest::newRow("the file is a folder") << u"."_s;
        QTest::newRow("the file is no database") << u"text"_s;
    }
    void withoutARecordNothingIsSent()
    {
        QFETCH(const QString, leaf);
        const QTemporaryDir folder;
        QFile text(folder.filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("this is no database ").repeated(200));
        text.close();
        World world(3s, folder.filePath(leaf));
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE(interrupt->stage(), Stage::Ready);
        // What cannot be read may hold an interrupt that is not resolved: that check blocks.
        QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
        QCOMPARE(interrupt->checks().at(int(Rule::EarlierInterrupt)).reason,
                 Reason::EarlierNotKnown);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(world.received(), 0);
    }

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
                world.desk.programEnds();
        });
        if (oldReading)
            world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QTRY_VERIFY(ended);
        const bool recorded = stage != Stage::Rereading;
        QTRY_COMPARE(world.entries().size(), recorded ? 2 : 0);
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
        world.desk.open(world.profile, world.client, connection, world.shownServer(), &world.desk,
                        [&opened](Interrupt *interrupt) { opened = interrupt; });
        QTRY_VERIFY(opened && opened->stage() == Stage::Ready);
        opened->send(confirmed);
        QTRY_VERIFY(silent.received().endsWith("responseFormatType=xml"));
        world.desk.programEnds();
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
        connect(interrupt, &Interrupt::changed, this, [interrupt] {
            if (interrupt->stage() == Stage::Sending)
                interrupt->cancel();
        });
        interrupt->send(confirmed);
        QTRY_COMPARE(interrupt->stage(), Stage::Ended);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::Cancelled);
        QCOMPARE(interrupt->marks().size(), 1); // nothing says that something was sent
        QCOMPARE(interrupt->marks().first().kind, Mark::Kind::NotSent);
        QCOMPARE(world.received(), 0);
    }

    void anEarlierInterruptIsLookedUp()
    {
        World world;
        Interrupt *const first = world.openInterrupt();
        first->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(first->stage(), Stage::Ended, 20'000);
        Interrupt *const second = world.openInterrupt();
        const Check earlier = second->checks().at(int(Rule::EarlierInterrupt));
        QCOMPARE(earlier.reason, Reason::EarlierRecent);
        second->send(confirmed);
        QCOMPARE(second->problem(), SendProblem::TickMissing);
        QCOMPARE(world.received(), 1);
        QCOMPARE(world.desk.latestFor(world.profile.id, second->before().id), second);
        world.desk.discard(second);
        QCOMPARE(world.desk.latestFor(world.profile.id, first->before().id), first);
    }

    // Two consoles on one journal, both ready, both told to send at the same instant.
    void twoConsolesSendOnce()
    {
        for (int i = 0; i < 10; ++i) {
            World world;
            Journal::Journal otherJournal(world.file);
            const RunLock otherLock(world.folder.path());
            InterruptDesk otherDesk(otherJournal, world.clock, RuleSet::builtIn(),
                                    otherLock.runId());
            Interrupt *const one = world.openInterrupt();
            Interrupt *other = nullptr;
            otherDesk.open(world.profile, world.client, world.connection, world.shownServer(),
                           &otherDesk, [&other](Interrupt *interrupt) { other = interrupt; });
            QTRY_VERIFY(other && other->stage() == Stage::Ready);
            one->send(confirmed);
            other->send(confirmed);
            const auto settled = [](const Interrupt *interrupt) {
                return interrupt->stage() == Stage::Ready || interrupt->outcome().has_value();
            };
            QTRY_VERIFY(settled(one) && settled(other));
            const Interrupt *const loser = one->outcome() ? other : one;
            QCOMPARE(loser->stage(), Stage::Ready);
            QCOMPARE(loser->problem(), SendProblem::StateChanged);
            QVERIFY(blocked(loser->checks()));
            QCOMPARE(world.received(), 1);
            QCOMPARE(kindsOnDisk(world.file).count(u"intention"_s), 1);
        }
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
                                       .runId = {}};
        const RunLock other(world.folder.path());
        QVERIFY(other.held());
        const QUuid run = alive ? other.runId() : QUuid::createUuid();
        const QUuid action = QUuid::createUuid();
        world.journal->append({.action = action,
                               .run = run,
                               .kind = Journal::Kind::Intention,
                               .at = QDateTime::currentDateTimeUtc().addSecs(-30),
                               .facts = intentionFacts(context, before, {}, confirmed, u"POST"_s)},
                              &world.desk, [](const auto &) {});
        if (concluded) {
            world.journal->append(
                {.action = action,
                 .run = run,
                 .kind = Journal::Kind::Outcome,
                 .at = QDateTime::currentDateTimeUtc().addSecs(-20),
                 .facts = outcomeFacts({.outcome = Outcome::Unknown,
                                        .reason = OutcomeReason::ProgramEnded})},
                &world.desk, [](const auto &) {});
            QVERIFY(recordedTimeline(Journal::histories(world.entries()).first()).isEmpty());
        }
        int mostUnresolved = 0;
        connect(&world.desk, &InterruptDesk::changed, this,
                [&] { mostUnresolved = std::max(mostUnresolved, world.desk.unresolvedCount()); });
        world.desk.recover(world.profile, world.client, world.connection, world.lock);
        if (alive) {
            QCOMPARE(world.entries().size(), 1); // answered after recover()'s own reading
            QVERIFY(world.desk.interrupts().isEmpty());
            return;
        }
        QTRY_COMPARE(world.desk.interrupts().size(), 1);
        const Interrupt *const interrupt = world.desk.interrupts().first();
        QCOMPARE(interrupt->id(), action);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Unknown);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::ProgramEnded);
        QVERIFY(interrupt->elapsedMs() >= 30'000);
        QTRY_COMPARE(interrupt->stage(), Stage::Ended);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(mostUnresolved, 1);
        QTRY_COMPARE(world.desk.unresolvedCount(), 0); // once the verdict is on record
        for (const Mark &mark : interrupt->marks())
            QVERIFY(mark.kind != Mark::Kind::Sent); // nobody knows whether it was
        const auto histories = Journal::histories(world.entries());
        QCOMPARE(histories.size(), 1);
        QCOMPARE(outcomeFrom(*histories.first().outcome).outcome, Outcome::Unknown);
        QVERIFY(histories.first().verdict);
        QCOMPARE(world.received(), 0); // never again

        world.desk.recover(world.profile, world.client, world.connection, world.lock);
        (void)world.entries();
        QCOMPARE(world.desk.interrupts().size(), 1);
    }

    // What has been seen before the lock is old when it ends, and whatever was typed is asked for
    // again.
    void lockingBeforeSendingBlocks_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("while it is read") << Stage::Reading;
        QTest::newRow("while it waits for a person") << Stage::Ready;
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
        world.desk.setLocked(true);
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

        world.desk.setLocked(false);
        QCOMPARE(interrupt->stage(), Stage::Reading); // anew
        QTRY_COMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(readings.count(), 1);
        QVERIFY(!blocked(interrupt->checks()));
        QVERIFY(!interrupt->outcome());
        QCOMPARE(interrupt->problem(), SendProblem::None);
        QCOMPARE(world.received(), 0);
        interrupt->send(confirmed);
        QTRY_VERIFY(interrupt->outcome());
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
                              &world.desk, [](const auto &) {});
        const auto holding = [&journalGoesOn](const auto &) {
            journalGoesOn.acquire();
            return false;
        };
        const auto passing = [&journalHasLooked](const auto &) {
            journalHasLooked.release();
            return false;
        };
        world.journal->find(holding, &world.desk, [](const auto &) {});
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        world.journal->find(passing, &world.desk, [](const auto &) {});
        world.desk.setLocked(true);
        world.desk.setLocked(false);
        QTRY_COMPARE(interrupt->stage(), Stage::Ready);

        world.interruptFromElsewhere(interrupt->before().id);
        world.clock.ahead += 31'000;
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        journalGoesOn.release();
        journalHasLooked.acquire(); // the first look's answer waits in the queue of this thread
        QTRY_COMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(interrupt->problem(), SendProblem::StateChanged); // it was read again
        QCOMPARE(world.received(), 1);                             // the one from elsewhere
        QCOMPARE(world.entries().size(), 1);
    }

    // The console's lock takes the secret away first, then tells the desk.
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
        const auto slot = std::make_shared<SecretSlot>(
            Secret(QByteArrayView(world.simulator.secretKey())));
        world.connection.secretKey = slot;
        Interrupt *const interrupt = world.openInterrupt();
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() != Stage::Recording || interrupt->locked())
                return;
            if (secretGone)
                slot->clear();
            world.desk.setLocked(true);
        });
        interrupt->send(confirmed);
        QTRY_VERIFY(interrupt->outcome());
        QVERIFY(interrupt->locked());
        QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
        QCOMPARE(interrupt->outcome()->reason, OutcomeReason::Locked);
        QCOMPARE(interrupt->stage(), Stage::Ended);
        // The record says the same: the intention, and that it was not sent.
        QTRY_COMPARE(world.entries().size(), 2);
        QCOMPARE(outcomeFrom(world.entries().last()).outcome, Outcome::NotSent);
        QCOMPARE(interrupt->marks().size(), 1);
        QCOMPARE(interrupt->marks().first().kind, Mark::Kind::NotSent);
        world.desk.setLocked(false);
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
                world.desk.setLocked(true);
        });
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        interrupt->send(confirmed);
        QTRY_VERIFY(interrupt->outcome());
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(interrupt->stage(), Stage::Following);
        QCOMPARE(interrupt->marks().last().kind, Mark::Kind::Paused);
        QCOMPARE(interrupt->nextReadingInMs(), -1); // nothing is going to be read
        QCOMPARE(world.received(), 1);
        QTRY_COMPARE(world.entries().size(), 2);
        QCOMPARE(readings.count(), 0);
        world.desk.setLocked(false);
        QTRY_COMPARE(readings.count(), 1);
        QCOMPARE(world.received(), 1);
    }

    void lockingPausesTheFollowing()
    {
        World world(8s); // longer than until the first reading
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE(interrupt->stage(), Stage::Following);
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        QTRY_VERIFY(readings.count() > 0);
        QVERIFY(interrupt->nextReadingInMs() >= 0);
        const auto marks = interrupt->marks().size();
        world.desk.setLocked(true);
        world.desk.setLocked(true); // told twice
        QCOMPARE(interrupt->marks().size(), marks + 1);
        QCOMPARE(interrupt->marks().last().kind, Mark::Kind::Paused);
        QCOMPARE(interrupt->nextReadingInMs(), -1);
        readings.clear();
        (void)world.shownServer(); // all the time of a reading
        QCOMPARE(readings.count(), 0);
        QCOMPARE(interrupt->stage(), Stage::Following);

        world.desk.setLocked(false);
        const auto after = interrupt->marks();
        QVERIFY(std::any_of(after.begin(), after.end(), [](const Mark &mark) {
            return mark.kind == Mark::Kind::Resumed;
        }));
        QTRY_VERIFY(readings.count() > 0); // at once
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, 20'000);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(world.received(), 1);
    }

    // A reading that is on its way when the console is locked does not arrive.
    void lockingDropsAReadingOfTheFollowing()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE(interrupt->stage(), Stage::Following);
        world.desk.setLocked(true);
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        connect(&world.desk.readings(), &FollowReadings::requested, this,
                [&] { world.desk.setLocked(true); });
        world.desk.setLocked(false); // reads now
        QTRY_VERIFY(interrupt->locked());
        (void)world.shownServer();
        QCOMPARE(readings.count(), 0);
        QCOMPARE(interrupt->marks().last().kind, Mark::Kind::Paused);
    }

    void aLockedDeskOpensLockedInterrupts()
    {
        World world;
        world.desk.setLocked(true);
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
        QTest::newRow("while it waits for a person") << Stage::Ready;
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
        world.desk.profileChanged(other); // concerns nobody here
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
                    world.desk.profileChanged(readOnly);
            });
            interrupt->send(confirmed);
            break;
        default:
            break;
        }
        if (stage == Stage::Recording) {
            QTRY_VERIFY(interrupt->outcome());
            QCOMPARE(interrupt->outcome()->outcome, Outcome::NotSent);
            QCOMPARE(interrupt->outcome()->reason, OutcomeReason::NotAllowed);
        } else {
            QCOMPARE(interrupt->stage(), stage);
            world.desk.profileChanged(readOnly);
            QTRY_COMPARE(interrupt->stage(), Stage::Ready);
            QCOMPARE(interrupt->checks().at(int(Rule::Profile)).reason, Reason::ProfileReadOnly);
            interrupt->send(confirmed);
            QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
            QCOMPARE(world.entries().size(), 0);
        }
        (void)world.shownServer();
        QCOMPARE(world.received(), 0);
    }

    // Two environments may number their servers alike.
    void theLatestIsThatOfAProfile()
    {
        World world;
        Interrupt *const first = world.openInterrupt();
        const QUuid one = QUuid::createUuid();
        QVERIFY(!world.desk.latestFor(one, first->before().id));
        world.profile.id = one;
        Interrupt *const second = world.openInterrupt();
        QCOMPARE(second->before().id, first->before().id);
        QCOMPARE(world.desk.latestFor(QUuid(), first->before().id), first);
        QCOMPARE(world.desk.latestFor(one, first->before().id), second);
        QSignalSpy readings(&world.desk, &InterruptDesk::serverRead);
        second->readAgain();
        QTRY_COMPARE(readings.count(), 1);
        QCOMPARE(readings.first().first().toUuid(), one); // whose reading it is
    }
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
