// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/filteredrows.h"

#include "app/inventory/rows/rowcounts.h"
#include "tests/support/serverrows.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Test::identityOf;
using Test::serverRow;

namespace {

constexpr qint64 nowMs = 1'700'000'000'000;
constexpr qint64 minuteMs = 60'000;

// Too many to be filtered at once.
QList<ServerRow> manyRows()
{
    QList<ServerRow> rows;
    for (int i = 0; i < int(rowsAtOnce) + 500; ++i)
        rows << serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i));
    return rows;
}

// Filtered rows of a store that they follow.
struct Filtered {
    Filtered()
    {
        store.addProfile({}, {});
        rows.setStore(&store);
        QObject::connect(&store, &ServerStore::changed, &rows,
                         [this](const StoreChange &change) { rows.take(change); });
    }
    void setFilter(const QString &text, qint64 atMs = nowMs)
    {
        rows.setFilter(RowFilter::fromText(text, atMs));
    }
    RowId row(const ServerRow &server) const { return *find(store.view(), identityOf(server)); }
    bool isDone() const
    {
        return QTest::qWaitFor([this] { return !rows.isWorking(); }, 60'000);
    }

    SystemClock clock;
    QThreadPool threads;
    ServerStore store{clock};
    FilteredRows rows{threads};
};

} // namespace

class TestFilteredRows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRemovedRowIsNotAccepted()
    {
        const ServerRow stays = serverRow(u"1"_s, u"web-1"_s);
        const ServerRow goes = serverRow(u"2"_s, u"web-2"_s);
        for (const QString &typed : {QString(), u"web"_s, u"-db"_s}) {
            Filtered filtered;
            filtered.setFilter(typed);
            filtered.store.setRows(0, {stays, goes});
            const RowId row = filtered.row(goes);
            QVERIFY(filtered.rows.accepts(row));
            filtered.store.setRows(0, {stays});
            QVERIFY(!filtered.rows.accepts(row));
            QVERIFY(filtered.rows.accepts(filtered.row(stays)));
        }
    }

    void rowsThatChangeWhileTheyAreFilteredCount()
    {
        Filtered filtered;
        QList<ServerRow> servers = manyRows();
        servers[5].server.name = u"db-5"_s;
        filtered.store.setRows(0, servers);
        filtered.setFilter(u"web"_s);
        QVERIFY(filtered.rows.isWorking()); // with the rows as they are
        servers[5].server.name = u"web-5"_s;
        servers[6].server.name = u"db-6"_s;
        servers << serverRow(u"8"_s, u"web-8"_s) << serverRow(u"9"_s, u"db-9"_s);
        filtered.store.setRows(0, servers);
        QVERIFY(filtered.rows.isWorking());
        QVERIFY(filtered.isDone());
        for (const ServerRow &server : std::as_const(servers))
            QCOMPARE(filtered.rows.accepts(filtered.row(server)),
                     server.server.name.startsWith(u"web"_s));
    }

    void aRowThatGoesWhileItIsFilteredIsNotAccepted()
    {
        Filtered filtered;
        QList<ServerRow> servers = manyRows();
        filtered.store.setRows(0, servers);
        filtered.setFilter(u"web"_s);
        QVERIFY(filtered.rows.isWorking());
        const RowId row = filtered.row(servers.last());
        servers.removeLast();
        filtered.store.setRows(0, servers);
        QVERIFY(filtered.rows.isWorking());
        QVERIFY(filtered.isDone());
        QVERIFY(!filtered.rows.accepts(row));
        QVERIFY(filtered.rows.accepts(filtered.row(servers.last())));
    }

    // It has no name any more: nothing that is left out is found in it.
    void aRowThatChangesAndGoesWhileItIsFilteredIsNotAccepted()
    {
        Filtered filtered;
        QList<ServerRow> servers = manyRows();
        filtered.store.setRows(0, servers);
        filtered.setFilter(u"-db"_s);
        QVERIFY(filtered.rows.isWorking());
        servers.last().server.name = u"web-changed"_s;
        filtered.store.setRows(0, servers);
        const RowId row = filtered.row(servers.last());
        servers.removeLast();
        filtered.store.setRows(0, servers);
        QVERIFY(!filtered.store.view().isUsed(row));
        QVERIFY(filtered.rows.isWorking());
        QVERIFY(filtered.isDone());
        QVERIFY(!filtered.rows.accepts(row));
        QVERIFY(filtered.rows.accepts(filtered.row(servers.last())));
    }

    void aFilterByTimeIsAskedAnew()
    {
        Filtered filtered;
        QList<ServerRow> servers = manyRows();
        servers[7].server.booted = QDateTime::fromMSecsSinceEpoch(nowMs - 30 * minuteMs, Qt::UTC);
        filtered.store.setRows(0, servers);
        const RowId row = filtered.row(servers.at(7));
        filtered.setFilter(u"web"_s);
        QVERIFY(filtered.rows.isWorking());
        QVERIFY(filtered.isDone());
        // As it stands there for an hour, each minute.
        for (int minute = 0; minute < 60; ++minute) {
            filtered.setFilter(u"uptime<1h"_s, nowMs + minute * minuteMs);
            QVERIFY(filtered.isDone());
            QCOMPARE(filtered.rows.accepts(row), minute < 30);
        }
        // What is asked without time is still known: those took no place in what is kept.
        filtered.setFilter(u"web"_s);
        QVERIFY(!filtered.rows.isWorking());
        QVERIFY(filtered.rows.accepts(row));
    }
};

QTEST_GUILESS_MAIN(TestFilteredRows)
#include "tst_filteredrows.moc"
