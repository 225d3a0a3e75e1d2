// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptworld.h"
#include "tests/support/readingsgateway.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace Console;
using namespace Console::Action;
using namespace Console::Test;
using Stage = Interrupt::Stage;

namespace {

using Detail = Cloud::ApiResult<std::optional<Cloud::ServerDetail>>;

Cloud::ServerId hungServer()
{
    return {.region = *Cloud::RegionCode::fromText(u"KR"_s),
            .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))};
}

// Interrupts go to the simulator, readings to a gateway that answers about other servers.
struct World : InterruptWorld {
    World()
        : readings([this](const ArrivedReading &request) {
              QList<ListedServer> servers;
              for (const QString &number : numbers.load()->isEmpty()
                       ? QStringList(request.numbers.value(0))
                       : *numbers.load())
                  servers.append({.number = number});
              return ReadingsGateway::listing(request, servers);
          })
    {
        Cloud::Connection there = connection;
        there.gateway = Cloud::Gateway::fromText(readings.url()).value();
        client = std::make_shared<Cloud::ApiClient>(there);
    }
    std::optional<Detail> read()
    {
        std::optional<Detail> answer;
        const auto call = client->serverDetail(hungServer(), &interrupts,
                                               [&answer](const Detail &read) { answer = read; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patienceMs))
            return {};
        return answer;
    }

    const QStringList asAsked;
    const QStringList another{u"99"_s};
    const QStringList none{u"1000****"_s};
    const QStringList anotherFirst{u"99"_s, QString::number(Simulator::HungServer)};
    std::atomic<const QStringList *> numbers = &asAsked; // answered
    ReadingsGateway readings;                            // its threads use all of the above
};

} // namespace

// The detail of another server is never taken for the one that was asked for.
class TestOtherServer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itsDetailIsMalformed()
    {
        World world;
        auto read = world.read();
        QVERIFY(read && *read && read->value());
        QCOMPARE(read->value()->server.id, hungServer());
        world.numbers = &world.another;
        read = world.read();
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind, Cloud::ApiError::Kind::Malformed);
        QVERIFY(read->error().body.contains("99"));
        world.numbers = &world.anotherFirst;
        read = world.read();
        QVERIFY(read && *read && read->value());
        QCOMPARE(read->value()->server.id, hungServer());
    }

    // It would look gone otherwise.
    void aDetailThatCannotBeReadIsMalformed()
    {
        World world;
        world.numbers = &world.none;
        const auto read = world.read();
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind, Cloud::ApiError::Kind::Malformed);
        QVERIFY(read->error().technical.contains(u"without a usable number"_s));
    }

    // Ticked or not: what could not be read is tried again at the last moment.
    void afterAFailureItIsReadOnceMore()
    {
        World world;
        const auto shown = world.read();
        QVERIFY(shown && *shown && shown->value());
        world.numbers = &world.another;
        Interrupt *interrupt = nullptr;
        world.interrupts.open(world.profile, world.client, world.connection, shown->value()->server,
                              &world.interrupts,
                              [&interrupt](Interrupt *opened) { interrupt = opened; });
        QTRY_VERIFY_WITH_TIMEOUT(interrupt && interrupt->stage() == Stage::Ready, patienceMs);
        QCOMPARE(interrupt->checks().at(int(Rule::FreshReading)).reason, Reason::ReadingFailed);
        Confirmation confirmation{.typedName = interrupt->confirmationText(),
                                  .reason = u"INC-2041"_s};
        const auto checks = interrupt->checks();
        for (const Check &check : checks) {
            if (needsTick(check))
                confirmation.accepted.insert(check.rule);
        }
        world.numbers = &world.asAsked;
        const auto before = world.readings.arrived().size();
        interrupt->send(confirmation);
        QCOMPARE(interrupt->stage(), Stage::Rereading);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), patienceMs);
        QVERIFY(world.readings.arrived().size() > before);
        QCOMPARE(interrupt->checks().at(int(Rule::FreshReading)).verdict, Verdict::Pass);
        QCOMPARE(interrupt->before().id, hungServer());
        QCOMPARE(world.received(), 1);
    }

    void nothingIsSentAfterIt_data()
    {
        QTest::addColumn<bool>("fromTheStart");
        QTest::newRow("when the window opens") << true;
        QTest::newRow("before sending") << false;
    }
    void nothingIsSentAfterIt()
    {
        QFETCH(const bool, fromTheStart);
        World world;
        const auto shown = world.read();
        QVERIFY(shown && *shown && shown->value());
        if (fromTheStart)
            world.numbers = &world.another;
        Interrupt *interrupt = nullptr;
        world.interrupts.open(world.profile, world.client, world.connection, shown->value()->server,
                              &world.interrupts,
                              [&interrupt](Interrupt *opened) { interrupt = opened; });
        QTRY_VERIFY_WITH_TIMEOUT(interrupt && interrupt->stage() == Stage::Ready, patienceMs);
        Confirmation confirmation{.typedName = interrupt->confirmationText(),
                                  .reason = u"INC-2041"_s};
        const auto checks = interrupt->checks();
        for (const Check &check : checks) {
            if (needsTick(check) && check.rule != Rule::FreshReading)
                confirmation.accepted.insert(check.rule);
        }
        world.numbers = &world.another;
        world.clock.ahead += 31'000;
        interrupt->send(confirmation);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->stage(), Stage::Ready, patienceMs);
        QCOMPARE(interrupt->problem(),
                 fromTheStart ? SendProblem::TickMissing : SendProblem::StateChanged);
        QVERIFY(!interrupt->outcome());
        QCOMPARE(interrupt->before().id, hungServer());
        QCOMPARE(interrupt->checks().at(int(Rule::FreshReading)).reason, Reason::ReadingFailed);
        QCOMPARE(world.entries().size(), 0);
        QCOMPARE(world.received(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOtherServer)
#include "tst_otherserver.moc"
