// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/interruptonce.h"
#include "tests/support/readingsgateway.h"

#include "app/inventory/load/inventory.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <list>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;

namespace {

constexpr int patienceMs = 30'000;

RegionCode region(const QString &code) { return *RegionCode::fromText(code); }

// Answers what names a server at once, and a list only when the test lets it; by their region,
// which stands for the profile here.
class HoldingGateway
{
public:
    ~HoldingGateway() { letAll(); }

    Connection connection() const
    {
        static const SystemClock clock;
        return {.gateway = Gateway::fromText(m_gateway.url()).value(),
                .accessKeyId = "KEY",
                .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("test-secret"))),
                .clock = std::make_shared<GatewayClock>(clock)};
    }
    void let(const QString &code, int lists)
    {
        const std::scoped_lock guard(m_mutex);
        m_let[code] += lists;
        m_changed.notify_all();
    }
    void letAll()
    {
        const std::scoped_lock guard(m_mutex);
        m_letAll = true;
        m_changed.notify_all();
    }
    // Lists that wait for their answer, those included whose client has gone.
    int open(const QString &code)
    {
        const std::scoped_lock guard(m_mutex);
        return m_open[code];
    }
    int most()
    {
        const std::scoped_lock guard(m_mutex);
        return m_most;
    }
    int arrived(const QByteArray &action)
    {
        const QList<ArrivedReading> all = m_gateway.arrived();
        return int(std::count_if(all.begin(), all.end(), [&action](const ArrivedReading &one) {
            return one.target.contains(action);
        }));
    }

private:
    QByteArray answer(const ArrivedReading &request)
    {
        if (request.target.contains("getServerInstanceDetail"))
            return ReadingsGateway::listing(request, {{.number = request.numbers.value(0)}});
        if (!request.list)
            return ReadingsGateway::failure(400);
        const QString code = request.target.contains("regionCode=KR") ? u"KR"_s : u"JPN"_s;
        std::unique_lock guard(m_mutex);
        int total = 0;
        ++m_open[code];
        for (const auto &[other, open] : m_open)
            total += open;
        m_most = std::max(m_most, total);
        m_changed.wait(guard, [this, &code] { return m_letAll || m_let[code] > 0; });
        --m_let[code];
        --m_open[code]; // before the answer, which makes the next one come
        return ReadingsGateway::listing(request, {});
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QString, int> m_let;
    std::map<QString, int> m_open;
    bool m_letAll = false;
    int m_most = 0;
    ReadingsGateway m_gateway{[this](const ArrivedReading &request) {
        return answer(request);
    }};
};

// A profile's client with many pages to read.
struct Reader {
    Reader(const HoldingGateway &gateway, const QString &code, int pages = 0)
        : own(region(code)), client(std::make_unique<ApiClient>(gateway.connection()))
    {
        for (int i = 0; i < pages; ++i) {
            calls.push_back(client->servers(
                own, {.number = i + 1}, &context,
                [this](const ApiResult<Page<ServerInstance>> &page) { read += page ? 1 : 0; }));
        }
    }
    bool readsDetail()
    {
        bool answered = false;
        const ServerId id{.region = own, .number = *ServerNo::fromText(u"1001"_s)};
        const CallHandle call = client->serverDetail(
            id, &context, [&answered](const ApiResult<std::optional<ServerDetail>> &detail) {
                answered = detail && detail.value();
            });
        return QTest::qWaitFor([&answered] { return answered; }, patienceMs);
    }

    RegionCode own;
    QObject context;
    std::unique_ptr<ApiClient> client;
    std::list<CallHandle> calls;
    int read = 0;
};

enum class Leaving { HandlesDropped, Cancelled, ClientGone };

} // namespace

Q_DECLARE_METATYPE(Leaving)

class TestGatewayPlaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void twoProfilesOnOneGatewayShareSix()
    {
        HoldingGateway gateway;
        Reader korea(gateway, u"KR"_s, 20);
        Reader japan(gateway, u"JPN"_s, 20);
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s) + gateway.open(u"JPN"_s), 6, patienceMs);
        QVERIFY(korea.readsDetail()); // whatever else was under way has arrived as well by now
        QVERIFY(japan.readsDetail());
        QCOMPARE(gateway.open(u"KR"_s) + gateway.open(u"JPN"_s), 6);
        gateway.letAll();
        QTRY_COMPARE_WITH_TIMEOUT(korea.read + japan.read, 40, patienceMs);
        QCOMPARE(gateway.most(), 6);
    }

    void twoInventoriesOnOneGatewayShareSix()
    {
        HoldingGateway gateway;
        const SystemClock clock;
        const auto store = std::make_shared<Inventory::ServerStore>(clock);
        std::list<Inventory::Inventory> profiles;
        for (int i = 0; i < 4; ++i) { // each region has four lists, of which one is held
            const auto client = std::make_shared<ApiClient>(gateway.connection());
            for (const QString &code : {u"KR"_s, u"JPN"_s}) {
                profiles.emplace_back(client, region(code), clock, store,
                                      store->addProfile(QUuid::createUuid(), code));
                profiles.back().refresh();
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s) + gateway.open(u"JPN"_s), 6, patienceMs);
        Reader another(gateway, u"KR"_s);
        QVERIFY(another.readsDetail());
        QCOMPARE(gateway.most(), 6);
        for (Inventory::Inventory &one : profiles)
            one.stop();
    }

    void gatewaysHaveSixEach()
    {
        HoldingGateway first;
        HoldingGateway second;
        const Reader korea(first, u"KR"_s, 20);
        const Reader japan(second, u"JPN"_s, 20);
        QTRY_COMPARE_WITH_TIMEOUT(first.open(u"KR"_s), 6, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(second.open(u"JPN"_s), 6, patienceMs);
    }

    void theOneWithFewerUnderWayIsNext()
    {
        HoldingGateway gateway;
        Reader korea(gateway, u"KR"_s, 40);
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s), 6, patienceMs);
        Reader japan(gateway, u"JPN"_s, 40);
        QVERIFY(japan.readsDetail());
        QCOMPARE(gateway.open(u"JPN"_s), 0);
        for (int i = 1; i <= 3; ++i) {
            gateway.let(u"KR"_s, 1);
            QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"JPN"_s), i, patienceMs);
            QCOMPARE(gateway.open(u"KR"_s), 6 - i);
        }
        for (int i = 1; i <= 5; ++i) { // in balance: each goes on with its own place
            gateway.let(u"KR"_s, 1);
            QTRY_COMPARE_WITH_TIMEOUT(korea.read, 3 + i, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s), 3, patienceMs);
            QCOMPARE(gateway.open(u"JPN"_s), 3);
            QCOMPARE(japan.read, 0);
        }
        QCOMPARE(gateway.most(), 6);
    }

    void aProfileThatLeavesGivesItsPlacesBack_data()
    {
        QTest::addColumn<Leaving>("leaving");
        QTest::newRow("its calls are dropped") << Leaving::HandlesDropped;
        QTest::newRow("its calls are cancelled") << Leaving::Cancelled;
        QTest::newRow("it is gone with its client") << Leaving::ClientGone;
    }
    void aProfileThatLeavesGivesItsPlacesBack()
    {
        QFETCH(const Leaving, leaving);
        HoldingGateway gateway;
        Reader korea(gateway, u"KR"_s, 20);
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s), 6, patienceMs);
        Reader japan(gateway, u"JPN"_s, 20);
        QVERIFY(japan.readsDetail());
        QCOMPARE(gateway.open(u"JPN"_s), 0);
        switch (leaving) {
        case Leaving::HandlesDropped:
            korea.calls.clear();
            break;
        case Leaving::Cancelled:
            for (CallHandle &call : korea.calls)
                call.cancel();
            break;
        case Leaving::ClientGone:
            korea.client.reset();
            break;
        }
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"JPN"_s), 6, patienceMs);
        QVERIFY(japan.readsDetail());
        QCOMPARE(gateway.open(u"JPN"_s), 6);
        gateway.letAll();
        QTRY_COMPARE_WITH_TIMEOUT(japan.read, 20, patienceMs);
        QCOMPARE(korea.read, 0);
        QCOMPARE(gateway.arrived("regionCode=KR&pageNo"), 6); // none of those that waited left
    }

    void anInterruptWaitsBehindNoPage()
    {
        HoldingGateway gateway;
        Reader korea(gateway, u"KR"_s, 20);
        QTRY_COMPARE_WITH_TIMEOUT(gateway.open(u"KR"_s), 6, patienceMs);
        QVERIFY(korea.readsDetail()); // before the question and before sending
        InterruptOnce interrupt(gateway.connection());
        interrupt.send();
        QTRY_COMPARE_WITH_TIMEOUT(gateway.arrived("interruptServerInstance"), 1, patienceMs);
        QCOMPARE(gateway.open(u"KR"_s), 6);
        QCOMPARE(korea.read, 0);
    }
};

QTEST_GUILESS_MAIN(TestGatewayPlaces)
#include "tst_gatewayplaces.moc"
