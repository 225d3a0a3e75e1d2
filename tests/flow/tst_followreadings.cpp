// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/followreadings.h"

#include "tests/support/readingsgateway.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Test::ArrivedReading;
using Test::ListedServer;
using Test::ReadingsGateway;

namespace {

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs() + ahead; }
    qint64 monotonicMs() const override
    {
        return (frozenAt < 0 ? SystemClock().monotonicMs() : frozenAt) + ahead;
    }
    void freeze() { frozenAt = SystemClock().monotonicMs(); }
    qint64 frozenAt = -1;
    qint64 ahead = 0;
};

Cloud::ServerId server(int number, const QString &region = u"KR"_s)
{
    return {.region = *Cloud::RegionCode::fromText(region),
            .number = *Cloud::ServerNo::fromText(QString::number(number))};
}

// Every server that is asked for runs.
QByteArray allRun(const ArrivedReading &request)
{
    QList<ListedServer> listed;
    for (const QString &number : request.numbers)
        listed.append({.number = number});
    return ReadingsGateway::listing(request, listed);
}

struct World {
    explicit World(ReadingsGateway::Answer answer) : gateway(std::move(answer)) { }

    std::shared_ptr<Cloud::ApiClient> client(const QByteArray &key = "KEY")
    {
        return std::make_shared<Cloud::ApiClient>(Cloud::Connection{
            .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
            .accessKeyId = key,
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("secret"))),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}});
    }
    FollowReadings::Ticket ask(const std::shared_ptr<Cloud::ApiClient> &with,
                               const Cloud::ServerId &id, std::chrono::milliseconds in = 0ms)
    {
        return readings.ask(with, id, in, &context,
                            [this](const FollowReadings::Reading &got) { read.append(got); });
    }
    int lists()
    {
        int count = 0;
        for (const ArrivedReading &one : gateway.arrived())
            count += one.list ? 1 : 0;
        return count;
    }

    JumpingClock clock;
    ReadingsGateway gateway;
    QList<FollowReadings::Reading> read;
    QObject context;
    FollowReadings readings{clock};
};

} // namespace

class TestFollowReadings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneServerIsReadByItsDetail()
    {
        World world(allRun);
        const auto ticket = world.ask(world.client(), server(1));
        QVERIFY(ticket != 0);
        QCOMPARE(world.readings.dueInMs(ticket), 0);
        QTRY_COMPARE(world.read.size(), 1);
        QVERIFY(world.read.first());
        QCOMPARE(world.read.first().value()->id, server(1));
        QCOMPARE(world.gateway.arrived().size(), 1);
        QVERIFY(!world.gateway.arrived().first().list);
        QCOMPARE(world.readings.dueInMs(ticket), -1);
    }

    void severalShareOneListCall()
    {
        World world(allRun);
        const auto client = world.client();
        for (int i = 1; i <= 40; ++i)
            (void)world.ask(i % 2 == 0 ? client : world.client(), server(i), 800ms);
        (void)world.ask(client, server(7)); // twice the same one
        QTRY_COMPARE(world.read.size(), 41);
        const auto arrived = world.gateway.arrived();
        QCOMPARE(arrived.size(), 1); // the others are due within a second
        QVERIFY(arrived.first().list);
        QCOMPARE(arrived.first().method, "GET"_ba);
        QCOMPARE(arrived.first().numbers.size(), 40);
        QVERIFY(arrived.first().target.contains("regionCode=KR"));
    }

    void regionsAndKeysAreApart()
    {
        World world(allRun);
        const auto one = world.client("ONE");
        const auto two = world.client("TWO");
        (void)world.ask(one, server(1));
        (void)world.ask(two, server(1));
        QTRY_COMPARE(world.read.size(), 2);
        QCOMPARE(world.gateway.arrived().size(), 2);
        QCOMPARE(world.lists(), 0);
    }

    void moreThanAListTakesAreReadInSeveral()
    {
        World world(allRun);
        const auto client = world.client();
        for (int i = 1; i <= 2 * Cloud::ApiClient::mostByNumber + 2; ++i)
            (void)world.ask(client, server(i));
        QTRY_COMPARE(world.read.size(), 2 * Cloud::ApiClient::mostByNumber + 2);
        QCOMPARE(world.gateway.arrived().size(), 3);
    }

    // Before it is called gone it is asked for by itself.
    void whatAListLacksIsAskedForByItself()
    {
        World world([](const ArrivedReading &request) {
            QList<ListedServer> listed;
            for (const QString &number : request.numbers) {
                // 2 is only known to the detail, 3 to nobody, 4 is in another region.
                if (number == "1"_L1 || (number == "2"_L1 && !request.list))
                    listed.append({.number = number});
                if (number == "4"_L1)
                    listed.append({.number = number, .region = request.list ? "JPN" : "KR"});
            }
            return ReadingsGateway::listing(request, listed);
        });
        const auto client = world.client();
        QHash<int, FollowReadings::Reading> read;
        for (const int number : {1, 2, 3, 4})
            (void)world.readings.ask(
                client, server(number), 0ms, &world.context,
                [&read, number](const FollowReadings::Reading &got) { read.insert(number, got); });
        QTRY_COMPARE(read.size(), 4);
        QCOMPARE(world.lists(), 1);
        QCOMPARE(world.gateway.arrived().size(), 4);
        for (const int number : {1, 2, 4})
            QVERIFY(read.value(number, Failure{Cloud::ApiError{}})
                    && read.find(number)->value().has_value());
        QVERIFY(*read.find(3));
        QVERIFY(!read.find(3)->value()); // gone
    }

    // The API understood the question and refuses it: one odd number must not blind the others.
    void aRefusedListIsReadOneByOne()
    {
        World world([](const ArrivedReading &request) {
            if (request.list || request.numbers.first() == "2"_L1)
                return "HTTP/1.1 400 X\r\nContent-Type: application/xml\r\nContent-Length: 110\r\n"
                       "\r\n"
                    + QByteArray("<responseError><returnCode>23006</returnCode>"
                                 "<returnMessage>no such server</returnMessage></responseError>")
                          .leftJustified(110, ' ');
            return allRun(request);
        });
        world.clock.freeze();
        const auto client = world.client();
        for (const int number : {1, 2, 3})
            (void)world.ask(client, server(number));
        QTRY_COMPARE(world.read.size(), 3);
        int good = 0;
        for (const auto &one : std::as_const(world.read))
            good += one ? 1 : 0;
        QCOMPARE(good, 2);
        QCOMPARE(world.lists(), 1);
        // The one that failed waits, the others do not.
        const auto failed = world.ask(client, server(2));
        const auto fine = world.ask(client, server(3));
        QVERIFY(world.readings.dueInMs(failed) > 0);
        QCOMPARE(world.readings.dueInMs(fine), 0);
        world.readings.withdraw(failed);
        world.clock.ahead += 1100; // the pace lets another one go
        QTRY_COMPARE(world.read.size(), 4);
        QCOMPARE(world.lists(), 1);
    }

    void pauses_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        const QList<int> seconds{1, 2, 4, 8, 16, 32, 60, 60};
        for (int i = 0; i < seconds.size(); ++i)
            QTest::addRow("after %d", i + 1) << i + 1 << seconds.at(i);
        QTest::newRow("after very many") << 1'000'000 << 60;
    }
    void pauses()
    {
        QFETCH(const int, failures);
        QFETCH(const int, seconds);
        QCOMPARE(FollowReadings::pauseAfter(failures, 0, {}), std::chrono::seconds(seconds));
        const auto least = FollowReadings::pauseAfter(failures, 1, {});
        QCOMPARE(least, std::chrono::milliseconds(seconds * 750));
        // What the gateway asks for counts, but not for ever.
        QCOMPARE(FollowReadings::pauseAfter(failures, 1, 200), 200s);
        QCOMPARE(FollowReadings::pauseAfter(failures, 0, 1'000'000), 5min);
        QCOMPARE(FollowReadings::pauseAfter(failures, 0, -1), std::chrono::seconds(seconds));
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("leastPauseMs");
        QTest::newRow("429 with Retry-After")
            << ReadingsGateway::failure(429, "Retry-After: 3\r\n") << 3000;
        QTest::newRow("500") << ReadingsGateway::failure(500) << 750;
        QTest::newRow("503 with Retry-After")
            << ReadingsGateway::failure(503, "Retry-After: 2\r\n") << 2000;
        QTest::newRow("garbage") << "\x16\x03\x01 no HTTP \r\n\r\n"_ba << 750;
        QTest::newRow("an answer that is no XML")
            << "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n!!!!"_ba << 750;
        QTest::newRow("a foreign answer")
            << "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>"_ba << 750;
        QTest::newRow("nothing") << QByteArray() << 750;
    }
    // Each failure is told, the next reading waits longer each time, and none is given up.
    void failures()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, leastPauseMs);
        std::atomic<bool> healthy = false;
        World world(
            [&](const ArrivedReading &request) { return healthy ? allRun(request) : answer; });
        world.clock.freeze();
        const auto client = world.client();
        for (int round = 0; round < 4; ++round) {
            for (const int number : {1, 2})
                (void)world.ask(client, server(number));
            QTRY_COMPARE(world.read.size(), 2);
            QVERIFY(!world.read.takeFirst());
            QVERIFY(!world.read.takeFirst());
            const auto ticket = world.ask(client, server(1));
            const qint64 due = world.readings.dueInMs(ticket);
            world.readings.withdraw(ticket);
            const qint64 base = std::max(qint64(leastPauseMs), 750LL << round);
            QVERIFY2(due >= base && due <= std::max(qint64(leastPauseMs), 1000LL << round),
                     qPrintable(QString::number(due)));
            world.clock.ahead += due; // so that nobody has to wait
        }
        healthy = true;
        (void)world.ask(client, server(1));
        QTRY_COMPARE(world.read.size(), 1);
        QVERIFY(world.read.first());
        const auto ticket = world.ask(client, server(1), 3s);
        QCOMPARE(world.readings.dueInMs(ticket), 3000); // and all is forgotten
        // No reading is a copy of an earlier one, but for what Qt sends again by itself.
        QSet<QByteArray> signatures;
        for (const ArrivedReading &one : world.gateway.arrived()) {
            QCOMPARE(one.method, "GET"_ba);
            QVERIFY(!one.timestamp.isEmpty());
            signatures.insert(one.signature);
        }
        QCOMPARE(signatures.size(), 5);
    }

    // A key that asks too often waits in every region.
    void aThrottledKeyWaitsEverywhere()
    {
        World world([](const ArrivedReading &request) {
            return request.target.contains("regionCode=KR")
                ? ReadingsGateway::failure(429, "Retry-After: 5\r\n")
                : allRun(request);
        });
        world.clock.freeze();
        const auto client = world.client("ONE");
        const auto elsewhere = world.ask(client, server(2, u"JPN"_s), 2s);
        (void)world.ask(client, server(1));
        QTRY_COMPARE(world.read.size(), 1);
        QVERIFY(world.readings.dueInMs(elsewhere) > 4000);
        const auto other = world.ask(world.client("TWO"), server(2, u"JPN"_s), 2s);
        QVERIFY(world.readings.dueInMs(other) <= 2000);
    }

    void withoutASecretNothingIsSent()
    {
        World world(allRun);
        const auto slot = std::make_shared<SecretSlot>();
        Cloud::Connection connection = world.client()->connection();
        connection.secretKey = slot;
        const auto locked = std::make_shared<Cloud::ApiClient>(connection);
        (void)world.ask(locked, server(1));
        QTRY_COMPARE(world.read.size(), 1);
        QCOMPARE(world.read.first().error().kind, Cloud::ApiError::Kind::Locked);
        QCOMPARE(world.gateway.arrived().size(), 0);
        // Beside one that has it, it is read by that.
        world.clock.ahead += 2000;
        (void)world.ask(locked, server(1));
        (void)world.ask(world.client(), server(2));
        QTRY_COMPARE(world.read.size(), 3);
        QVERIFY(world.read.at(1) && world.read.at(2));
    }

    void whatIsWithdrawnIsNotRead()
    {
        QSemaphore held;
        World world([&held](const ArrivedReading &request) {
            held.acquire();
            held.release(); // the next one, too
            return allRun(request);
        });
        const auto end = qScopeGuard([&held] { held.release(); });
        const auto client = world.client();
        const auto first = world.ask(client, server(1));
        const auto second = world.ask(client, server(2));
        const auto later = world.ask(client, server(3), 1h);
        QTRY_COMPARE(world.gateway.arrived().size(), 1);
        QCOMPARE(world.readings.dueInMs(first), -1);
        QVERIFY(world.readings.dueInMs(later) > 1000);
        world.readings.withdraw(later);
        QCOMPARE(world.readings.dueInMs(later), -1);
        world.readings.withdraw(first);
        held.release();
        QTRY_COMPARE(world.read.size(), 1); // of the second
        QCOMPARE(world.read.first().value()->id, server(2));
        world.readings.withdraw(second); // done: nothing
        world.readings.withdraw(0);
        // A context that dies gets nothing.
        {
            QObject context;
            (void)world.readings.ask(
                client, server(1), 0ms, &context,
                [&](const FollowReadings::Reading &got) { world.read.append(got); });
        }
        (void)world.ask(client, server(2));
        QTRY_COMPARE(world.read.size(), 2);
        QCOMPARE(world.read.last().value()->id, server(2));
    }

    void aListThatNobodyWantsAnyMoreHindersNone()
    {
        QSemaphore held;
        World world([&held](const ArrivedReading &request) {
            held.acquire();
            held.release();
            return allRun(request);
        });
        const auto end = qScopeGuard([&held] { held.release(); });
        const auto client = world.client();
        const auto first = world.ask(client, server(1));
        const auto second = world.ask(client, server(2));
        QTRY_COMPARE(world.gateway.arrived().size(), 1);
        world.readings.withdraw(first);
        world.readings.withdraw(second);
        held.release();
        (void)world.ask(client, server(1));
        (void)world.ask(client, server(2));
        QTRY_COMPARE(world.read.size(), 2);
        QCOMPARE(world.lists(), 2);
    }

    // Many regions and servers that are gone, so that nothing can be put together.
    void neverMoreThanFiveRequestsASecond()
    {
        World world(
            [](const ArrivedReading &request) { return ReadingsGateway::listing(request, {}); });
        QList<std::shared_ptr<Cloud::ApiClient>> clients;
        for (int i = 0; i < 4; ++i)
            clients.append(world.client("KEY" + QByteArray::number(i)));
        for (int i = 0; i < 16; ++i)
            (void)world.ask(clients.at(i % 4), server(i), 0ms);
        QTRY_COMPARE_WITH_TIMEOUT(world.read.size(), 16, 30'000);
        QCOMPARE(world.gateway.arrived().size(), 20); // a list a key, then each by itself
        QVERIFY2(world.gateway.mostInASecond() <= 5,
                 qPrintable(QString::number(world.gateway.mostInASecond())));
    }

    // Qt sends a GET again when the connection closes without an answer; that counts, too.
    void neverMoreThanFiveThoughConnectionsClose()
    {
        World world([](const ArrivedReading &) { return QByteArray(); });
        for (int i = 0; i < 8; ++i)
            (void)world.ask(world.client("KEY" + QByteArray::number(i)), server(i));
        QTRY_COMPARE_WITH_TIMEOUT(world.read.size(), 8, 30'000);
        QVERIFY2(world.gateway.mostInASecond() <= 5,
                 qPrintable(QString::number(world.gateway.mostInASecond())));
    }
};

QTEST_GUILESS_MAIN(TestFollowReadings)
#include "tst_followreadings.moc"
