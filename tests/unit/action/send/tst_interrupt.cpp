// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptworld.h"

#include <QSignalSpy>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using namespace Console::Test;
using Stage = Interrupt::Stage;

using World = InterruptWorld;

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
        QCOMPARE(interrupt->following().elapsedMs(), -1);

        interrupt->send(confirmed);
        interrupt->send(confirmed); // a double click
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QVERIFY(interrupt->outcome()->at.isValid());
        QCOMPARE(interrupt->outcome()->at.timeSpec(), Qt::UTC);
        QCOMPARE(interrupt->stage(), Stage::Following);
        interrupt->send(confirmed); // and a late one
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, patienceMs);
        QCOMPARE(interrupt->verdict(), FollowVerdict::Rebooted);
        QCOMPARE(interrupt->problem(), SendProblem::None);
        QCOMPARE(interrupt->following().marks().first().kind, Mark::Kind::Sent);
        QCOMPARE(interrupt->following().marks().last().kind, Mark::Kind::Ended);
        QVERIFY(interrupt->server().booted > interrupt->before().booted);
        QVERIFY(interrupt->following().elapsedMs() > 0);

        QCOMPARE(world.received(), 1);
        // The intention lay on disk, and nothing else, when the request came in.
        QCOMPARE(world.seenAtArrival, QList<QStringList>{QStringList{u"intention"_s}});
        const auto histories = Journal::histories(world.entries());
        QCOMPARE(histories.size(), 1);
        QCOMPARE(histories.first().intention.action, interrupt->id());
        QCOMPARE(histories.first().intention.run, world.lock.runId());
        QCOMPARE(outcomeFrom(*histories.first().outcome).outcome, Outcome::Accepted);
        QCOMPARE(histories.first().verdict->facts.value("verdict"_L1).toString(), u"Rebooted"_s);
        const auto verified = Journal::verified(world.file);
        QVERIFY(verified);
        QCOMPARE(verified.value().records, 3);
        QCOMPARE(verified.value().firstBroken, 0);
    }

    // The details know of it before the journal has told.
    void whileItIsRecordedAndSentTheDetailsBlock()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        QTRY_VERIFY_WITH_TIMEOUT(world.interrupts.recorded().complete(), patienceMs);
        const auto blocks = [&] {
            return blocked(
                world.interrupts.checksFor(world.profile, world.connection, interrupt->before()));
        };
        QVERIFY(!blocks());
        QList<bool> said;
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() == Stage::Recording || interrupt->stage() == Stage::Sending)
                said += blocks();
        });
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QVERIFY(said.size() >= 2);
        QVERIFY(!said.contains(false));
    }

    // Nobody can forget what may have arrived.
    void whatIsBeingSentIsNotDiscarded_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("while the intention is recorded") << Stage::Recording;
        QTest::newRow("while it is sent") << Stage::Sending;
        QTest::newRow("while it is followed") << Stage::Following;
    }
    void whatIsBeingSentIsNotDiscarded()
    {
        QFETCH(const Stage, stage);
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        bool tried = false;
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() == stage && !std::exchange(tried, true))
                world.interrupts.discard(interrupt);
        });
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome() && tried, patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(interrupt->stage(), Stage::Following);
        QCOMPARE(world.interrupts.all(), QList{interrupt});
        QCOMPARE(world.received(), 1);
    }

    void itIsFollowedAsLongAsIsSet()
    {
        World world(60min);
        world.interrupts.setFollowLength(FollowLength::fromMinutes(90, 0));
        Interrupt *const interrupt = world.openInterrupt();
        interrupt->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Following, patienceMs);
        const auto readLater = [&](qint64 minutes) {
            QSignalSpy read(interrupt, &Interrupt::serverRead);
            world.clock.ahead += minutes * 60'000;
            interrupt->readNow();
            return QTest::qWaitFor([&read] { return read.count() > 0; }, patienceMs);
        };
        QVERIFY(readLater(88));
        QCOMPARE(interrupt->stage(), Stage::Following);
        QVERIFY(readLater(2));
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ended, patienceMs);
    }

    // Recording may take its time.
    void theTimeOfSendingIsThatOfSending()
    {
        World world(60s);
        Interrupt *const interrupt = world.openInterrupt();
        connect(interrupt, &Interrupt::changed, this, [&] {
            if (interrupt->stage() == Stage::Recording)
                world.clock.wallAhead = 5000;
        });
        interrupt->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Following, patienceMs);
        const Mark sent = interrupt->following().marks().constFirst();
        QCOMPARE(sent.kind, Mark::Kind::Sent);
        QVERIFY(interrupt->sentAt().msecsTo(sent.at) >= 5000);
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
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
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
        QTest::newRow("a name in wide letters")
            << GuardLevel::Standard << Confirmation{.typedName = u"ｅｒｐ-win-01"_s}
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
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QCOMPARE(interrupt->outcome()->outcome, Outcome::Accepted);
        QCOMPARE(world.received(), 1);
    }

    void aYoungReadingIsNotReadAgain()
    {
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        QSignalSpy readings(interrupt, &Interrupt::serverRead);
        interrupt->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
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
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
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

    // The confirmation is judged again by each answer that may be newer than it.
    void aConfirmationThatNoLongerSufficesSendsNothing_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<Profile::GuardLevel>("guard");
        QTest::addColumn<SendProblem>("problem");
        using enum Profile::GuardLevel;
        QTest::newRow("read-only, while the server is read")
            << qint64(31'000) << ReadOnly << SendProblem::CheckBlocks;
        QTest::newRow("production, while the server is read")
            << qint64(31'000) << Production << SendProblem::ReasonMissing;
        QTest::newRow("read-only, while the journal is read")
            << qint64(0) << ReadOnly << SendProblem::CheckBlocks;
        QTest::newRow("production, while the journal is read")
            << qint64(0) << Production << SendProblem::ReasonMissing;
    }
    void aConfirmationThatNoLongerSufficesSendsNothing()
    {
        QFETCH(const qint64, age);
        QFETCH(const Profile::GuardLevel, guard);
        QFETCH(const SendProblem, problem);
        World world;
        Interrupt *const interrupt = world.openInterrupt();
        world.clock.ahead += age;
        QList<Stage> stages;
        connect(interrupt, &Interrupt::changed, this, [&] { stages += interrupt->stage(); });
        interrupt->send({.typedName = u"erp-win-01"_s});
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        world.profile.guard = guard;
        interrupt->setProfile(world.profile);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->stage() != Stage::Rereading, patienceMs);
        // The send, the profile, the answer: after the server's, the journal is not asked.
        QCOMPARE(stages, QList({Stage::Rereading, Stage::Rereading, Stage::Ready}));
        QCOMPARE(interrupt->problem(), problem);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 0);
    }

    void aServerThatIsGoneAtTheLastReadingBlocks()
    {
        World world;
        // Read from a simulator in whose place another one comes, with fewer servers.
        Simulator::Options options;
        options.accessKeyId = world.simulator.accessKeyId();
        options.secretKey = world.simulator.secretKey();
        auto simulator = std::make_unique<Simulator::Simulator>(options);
        const QUrl url = simulator->start().value();
        Cloud::Connection reading = world.connection;
        reading.gateway = Cloud::Gateway::fromText(url.toString()).value();
        const auto client = std::make_shared<Cloud::ApiClient>(reading);
        std::optional<Cloud::ServerInstance> shown;
        auto call = client->serverDetail({.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                          .number = *Cloud::ServerNo::fromText(u"10000119"_s)},
                                         this, [&shown](const auto &detail) {
                                             if (detail && detail.value())
                                                 shown = detail.value()->server;
                                         });
        QTRY_VERIFY_WITH_TIMEOUT(shown.has_value(), patienceMs);
        Interrupt interrupt({.profile = world.profile,
                             .client = client,
                             .connection = world.connection,
                             .journal = world.journal.get(),
                             .clock = &world.clock,
                             .rules = &RuleSet::builtIn(),
                             .run = {.id = world.lock.runId()}},
                            *shown, std::nullopt, nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt.stage(), Stage::Ready, patienceMs);
        QVERIFY(!blocked(interrupt.checks()));
        simulator.reset();
        options.servers = 5;
        options.port = quint16(url.port());
        simulator = std::make_unique<Simulator::Simulator>(options);
        QVERIFY(simulator->start());
        world.clock.ahead += 31'000;
        interrupt.send({.typedName = shown->name});
        QCOMPARE(interrupt.stage(), Stage::Rereading);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt.stage() != Stage::Rereading, patienceMs);
        QCOMPARE(interrupt.stage(), Stage::Ready);
        QCOMPARE(interrupt.checks().at(int(Rule::FreshReading)).reason, Reason::ServerGone);
        QCOMPARE(interrupt.problem(), SendProblem::CheckBlocks);
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 0);
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
                                 .run = {.id = world.lock.runId()}};
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
        QTRY_COMPARE_WITH_TIMEOUT(interrupt.stage(), Stage::Ready, patienceMs);
        QCOMPARE(interrupt.checks().at(int(Rule::FreshReading)).reason, Reason::ReadingChanged);
        simulator.reset(); // from here on no reading succeeds
        world.clock.ahead += 31'000;
        Confirmation ticked = confirmed;
        ticked.accepted = {Rule::FreshReading};
        interrupt.send(ticked);
        QCOMPARE(interrupt.stage(), Stage::Rereading);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt.stage(), Stage::Ready, patienceMs);
        QCOMPARE(interrupt.problem(), SendProblem::StateChanged);
        QCOMPARE(interrupt.checks().at(int(Rule::FreshReading)).reason, Reason::ReadingFailed);
        QCOMPARE(world.received(), 0);
        QCOMPARE(world.entries().size(), 0);
        // Accepted as what it is, it goes out.
        interrupt.send(ticked);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt.outcome(), patienceMs);
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
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
        // What cannot be read may hold an interrupt that is not resolved: that check blocks.
        QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
        QCOMPARE(interrupt->checks().at(int(Rule::EarlierInterrupt)).reason,
                 Reason::EarlierNotKnown);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(world.received(), 0);
    }

    // Another console could take such a run for ended, and follow what it is sending.
    void withoutALockNothingIsSent()
    {
        World world;
        InterruptManager unlocked(*world.journal, world.clock, RuleSet::builtIn(), Action::Run{});
        Interrupt *interrupt = nullptr;
        unlocked.open(world.profile, world.client, world.connection, world.shownServer(), &unlocked,
                      [&interrupt](Interrupt *opened) { interrupt = opened; });
        QTRY_VERIFY_WITH_TIMEOUT(interrupt && interrupt->stage() == Stage::Ready, patienceMs);
        interrupt->send(confirmed);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(interrupt->problem(), SendProblem::JournalFailed);
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 0);
    }

    void anEarlierInterruptIsLookedUp()
    {
        World world;
        Interrupt *const first = world.openInterrupt();
        first->send(confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(first->stage(), Stage::Ended, patienceMs);
        Interrupt *const second = world.openInterrupt();
        const Check earlier = second->checks().at(int(Rule::EarlierInterrupt));
        QCOMPARE(earlier.reason, Reason::EarlierRecent);
        second->send(confirmed);
        QCOMPARE(second->problem(), SendProblem::TickMissing);
        QCOMPARE(world.received(), 1);
        QCOMPARE(world.interrupts.latestFor(world.profile.id, second->before().id), second);
        world.interrupts.discard(second);
        QCOMPARE(world.interrupts.latestFor(world.profile.id, first->before().id), first);
    }

    // What another profile, or an older version, has sent through the same gateway.
    void anotherSpellingOfTheGatewayBlocks_data()
    {
        QTest::addColumn<QString>("recorded"); // %1: port
        QTest::newRow("a slash") << u"http://127.0.0.1:%1/"_s;
        QTest::newRow("a dot") << u"http://127.0.0.1.:%1"_s;
        QTest::newRow("the path of the API, in capitals") << u"HTTP://127.0.0.1:%1//vserver/v2/"_s;
        QTest::newRow("not recorded") << QString();
    }
    void anotherSpellingOfTheGatewayBlocks()
    {
        QFETCH(const QString, recorded);
        World world;
        const Cloud::ServerId server = world.shownServer().id;
        QJsonObject facts{{u"profile"_s, u"P1"_s},
                          {u"server"_s,
                           QJsonObject{{u"number"_s, server.number.text()},
                                       {u"region"_s, server.region.text()}}}};
        if (!recorded.isEmpty())
            facts.insert(u"gateway"_s, recorded.arg(world.url.port()));
        bool written = false;
        world.journal->append({.action = QUuid::createUuid(),
                               .run = QUuid::createUuid(),
                               .kind = Journal::Kind::Intention,
                               .at = world.clock.utcNow().addDays(-1),
                               .facts = facts},
                              &world.interrupts,
                              [&written](const auto &result) { written = result.hasValue(); });
        Interrupt *const interrupt = world.openInterrupt();
        QVERIFY(written);
        QCOMPARE(interrupt->checks().at(int(Rule::EarlierInterrupt)).reason,
                 Reason::EarlierUnresolved);
        interrupt->send({.typedName = u"erp-win-01"_s,
                         .reason = u"INC-2041"_s,
                         .accepted = {Rule::EarlierInterrupt}});
        QCOMPARE(interrupt->problem(), SendProblem::CheckBlocks);
        QCOMPARE(interrupt->stage(), Stage::Ready);
        QCOMPARE(world.received(), 0);
    }

    // Two profiles for one gateway, spelled differently, in one console and told to send at once.
    void twoProfilesSendOnce()
    {
        for (int i = 0; i < 5; ++i) {
            World world;
            Interrupt *const one = world.openInterrupt();
            world.profile.id = QUuid::createUuid();
            world.profile.gateway =
                Cloud::Gateway::fromText(world.url.toString() + u"/a/../"_s).value();
            QVERIFY(world.profile.gateway != world.gateway);
            Interrupt *const other = world.openInterrupt();
            Interrupt *const first = i % 2 == 0 ? one : other;
            Interrupt *const second = i % 2 == 0 ? other : one;
            {
                const std::scoped_lock unanswered(world.mutex); // the request waits for it
                first->send(confirmed);
                second->send(confirmed);
                QTRY_VERIFY_WITH_TIMEOUT(
                    one->stage() == Stage::Ready || other->stage() == Stage::Ready, patienceMs);
                const Interrupt *const loser = one->stage() == Stage::Ready ? one : other;
                QCOMPARE(loser->problem(), SendProblem::StateChanged);
                QCOMPARE(loser->checks().at(int(Rule::EarlierInterrupt)).reason,
                         Reason::EarlierUnresolved);
                QVERIFY(blocked(loser->checks()));
            }
            QTRY_VERIFY_WITH_TIMEOUT(one->outcome() || other->outcome(), patienceMs);
            QVERIFY(!one->outcome() || !other->outcome());
            QCOMPARE(world.received(), 1);
            QCOMPARE(kindsOnDisk(world.file).count(u"intention"_s), 1);
        }
    }

    // The window's checks say the same as the details, which read the journal all the time.
    void anotherConsolesInterruptIsSeenWithoutSending()
    {
        World world;
        world.interrupts.setFollowLength(FollowLength::fromMinutes(90, 0));
        Interrupt *const interrupt = world.openInterrupt();
        QCOMPARE(interrupt->checks().at(int(Rule::EarlierInterrupt)).reason,
                 Reason::NoEarlierInterrupt);
        Journal::Journal otherJournal(world.file);
        const Desktop::RunLock otherLock(world.folder.path());
        InterruptManager otherManager(otherJournal, world.clock, RuleSet::builtIn(),
                                      Action::Run{.id = otherLock.runId()});
        Interrupt *other = nullptr;
        otherManager.open(world.profile, world.client, world.connection, world.shownServer(),
                          &otherManager, [&other](Interrupt *opened) { other = opened; });
        QTRY_VERIFY_WITH_TIMEOUT(other && other->stage() == Stage::Ready, patienceMs);
        other->send(confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(other->outcome(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->checks().at(int(Rule::EarlierInterrupt)).reason,
                                  Reason::EarlierFollowed, patienceMs);
        // For as long as it is followed.
        QCOMPARE(interrupt->checks().at(int(Rule::EarlierInterrupt)).facts.last(),
                 other->sentAt().addSecs(90 * 60).toString(Qt::ISODate));
        QCOMPARE(interrupt->problem(), SendProblem::None);
        QCOMPARE(world.received(), 1);
    }

    // Two consoles on one journal, both ready, both told to send at the same instant.
    void twoConsolesSendOnce()
    {
        for (int i = 0; i < 10; ++i) {
            World world;
            Journal::Journal otherJournal(world.file);
            const Desktop::RunLock otherLock(world.folder.path());
            InterruptManager otherManager(otherJournal, world.clock, RuleSet::builtIn(),
                                          Action::Run{.id = otherLock.runId()});
            Interrupt *const one = world.openInterrupt();
            Interrupt *other = nullptr;
            otherManager.open(world.profile, world.client, world.connection, world.shownServer(),
                              &otherManager, [&other](Interrupt *interrupt) { other = interrupt; });
            QTRY_VERIFY_WITH_TIMEOUT(other && other->stage() == Stage::Ready, patienceMs);
            one->send(confirmed);
            other->send(confirmed);
            const auto settled = [](const Interrupt *interrupt) {
                return interrupt->stage() == Stage::Ready || interrupt->outcome().has_value();
            };
            QTRY_VERIFY_WITH_TIMEOUT(settled(one) && settled(other), patienceMs);
            const Interrupt *const loser = one->outcome() ? other : one;
            QCOMPARE(loser->stage(), Stage::Ready);
            QCOMPARE(loser->problem(), SendProblem::StateChanged);
            QVERIFY(blocked(loser->checks()));
            QCOMPARE(world.received(), 1);
            QCOMPARE(kindsOnDisk(world.file).count(u"intention"_s), 1);
        }
    }

    // Two environments may number their servers alike.
    void theLatestIsThatOfAProfile()
    {
        World world;
        Interrupt *const first = world.openInterrupt();
        const QUuid one = QUuid::createUuid();
        QVERIFY(!world.interrupts.latestFor(one, first->before().id));
        world.profile.id = one;
        Interrupt *const second = world.openInterrupt();
        QCOMPARE(second->before().id, first->before().id);
        QCOMPARE(world.interrupts.latestFor(QUuid(), first->before().id), first);
        QCOMPARE(world.interrupts.latestFor(one, first->before().id), second);
        QSignalSpy readings(&world.interrupts, &InterruptManager::serverRead);
        second->readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(readings.count(), 1, patienceMs);
        QCOMPARE(readings.first().first().toUuid(), one); // whose reading it is
    }
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
