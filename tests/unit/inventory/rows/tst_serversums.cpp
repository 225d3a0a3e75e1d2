// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/serversums.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;

class TestServerSums final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sums()
    {
        QList<ServerRow> rows;
        for (int i = 0; i < 4; ++i) {
            ServerRow row = Test::serverRow(QString::number(i + 1), u"s"_s);
            row.server.cpuCount = i * 2; // the first does not tell
            row.server.memoryBytes = i * (8LL << 30U);
            if (i == 1)
                row.server.os = Cloud::OsFamily::Linux;
            if (i == 2) {
                row.server.status = Cloud::ServerStatus::Stopped;
                row.server.statusCode = {u"NSTOP"_s, {}};
            }
            rows += row;
        }
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(0, rows);
        const ServerSums all = sumsOf(store.view(), {0, 1, 2, 3});
        QCOMPARE(all.rows, 4);
        QCOMPARE(all.servers, 4);
        QCOMPARE(all.running, 3);
        QCOMPARE(all.windows, 3);
        QCOMPARE(all.cpus, 12);
        QCOMPARE(all.memoryBytes, 48LL << 30U);
        QCOMPARE(all.statuses.size(), 2);
        QCOMPARE(all.statuses.at(0).code, u"NSTOP"_s);
        QCOMPARE(all.statuses.at(0).count, 1);
        QCOMPARE(all.statuses.at(1).status, Cloud::ServerStatus::Running);
        QCOMPARE(sumsOf(store.view(), {2}).cpus, 4);
        QCOMPARE(sumsOf(store.view(), {}), ServerSums());
        QCOMPARE(sumsOf(store.view(), {17}), ServerSums()); // no such row
    }

    void nonsenseDoesNotOverflow()
    {
        QList<ServerRow> rows;
        for (int i = 0; i < 3; ++i) {
            ServerRow row = Test::serverRow(QString::number(i + 1), u"s"_s);
            row.server.cpuCount = i == 0 ? -4 : 2;
            row.server.memoryBytes = i == 0 ? -1 : std::numeric_limits<qint64>::max();
            rows += row;
        }
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(0, rows);
        const ServerSums all = sumsOf(store.view(), {0, 1, 2});
        QCOMPARE(all.cpus, 4);
        QCOMPARE(all.memoryBytes, 2LL << 50);
    }
};

QTEST_GUILESS_MAIN(TestServerSums)
#include "tst_serversums.moc"
