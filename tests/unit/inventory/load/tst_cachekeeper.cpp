// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/cachekeeper.h"

#include "app/simulator/simulator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Inventory;
using Loaded = Console::Inventory::Inventory; // the class, not the room

namespace {

const QByteArray owner = "somebody's digest";
const QString name = u"a"_s;

class JumpingClock final : public Clock
{
public:
    qint64 wallMs() const override { return 1'700'000'000'000 + now; }
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

// One run of the program: its inventory, kept in the folder.
struct Run {
    Run(const QString &gateway, const QString &folderPath, JumpingClock &clock,
        const std::optional<Cloud::RegionCode> &region = {}, const QByteArray &whose = owner)
        : folder(folderPath)
    {
        const Cloud::Connection connection{
            .gateway = Cloud::Gateway::fromText(gateway).value(),
            .accessKeyId = "TESTKEY",
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("test-secret"))),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}};
        inventory = std::make_unique<Loaded>(
            std::make_shared<Cloud::ApiClient>(connection,
                                               Cloud::ReadLimits{.backoff = 10ms, .retries = 0}),
            region, clock);
        keeper = std::make_unique<CacheKeeper>(*inventory, folder, name, whose);
    }
    bool load() const
    {
        inventory->refresh();
        return QTest::qWaitFor([this] { return !inventory->loading(); }, 30'000);
    }
    bool fromCache() const
    {
        const auto &regions = inventory->regions();
        return !regions.isEmpty()
            && std::all_of(regions.begin(), regions.end(),
                           [](const RegionState &state) { return state.fromCache; });
    }

    CacheFolder folder;
    std::unique_ptr<Loaded> inventory;
    std::unique_ptr<CacheKeeper> keeper; // goes first
};

QList<ServerRow> sorted(QList<ServerRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.server.id.number.text() < b.server.id.number.text();
    });
    return rows;
}

const QString nowhere = u"http://127.0.0.1:9"_s; // no gateway answers there

} // namespace

class TestCacheKeeper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.now = 1000;
    }

    void theNextRunShowsWhatTheLastOneRead_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("few, before anything else happens") << 60 << true;
        QTest::newRow("many, from another thread") << 9000 << false;
    }
    void theNextRunShowsWhatTheLastOneRead()
    {
        QFETCH(const int, servers);
        QFETCH(const bool, atOnce);
        const auto rows = written(servers);
        QCOMPARE(rows.size(), servers);
        m_clock.now += 3LL * 3600 * 1000;
        Run next(nowhere, m_folder->path(), m_clock);
        next.keeper->show();
        if (!atOnce)
            QTRY_COMPARE_WITH_TIMEOUT(next.inventory->store().counts().servers, servers, 30'000);
        QVERIFY(sorted(next.inventory->rows()) == sorted(rows));
        QVERIFY(next.fromCache());
        QCOMPARE(next.inventory->regions().size(), 3);
        for (const RegionState &state : next.inventory->regions()) {
            QVERIFY(!state.name.isEmpty());
            QCOMPARE(next.inventory->ageMs(state), 3LL * 3600 * 1000);
        }
        // The names of the networks, not only their numbers.
        const StoreView &view = next.inventory->store().view();
        for (RowId row = 0; row < view.end(); ++row) {
            QVERIFY(view.vpcText(row) != view.head(row).vpcNo);
            QVERIFY(view.subnetText(row) != view.head(row).subnetNo);
        }
        QVERIFY(!next.inventory->loading());
    }

    void aReadingReplacesIt()
    {
        const auto rows = written(60);
        Simulator::Simulator fewer(optionsFor(45)); // others of the fleet have gone meanwhile
        const QString gateway = fewer.start().value().toString();
        Run next(gateway, m_folder->path(), m_clock);
        next.keeper->show();
        const auto id = next.inventory->rows().constFirst().server.id;
        m_clock.now += 5000;
        QCOMPARE(next.inventory->cachedAge(id), std::optional(5000ms));
        QVERIFY(next.load());
        QVERIFY(!next.inventory->error());
        QVERIFY(!next.fromCache());
        QVERIFY(!next.inventory->cachedAge(id));
        QCOMPARE(next.inventory->rows().size(), 45);
        QCOMPARE(next.inventory->store().counts().vanished, 15);
        for (const RegionState &state : next.inventory->regions())
            QCOMPARE(next.inventory->ageMs(state), 0);
    }

    void aServerThatIsReadAloneIsNotFromTheCache()
    {
        const auto rows = written(60);
        Run next(nowhere, m_folder->path(), m_clock);
        next.keeper->show();
        const Cloud::ServerInstance server = rows.constFirst().server;
        QVERIFY(next.inventory->cachedAge(server.id));
        next.inventory->update(server); // as it was: nothing else would tell
        QVERIFY(!next.inventory->cachedAge(server.id));
        QVERIFY(next.inventory->cachedAge(rows.constLast().server.id));
    }

    void withoutAnAnswerItStaysWithItsAge()
    {
        const auto rows = written(60);
        Run next(nowhere, m_folder->path(), m_clock);
        next.keeper->show();
        m_clock.now += 7000;
        QVERIFY(next.load());
        QVERIFY(next.inventory->error());
        QCOMPARE(next.inventory->rows().size(), rows.size());
        QVERIFY(next.fromCache());
        for (const RegionState &state : next.inventory->regions())
            QCOMPARE(next.inventory->ageMs(state), 7000);
        // Nothing was read: the file keeps its own time.
        next.keeper.reset();
        Run third(nowhere, m_folder->path(), m_clock);
        third.keeper->show();
        QCOMPARE(third.inventory->ageMs(third.inventory->regions().constFirst()), 7000);
    }

    void whatWasReadMeanwhileStays()
    {
        const auto rows = written(60);
        Simulator::Simulator fewer(optionsFor(45));
        const QString gateway = fewer.start().value().toString();
        Run next(gateway, m_folder->path(), m_clock);
        QVERIFY(next.load());
        next.keeper->show(); // too late
        QVERIFY(!next.fromCache());
        QCOMPARE(next.inventory->rows().size(), 45);
    }

    void onlyTheRegionOfTheProfile()
    {
        const auto rows = written(60);
        const auto korea = *Cloud::RegionCode::fromText(u"KR"_s);
        Run next(nowhere, m_folder->path(), m_clock, korea);
        next.keeper->show();
        QCOMPARE(next.inventory->regions().size(), 1);
        QCOMPARE(next.inventory->rows().size(),
                 std::count_if(rows.begin(), rows.end(), [&korea](const ServerRow &row) {
                     return row.server.id.region == korea;
                 }));
    }

    void whatCannotBeTrustedIsNotShown_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("of another key") << u"owner"_s;
        QTest::newRow("damaged") << u"damaged"_s;
        QTest::newRow("from the future") << u"future"_s;
        QTest::newRow("none") << u"none"_s;
    }
    void whatCannotBeTrustedIsNotShown()
    {
        QFETCH(const QString, what);
        const auto rows = written(60);
        QFile file(CacheFolder(m_folder->path()).fileOf(name));
        if (what == "damaged"_L1) {
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(200) && file.write("#") == 1);
            file.close();
        } else if (what == "future"_L1) {
            m_clock.now -= 600'000;
        } else if (what == "none"_L1) {
            QVERIFY(file.remove());
        }
        Run next(nowhere, m_folder->path(), m_clock, {},
                 what == "owner"_L1 ? QByteArray("another") : owner);
        next.keeper->show();
        QVERIFY(next.inventory->rows().isEmpty());
        QVERIFY(next.inventory->regions().isEmpty());
    }

    void writesAfterARefreshAndNotTooOften()
    {
        Simulator::Simulator simulator(optionsFor(20));
        const QString gateway = simulator.start().value().toString();
        Run run(gateway, m_folder->path(), m_clock);
        QVERIFY(run.load());
        QFile file(run.folder.fileOf(name));
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30'000);
        run.folder.thread().waitForDone();
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.remove()); // to see when it is written again
        // The servers of another profile in the same store are in another file.
        ServerStore &store = run.inventory->store();
        store.setRows(store.addProfile(QUuid::createUuid(), u"Other"_s), run.inventory->rows());
        m_clock.now += 120'000;
        QVERIFY(run.load());
        run.folder.thread().waitForDone();
        QVERIFY(!file.exists()); // the servers are the same
        m_clock.now += 600'000;
        QVERIFY(run.load());
        run.folder.thread().waitForDone();
        QVERIFY(file.exists()); // for their age
    }

    // Two consoles on one home: the one that ends last has not read last.
    void whatAnotherConsoleReadLaterStays()
    {
        Simulator::Simulator simulator(optionsFor(20));
        const QString gateway = simulator.start().value().toString();
        Run one(gateway, m_folder->path(), m_clock);
        QVERIFY(one.load());
        one.folder.thread().waitForDone();
        m_clock.now += 30'000;
        QVERIFY(one.load()); // too soon to be written now
        m_clock.now += 30'000;
        {
            Run other(gateway, m_folder->path(), m_clock);
            QVERIFY(other.load());
        }
        const qint64 wall = m_clock.wallMs();
        const QString file = one.folder.fileOf(name);
        one.keeper.reset(); // writes
        one.folder.thread().waitForDone();
        const auto kept = readSnapshot(file, owner);
        QVERIFY(kept && !kept->isEmpty());
        for (const RegionSnapshot &region : *kept)
            QVERIFY(wall - region.readAt.toMSecsSinceEpoch() < 30'000);

        // What it read itself later than that is written.
        Run third(gateway, m_folder->path(), m_clock);
        m_clock.now += 60'000;
        QVERIFY(third.load());
        third.keeper.reset();
        third.folder.thread().waitForDone();
        const auto newest = readSnapshot(file, owner);
        QVERIFY(newest->first().readAt.toMSecsSinceEpoch() > wall + 30'000);
    }

    // What the last refresh read is written at the end, with the time at which it was read.
    void theEndOfARunWritesTheLastReading()
    {
        Simulator::Simulator simulator(optionsFor(20));
        const QString gateway = simulator.start().value().toString();
        Run run(gateway, m_folder->path(), m_clock);
        QVERIFY(run.load());
        run.folder.thread().waitForDone();
        m_clock.now += 30'000;
        QVERIFY(run.load()); // too soon to be written
        const qint64 readAt = m_clock.wallMs();
        m_clock.now += 20'000;
        run.keeper.reset();
        run.folder.thread().waitForDone();
        const auto found = readSnapshot(run.folder.fileOf(name), owner);
        QVERIFY(found && !found->isEmpty());
        for (const RegionSnapshot &region : *found)
            QCOMPARE(region.readAt.toMSecsSinceEpoch(), readAt);
    }

    void nothingOfADeletedProfileIsLeft()
    {
        const auto rows = written(20);
        Simulator::Simulator simulator(optionsFor(20));
        const QString gateway = simulator.start().value().toString();
        Run run(gateway, m_folder->path(), m_clock);
        QVERIFY(run.load());
        run.folder.keepOnly({u"another"_s});
        run.keeper.reset(); // would write
        run.folder.thread().waitForDone();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void withoutAFolderNothingIsKept()
    {
        Simulator::Simulator simulator(optionsFor(20));
        const QString gateway = simulator.start().value().toString();
        {
            Run run(gateway, QString(), m_clock);
            run.keeper->show();
            QVERIFY(run.load());
            QCOMPARE(run.inventory->rows().size(), 20);
        }
        Run next(nowhere, QString(), m_clock);
        next.keeper->show();
        QVERIFY(next.inventory->rows().isEmpty());
    }

private:
    // What a first run has read, and left in the folder at its end.
    QList<ServerRow> written(int servers)
    {
        Simulator::Simulator simulator(optionsFor(servers));
        Run run(simulator.start().value().toString(), m_folder->path(), m_clock);
        return run.load() ? run.inventory->rows() : QList<ServerRow>();
    }

    JumpingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCacheKeeper)
#include "tst_cachekeeper.moc"
