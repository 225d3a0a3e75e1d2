// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "serverrows.h"

#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Console::Inventory::ColumnLayout;
using Console::Inventory::ServerRow;
using Console::Test::identityOf;
using Console::Test::serverRow;
using Console::Ui::ServerTable;
namespace Cloud = Console::Cloud;

class tst_ServerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A warning is a failure, but for the platform's own about a window that is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void theSelectionNeverMovesToANeighbour();
    void theSelectionSurvivesAPoll();
    void aServerCanBeChosenBeforeItIsListed();
    void whatIsOnTopStaysOnTop();
    void copiesCellAndRow();
    void serversOfTwoProfilesNumberedAlikeAreTwo();
    void severalAreNotCurrent();
    void oneThatIsLeftOfSeveralIsNotCurrent();
    void choosingByCodeIsChoosingOne();
    void severalRowsAreCopied();
    void columnsComeBackAsTheyWere();
    void aStandardLayoutIsOne();
};

namespace {

QList<ServerRow> manyRows(int from, int to)
{
    QList<ServerRow> rows;
    for (int number = from; number <= to; ++number)
        rows << serverRow(QString::number(number), u"s%1"_s.arg(number, 4, 10, QChar(u'0')));
    return rows;
}

Console::Inventory::ServerIdentity id(int number)
{
    return identityOf(serverRow(QString::number(number), {}));
}

} // namespace

void tst_ServerTable::theSelectionNeverMovesToANeighbour()
{
    ServerTable table;
    table.resize(800, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    QCOMPARE(table.current(), std::optional(id(5)));
    const QSignalSpy changed(&table, &ServerTable::currentChanged);
    table.setFilter(u"s0007"_s);
    QCOMPARE(table.current(), std::nullopt);
    QCOMPARE(table.shownCount(), 1);
    QCOMPARE(changed.count(), 1);
    table.setFilter({});
    QCOMPARE(table.current(), std::optional(id(5)));
    QCOMPARE(changed.count(), 2);

    QList<ServerRow> without = manyRows(1, 20);
    without.removeAt(4);
    table.setRows(without);
    QCOMPARE(table.current(), std::nullopt);
    table.setRows(manyRows(1, 20));
    QCOMPARE(table.current(), std::optional(id(5)));
}

void tst_ServerTable::theSelectionSurvivesAPoll()
{
    ServerTable table;
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    const QSignalSpy changed(&table, &ServerTable::currentChanged);
    QList<ServerRow> rows = manyRows(1, 40);
    rows.removeAt(2);
    rows[3].server.status = Cloud::ServerStatus::Stopped;
    table.setRows(rows);
    QCOMPARE(table.current(), std::optional(id(5)));
    QCOMPARE(changed.count(), 0);
}

void tst_ServerTable::aServerCanBeChosenBeforeItIsListed()
{
    ServerTable table;
    table.select(id(3));
    QCOMPARE(table.current(), std::nullopt);
    table.setRows(manyRows(1, 5));
    QCOMPARE(table.current(), std::optional(id(3)));
}

void tst_ServerTable::whatIsOnTopStaysOnTop()
{
    ServerTable table;
    table.resize(800, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(100, 400));
    auto *view = table.findChild<QTableView *>();
    QVERIFY(view);
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 120);
    view->verticalScrollBar()->setValue(120);
    const QString top = view->indexAt(QPoint(1, 1)).data().toString();
    QCOMPARE(top, u"s0220"_s);
    table.setRows(manyRows(1, 400));
    QCOMPARE(view->indexAt(QPoint(1, 1)).data().toString(), top);
}

void tst_ServerTable::copiesCellAndRow()
{
    ServerTable table;
    table.resize(800, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows({serverRow(u"7"_s, u"erp <b>"_s)});
    table.select(id(7));
    QTest::keyClick(table.findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"erp <b>"_s);
    table.copyRows();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"erp <b>\tRunning\t–\tWindows\tKVM\t10.0.3.21\t\tKR-2\tKR\t7\t4321\t"_s);
}

// The wrong one of them must not be hit, nor be shown as chosen when the right one has gone.
void tst_ServerTable::serversOfTwoProfilesNumberedAlikeAreTwo()
{
    const Console::SystemClock clock;
    Console::Inventory::ServerStore store(clock);
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    const auto indexOfA = store.addProfile(a, u"A"_s);
    const auto indexOfB = store.addProfile(b, u"B"_s);
    ServerTable table;
    table.setStore(&store);
    const QList<ServerRow> rows{serverRow(u"7"_s, u"erp"_s)};
    store.setRows(indexOfA, rows);
    store.setRows(indexOfB, rows);
    QCOMPARE(table.shownCount(), 2);
    const auto seven = [](const QUuid &profile) {
        return Console::Inventory::ServerIdentity{.profile = profile, .server = id(7).server};
    };
    const QSignalSpy changed(&table, &ServerTable::currentChanged);
    table.select(seven(b));
    QCOMPARE(table.current(), std::optional(seven(b)));
    table.select(seven(a));
    QCOMPARE(table.current(), std::optional(seven(a)));
    QCOMPARE(changed.count(), 2);
    table.setFilter(u"profile:B"_s);
    QCOMPARE(table.shownCount(), 1);
    QCOMPARE(table.current(), std::nullopt);
    table.setFilter({});
    QCOMPARE(table.current(), std::optional(seven(a)));
    store.clear(indexOfA);
    QCOMPARE(table.shownCount(), 1);
    QCOMPARE(table.current(), std::nullopt);
    store.setRows(indexOfA, rows);
    QCOMPARE(table.current(), std::optional(seven(a)));
    QVERIFY(table.model().rowOf(seven(a)) != table.model().rowOf(seven(b)));
}

void tst_ServerTable::severalAreNotCurrent()
{
    ServerTable table;
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    const QSignalSpy changed(&table, &ServerTable::currentChanged);
    const QSignalSpy chosen(&table, &ServerTable::chosenChanged);
    auto *view = table.findChild<QTableView *>();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.chosenCount(), 2);
    QVERIFY(table.severalChosen());
    QCOMPARE(table.current(), std::nullopt);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(table.chosen().size(), 2);
    QCOMPARE(table.chosen().constFirst().server.id, id(5).server);
    QCOMPARE(table.chosen().constLast().server.id, id(6).server);
    table.setRows(manyRows(1, 30)); // a poll
    QCOMPARE(table.chosenCount(), 2);
    QCOMPARE(table.current(), std::nullopt);

    QTRY_COMPARE(chosen.count(), 2); // the poll's
    const auto before = chosen.count();
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(table.chosenCount(), 1);
    QVERIFY(!table.severalChosen());
    QCOMPARE(table.current(), std::optional(id(5)));
    QTRY_COMPARE(chosen.count(), before + 1);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.chosenCount(), 30);
    QCOMPARE(table.current(), std::nullopt);
}

// Whoever chose two and sees one does not know which of them a button would hit.
void tst_ServerTable::oneThatIsLeftOfSeveralIsNotCurrent()
{
    ServerTable table;
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    auto *view = table.findChild<QTableView *>();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    table.setFilter(u"s0006"_s);
    QCOMPARE(table.chosenCount(), 1);
    QCOMPARE(table.current(), std::nullopt);
    QVERIFY(table.severalChosen());
    table.setFilter({});
    QCOMPARE(table.current(), std::nullopt);

    QList<ServerRow> without = manyRows(1, 20);
    without.removeAt(5);
    table.setRows(without);
    QCOMPARE(table.chosenCount(), 0);
    QCOMPARE(table.current(), std::nullopt);
    const QModelIndex place = view->model()->index(2, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(place).center());
    QCOMPARE(table.current(), std::optional(id(3)));
    QVERIFY(!table.severalChosen());
}

void tst_ServerTable::choosingByCodeIsChoosingOne()
{
    ServerTable table;
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(2));
    auto *view = table.findChild<QTableView *>();
    QTest::keyPress(view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(table.severalChosen());
    table.select(id(9)); // while Shift is held
    QCOMPARE(table.chosenCount(), 1);
    QCOMPARE(table.current(), std::optional(id(9)));
    table.select(id(4));
    table.forget();
    QCOMPARE(table.current(), std::nullopt);
    QVERIFY(!table.severalChosen());
}

void tst_ServerTable::severalRowsAreCopied()
{
    ServerTable table;
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 5));
    table.select(id(2));
    QTest::keyClick(table.findChild<QTableView *>(), Qt::Key_Down, Qt::ShiftModifier);
    table.copyRows();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"s0002\t"_s));
    QVERIFY(lines.at(1).startsWith(u"s0003\t"_s));
}

void tst_ServerTable::columnsComeBackAsTheyWere()
{
    ServerTable table;
    auto *view = table.findChild<QTableView *>();
    view->setColumnHidden(3, true);
    view->setColumnWidth(1, 222);
    view->horizontalHeader()->moveSection(9, 0);
    view->sortByColumn(2, Qt::DescendingOrder);
    const ColumnLayout layout = ColumnLayout::fromJson(table.columnLayout().toJson());
    QCOMPARE(layout, table.columnLayout());
    ServerTable again;
    again.setColumnLayout(layout);
    auto *restored = again.findChild<QTableView *>();
    QVERIFY(restored->isColumnHidden(3));
    QCOMPARE(restored->columnWidth(1), 222);
    QCOMPARE(restored->horizontalHeader()->logicalIndex(0), 9);
    QCOMPARE(restored->horizontalHeader()->logicalIndex(1), 0);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(again.columnLayout(), layout);

    // As versions before wrote them.
    ServerTable old;
    QVERIFY(old.restoreColumnState(view->horizontalHeader()->saveState()));
    QCOMPARE(old.columnLayout(), layout);
    QVERIFY(!old.restoreColumnState("garbage"));
}

void tst_ServerTable::aStandardLayoutIsOne()
{
    ServerTable table;
    QCOMPARE(table.columnLayout(), ColumnLayout::standard());
    table.resize(1600, 300);
    table.show(); // the last column takes what is left
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(table.columnLayout(), ColumnLayout::standard());
    auto *view = table.findChild<QTableView *>();
    const QSignalSpy changed(&table, &ServerTable::columnLayoutChanged);
    view->setColumnWidth(0, 321);
    view->setColumnWidth(0, 322);
    QTRY_COMPARE(changed.count(), 1); // once for one movement
    QCOMPARE(table.columnLayout().columns.first().width, 322);
    table.setColumnLayout(ColumnLayout::standard());
    QCOMPARE(table.columnLayout(), ColumnLayout::standard());
    QVERIFY(view->columnWidth(0) < 321);
}

QTEST_MAIN(tst_ServerTable)
#include "tst_servertable.moc"
