// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "inventorybench.h"

#include "benchfleet.h"
#include "pageserver.h"
#include "tests/support/stallwatch.h"

#include "app/cloud/networkinterfacexml.h"
#include "app/cloud/serverxml.h"
#include "app/inventory/load/inventory.h"
#include "app/inventory/rows/overview.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <thread>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace Console;

namespace Console::Bench {

namespace {

using Inventory::ServerColumn;
using Ui::ServerTableModel;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::size_t heapBytes()
{
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

template <typename Work> double msOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Runs the event loop until it is so.
template <typename Fact> bool runUntil(const Fact &fact, int seconds = 120)
{
    QElapsedTimer timer;
    timer.start();
    QTimer alive; // a wait without end would be none of the figures
    alive.start(50);
    while (!fact()) {
        if (timer.elapsed() > seconds * 1000LL)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

// What the stock proxy stands on: the same shown texts, ready in memory.
class PlainTexts final : public QAbstractTableModel
{
public:
    explicit PlainTexts(const ServerTableModel &model) : m_columns(model.columnCount())
    {
        m_texts.reserve(std::size_t(model.rowCount() * m_columns));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_texts.push_back(model.index(row, column).data().toString());
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_texts.size()) / m_columns;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts[std::size_t(index.row() * m_columns + index.column())];
    }

private:
    int m_columns;
    std::vector<QString> m_texts;
};

struct World {
    World()
    {
        store.addProfile({}, u"Bench"_s);
        table.resize(1280, 800);
        table.show();
        table.setStore(&store);
        QCoreApplication::processEvents();
    }
    bool read(const Inventory::RegionReading &reading)
    {
        bool done = false;
        store.read(0, reading, &store, [&done] { done = true; });
        return runUntil([&] { return done && !table.model().isWorking(); });
    }
    // What the user waits for: the view lays out late, and paints after that.
    void paint()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
    bool settled()
    {
        return runUntil([this] { return !table.model().isWorking(); });
    }

    SystemClock clock;
    Inventory::ServerStore store{clock};
    Ui::ServerTable table{Console::systemClock()};
};

void print(const char *what, const Stalls &stalls)
{
    std::printf("  stalls, %-8s p50 %.2f  p99 %.2f  max %.2f ms (worked %.2f)\n", what, stalls.p50,
                stalls.p99, stalls.max, stalls.maxWorked);
}

// Eight letters typed, each deleted.
QStringList keystrokes(const QString &word)
{
    QStringList list;
    for (qsizetype i = 1; i <= word.size(); ++i)
        list += word.left(i);
    for (qsizetype i = word.size() - 1; i >= 0; --i)
        list += word.left(i);
    return list;
}

bool benchFilter(WatchedApplication &app, World &world, QSortFilterProxyModel &stock,
                 QJsonObject &figures)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    bool equal = true;
    std::printf("filter, rows left after each of 16 keystrokes (ms ours / stock):\n");
    app.startWatch();
    for (const QString &typed : keystrokes(u"web-0001"_s)) {
        ours.push_back(msOf([&] {
            world.table.setFilter(typed);
            equal = world.settled() && equal;
            world.paint();
        }));
        theirs.push_back(msOf([&] {
            stock.setFilterFixedString(typed);
            stock.rowCount(); // its first mapping is made when it is asked for
        }));
        const int left = world.table.shownCount();
        equal = equal && left == stock.rowCount();
        std::printf("  %-8s %7d %7d  %8.2f %9.2f\n", qPrintable(typed), left, stock.rowCount(),
                    ours.back(), theirs.back());
    }
    print("filter", app.endWatch());
    const double worst = *std::max_element(ours.begin(), ours.end());
    const double stockWorst = *std::max_element(theirs.begin(), theirs.end());
    std::printf("  worst %.2f ms, median %.2f; stock worst %.2f, median %.2f; 1/%.0f; rows %s\n",
                worst, median(ours), stockWorst, median(theirs), stockWorst / worst,
                equal ? "equal" : "DIFFER");
    figures["filter_ms"_L1] = worst;
    figures["filter_median_ms"_L1] = median(ours);
    figures["filter_stock_ms"_L1] = stockWorst;
    figures["filter_stock_median_ms"_L1] = median(theirs);
    return equal;
}

// The counts of the overview; in the program this is another thread's work.
void benchOverview(const World &world, QJsonObject &figures)
{
    double worst = 0;
    std::size_t cells = 0;
    for (int i = 0; i < 5; ++i)
        worst = std::max(worst,
                         msOf([&] { cells = Inventory::overviewOf(world.store.view()).size(); }));
    std::printf("overview, %zu segments counted off the GUI thread: worst of 5 %.2f ms\n", cells,
                worst);
    figures["overview_ms"_L1] = worst;
}

// By their number, which is the order of no other column.
bool areAscending(const ServerTableModel &model)
{
    const auto numberAt = [&model](int row) {
        return model.index(row, int(ServerColumn::Number)).data().toString().toLongLong();
    };
    for (int row = 1; row < model.rowCount(); ++row) {
        if (numberAt(row) <= numberAt(row - 1))
            return false;
    }
    return model.rowCount() > 0;
}

bool benchSort(WatchedApplication &app, World &world, QSortFilterProxyModel &stock,
               QJsonObject &figures)
{
    bool good = true;
    double worstShare = 0;
    app.startWatch();
    std::printf("sort (ms ours / stock):\n");
    for (const auto column : {ServerColumn::Vpc, ServerColumn::Number, ServerColumn::Name,
                              ServerColumn::PrivateIp, ServerColumn::Subnet}) {
        const double ours = msOf([&] {
            world.table.model().sort(int(column), Qt::AscendingOrder);
            good = world.settled() && good;
            world.paint();
        });
        const double theirs = msOf([&] { stock.sort(int(column), Qt::AscendingOrder); });
        good = (column != ServerColumn::Number || areAscending(world.table.model())) && good;
        std::printf("  column %2d  %8.2f %9.2f  1/%.1f\n", int(column), ours, theirs,
                    theirs / ours);
        if (ours / theirs > worstShare) {
            worstShare = ours / theirs;
            figures["sort_ms"_L1] = ours;
            figures["sort_stock_ms"_L1] = theirs;
        }
    }
    print("sort", app.endWatch());
    world.table.model().sort(int(ServerColumn::Name), Qt::AscendingOrder);
    return world.settled() && good;
}

// Changes one server in a hundred. mixed: of ten changes seven are of status, one of name, one
// server is missing until the next round, and one is new; otherwise all are of status.
Fleet changedFleet(int servers, Inventory::TextPool &pool, int round, bool mixed)
{
    int index = 0;
    const int fresh = mixed ? (round + 1) * servers / 1000 : 0;
    return packedFleet(servers + fresh, pool, [&](auto &row) {
        if (++index > servers || index % 100 != round)
            return true;
        const int kind = mixed ? index / 100 % 10 : 3;
        if (kind == 1) {
            row.server.name = u"renamed %1 %2"_s.arg(round).arg(row.server.name);
        } else if (kind > 2) {
            row.server.status = Cloud::ServerStatus::Stopped;
            row.server.statusCode = {u"NSTOP"_s, u"Server normal stopped state"_s};
            row.server.statusName = u"stopped %1"_s.arg(round);
        }
        return kind != 0;
    });
}

struct RefreshCost {
    double totalMs = 0; // of all threads, median
    double blockMs = 0; // the longest
    double blockWorkedMs = 0;
    bool good = true;
};

RefreshCost refreshCost(WatchedApplication &app, World &world, int servers, bool mixed)
{
    constexpr int rounds = 5;
    RefreshCost cost;
    std::vector<double> totals;
    for (int round = 0; round < rounds; ++round) {
        const Fleet changed = changedFleet(servers, *world.store.pool(), round, mixed);
        const auto reading = changed.reading();
        app.startWatch();
        const double before = processMs();
        cost.good = world.read(reading) && cost.good;
        QCoreApplication::processEvents();
        totals.push_back(processMs() - before);
        const Stalls stalls = app.endWatch();
        cost.blockMs = std::max(cost.blockMs, stalls.max);
        cost.blockWorkedMs = std::max(cost.blockWorkedMs, stalls.maxWorked);
        if (round == rounds - 1)
            print("refresh", stalls);
    }
    cost.totalMs = median(totals);
    return cost;
}

bool benchRefresh(WatchedApplication &app, World &world, int servers, QJsonObject &figures)
{
    const RefreshCost inPlace = refreshCost(app, world, servers, false);
    const RefreshCost mixed = refreshCost(app, world, servers, true);
    bool good = inPlace.good && mixed.good;
    std::vector<double> resets;
    for (int round = 0; round < 3; ++round) {
        const Fleet fleet = packedFleet(servers, *world.store.pool());
        const auto reading = fleet.reading();
        const double before = processMs();
        world.store.clear(0);
        good = world.read(reading) && good;
        QCoreApplication::processEvents();
        resets.push_back(processMs() - before);
    }
    const double block = std::max(inPlace.blockMs, mixed.blockMs);
    const double worked = std::max(inPlace.blockWorkedMs, mixed.blockWorkedMs);
    std::printf(
        "refresh, ms of all threads (medians): 1 %% changed in place %.1f (1/%.1f of a reset), "
        "a third of them renamed, gone or new %.1f (1/%.1f); reset %.1f; longest block %.2f ms "
        "(worked %.2f)\n",
        inPlace.totalMs, median(resets) / inPlace.totalMs, mixed.totalMs,
        median(resets) / mixed.totalMs, median(resets), block, worked);
    figures["refresh_total_ms"_L1] = inPlace.totalMs;
    figures["refresh_mixed_total_ms"_L1] = mixed.totalMs;
    figures["refresh_reset_ms"_L1] = median(resets);
    figures["refresh_max_block_ms"_L1] = block;
    figures["refresh_max_block_worked_ms"_L1] = worked;
    return good;
}

bool benchWire(WatchedApplication &app, int servers, QJsonObject &figures)
{
    const PageServer server(servers);
    const SystemClock clock;
    const Cloud::Connection connection{
        .gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:%1"_s.arg(server.port())).value(),
        .accessKeyId = "BENCHKEY",
        .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("bench-secret"))),
        .clock = std::make_shared<Cloud::GatewayClock>(clock),
        .extraCertificates = {}};
    Inventory::Inventory inventory(std::make_shared<Cloud::ApiClient>(connection),
                                   Cloud::RegionCode::fromText(u"KR"_s), clock);
    Ui::ServerTable table{Console::systemClock()};
    table.resize(1280, 800);
    table.show();
    table.setStore(&inventory.store());
    double firstPage = 0;
    app.startWatch();
    QElapsedTimer timer;
    timer.start();
    const double before = processMs();
    inventory.refresh();
    const bool first = runUntil([&] { return table.shownCount() > 0; });
    firstPage = double(timer.nsecsElapsed()) / 1e6;
    const bool loaded = runUntil([&] {
        return !inventory.loading() && !table.model().isWorking() && table.shownCount() == servers;
    });
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const double worked = processMs() - before;
    print("load", app.endWatch());
    // What the bare loop would need for the same bytes, on one core.
    const double ofServers = double(server.bytesOfServers()) / 1e6;
    const double ofInterfaces = double(server.bytesOfInterfaces()) / 1e6;
    const double megabytes = ofServers + ofInterfaces;
    const double bareMs = (ofServers / figures["parse_bare_mb_s"_L1].toDouble()
                           + ofInterfaces / figures["parse_interfaces_bare_mb_s"_L1].toDouble())
        * 1000;
    const unsigned cores = std::thread::hardware_concurrency();
    const double share = bareMs / ms / cores;
    std::printf(
        "wire to table: %d servers, %.0f + %.0f MB in %.0f ms (first page shown after %.0f ms, "
        "%.0f ms of all threads, the gateway's among them): %.1f MB/s; the bare loop alone "
        "%.0f ms of one core, %.2f × %u cores × bare\n",
        servers, ofServers, ofInterfaces, ms, firstPage, worked, megabytes / ms * 1000, bareMs,
        share, cores);
    figures["wire_to_table_ms"_L1] = ms;
    figures["wire_to_table_mb_s"_L1] = megabytes / ms * 1000;
    figures["wire_to_table_share"_L1] = share;
    figures["wire_first_page_ms"_L1] = firstPage;
    return first && loaded && !inventory.error();
}

} // namespace

bool benchInventory(WatchedApplication &app, int servers, QJsonObject &figures)
{
    std::printf("--- %d servers\n", servers);
    bool good = true;
    auto world = std::make_unique<World>();
    {
        const std::size_t before = heapBytes();
        auto fleet = std::make_unique<Fleet>(packedFleet(servers, *world->store.pool()));
        app.startWatch();
        const double ms = msOf([&] { good = world->read(fleet->reading()) && good; });
        print("fill", app.endWatch());
        fleet.reset();
        runUntil([] { return true; });
        ::malloc_trim(0);
        const double bytes = double(heapBytes() - before) / servers;
        std::printf("filled in %.0f ms; %.0f bytes a server: %.0f of records and keys\n", ms, bytes,
                    double(world->store.arenaBytes()) / servers);
        figures["bytes_per_server"_L1] = bytes;
    }
    {
        PlainTexts texts(world->table.model());
        QSortFilterProxyModel stock;
        stock.setSourceModel(&texts);
        stock.setFilterKeyColumn(-1);
        stock.setFilterCaseSensitivity(Qt::CaseInsensitive);
        good = benchFilter(app, *world, stock, figures) && good;
        good = benchSort(app, *world, stock, figures) && good;
        benchOverview(*world, figures);
    }
    good = benchRefresh(app, *world, servers, figures) && good;
    world.reset();
    if (servers
        <= 200'000) // the prepared pages of more do not fit into a interrupt manager's memory
        good = benchWire(app, servers, figures) && good;
    return good;
}

namespace {

struct Rates {
    double values = 0; // MB/s of CPU time, into packed values
    double bare = 0;   // of nothing but the tokens
    bool good = true;
};

template <typename Work> Rates ratesOf(const char *what, const QByteArray &page, const Work &work)
{
    constexpr int rounds = 15;
    std::vector<double> values;
    std::vector<double> bare;
    Rates rates;
    for (int i = 0; i < rounds; ++i) {
        double before = threadMs();
        rates.good = work() && rates.good;
        values.push_back(threadMs() - before);
        before = threadMs();
        QXmlStreamReader reader(page);
        while (!reader.atEnd())
            reader.readNext();
        rates.good = rates.good && !reader.hasError();
        bare.push_back(threadMs() - before);
    }
    const double megabytes = double(page.size()) / 1e6;
    rates.values = megabytes / median(values) * 1000;
    rates.bare = megabytes / median(bare) * 1000;
    std::printf("parse 1000 %-11s %.2f MB: %7.1f MB/s into packed values, %7.1f bare "
                "QXmlStreamReader; ratio %.2f\n",
                what, megabytes, rates.values, rates.bare, rates.values / rates.bare);
    return rates;
}

} // namespace

bool benchParser(QJsonObject &figures)
{
    constexpr int rows = 1000;
    Inventory::TextPool pool;
    const QByteArray servers = serverPage(200000, rows, rows);
    const Rates ofServers = ratesOf("servers,", servers, [&] {
        const auto parsed = Cloud::parseServerList(servers);
        return parsed && parsed.value().rows.size() == rows
            && Inventory::PackedPage(parsed.value().rows, pool).servers.size() == rows;
    });
    const QByteArray interfaces = interfacePage(0, rows, rows);
    const auto region = *Cloud::RegionCode::fromText(u"KR"_s);
    const Rates ofInterfaces = ratesOf("interfaces,", interfaces, [&] {
        const auto parsed = Cloud::parseNetworkInterfaces(interfaces);
        return parsed && parsed.value().rows.size() == rows
            && Inventory::PackedInterfacePage(parsed.value().rows, region, pool).items.size()
            == rows;
    });
    std::printf("  (CPU time, medians of 15)\n");
    figures["parse_mb_s"_L1] = ofServers.values;
    figures["parse_bare_mb_s"_L1] = ofServers.bare;
    figures["parse_interfaces_mb_s"_L1] = ofInterfaces.values;
    figures["parse_interfaces_bare_mb_s"_L1] = ofInterfaces.bare;
    return ofServers.good && ofInterfaces.good;
}

} // namespace Console::Bench
