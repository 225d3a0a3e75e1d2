// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/store/serverstore.h"

#include "app/cloud/serverxml.h"
#include "app/inventory/rows/rowfilter.h"
#include "app/inventory/store/networknames.h"
#include "tests/support/serverrows.h"
#include "tests/unit/cloud/samples.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Test::serverRow;

namespace {

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return 0; }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 1000;
};

Cloud::RegionCode kr() { return *Cloud::RegionCode::fromText(u"KR"_s); }

struct Shop {
    Shop()
    {
        store.addProfile(QUuid::createUuid(), u"Prod"_s);
        QObject::connect(&store, &ServerStore::changed, &store,
                         [this](const StoreChange &change) { changes.push_back(change); });
    }
    void read(const QList<ServerRow> &rows) { read(completeReading(kr(), rows, *store.pool())); }
    void read(RegionReading reading)
    {
        bool done = false;
        changes.clear();
        store.read(0, std::move(reading), &store, [&done] { done = true; });
        QTRY_VERIFY(done);
    }
    std::size_t added() const
    {
        return sum([](const auto &change) { return change.added.size(); });
    }
    std::size_t changed() const
    {
        return sum([](const auto &change) { return change.changed.size(); });
    }
    template <typename Count> std::size_t sum(Count count) const
    {
        std::size_t all = 0;
        for (const StoreChange &change : changes)
            all += count(change);
        return all;
    }
    RowId rowOf(const QString &number) const
    {
        return *store.view().find(0, serverRow(number, {}).server.id);
    }

    JumpingClock clock;
    ServerStore store{clock};
    std::vector<StoreChange> changes;
};

QList<ServerRow> fleet(int size, int from = 1)
{
    QList<ServerRow> rows;
    for (int number = from; number < from + size; ++number)
        rows << serverRow(QString::number(number), u"web-%1"_s.arg(number));
    return rows;
}

// Everything has a value of its own, so that no two fields can be mixed up.
ServerRow fullRow()
{
    ServerRow row = serverRow(u"10000101"_s, u"결제 <01>"_s);
    Cloud::ServerInstance &server = row.server;
    server.description = u"line one\nline two \U0001F4BE"_s;
    server.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    server.booted = QDateTime::fromMSecsSinceEpoch(-5, Qt::UTC);
    server.cpuCount = 16;
    server.memoryBytes = 68'719'476'736;
    server.subnetNo = u"901"_s;
    server.publicIp = u"203.0.113.7"_s;
    server.networkInterfaceNos = {u"77"_s, u"007"_s, u"x"_s};
    server.loginKeyName = u"key"_s;
    server.imageNo = u"5"_s;
    server.imageProductCode = u"SW.VSVR.OS.WND64"_s;
    server.specCode = u"s2-g3"_s;
    server.productCode = u"SVR.VSVR"_s;
    server.placementGroupNo = u"12"_s;
    server.placementGroupName = u"group"_s;
    server.type = {u"STAND"_s, u"Standard"_s};
    server.terminationProtected = true;
    server.bareMetal = true;
    Cloud::NetworkInterface second = row.interfaces.first();
    second.deviceName = u"eth1"_s;
    second.number = u"00078"_s;
    second.ip = u"2001:db8::1"_s;
    second.secondaryIps = {u"10.0.0.1"_s, u"010.0.0.1"_s, QString()};
    second.macAddress = u"f2:20:af:00:00:02"_s; // not as the others are written
    second.accessControlGroupNos = {};
    second.description = u"desc"_s;
    second.isDefault = false;
    row.interfaces << second;
    return row;
}

} // namespace

class TestServerStore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFieldComesBack_data()
    {
        QTest::addColumn<ServerRow>("row");
        QTest::newRow("everything set") << fullRow();
        QTest::newRow("hardly anything")
            << ServerRow{.server = {.id = serverRow(u"1"_s, {}).server.id}};
        ServerRow unprotected = fullRow();
        unprotected.server.terminationProtected = false;
        QTest::newRow("unprotected") << unprotected;
        ServerRow odd = fullRow();
        odd.server.id.number = *Cloud::ServerNo::fromText(u"0012345678901234567890123456789"_s);
        odd.server.name = QString(QChar(0xD800)) + u"lone half"_s;
        odd.server.publicIp = u"256.1.1.1"_s;
        odd.server.description = QString(300'000, u'x');
        odd.server.cpuCount = -1;
        odd.server.status = Cloud::ServerStatus::Unknown;
        odd.server.hypervisor = Cloud::Hypervisor::Other;
        QTest::newRow("odd ones") << odd;
        for (const auto *const name :
             {"server-list.xml", "server-detail.xml", "server-detail-no-hypervisor.xml",
              "server-detail-setting-up.xml"}) {
            const QString file = QString::fromLatin1(name);
            const auto page = file.contains("list"_L1)
                ? Cloud::parseServerList(Test::sample(file))
                : Cloud::parseServerDetail(Test::sample(file));
            for (const Cloud::ServerInstance &server : page.value().rows)
                QTest::addRow("%s %s", name, qPrintable(server.id.number.text()))
                    << ServerRow{.server = server};
        }
    }
    void everyFieldComesBack()
    {
        QFETCH(const ServerRow, row);
        Shop shop;
        shop.store.setRows(0, {row});
        const auto found = shop.store.view().find(0, row.server.id);
        QVERIFY(found);
        QCOMPARE(shop.store.view().row(*found), row);
        QCOMPARE(shop.store.view().id(*found), row.server.id);
        shop.changes.clear();
        shop.store.setRows(0, {row}); // the same bytes again
        QCOMPARE(shop.changed() + shop.added(), 0);
    }

    void aRefreshTellsOnlyWhatDiffers()
    {
        Shop shop;
        QList<ServerRow> rows = fleet(5000);
        shop.read(rows);
        QCOMPARE(shop.added(), 5000);
        shop.read(rows);
        QCOMPARE(shop.changes.size(), 0);
        rows[10].server.status = Cloud::ServerStatus::Stopped;
        rows[20].interfaces.first().ip = u"10.1.1.1"_s;
        rows[30].server.loginKeyName = u"new"_s; // no column
        rows[40].server.description = u"new"_s;
        rows << serverRow(u"9999"_s, u"new"_s);
        shop.read(rows);
        QCOMPARE(shop.added(), 1);
        QCOMPARE(shop.changed(), 4);
        const auto columnsOf = [&](const QString &number) {
            ColumnMask columns = 0;
            for (const StoreChange &change : shop.changes) {
                for (const auto &one : change.changed)
                    columns |= one.row == shop.rowOf(number) ? one.columns : 0;
            }
            return columns;
        };
        QCOMPARE(columnsOf(u"11"_s), maskOf(ServerColumn::Status));
        QCOMPARE(columnsOf(u"21"_s), maskOf(ServerColumn::PrivateIp));
        QCOMPARE(columnsOf(u"31"_s), ColumnMask(0));
        QCOMPARE(columnsOf(u"41"_s), maskOf(ServerColumn::Description));
        for (const ServerRow &row : std::as_const(rows))
            QCOMPARE(shop.store.view().row(shop.rowOf(row.server.id.number.text())), row);
    }

    void aRowTwiceInTheAnswersIsOne()
    {
        Shop shop;
        QList<ServerRow> rows = fleet(3);
        rows << serverRow(u"2"_s, u"as it came last"_s);
        shop.read(rows);
        QCOMPARE(shop.store.counts().servers, 3);
        QCOMPARE(shop.store.view().server(shop.rowOf(u"2"_s)).name(), u"as it came last"_s);
        shop.read(rows);
        QCOMPARE(shop.store.view().server(shop.rowOf(u"2"_s)).name(), u"as it came last"_s);
    }

    void aVanishedServerStaysForAMinute()
    {
        Shop shop;
        shop.read(fleet(3));
        shop.read(fleet(2));
        const RowId gone = shop.rowOf(u"3"_s);
        QVERIFY(shop.store.view().isVanished(gone));
        QCOMPARE(shop.store.counts().servers, 2);
        QCOMPARE(shop.store.counts().vanished, 1);
        shop.read(fleet(3));
        QVERIFY(!shop.store.view().isVanished(gone)); // back
        shop.read(fleet(2));
        shop.clock.now += ServerStore::vanishedFor.count() - 1;
        shop.store.fade();
        QVERIFY(shop.store.view().isUsed(gone));
        shop.clock.now += 1;
        shop.store.fade();
        QVERIFY(!shop.store.view().isUsed(gone));
        shop.read(fleet(3)); // its place may be used again
        QCOMPARE(shop.store.counts().servers, 3);
        QCOMPARE(shop.store.view().row(shop.rowOf(u"3"_s)), fleet(3).last());
    }

    void changedCellsAreMarkedForAWhile()
    {
        Shop shop;
        QList<ServerRow> rows = fleet(3);
        shop.read(rows);
        QCOMPARE(shop.store.marked(shop.rowOf(u"1"_s)), ColumnMask(0)); // new, not changed
        rows[0].server.status = Cloud::ServerStatus::Stopped;
        shop.read(rows);
        QCOMPARE(shop.store.marked(shop.rowOf(u"1"_s)), maskOf(ServerColumn::Status));
        shop.clock.now += ServerStore::markedFor.count();
        shop.changes.clear();
        shop.store.fade();
        QCOMPARE(shop.changed(), 1);
        QCOMPARE(shop.store.marked(shop.rowOf(u"1"_s)), ColumnMask(0));
    }

    void whatCouldNotBeReadStays()
    {
        Shop shop;
        shop.read(fleet(2));
        RegionReading servers = completeReading(kr(), fleet(2), *shop.store.pool());
        servers.interfaces.reset();
        shop.read(std::move(servers));
        QCOMPARE(shop.store.view().row(shop.rowOf(u"1"_s)), fleet(1).first());
        RegionReading part = completeReading(kr(), fleet(1), *shop.store.pool());
        part.complete = false;
        part.interfaces.reset();
        shop.read(std::move(part));
        QCOMPARE(shop.store.counts().servers, 2);
    }

    void whatStillComesInAddsUp()
    {
        Shop shop;
        const auto interfacesOf = [&](const QList<ServerRow> &rows) {
            RegionReading reading{.region = kr()};
            reading.interfaces = {
                std::make_shared<const PackedInterfacePage>(rows, *shop.store.pool())};
            return reading;
        };
        ServerRow two = fullRow();
        const Cloud::NetworkInterface second = two.interfaces.takeLast();
        QList<ServerRow> rows = fleet(2);
        rows << two;
        RegionReading servers = completeReading(kr(), rows, *shop.store.pool());
        servers.complete = false;
        servers.interfaces.reset();
        shop.read(std::move(servers));
        const auto shown = [&](const QString &number) {
            return shop.store.view().row(shop.rowOf(number)).interfaces;
        };
        QVERIFY(shown(u"1"_s).isEmpty());

        shop.read(interfacesOf({rows.at(0), two}));
        QCOMPARE(shop.changed(), 2);
        QCOMPARE(shown(u"1"_s), rows.at(0).interfaces);
        QVERIFY(shown(u"2"_s).isEmpty());
        QCOMPARE(shown(u"10000101"_s), two.interfaces);

        two.interfaces = {second};
        shop.read(interfacesOf({rows.at(1), two}));
        QCOMPARE(shop.changed(), 2);
        QCOMPARE(shown(u"1"_s), rows.at(0).interfaces);
        QCOMPARE(shown(u"2"_s), rows.at(1).interfaces);
        QCOMPARE(shown(u"10000101"_s), fullRow().interfaces);

        // In the end nothing is left to change.
        int read = 0;
        QObject::connect(&shop.store, &ServerStore::regionRead, &shop.store, [&read] { ++read; });
        rows[2] = fullRow();
        shop.read(rows);
        QCOMPARE(shop.changed(), 0);
        QCOMPARE(read, 1);
    }

    void namesOfNetworksAreJoined()
    {
        Shop shop;
        RegionReading reading = completeReading(kr(), fleet(2), *shop.store.pool());
        reading.vpcs = QList<Cloud::Vpc>{{.number = u"4321"_s, .name = u"결제-vpc"_s}};
        shop.read(std::move(reading));
        const StoreView &view = shop.store.view();
        const RowId row = shop.rowOf(u"1"_s);
        QCOMPARE(view.text(view.vpcText(row)), u"결제-vpc"_s);
        QVERIFY(RowFilter::fromText(u"결제-VPC web-1"_s, 0).matches(view, row));
        QVERIFY(RowFilter::fromText(u"ㄱㅈ"_s, 0).matches(view, row));
        QCOMPARE(shop.store.marked(row), ColumnMask(0)); // a name that comes late is no news
    }

    void namesOfNetworksAreThoseThatWereRead()
    {
        Shop shop;
        const ProfileIndex other = shop.store.addProfile(QUuid::createUuid(), u"Lab"_s);
        ServerRow row = fullRow();
        row.interfaces.last().subnetNo = u"902"_s;
        const auto names = [&] {
            return networkNames(shop.store.view(), 0, row);
        };
        shop.read({row});
        QCOMPARE(names(), NetworkNameMap());
        RegionReading reading = completeReading(kr(), {row}, *shop.store.pool());
        reading.vpcs = QList<Cloud::Vpc>{{.number = u"4321"_s, .name = u"prod-vpc"_s},
                                         {.number = u"4322"_s, .name = u"lab-vpc"_s}};
        reading.subnets = QList<Cloud::Subnet>{{.number = u"902"_s, .name = u"prod-back"_s}};
        shop.read(std::move(reading));
        QCOMPARE(names(),
                 (NetworkNameMap{.vpcs = {{u"4321"_s, u"prod-vpc"_s}},
                                 .subnets = {{u"902"_s, u"prod-back"_s}}}));
        QCOMPARE(networkNames(shop.store.view(), other, row), NetworkNameMap());
        row.server.subnetNo = u"902"_s;
        row.interfaces.clear(); // not read
        QCOMPARE(names().subnets.value(u"902"_s), u"prod-back"_s);
    }

    void profilesDoNotMix()
    {
        Shop shop;
        const ProfileIndex other = shop.store.addProfile(QUuid::createUuid(), u"Lab"_s);
        shop.store.setRows(0, fleet(3));
        shop.store.setRows(other, {serverRow(u"1"_s, u"another's"_s)});
        const auto &view = shop.store.view();
        QCOMPARE(view.server(*view.find(0, serverRow(u"1"_s, {}).server.id)).name(), u"web-1"_s);
        QCOMPARE(view.server(*view.find(other, serverRow(u"1"_s, {}).server.id)).name(),
                 u"another's"_s);
        shop.store.clear(0);
        QCOMPARE(shop.store.counts().servers, 1);
        shop.store.clear(other);
        QVERIFY(shop.store.isEmpty());
        shop.store.setRows(other, fleet(2));
        QCOMPARE(shop.store.counts().servers, 2);
    }

    void aNewerReadingWaitsForWhatIsBeingTakenOver()
    {
        Shop shop;
        shop.read(fleet(10));
        bool done = false;
        QList<ServerRow> rows = fleet(10);
        rows[4].server.status = Cloud::ServerStatus::Stopped;
        shop.store.read(0, completeReading(kr(), rows, *shop.store.pool()), &shop.store,
                        [&done] { done = true; });
        Cloud::ServerInstance newer = rows.at(4).server;
        newer.name = u"newer"_s;
        bool updated = false;
        shop.store.update(0, newer, [&updated] { updated = true; });
        QVERIFY(!updated);
        QTRY_VERIFY(done);
        QTRY_VERIFY(updated);
        QCOMPARE(shop.store.view().row(shop.rowOf(u"5"_s)).server, newer);
    }

    void aPageSentForBeforeAServerWasReadAloneIsOlder()
    {
        Shop shop;
        shop.read(fleet(3));
        const auto pageOf = [&shop](const QString &name, qint64 sentMs) {
            QList<Cloud::ServerInstance> servers;
            for (const ServerRow &row : fleet(3))
                servers << row.server;
            servers[1].name = name;
            RegionReading reading{.region = kr(), .complete = true};
            reading.pages = {
                std::make_shared<const PackedPage>(servers, *shop.store.pool(), sentMs)};
            return reading;
        };
        const auto readNow = [&shop](const RegionReading &reading) {
            QVERIFY(shop.store.readNow(0, reading));
        };
        const qint64 sent = shop.clock.monotonicMs();
        shop.clock.now += 200;
        Cloud::ServerInstance alone = fleet(3).at(1).server;
        alone.name = u"alone"_s;
        shop.store.update(0, alone);
        shop.clock.now += 200;
        readNow(pageOf(u"older"_s, sent));
        QCOMPARE(shop.store.view().row(shop.rowOf(u"2"_s)).server.name, u"alone"_s);
        QCOMPARE(shop.store.counts().servers, 3); // it is listed all the same
        QCOMPARE(shop.store.counts().vanished, 0);
        readNow(pageOf(u"newer"_s, shop.clock.monotonicMs()));
        QCOMPARE(shop.store.view().row(shop.rowOf(u"2"_s)).server.name, u"newer"_s);
    }

    void aServerReadAloneSinceIsNotGone()
    {
        Shop shop;
        shop.read(fleet(3));
        const qint64 sent = shop.clock.monotonicMs();
        shop.clock.now += 200;
        shop.store.update(0, fleet(3).at(1).server);
        shop.clock.now += 200;
        // It slipped from one page to the other while they were asked for.
        const auto without = [&shop](qint64 sentMs) {
            QList<Cloud::ServerInstance> servers{fleet(3).at(0).server, fleet(3).at(2).server};
            RegionReading reading{.region = kr(), .complete = true};
            reading.pages = {
                std::make_shared<const PackedPage>(servers, *shop.store.pool(), sentMs)};
            return reading;
        };
        QVERIFY(shop.store.readNow(0, without(sent)));
        QCOMPARE(shop.store.counts().vanished, 0);
        QVERIFY(shop.store.readNow(0, without(shop.clock.monotonicMs())));
        QCOMPARE(shop.store.counts().vanished, 1);
    }

    // A region that is no longer there goes after what of it is still being taken over.
    void regionsGoInTheirTurn()
    {
        Shop shop;
        shop.read(fleet(3));
        QList<ServerRow> ofAnother = fleet(2, 50);
        const auto another = *Cloud::RegionCode::fromText(u"SGN"_s);
        for (ServerRow &row : ofAnother)
            row.server.id.region = another;
        bool done = false;
        shop.store.read(0, completeReading(another, ofAnother, *shop.store.pool()), &shop.store,
                        [&done] { done = true; });
        shop.store.keepRegions(0, {kr()});
        QTRY_VERIFY(done);
        QTRY_COMPARE(shop.store.counts().servers, 3);
        shop.store.keepRegions(0, {}); // nothing is at work: at once
        QCOMPARE(shop.store.counts().servers, 0);
    }

    void manyRefreshesTakeNoMoreRoom()
    {
        Shop shop;
        QList<ServerRow> rows = fleet(3000);
        shop.read(rows);
        const auto bytes = [&] {
            return shop.store.arenaBytes();
        };
        Shop fresh;
        fresh.read(rows);
        // Records and keys each keep a chunk that is open and one that is not worth moving yet.
        // Without tidying it would be ten times as much.
        constexpr std::size_t chunk = 256 * 1024;
        const std::size_t limit = fresh.store.arenaBytes() * 3 + 4 * chunk;
        for (int round = 0; round < 30; ++round) {
            for (int i = round % 3; i < rows.size(); i += 3)
                rows[i].server.description = u"round %1"_s.arg(round);
            shop.read(rows);
            // Tidying goes on between, in slices.
            QTRY_VERIFY2(bytes() < limit, qPrintable(QString::number(bytes())));
        }
        for (const ServerRow &row : std::as_const(rows))
            QCOMPARE(shop.store.view().row(shop.rowOf(row.server.id.number.text())), row);
    }
};

QTEST_GUILESS_MAIN(TestServerStore)
#include "tst_serverstore.moc"
