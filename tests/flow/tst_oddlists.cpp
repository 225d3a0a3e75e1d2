// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/inventory.h"

#include "tests/support/faultserver.h"
#include "tests/support/readingsgateway.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QUrlQuery>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Inventory;
using Loaded = Console::Inventory::Inventory; // the class, not the room
using Test::ArrivedReading;
using Test::httpAnswer;
using Test::ReadingsGateway;

namespace {

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs(); }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 1000;
};

QByteArray server(int number, const QByteArray &more = {})
{
    return "<serverInstance><serverInstanceNo>" + QByteArray::number(number)
        + "</serverInstanceNo><serverName>vm-" + QByteArray::number(number)
        + "</serverName><serverInstanceStatus><code>RUN</code></serverInstanceStatus>"
          "<serverInstanceOperation><code>NULL</code></serverInstanceOperation>"
          "<regionCode>KR</regionCode>"
        + more + "</serverInstance>";
}

QByteArray servers(int first, int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += server(first + i);
    return rows;
}

const QByteArray nameless = "<serverInstance><serverName>odd</serverName></serverInstance>";

QByteArray nic(int serverNo, const QByteArray &ip, int number)
{
    return "<networkInterface><networkInterfaceNo>" + QByteArray::number(number)
        + "</networkInterfaceNo><instanceNo>" + QByteArray::number(serverNo)
        + "</instanceNo><deviceName>eth0</deviceName><ip>" + ip + "</ip></networkInterface>";
}

struct Answered {
    QByteArray rows = {};
    int total = 0;
};

QByteArray listOf(const QByteArray &action, const QByteArray &list, const Answered &answered)
{
    return httpAnswer(200,
                      '<' + action + "Response><totalRows>" + QByteArray::number(answered.total)
                          + "</totalRows><" + list + '>' + answered.rows + "</" + list + "></"
                          + action + "Response>");
}

// A region whose pages a test may change between two readings; pages after the last are empty.
struct World {
    explicit World(std::optional<Cloud::RegionCode> region = Cloud::RegionCode::fromText(u"KR"_s))
    {
        gateway = std::make_unique<ReadingsGateway>([this](const ArrivedReading &request) {
            const QUrlQuery query(QUrl::fromEncoded(request.target));
            const int page = query.queryItemValue(u"pageNo"_s).toInt();
            if (QSemaphore *const held = request.list && page == 2 ? secondPage.load() : nullptr)
                held->acquire();
            const std::scoped_lock lock(mutex);
            const auto pageOf = [page](const std::vector<Answered> &list) {
                const auto at = std::size_t(page - 1);
                return at < list.size() ? list[at]
                                        : Answered{.total = list.empty() ? 0 : list[0].total};
            };
            if (request.list)
                return listOf("getServerInstanceList", "serverInstanceList",
                              always ? *always : pageOf(pages));
            if (request.target.contains("getNetworkInterfaceList") && interfacesFail)
                return ReadingsGateway::failure(400);
            if (request.target.contains("getNetworkInterfaceList"))
                return listOf("getNetworkInterfaceList", "networkInterfaceList",
                              pageOf(interfaces));
            if (request.target.contains("getRegionList"))
                return listOf("getRegionList", "regionList", {regions, 0});
            if (request.target.contains("getVpcList"))
                return listOf("getVpcList", "vpcList", {});
            return listOf("getSubnetList", "subnetList", {});
        });
        client = std::make_shared<Cloud::ApiClient>(
            Cloud::Connection{
                .gateway = Cloud::Gateway::fromText(gateway->url()).value(),
                .accessKeyId = "TESTKEY",
                .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("test-secret"))),
                .clock = std::make_shared<Cloud::GatewayClock>(clock),
                .extraCertificates = {}},
            Cloud::ReadLimits{.backoff = 10ms, .retries = 0});
        inventory = std::make_unique<Loaded>(client, std::move(region), clock);
    }
    bool load(std::vector<Answered> now)
    {
        {
            const std::scoped_lock lock(mutex);
            pages = std::move(now);
        }
        inventory->refresh();
        return QTest::qWaitFor([this] { return !inventory->loading(); }, 60'000)
            && !inventory->error();
    }
    QStringList shown() const
    {
        QStringList numbers;
        const auto rows = inventory->rows();
        for (const ServerRow &row : rows)
            numbers += row.server.id.number.text();
        numbers.sort();
        return numbers;
    }
    QStringList addressesOf(int number) const
    {
        QStringList ips;
        const auto id = inventory->find(*Cloud::ServerNo::fromText(QString::number(number)));
        const auto row = inventory->find(*id);
        for (const Cloud::NetworkInterface &one : row->interfaces)
            ips += one.ip;
        return ips;
    }
    int lists() const
    {
        int count = 0;
        const auto arrived = gateway->arrived();
        for (const ArrivedReading &one : arrived)
            count += one.list ? 1 : 0;
        return count;
    }
    ReadingGaps gaps() const { return inventory->regions().constFirst().gaps; }

    JumpingClock clock;
    std::atomic<QSemaphore *> secondPage = nullptr; // held back until it is released
    std::atomic<bool> interfacesFail = false;
    std::mutex mutex; // of what the gateway's threads read
    std::vector<Answered> pages;
    std::optional<Answered> always = {};
    std::vector<Answered> interfaces;
    QByteArray regions;
    std::unique_ptr<ReadingsGateway> gateway;
    std::shared_ptr<Cloud::ApiClient> client;
    std::unique_ptr<Loaded> inventory;
};

} // namespace

// Lists of which a part cannot be read, or that contradict themselves.
class TestOddLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneOddRowHidesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<int>("replaced");
        QTest::newRow("a backspace in a description")
            << server(2, "<serverDescription>a&#x8;b</serverDescription>") << 0 << 1;
        QTest::newRow("a vertical tab in a description") << server(2,
                                                                   "<serverDescription>a\x0b"
                                                                   "b</serverDescription>")
                                                         << 0 << 1;
        QTest::newRow("a count that is none") << server(2, "<cpuCount>abc</cpuCount>") << 0 << 0;
        QTest::newRow("no number") << nameless << 1 << 0;
        QTest::newRow("no number and a backspace")
            << "<serverInstance><serverName>&#8;</serverName></serverInstance>"_ba << 1 << 1;
        QTest::newRow("a text over the limit") << server(
            2, "<serverDescription>" + QByteArray(1024 * 1024 + 1, 'a') + "</serverDescription>")
                                               << 1 << 0;
    }
    void oneOddRowHidesNothingElse()
    {
        QFETCH(const QByteArray, odd);
        QFETCH(const int, leftOut);
        QFETCH(const int, replaced);
        World world;
        QVERIFY(world.load({{server(1) + odd + server(3), 3}}));
        QCOMPARE(world.shown(),
                 leftOut > 0 ? QStringList({u"1"_s, u"3"_s})
                             : QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(world.inventory->regions().constFirst().loadedAtMs);
        QCOMPARE(world.gaps().servers, 3);
        QCOMPARE(world.gaps().serversLeftOut, leftOut);
        QCOMPARE(world.gaps().replacedCharacters, replaced);
        QVERIFY(!world.gaps().contradictsItself);
        QCOMPARE(world.gaps().first.has_value(), leftOut > 0);
        QCOMPARE(world.inventory->gaps().serversLeftOut, leftOut);
        QCOMPARE(world.inventory->regionsWithGaps().size(), leftOut);
        if (leftOut > 0) {
            QCOMPARE(world.gaps().first->body, odd.left(64 * 1024));
            QCOMPARE(world.gaps().first->action, u"getServerInstanceList"_s);
            QVERIFY(!world.gaps().first->host.isEmpty());
        }
    }

    void aServerWhoseRowCannotBeReadDoesNotVanish()
    {
        World world;
        QVERIFY(world.load({{servers(1, 3), 3}}));
        QVERIFY(world.inventory->gaps().isEmpty());
        QVERIFY(world.load({{server(1) + nameless + server(4), 3}}));
        QCOMPARE(world.shown(), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(world.inventory->store().counts().vanished, 0);
        QCOMPARE(world.gaps().serversLeftOut, 1);
        QVERIFY(world.load({{server(1) + server(4), 2}}));
        QCOMPARE(world.shown(), QStringList({u"1"_s, u"4"_s}));
        QCOMPARE(world.inventory->store().counts().vanished, 2);
        const auto gone = *Cloud::ServerNo::fromText(u"2"_s);
        QVERIFY(!world.inventory->find(gone));
        QVERIFY(!world.inventory->find(
            {.region = *Cloud::RegionCode::fromText(u"KR"_s), .number = gone}));
        QVERIFY(world.inventory->gaps().isEmpty());
    }

    void aTotalOfTheRowsOfThePageHidesNoServer()
    {
        World world;
        QVERIFY(world.load(
            {{servers(1000, 1000), 1000}, {servers(2000, 1000), 1000}, {servers(3000, 500), 500}}));
        QCOMPARE(world.shown().size(), 2500);
        QCOMPARE(world.lists(), 3);
        QVERIFY(world.gaps().contradictsItself);
        QCOMPARE(world.gaps().servers, 2500);
        // What such lists do not show may still exist.
        QVERIFY(world.load({{servers(1000, 1000), 1000}, {servers(2000, 400), 400}}));
        QCOMPARE(world.shown().size(), 2500);
        QCOMPARE(world.inventory->store().counts().vanished, 0);
        // What contradicts nothing is believed again.
        QVERIFY(world.load({{servers(1000, 1000), 1400}, {servers(2000, 400), 1400}}));
        QVERIFY(!world.gaps().contradictsItself);
        QCOMPARE(world.shown().size(), 1400);
    }

    void aGatewayThatAlwaysSendsTheFirstPageIsAskedNoMore()
    {
        World world;
        QVERIFY(world.load({{servers(1000, 1000), 2500},
                            {servers(2000, 1000), 2500},
                            {servers(3000, 500), 2500}}));
        QCOMPARE(world.shown().size(), 2500);
        QVERIFY(world.inventory->gaps().isEmpty());
        for (const int total : {2500, 1000}) {
            const int before = world.lists();
            world.always = {servers(1000, 1000), total};
            QVERIFY(world.load({}));
            QCOMPARE(world.lists() - before, total == 2500 ? 3 : 2);
            QCOMPARE(world.gaps().contradictsItself, total == 2500);
            QCOMPARE(world.shown().size(), total);
        }
    }

    void theFirstReadingShowsEachPageAsItComes()
    {
        QSemaphore released;
        World world;
        world.secondPage = &released;
        world.pages = {{servers(1000, 1000), 1500}, {servers(2000, 500), 1500}};
        world.inventory->refresh();
        const bool shown =
            QTest::qWaitFor([&world] { return world.shown().size() == 1000; }, 60'000);
        const bool loading = world.inventory->loading();
        released.release();
        QVERIFY(shown && loading);
        QTRY_VERIFY_WITH_TIMEOUT(!world.inventory->loading(), 60'000);
        QCOMPARE(world.shown().size(), 1500);
    }

    void aFullLastPageIsFollowedByNone()
    {
        World world;
        QVERIFY(world.load({{servers(1000, 1000), 1000}}));
        QCOMPARE(world.lists(), 2);
        QCOMPARE(world.shown().size(), 1000);
        QVERIFY(world.inventory->gaps().isEmpty());
    }

    void addressesOfAnInterfaceThatCannotBeReadStay()
    {
        World world;
        world.interfaces = {{nic(1, "10.0.0.1", 11) + nic(2, "10.0.0.2", 12), 2}};
        QVERIFY(world.load({{servers(1, 2), 2}}));
        QCOMPARE(world.addressesOf(2), QStringList(u"10.0.0.2"_s));
        world.interfaces = {
            {nic(1, "10.0.0.9", 11) + "<networkInterface><ip>10.0.0.2</ip></networkInterface>", 2}};
        QVERIFY(world.load({{servers(1, 2), 2}}));
        QCOMPARE(world.addressesOf(1), QStringList(u"10.0.0.9"_s));
        QCOMPARE(world.addressesOf(2), QStringList(u"10.0.0.2"_s));
        QCOMPARE(world.gaps().interfacesLeftOut, 1);
        QCOMPARE(world.gaps().serversLeftOut, 0);
        world.interfaces = {{nic(1, "10.0.0.9", 11), 3}}; // of three it sends one
        QVERIFY(world.load({{servers(1, 2), 2}}));
        QCOMPARE(world.addressesOf(2), QStringList(u"10.0.0.2"_s));
        QVERIFY(world.gaps().contradictsItself);
        world.interfaces = {{nic(1, "10.0.0.9", 11), 1}};
        QVERIFY(world.load({{servers(1, 2), 2}}));
        QVERIFY(world.addressesOf(2).isEmpty());
        QVERIFY(world.inventory->gaps().isEmpty());
    }

    void addressesStayWhenInterfacesCannotBeRead()
    {
        World world;
        world.interfaces = {{nic(1, "10.0.0.1", 11), 1}};
        QVERIFY(world.load({{servers(1, 2), 2}}));
        world.interfacesFail = true;
        QVERIFY(!world.load({{servers(1, 3), 3}}));
        QCOMPARE(world.inventory->error()->action, u"getNetworkInterfaceList"_s);
        QCOMPARE(world.shown().size(), 3);
        QCOMPARE(world.addressesOf(1), QStringList(u"10.0.0.1"_s));
        QVERIFY(!world.gaps().contradictsItself);
    }

    void interfacesAreAskedForWhileAPageIsFull()
    {
        World world;
        Answered full{.total = 1000};
        for (int i = 0; i < 1000; ++i)
            full.rows += nic(5, "10.1.0.1", 1000 + i);
        world.interfaces = {full, {nic(1, "10.0.0.1", 11), 1000}};
        QVERIFY(world.load({{servers(1, 2), 2}}));
        QCOMPARE(world.addressesOf(1), QStringList(u"10.0.0.1"_s));
    }

    void aRegionThatCannotBeReadStays()
    {
        World world{std::optional<Cloud::RegionCode>()};
        const QByteArray kr = "<region><regionCode>KR</regionCode></region>";
        const QByteArray sgn = "<region><regionCode>SGN</regionCode></region>";
        world.regions = kr + sgn;
        QVERIFY(world.load({{server(1), 1}}));
        QCOMPARE(world.inventory->regions().size(), 2);
        world.regions = "<region><regionCode>K R</regionCode></region>" + sgn;
        QVERIFY(world.load({{server(1), 1}}));
        QCOMPARE(world.inventory->regions().size(), 2);
        QCOMPARE(world.shown(), QStringList(u"1"_s));
        QCOMPARE(world.inventory->gaps().regionsLeftOut, 1);
        QVERIFY(world.inventory->gaps().first->body.contains("K R"));
        world.regions = sgn;
        QVERIFY(world.load({{server(1), 1}}));
        QCOMPARE(world.inventory->regions().size(), 1);
        QVERIFY(world.inventory->gaps().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOddLists)
#include "tst_oddlists.moc"
