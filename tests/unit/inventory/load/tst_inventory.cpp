// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/inventory.h"

#include "app/simulator/simulator.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Inventory;
using Loaded = Console::Inventory::Inventory; // the class, not the room

namespace {

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return SystemClock().wallMs(); }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 1000;
};

Simulator::Options optionsFor(int servers)
{
    Simulator::Options options;
    options.servers = servers;
    options.accessKeyId = "TESTKEY";
    options.secretKey = "test-secret";
    return options;
}

struct World {
    explicit World(int servers, const std::optional<Cloud::RegionCode> &region = {})
        : simulator(std::make_unique<Simulator::Simulator>(optionsFor(servers)))
    {
        const Cloud::Connection connection{
            .gateway = Cloud::Gateway::fromText(simulator->start().value().toString()).value(),
            .accessKeyId = "TESTKEY",
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("test-secret"))),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}};
        client = std::make_shared<Cloud::ApiClient>(
            connection, Cloud::ReadLimits{.backoff = 10ms, .retries = 1});
        inventory = std::make_unique<Loaded>(client, region, clock);
    }
    void load()
    {
        inventory->refresh();
        [this] {
            QTRY_VERIFY_WITH_TIMEOUT(!inventory->loading(), 30'000);
        }();
    }

    JumpingClock clock;
    std::unique_ptr<Simulator::Simulator> simulator;
    std::shared_ptr<Cloud::ApiClient> client;
    std::unique_ptr<Loaded> inventory;
};

Cloud::RegionCode region(const QString &code) { return *Cloud::RegionCode::fromText(code); }

Cloud::ServerId hungServer()
{
    return {.region = region(u"KR"_s),
            .number = *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer))};
}

} // namespace

class TestInventory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void servers_data()
    {
        QTest::addColumn<int>("servers");
        QTest::newRow("40 servers in three regions") << 40;
        QTest::newRow("2500 servers, more than one page a region") << 2500;
        QTest::newRow("none at all") << 0;
    }
    void servers()
    {
        QFETCH(const int, servers);
        World world(servers);
        const auto fleet = Simulator::makeFleet(servers, {});
        world.load();
        QVERIFY(!world.inventory->error());
        QCOMPARE(world.inventory->regions().size(), 3);
        QCOMPARE(world.inventory->rows().size(), servers);
        for (const Simulator::Server &expected : fleet) {
            const auto row = world.inventory->find(
                {.region = region(expected.region),
                 .number = *Cloud::ServerNo::fromText(QString::number(expected.number))});
            QVERIFY(row);
            QCOMPARE(row->server.name, expected.name);
            QCOMPARE(row->server.description, expected.description);
            QCOMPARE(row->server.memoryBytes, expected.memoryBytes);
            QCOMPARE(row->interfaces.size(), qsizetype(expected.interfaces.size()));
            for (qsizetype i = 0; i < row->interfaces.size(); ++i) {
                const auto &nic = row->interfaces.at(i);
                QCOMPARE(nic.deviceName, u"eth%1"_s.arg(i));
                QCOMPARE(nic.serverNo, row->server.id.number.text());
                QVERIFY(row->server.networkInterfaceNos.contains(nic.number));
                QVERIFY(nic.ip.startsWith(u"10."_s));
            }
        }
    }

    void moreThanOnePageInOneRegion()
    {
        World world(2500, region(u"KR"_s)); // a third of the fleet and less is in each region
        world.load();
        QCOMPARE(world.inventory->regions().size(), 1);
        QSet<Cloud::ServerId> ids;
        for (const ServerRow &row : world.inventory->rows()) {
            QCOMPARE(row.server.id.region, region(u"KR"_s));
            ids.insert(row.server.id);
        }
        QCOMPARE(ids.size(), world.inventory->rows().size());
        const auto fleet = Simulator::makeFleet(2500, {});
        QCOMPARE(ids.size(), std::count_if(fleet.begin(), fleet.end(), [](const auto &server) {
                     return server.region == "KR"_L1;
                 }));
    }

    void aRegionThatDoesNotExistIsNamed()
    {
        World world(9, region(u"SG"_s));
        world.load();
        QTRY_VERIFY(world.inventory->error());
        QCOMPARE(world.inventory->error()->kind, Cloud::ApiError::Kind::NoSuchRegion);
        QCOMPARE(world.inventory->error()->code, u"SG"_s);
        QCOMPARE(world.inventory->error()->details, u"KR, SGN, JPN"_s);
    }

    void severalPagesOfServersAndInterfaces()
    {
        World world(6500, region(u"KR"_s));
        world.load();
        const auto fleet = Simulator::makeFleet(6500, {});
        qsizetype servers = 0;
        qsizetype interfaces = 0;
        for (const auto &server : fleet) {
            if (server.region != "KR"_L1)
                continue;
            ++servers;
            interfaces += qsizetype(server.interfaces.size());
        }
        QVERIFY(servers > 2000); // three pages
        QCOMPARE(world.inventory->rows().size(), servers);
        qsizetype joined = 0;
        for (const ServerRow &row : world.inventory->rows())
            joined += row.interfaces.size();
        QCOMPARE(joined, interfaces);
    }

    void ageIsCountedFromTheLastCompleteLoad()
    {
        World world(5, region(u"KR"_s));
        world.load();
        const RegionState state = world.inventory->regions().first();
        QCOMPARE(world.inventory->ageMs(state), 0);
        world.clock.now += 12'000;
        QCOMPARE(world.inventory->ageMs(state), 12'000);
        QCOMPARE(world.inventory->ageMs({.code = region(u"KR"_s)}), -1);
    }

    void aRefreshThatRunsIsOvertaken()
    {
        World world(2500);
        int published = 0;
        connect(world.inventory.get(), &Loaded::rowsChanged, this, [&published] { ++published; });
        world.inventory->refresh();
        world.inventory->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!world.inventory->loading(), 30'000);
        QVERIFY(published >= 3); // of each region
        QCOMPARE(world.inventory->rows().size(), 2500);
        // Now in the middle of it, with regions that are known.
        world.inventory->refresh();
        QTRY_VERIFY(world.inventory->loading());
        world.inventory->refresh();
        QVERIFY(world.inventory->loading());
        QTRY_VERIFY_WITH_TIMEOUT(!world.inventory->loading(), 30'000);
        QCOMPARE(world.inventory->rows().size(), 2500);
        QVERIFY(!world.inventory->error());
    }

    void aRefreshMayBeAskedForWhileOneArrives()
    {
        World world(40);
        int published = 0;
        connect(world.inventory.get(), &Loaded::rowsChanged, this, [&] {
            if (++published == 2)
                world.inventory->refresh();
        });
        world.load();
        QVERIFY(published >= 3);
        QCOMPARE(world.inventory->rows().size(), 40);
    }

    // Whoever is told in between that nothing is loading would take what is not read for not there.
    void aRefreshIsNeverIdleAtItsStart()
    {
        World world(5);
        int idle = 0;
        int told = 0;
        QObject::connect(world.inventory.get(), &Loaded::statesChanged, world.inventory.get(), [&] {
            ++told;
            idle += world.inventory->loading() ? 0 : 1;
        });
        world.inventory->refresh();
        QVERIFY(told > 0);
        QCOMPARE(idle, 0);
        world.inventory->refresh(); // overtaking the one that runs
        QCOMPARE(idle, 0);
        world.inventory->stop();
        QCOMPARE(idle, 1);
    }

    void anErrorKeepsTheRows()
    {
        World world(40);
        world.load();
        QCOMPARE(world.inventory->rows().size(), 40);
        const auto loadedAt = world.inventory->regions().first().loadedAtMs;
        world.simulator.reset();
        world.clock.now += 5000;
        world.load();
        QVERIFY(world.inventory->error());
        QCOMPARE(world.inventory->error()->kind, Cloud::ApiError::Kind::ConnectionRefused);
        QVERIFY(world.inventory->regionsWithError().isEmpty()); // it is the list's
        QCOMPARE(world.inventory->rows().size(), 40);
        QVERIFY(world.inventory->find(hungServer()));
        QCOMPARE(world.inventory->regions().size(), 3);
        QCOMPARE(world.inventory->regions().first().loadedAtMs, loadedAt);
    }

    void anErrorOfOneRegionKeepsItsRows()
    {
        World world(40, region(u"KR"_s));
        world.load();
        const auto rows = world.inventory->rows().size();
        QVERIFY(rows > 0);
        world.simulator.reset();
        world.load();
        QVERIFY(world.inventory->regions().first().error);
        QCOMPARE(world.inventory->regionsWithError(), QList{region(u"KR"_s)});
        QCOMPARE(world.inventory->rows().size(), rows);
    }

    // The store has the servers then: the answers beside it would take as much again.
    void pagesAreLetGoOnceTheirRegionIsRead_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("pages that are shown as they come") << true;
        QTest::newRow("a refresh, shown in one go") << false;
    }
    void pagesAreLetGoOnceTheirRegionIsRead()
    {
        QFETCH(const bool, first);
        World world(2500);
        if (!first)
            world.load();
        int pages = 0;
        int interfacePages = 0;
        connect(world.inventory.get(), &Loaded::statesChanged, this, [&] {
            pages = std::max(pages, LiveCount<PackedPage>::now());
            interfacePages = std::max(interfacePages, LiveCount<PackedInterfacePage>::now());
        });
        world.load();
        QVERIFY(pages > 0);
        QVERIFY(interfacePages > 0);
        // The last threads and calls that had a hand in it end a little later.
        QTRY_COMPARE(LiveCount<PackedPage>::now(), 0);
        QTRY_COMPARE(LiveCount<PackedInterfacePage>::now(), 0);
        QCOMPARE(world.inventory->rows().size(), 2500);
    }

    void pagesOfARegionThatFailsAreLetGo()
    {
        World world(6500, region(u"KR"_s)); // three pages
        int pages = 0;
        connect(world.inventory.get(), &Loaded::statesChanged, this, [&] {
            pages = std::max(pages, LiveCount<PackedPage>::now());
            if (pages > 0)
                world.simulator.reset(); // no other page comes
        });
        world.load();
        QVERIFY(world.inventory->error());
        QVERIFY(pages > 0);
        QTRY_COMPARE(LiveCount<PackedPage>::now(), 0);
        QTRY_COMPARE(LiveCount<PackedInterfacePage>::now(), 0);
    }

    void aCachedRegionThatIsNoLongerListedIsNotShown()
    {
        World world(40);
        world.load();
        Cloud::ServerInstance server = world.inventory->find(hungServer())->server;
        server.id.region = region(u"OLD"_s);
        const auto cached = [&] {
            std::vector<CachedRegion> regions;
            regions.push_back({.code = region(u"OLD"_s),
                               .age = 1h,
                               .reading = completeReading(region(u"OLD"_s), {{.server = server}},
                                                          *world.inventory->store().pool())});
            return regions;
        };
        world.inventory->showCached(cached(), Loaded::Showing::AtOnce);
        QCOMPARE(world.inventory->regions().size(), 3);
        QCOMPARE(world.inventory->rows().size(), 40);
        Loaded fresh(world.client, {}, world.clock); // nothing is listed yet
        fresh.showCached(cached(), Loaded::Showing::AtOnce);
        QCOMPARE(fresh.regions().size(), 1);
    }

    void aNewerReadingOfOneServerIsTakenOver()
    {
        World world(40);
        world.load();
        int changed = 0;
        connect(world.inventory.get(), &Loaded::rowsChanged, this, [&changed] { ++changed; });
        Cloud::ServerInstance newer = world.inventory->find(hungServer())->server;
        world.inventory->update(newer); // nothing new
        QCOMPARE(changed, 0);
        newer.status = Cloud::ServerStatus::Stopped;
        world.inventory->update(newer);
        QCOMPARE(changed, 1);
        QCOMPARE(world.inventory->find(hungServer())->server, newer);
        QVERIFY(!world.inventory->find(hungServer())->interfaces.isEmpty());
        newer.id.region = region(u"JPN"_s); // the same number elsewhere is another server
        world.inventory->update(newer);
        QCOMPARE(changed, 1);
        QCOMPARE(world.inventory->rows().size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
