// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/overviewcounter.h"

#include "app/inventory/rows/rowfilter.h"
#include "tests/support/serverrows.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Cloud::ServerStatus;
using Test::serverRow;

namespace {

ServerRow rowIn(const QString &region, int number, const QString &code = u"RUN"_s)
{
    ServerRow row = serverRow(QString::number(number), u"s%1"_s.arg(number));
    row.server.id.region = *Cloud::RegionCode::fromText(region);
    row.server.statusCode = {code, {}};
    row.server.status = Cloud::serverStatusFromCode(code);
    row.server.statusName = row.server.status == ServerStatus::Running ? u"running"_s : u"other"_s;
    return row;
}

QList<ServerRow> fleet()
{
    return {rowIn(u"KR"_s, 1), rowIn(u"KR"_s, 2, u"NSTOP"_s), rowIn(u"KRS"_s, 3),
            rowIn(u"KR"_s, 4), rowIn(u"KR"_s, 5, u"NEW1"_s),  rowIn(u"KR"_s, 6, u"NEW2"_s)};
}

struct Store {
    explicit Store(const QList<ServerRow> &rows)
    {
        store.addProfile({}, {});
        store.setRows(0, rows);
    }
    const SystemClock clock;
    ServerStore store{clock};
};

OverviewCell cellOf(const QString &region, ServerStatus status, const QString &code, int count)
{
    return {.region = region, .status = status, .statusCode = code, .count = count};
}

} // namespace

class TestOverview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsByRegionAndStatus()
    {
        const Store store(fleet());
        const std::vector<OverviewCell> expected{
            cellOf(u"KR"_s, ServerStatus::Running, u"RUN"_s, 2),
            cellOf(u"KR"_s, ServerStatus::Unknown, u"NEW1"_s, 1), // two codes are two things
            cellOf(u"KR"_s, ServerStatus::Unknown, u"NEW2"_s, 1),
            cellOf(u"KR"_s, ServerStatus::Stopped, u"NSTOP"_s, 1),
            cellOf(u"KRS"_s, ServerStatus::Running, u"RUN"_s, 1)};
        const auto cells = overviewOf(store.store.view());
        QCOMPARE(cells.size(), expected.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            QVERIFY2(std::count(expected.begin(), expected.end(), cells[i]) == 1,
                     qPrintable(cells[i].region + cells[i].statusCode));
        QCOMPARE(cells.front(), expected.front()); // what runs comes first
        QCOMPARE(cells.back(), expected.back());   // region by region
    }

    void theFilterOfACellLeavesWhatItCounts()
    {
        const Store store(fleet());
        const StoreView &view = store.store.view();
        for (const OverviewCell &cell : overviewOf(view)) {
            const QString text = withCell({}, cell);
            QVERIFY(hasCell(text, cell));
            const RowFilter filter = RowFilter::fromText(text, 0);
            int left = 0;
            for (RowId row = 0; row < view.end(); ++row)
                left += view.isUsed(row) && filter.matches(view, row) ? 1 : 0;
            QCOMPARE(left, cell.count);
        }
    }

    // Codes that the language of the filter has no way to write are found all the same.
    void aStrangeCodeIsFound()
    {
        for (const QString &code : {u"A\"B"_s, u"A*B"_s, u"A  B"_s, u" A"_s, u"A B"_s, u"\""_s}) {
            const Store store({rowIn(u"KR"_s, 1, code), rowIn(u"KR"_s, 2)});
            const StoreView &view = store.store.view();
            const auto cells = overviewOf(view);
            const auto strange =
                std::find_if(cells.begin(), cells.end(),
                             [&code](const auto &cell) { return cell.statusCode == code; });
            QVERIFY(strange != cells.end());
            const QString text = withCell({}, *strange);
            QVERIFY2(hasCell(text, *strange), qPrintable(text));
            const RowFilter filter = RowFilter::fromText(text, 0);
            bool found = false;
            for (RowId row = 0; row < view.end(); ++row)
                found = found
                    || (view.text(view.head(row).statusCode) == code && filter.matches(view, row));
            QVERIFY2(found, qPrintable(text));
        }
    }

    // Whatever the provider sends: a button each is made of them.
    void thereIsAnEndToTheCells()
    {
        constexpr int kinds = 3000;
        QList<ServerRow> rows;
        for (int i = 0; i < kinds; ++i)
            rows.append(rowIn(u"KR"_s, i + 1, u"NEW%1"_s.arg(i)));
        rows.append(rowIn(u"KR"_s, kinds + 1));
        rows.append(rowIn(u"KR"_s, kinds + 2));
        const Store store(rows);
        const auto cells = overviewOf(store.store.view());
        QCOMPARE(cells.size(), std::size_t(mostOverviewCells));
        QCOMPARE(cells.front().count, 2); // the largest are kept
        QVERIFY(cells.back().isOthers());
        int sum = 0;
        for (const OverviewCell &cell : cells)
            sum += cell.count;
        QCOMPARE(sum, kinds + 2);
        QVERIFY(!hasCell(u"region= status="_s, cells.back()));
    }

    void isPutIntoAFilterAndTakenOut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        const QString terms = u"region=KR status:running"_s;
        QTest::newRow("nothing") << QString() << terms << QString();
        QTest::newRow("a word stays") << u"web"_s << u"web "_s + terms << u"web"_s;
        QTest::newRow("another one gives way")
            << u"region=SGN status=NSTOP web"_s << u"web "_s + terms << u"web"_s;
        QTest::newRow("typed ones give way")
            << u"status:run os:linux region:K*"_s << u"os:linux "_s + terms << u"os:linux"_s;
        QTest::newRow("what excludes stays")
            << u"-status:nstop -region:sgn"_s << u"-status:nstop -region:sgn "_s + terms
            << u"-status:nstop -region:sgn"_s;
        QTest::newRow("spaces in quotes stay")
            << u"name:\"a  b\" region=SGN  x"_s << u"name:\"a  b\"  x "_s + terms
            << u"name:\"a  b\"  x"_s;
        QTest::newRow("what is wrong stays")
            << u"staus:run \"a b\""_s << u"staus:run \"a b\" "_s + terms << u"staus:run \"a b\""_s;
    }
    void isPutIntoAFilterAndTakenOut()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, with);
        QFETCH(const QString, without);
        const OverviewCell cell = cellOf(u"KR"_s, ServerStatus::Running, u"RUN"_s, 2);
        QVERIFY(!hasCell(before, cell));
        QCOMPARE(withCell(before, cell), with);
        QVERIFY(hasCell(with, cell));
        QVERIFY(hasCell(u"STATUS=run x region=kr"_s, cell)); // wherever, and in any case
        QVERIFY(!hasCell(u"region=KR"_s, cell));
        QCOMPARE(withoutCell(with, cell), without);
        QCOMPARE(withoutCell(before, cell), before); // it was not in it
    }

    void aLargeStoreIsCountedBesides()
    {
        constexpr int many = 9000;
        QList<ServerRow> rows;
        for (int i = 0; i < many; ++i)
            rows.append(
                rowIn(i % 3 == 0 ? u"SGN"_s : u"KR"_s, i + 1, i % 10 == 0 ? u"NSTOP"_s : u"RUN"_s));
        Store store(rows);
        OverviewCounter counter;
        const QSignalSpy changed(&counter, &OverviewCounter::changed);
        counter.setStore(&store.store);
        QVERIFY(counter.cells().empty()); // on another thread
        QTRY_COMPARE(counter.cells().size(), std::size_t(4));
        QCOMPARE(changed.count(), 1);
        int sum = 0;
        for (const OverviewCell &cell : counter.cells())
            sum += cell.count;
        QCOMPARE(sum, many);

        rows.removeLast();
        rows[1] = rowIn(u"JPN"_s, 2);
        store.store.setRows(0, rows);
        QTRY_COMPARE(counter.cells().size(), std::size_t(5));
        QCOMPARE(counter.cells().front(), cellOf(u"JPN"_s, ServerStatus::Running, u"RUN"_s, 1));

        counter.setStore(nullptr);
        QVERIFY(counter.cells().empty());
    }

    void nothingIsToldWhereNothingChanged()
    {
        Store store(fleet());
        OverviewCounter counter;
        counter.setStore(&store.store);
        QVERIFY(!counter.cells().empty()); // few are counted at once
        const QSignalSpy changed(&counter, &OverviewCounter::changed);
        QList<ServerRow> rows = fleet();
        rows[0].server.name = u"renamed"_s;
        store.store.setRows(0, rows);
        rows.append(rowIn(u"KR"_s, 7));
        store.store.setRows(0, rows);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(counter.cells().front().count, 3);
    }

    void aStoreThatDiesIsNoTrouble()
    {
        OverviewCounter counter;
        {
            Store store(fleet());
            counter.setStore(&store.store);
        }
        counter.setStore(nullptr);
        QVERIFY(counter.cells().empty());
    }

    void serversInOperationAreThoseOfTheFilter()
    {
        QList<ServerRow> rows = fleet();
        rows[2].server.operationCode = {u"SHTDN"_s, {}};
        rows[2].server.operation = Cloud::ServerOperation::Shutdown;
        rows[2].server.name = u"b"_s;
        rows[4].server.operationCode = {u"NEWOP"_s, {}}; // an unknown one is one, too
        rows[4].server.operation = Cloud::ServerOperation::Unknown;
        rows[4].server.name = u"a"_s;
        const Store store(rows);
        const StoreView &view = store.store.view();
        const ServersInOperation all = serversInOperation(view, 10);
        QCOMPARE(all.count, 2);
        QCOMPARE(all.first.size(), 2);
        QCOMPARE(all.first.at(0).server, rows.at(4).server); // by name
        QCOMPARE(all.first.at(1).server, rows.at(2).server);
        const ServersInOperation one = serversInOperation(view, 1);
        QCOMPARE(one.count, 2);
        QCOMPARE(one.first, all.first.first(1));

        const RowFilter filter = RowFilter::fromText(inOperationFilter(), 0);
        int accepted = 0;
        for (RowId row = 0; row < view.end(); ++row)
            accepted += view.isUsed(row) && filter.matches(view, row) ? 1 : 0;
        QCOMPARE(accepted, all.count);
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
