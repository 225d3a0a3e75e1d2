// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/autorefresh.h"

#include "tests/support/readingsgateway.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Inventory;
using Loaded = Console::Inventory::Inventory; // the class, not the room
using Test::ArrivedReading;
using Test::ListedServer;
using Test::ReadingsGateway;

Q_DECLARE_METATYPE(Console::Inventory::RefreshPace)

namespace {

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs(); }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 1'000'000;
};

// An inventory of one region, and the gateway it is read from. Only the clock makes it due.
struct World {
    explicit World(int servers = 3, int inOperation = 0)
    {
        for (int i = 0; i < servers; ++i)
            listed.append({.number = QString::number(1000 + i),
                           .operation = i < inOperation ? "RESTA" : "NULL"});
        gateway = std::make_unique<ReadingsGateway>([this](const ArrivedReading &request) {
            if (down)
                return ReadingsGateway::failure(500);
            if (request.list)
                return ReadingsGateway::listing(request, listed);
            if (!request.target.contains("getServerInstanceDetail"))
                return ReadingsGateway::failure(500); // the networks are no matter here
            ListedServer one{.number = request.numbers.value(0),
                             .operation = endless ? "RESTA" : "NULL"};
            return ReadingsGateway::listing(request, {one});
        });
        const Cloud::Connection connection{
            .gateway = Cloud::Gateway::fromText(gateway->url()).value(),
            .accessKeyId = "TESTKEY",
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("test-secret"))),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}};
        client = std::make_shared<Cloud::ApiClient>(
            connection, Cloud::ReadLimits{.backoff = 10ms, .retries = 0});
        inventory = std::make_unique<Loaded>(client, *Cloud::RegionCode::fromText(u"KR"_s), clock);
        refresh = std::make_unique<AutoRefresh>(*inventory, client, settings);
    }
    bool load() const
    {
        inventory->refresh();
        return settled();
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return !inventory->loading(); }, 30'000);
    }
    void pass(std::chrono::milliseconds time)
    {
        clock.now += time.count();
        refresh->lookAtClock();
    }
    void set(void (*change)(RefreshPace &))
    {
        RefreshPace pace = settings.pace();
        change(pace);
        settings.setPace(pace);
    }
    int lists() const
    {
        return count([](const ArrivedReading &one) { return one.list; });
    }
    int details() const
    {
        return count([](const ArrivedReading &one) {
            return one.target.contains("getServerInstanceDetail");
        });
    }
    template <typename Fits> int count(Fits fits) const
    {
        const QList<ArrivedReading> arrived = gateway->arrived();
        return int(std::count_if(arrived.begin(), arrived.end(), fits));
    }

    JumpingClock clock;
    RefreshSettings settings;
    QList<ListedServer> listed;
    std::atomic_bool down = false;
    std::atomic_bool endless = false; // else an operation is over when it is read
    std::unique_ptr<ReadingsGateway> gateway;
    std::shared_ptr<Cloud::ApiClient> client;
    std::unique_ptr<Loaded> inventory;
    std::unique_ptr<AutoRefresh> refresh;
};

} // namespace

class TestAutoRefresh final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pace_data()
    {
        QTest::addColumn<RefreshPace>("pace");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("refresh"); // s; -1: none
        QTest::addColumn<int>("changing");
        QTest::newRow("as it comes") << RefreshPace{} << 0 << 60 << 10;
        QTest::newRow("15 s") << RefreshPace{.every = 15s} << 0 << 15 << 10;
        QTest::newRow("off") << RefreshPace{.every = 0s} << 0 << -1 << -1;
        QTest::newRow("paused") << RefreshPace{.paused = true} << 0 << -1 << -1;
        QTest::newRow("locked") << RefreshPace{.locked = true} << 0 << -1 << -1;
        QTest::newRow("hidden") << RefreshPace{.every = 15s, .hidden = true} << 0 << 300 << 50;
        QTest::newRow("hidden, slow")
            << RefreshPace{.every = 600s, .hidden = true} << 0 << 3000 << 50;
        QTest::newRow("one failure") << RefreshPace{} << 1 << 120 << 10;
        QTest::newRow("three failures") << RefreshPace{} << 3 << 480 << 10;
        QTest::newRow("many failures") << RefreshPace{} << 99 << 600 << 10;
        QTest::newRow("slow, many failures") << RefreshPace{.every = 600s} << 9 << 600 << 10;
    }
    void pace()
    {
        QFETCH(const RefreshPace, pace);
        QFETCH(const int, failures);
        QFETCH(const int, refresh);
        QFETCH(const int, changing);
        QCOMPARE(refreshAfter(pace, failures).value_or(-1s), std::chrono::seconds(refresh));
        QCOMPARE(changingAfter(pace).value_or(-1s), std::chrono::seconds(changing));
    }

    void aFailureWithoutAnAnswerIsTriedAgainSoon()
    {
        const QList<int> waits{60, 5, 10, 20, 40, 80, 160, 320, 600, 600};
        for (int failures = 0; failures < waits.size(); ++failures)
            QCOMPARE(refreshAfter({}, failures, false).value_or(-1s),
                     std::chrono::seconds(waits.at(failures)));
        QVERIFY(!refreshAfter({.paused = true}, 1, false));
    }

    void comesWhenItIsDueAndNotBefore()
    {
        World world;
        QVERIFY(!world.refresh->next());
        world.pass(600s); // nobody has asked for a first one
        QCOMPARE(world.lists(), 0);
        QVERIFY(world.load());
        QCOMPARE(world.lists(), 1);
        QCOMPARE(world.refresh->next(), std::optional<std::chrono::milliseconds>(60s));
        world.pass(59s);
        QVERIFY(!world.inventory->loading());
        QCOMPARE(world.refresh->next(), std::optional<std::chrono::milliseconds>(1s));
        world.pass(1s);
        QVERIFY(world.inventory->loading());
        QVERIFY(!world.refresh->next());
        world.pass(600s); // one that runs is not overtaken
        QVERIFY(world.settled());
        QCOMPARE(world.lists(), 2);
        QCOMPARE(world.refresh->next(), std::optional<std::chrono::milliseconds>(60s));
    }

    void whatHoldsItUpIsHeeded()
    {
        World world;
        QVERIFY(world.load());
        world.set([](RefreshPace &pace) { pace.paused = true; });
        world.pass(600s);
        QVERIFY(!world.inventory->loading());
        QVERIFY(!world.refresh->next());
        world.set([](RefreshPace &pace) { pace.locked = true; });
        world.set([](RefreshPace &pace) { pace.paused = false; });
        QVERIFY(!world.inventory->loading());
        world.set([](RefreshPace &pace) { pace.locked = false; }); // it is long since due
        QVERIFY(world.inventory->loading());
        QVERIFY(world.settled());
        QCOMPARE(world.lists(), 2);
        world.set([](RefreshPace &pace) { pace.hidden = true; });
        world.pass(299s);
        QVERIFY(!world.inventory->loading());
        world.pass(1s);
        QVERIFY(world.inventory->loading());
        QVERIFY(world.settled());
    }

    void aGatewayThatIsAwayIsAskedMoreAndMoreSeldom()
    {
        World world;
        QVERIFY(world.load());
        world.down = true;
        for (const auto wait : {60s, 120s, 240s, 480s, 600s, 600s}) {
            QCOMPARE(world.refresh->next(), std::optional<std::chrono::milliseconds>(wait));
            world.pass(wait);
            QVERIFY(world.inventory->loading());
            QVERIFY(world.settled());
            QVERIFY(world.inventory->error());
        }
        world.down = false;
        world.pass(600s);
        QVERIFY(world.settled());
        QCOMPARE(world.refresh->next(), std::optional<std::chrono::milliseconds>(60s));
    }

    void serversInAnOperationAreReadMoreOften()
    {
        World world(5, 2);
        QVERIFY(world.load());
        world.pass(9s);
        QCOMPARE(world.details(), 0);
        world.pass(1s);
        const auto inOperation = [&world] {
            const auto rows = world.inventory->rows();
            return std::count_if(rows.begin(), rows.end(), [](const ServerRow &row) {
                return row.server.operation != Cloud::ServerOperation::None;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(inOperation(), 0, 30'000);
        QCOMPARE(world.details(), 2);
        QCOMPARE(world.lists(), 1);
        world.pass(10s); // none is left
        QVERIFY(world.settled());
        QCOMPARE(world.details(), 2);
    }

    void ofManyEachHasItsTurn()
    {
        World world(20, 20);
        QVERIFY(world.load());
        int expected = 0;
        for (const int more : {6, 6, 6, 2, 0}) {
            expected += more;
            world.pass(10s);
            QTRY_COMPARE_WITH_TIMEOUT(world.details(), expected, 30'000);
            QTRY_COMPARE_WITH_TIMEOUT(
                std::count_if(world.listed.begin(), world.listed.end(),
                              [&world](const ListedServer &one) {
                                  const auto row = world.inventory->find(
                                      {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                       .number = *Cloud::ServerNo::fromText(one.number)});
                                  return row->server.operation == Cloud::ServerOperation::None;
                              }),
                expected, 30'000);
        }
        QList<QString> numbers;
        const auto arrived = world.gateway->arrived();
        for (const ArrivedReading &one : arrived) {
            if (one.target.contains("getServerInstanceDetail"))
                numbers += one.numbers;
        }
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(std::adjacent_find(numbers.begin(), numbers.end()), numbers.end());
    }

    void ofManyThatGoOnEachHasItsTurn()
    {
        World world(20, 20);
        world.endless = true;
        QVERIFY(world.load());
        QList<qsizetype> different;
        for (int turn = 1; turn <= 5; ++turn) {
            world.clock.now += 10'000;
            // Only once the answers of the turn before have been taken.
            QTRY_COMPARE_WITH_TIMEOUT((world.refresh->lookAtClock(), world.details()), 6 * turn,
                                      30'000);
            QSet<QString> numbers;
            const auto arrived = world.gateway->arrived();
            for (const ArrivedReading &one : arrived) {
                if (one.target.contains("getServerInstanceDetail"))
                    numbers.insert(one.numbers.constFirst());
            }
            different += numbers.size();
        }
        QCOMPARE(different, QList<qsizetype>({6, 12, 18, 20, 20}));
    }

    // It may be one that never ends.
    void anOperationThatIsNotKnownIsNotReadMoreOften()
    {
        World world(3, 1);
        world.listed[1].operation = "NEW";
        QTest::ignoreMessage(QtWarningMsg, "unknown server operation \"NEW\"");
        QVERIFY(world.load());
        world.pass(10s);
        QTRY_COMPARE_WITH_TIMEOUT(world.details(), 1, 30'000);
        QCOMPARE(world.gateway->arrived().constLast().numbers, QStringList(u"1000"_s));
    }

    void severalInventoriesDoNotMind()
    {
        World one;
        World other;
        QVERIFY(one.load());
        QVERIFY(other.load());
        other.set([](RefreshPace &pace) { pace.every = 0s; });
        one.pass(60s);
        other.pass(60s);
        QVERIFY(one.inventory->loading());
        QVERIFY(!other.inventory->loading());
        QVERIFY(one.settled());
    }
};

QTEST_GUILESS_MAIN(TestAutoRefresh)
#include "tst_autorefresh.moc"
