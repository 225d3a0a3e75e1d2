// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "idlebench.h"

#include "pageserver.h"
#include "tests/support/stallwatch.h"

#include "app/inventory/load/inventory.h"
#include "ui/servers/servertable.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace Console::Bench {

namespace {

constexpr int servers = 1000;
constexpr int changedEachTime = 10;
constexpr double everyMs = 30'000;

double privateMib()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    double kib = 0;
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                kib = line.mid(4).trimmed().split(' ').constFirst().toDouble();
        }
    }
    return kib / 1024;
}

double heapMib() { return double(::mallinfo2().uordblks) / 1024 / 1024; }

bool refresh(Inventory::Inventory &inventory)
{
    inventory.refresh();
    const QDeadlineTimer deadline(60'000);
    while (inventory.loading() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return !inventory.loading() && !inventory.error();
}

// Other words in some cells, which the next reading takes back.
void change(Inventory::Inventory &inventory, const QList<Inventory::ServerRow> &rows, int round)
{
    for (int i = 0; i < changedEachTime; ++i) {
        Cloud::ServerInstance server =
            rows.at((qsizetype(round) * changedEachTime + i) % rows.size()).server;
        server.name += u" (changed %1)"_s.arg(round);
        server.statusName = u"changing"_s;
        inventory.update(server);
    }
}

} // namespace

bool benchIdle(int refreshes, QJsonObject &figures)
{
    const PageServer gateway(servers);
    const SystemClock clock;
    const Cloud::Connection connection{
        .gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:%1"_s.arg(gateway.port())).value(),
        .accessKeyId = "BENCHKEY",
        .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView("bench-secret"))),
        .clock = std::make_shared<Cloud::GatewayClock>(clock),
        .extraCertificates = {}};
    Inventory::Inventory inventory(std::make_shared<Cloud::ApiClient>(connection),
                                   Cloud::RegionCode::fromText(u"KR"_s), clock);
    Ui::ServerTable table{Console::systemClock()};
    table.resize(1280, 800);
    table.setStore(&inventory.store());
    table.show();
    bool good = refresh(inventory) && table.shownCount() == servers;
    const QList<Inventory::ServerRow> rows = inventory.rows();
    std::printf("--- %d servers, %d refreshes, %d servers changed each time\n", servers, refreshes,
                changedEachTime);
    const int warm = std::max(refreshes / 10, 1); // pools and caches have filled by then
    double heapWarm = 0;
    double pssWarm = 0;
    double cpuMs = 0;
    for (int round = 1; good && round <= refreshes; ++round) {
        change(inventory, rows, round);
        const double before = processMs();
        good = refresh(inventory);
        cpuMs += processMs() - before;
        if (round == warm) {
            heapWarm = heapMib();
            pssWarm = privateMib();
        }
        if (round % warm == 0)
            std::printf("  after %5d: heap %7.2f MiB, PSS %7.1f MiB\n", round, heapMib(),
                        privateMib());
    }
    const double each = cpuMs / std::max(refreshes, 1);
    std::printf(
        "a refresh: %.1f ms of CPU, all threads and the gateway's included: %.2f %% of a core "
        "at one every 30 s (less than 0.5)\n",
        each, each / everyMs * 100);
    std::printf("growth since refresh %d: heap %.2f MiB, PSS %.1f MiB\n", warm,
                heapMib() - heapWarm, privateMib() - pssWarm);
    figures["idle_refresh_cpu_ms"_L1] = each;
    figures["idle_core_percent"_L1] = each / everyMs * 100;
    figures["idle_heap_growth_mib"_L1] = heapMib() - heapWarm;
    figures["idle_pss_growth_mib"_L1] = privateMib() - pssWarm;
    return good;
}

} // namespace Console::Bench
