// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "serverrows.h"

#include "ui/servers/servertable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using Console::Inventory::ServerRow;
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
    void columnsComeBackAsTheyWere();
};

namespace {

QList<ServerRow> manyRows(int from, int to)
{
    QList<ServerRow> rows;
    for (int number = from; number <= to; ++number)
        rows << serverRow(QString::number(number), u"s%1"_s.arg(number, 4, 10, QChar(u'0')));
    return rows;
}

Cloud::ServerId id(int number) { return serverRow(QString::number(number), {}).server.id; }

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
    table.select(serverRow(u"7"_s, {}).server.id);
    QTest::keyClick(table.findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"erp <b>"_s);
    table.copyRow();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"erp <b>\tRunning\t–\tWindows\tKVM\t10.0.3.21\t\tKR-2\tKR\t7"_s);
}

void tst_ServerTable::columnsComeBackAsTheyWere()
{
    ServerTable table;
    auto *view = table.findChild<QTableView *>();
    view->setColumnHidden(3, true);
    view->setColumnWidth(1, 222);
    ServerTable again;
    QVERIFY(again.restoreColumnState(table.columnState()));
    auto *restored = again.findChild<QTableView *>();
    QVERIFY(restored->isColumnHidden(3));
    QCOMPARE(restored->columnWidth(1), 222);
}

QTEST_MAIN(tst_ServerTable)
#include "tst_servertable.moc"
