// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/workers.h"
#include "tests/support/serverrows.h"
#include "tests/support/setclock.h"

#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/tablecolumns.h"
#include "ui/servers/tablesums.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using Console::Inventory::ColumnLayout;
using Console::Inventory::ServerRow;
using Console::Test::identityOf;
using Console::Test::serverRow;
using Console::Ui::ServerTable;
using Console::Ui::TableColumns;
using Console::Ui::TableText;
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
    void oneThatIsLeftOfSeveralIsTheOne();
    void noneThatIsLeftOfSeveralIsNone();
    void choosingByCodeIsChoosingOne();
    void severalRowsAreCopied();
    void columnsComeBackAsTheyWere();
    void aStandardLayoutIsOne();
    void nothingImportantIsCutAtTheStandardWidth();
    void rowsAreCopiedAsCsv();
    void manyRowsAreCopiedElsewhere();
    void aServerThatIsGoneIsCopiedAsGone();
    void theLastCopyCounts();
    void typedLettersLeadToAName_data();
    void typedLettersLeadToAName();
    void aLetterTypedAgainGoesOn();
    void typingTakesNoShortcut();
    void sumsFollowTheTable();
    void aFilterThatCountsToNowFollowsTheTime();
};

namespace {

// Until nothing is being made for the clipboard.
bool waitForCopying()
{
    const bool done = Console::workers().waitForDone(30'000);
    QCoreApplication::processEvents();
    return done;
}

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
    ServerTable table{Console::systemClock()};
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
    ServerTable table{Console::systemClock()};
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
    ServerTable table{Console::systemClock()};
    table.select(id(3));
    QCOMPARE(table.current(), std::nullopt);
    table.setRows(manyRows(1, 5));
    QCOMPARE(table.current(), std::optional(id(3)));
}

void tst_ServerTable::whatIsOnTopStaysOnTop()
{
    ServerTable table{Console::systemClock()};
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
    ServerTable table{Console::systemClock()};
    table.resize(800, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows({serverRow(u"7"_s, u"erp <b>"_s)});
    table.select(id(7));
    QTest::keyClick(table.findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"erp <b>"_s);
    table.copyRows(TableText::Form::Tabs);
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
    ServerTable table{Console::systemClock()};
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
    ServerTable table{Console::systemClock()};
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
    const auto rows = table.chosenRows();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(table.model().store()->view().id(rows.front()), id(5).server);
    QCOMPARE(table.model().store()->view().id(rows.back()), id(6).server);
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
void tst_ServerTable::oneThatIsLeftOfSeveralIsTheOne()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    auto *view = table.findChild<QTableView *>();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    table.setFilter(u"s0006"_s);
    QCOMPARE(table.chosenCount(), 1);
    QCOMPARE(table.current(), std::optional(id(6)));
    QVERIFY(!table.severalChosen());
    table.setFilter({});
    QCOMPARE(table.current(), std::optional(id(6)));

    table.setFilter(u"s0009"_s); // hidden, it comes back like any selected one
    QCOMPARE(table.current(), std::nullopt);
    table.setFilter({});
    QCOMPARE(table.current(), std::optional(id(6)));

    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(table.severalChosen());
    QList<ServerRow> gone = manyRows(1, 20); // a poll
    gone.removeAt(6);
    table.setRows(gone);
    QCOMPARE(table.current(), std::optional(id(6)));
}

void tst_ServerTable::noneThatIsLeftOfSeveralIsNone()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 20));
    table.select(id(5));
    auto *view = table.findChild<QTableView *>();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    table.setFilter(u"s0009"_s);
    QCOMPARE(table.current(), std::nullopt);
    QVERIFY(!table.severalChosen());
    table.setFilter({});
    QCOMPARE(table.chosenCount(), 0);
    QCOMPARE(table.current(), std::nullopt);

    table.select(id(6));
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
    ServerTable table{Console::systemClock()};
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
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 5));
    table.select(id(2));
    QTest::keyClick(table.findChild<QTableView *>(), Qt::Key_Down, Qt::ShiftModifier);
    table.copyRows(TableText::Form::Tabs);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(u"s0002\t"_s));
    QVERIFY(lines.at(1).startsWith(u"s0003\t"_s));
}

void tst_ServerTable::aServerThatIsGoneIsCopiedAsGone()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const Console::SystemClock clock;
    Console::Inventory::ServerStore store(clock);
    store.addProfile({}, {});
    store.setRows(0, manyRows(1, 2));
    table.setStore(&store);
    bool read = false;
    store.read(0,
               Console::Inventory::completeReading(*Console::Cloud::RegionCode::fromText(u"KR"_s),
                                                   manyRows(1, 1), *store.pool()),
               &table, [&read] { read = true; });
    QTRY_VERIFY(read);
    table.findChild<QTableView *>()->selectAll();
    table.copyRows(TableText::Form::Tabs);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(u"s0001\tRunning\t"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"s0002\tGone\t"_s), qPrintable(lines.at(1)));
}

// A large copy takes its time; what comes meanwhile, another copy or the lock, overrules it.
void tst_ServerTable::theLastCopyCounts()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 2000));
    QTRY_COMPARE(table.shownCount(), 2000);
    auto *const view = table.findChild<QTableView *>();
    const auto copyAll = [&] {
        view->selectAll();
        table.copyRows(TableText::Form::Tabs);
    };
    copyAll();
    table.select(id(7));
    table.copyRows(TableText::Form::Tabs);
    const QString small = QGuiApplication::clipboard()->text();
    QVERIFY(small.startsWith(u"s0007\t"_s));
    QVERIFY(waitForCopying());
    QCOMPARE(QGuiApplication::clipboard()->text(), small);

    copyAll();
    table.dropCopy();
    QVERIFY(waitForCopying());
    QCOMPARE(QGuiApplication::clipboard()->text(), small);
    copyAll();
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != small);
}

void tst_ServerTable::columnsComeBackAsTheyWere()
{
    ServerTable table{Console::systemClock()};
    auto *view = table.findChild<QTableView *>();
    view->setColumnHidden(3, true);
    view->setColumnWidth(1, 222);
    view->horizontalHeader()->moveSection(9, 0);
    view->sortByColumn(2, Qt::DescendingOrder);
    const ColumnLayout layout = ColumnLayout::fromJson(table.columns().layout().toJson());
    QCOMPARE(layout, table.columns().layout());
    ServerTable again{Console::systemClock()};
    again.columns().setLayout(layout);
    auto *restored = again.findChild<QTableView *>();
    QVERIFY(restored->isColumnHidden(3));
    QCOMPARE(restored->columnWidth(1), 222);
    QCOMPARE(restored->horizontalHeader()->logicalIndex(0), 9);
    QCOMPARE(restored->horizontalHeader()->logicalIndex(1), 0);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(restored->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(again.columns().layout(), layout);

    // As versions before wrote them.
    ServerTable old{Console::systemClock()};
    QVERIFY(old.columns().restoreState(view->horizontalHeader()->saveState()));
    QCOMPARE(old.columns().layout(), layout);
    QVERIFY(!old.columns().restoreState("garbage"));

    // Before the last columns were there.
    constexpr int fewer = int(Console::Inventory::ServerColumn::Booted);
    QTableView few;
    QStandardItemModel model(0, fewer);
    few.setModel(&model);
    few.setColumnHidden(3, true);
    ServerTable older{Console::systemClock()};
    QVERIFY(older.columns().restoreState(few.horizontalHeader()->saveState()));
    const auto *const header = older.findChild<QTableView *>()->horizontalHeader();
    QCOMPARE(header->count(), Console::Inventory::serverColumns);
    QVERIFY(header->isSectionHidden(3) && !header->isSectionHidden(4));
    for (int column = fewer; column < header->count(); ++column)
        QVERIFY(header->isSectionHidden(column));
    QCOMPARE(older.columns().layout().columns.size(), Console::Inventory::serverColumns);
}

void tst_ServerTable::aStandardLayoutIsOne()
{
    ServerTable table{Console::systemClock()};
    QCOMPARE(table.columns().layout(), ColumnLayout::standard());
    table.resize(1600, 300);
    table.show(); // the last column takes what is left
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(table.columns().layout(), ColumnLayout::standard());
    auto *view = table.findChild<QTableView *>();
    const QSignalSpy changed(&table.columns(), &TableColumns::layoutChanged);
    view->setColumnWidth(0, 321);
    view->setColumnWidth(0, 322);
    QTRY_COMPARE(changed.count(), 1); // once for one movement
    QCOMPARE(table.columns().layout().columns.first().width, 322);
    table.columns().setLayout(ColumnLayout::standard());
    QCOMPARE(table.columns().layout(), ColumnLayout::standard());
    QVERIFY(view->columnWidth(0) < 321);
}

void tst_ServerTable::nothingImportantIsCutAtTheStandardWidth()
{
    ServerTable table{Console::systemClock()};
    QList<ServerRow> rows = manyRows(1, 60); // there is a scroll bar
    rows.first().server.status = Cloud::ServerStatus::FailureStopped;
    rows.first().server.hypervisor = Cloud::Hypervisor::NotReported;
    table.setRows(rows);
    table.resize(table.columns().standardWidth(), 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto *view = table.findChild<QTableView *>();
    QVERIFY(view->verticalScrollBar()->isVisible());
    const int number = static_cast<int>(Console::Inventory::ServerColumn::Number);
    QVERIFY(view->columnViewportPosition(number) + view->columnWidth(number)
            <= view->viewport()->width());
    for (const auto column :
         {Console::Inventory::ServerColumn::Status, Console::Inventory::ServerColumn::Hypervisor}) {
        const QModelIndex cell = view->model()->index(0, static_cast<int>(column));
        QVERIFY2(view->sizeHintForIndex(cell).width() <= view->columnWidth(cell.column()),
                 qPrintable(cell.data().toString()));
    }
}

void tst_ServerTable::rowsAreCopiedAsCsv()
{
    ServerTable table{Console::systemClock()};
    table.setRows({serverRow(u"7"_s, u"=erp, \"old\""_s), serverRow(u"8"_s, u"웹"_s)});
    auto *view = table.findChild<QTableView *>();
    view->selectAll();
    table.copyRows(TableText::Form::Csv);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Name,Status,Operation,OS,Hypervisor,Private IP,Public IP,Zone,Region,Number,VPC,"
             "Subnet\r\n"
             "\"'=erp, \"\"old\"\"\",Running,–,Windows,KVM,10.0.3.21,,KR-2,KR,7,4321,\r\n"
             "웹,Running,–,Windows,KVM,10.0.3.21,,KR-2,KR,8,4321,\r\n"_s);
    // A cell stays a cell.
    table.setRows({serverRow(u"7"_s, u"two\tcells\nor lines"_s)});
    view->selectAll();
    table.copyRows(TableText::Form::Tabs);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"two cells or lines\tRunning\t"_s));
    // And is no formula where it is pasted; alone it is the very text.
    table.setRows({serverRow(u"7"_s, u"=1+1"_s), serverRow(u"8"_s, u"\t@a"_s)});
    view->selectAll();
    table.copyRows(TableText::Form::Tabs);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QStringList names;
    for (const QString &line : lines)
        names += line.section(u'\t', 0, 0);
    names.sort();
    QCOMPARE(names, QStringList({u"' '@a"_s, u"'=1+1"_s}));
}

void tst_ServerTable::manyRowsAreCopiedElsewhere()
{
    ServerTable table{Console::systemClock()};
    table.setRows(manyRows(1, 1000));
    table.findChild<QTableView *>()->selectAll();
    QGuiApplication::clipboard()->setText(u"before"_s);
    table.copyRows(TableText::Form::Tabs);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 999);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"s0001\t"_s));
}

void tst_ServerTable::typedLettersLeadToAName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("a letter") << u"w"_s << u"web-1"_s;
    QTest::newRow("more letters") << u"web-2"_s << u"web-2"_s;
    QTest::newRow("any case") << u"DB"_s << u"db"_s;
    QTest::newRow("from the end to the beginning") << u"a"_s << u"app"_s;
    QTest::newRow("nothing begins so") << u"eb"_s << u"mail"_s;
    QTest::newRow("Hangul") << u"실"_s << u"실험 서버"_s;
    QTest::newRow("initial consonants") << u"ㅅㅎ"_s << u"실험 서버"_s;
    QTest::newRow("both") << u"실ㅎ"_s << u"실험 서버"_s;
    QTest::newRow("other consonants") << u"ㄱ"_s << u"mail"_s;
}

void tst_ServerTable::typedLettersLeadToAName()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QList<ServerRow> rows;
    for (const QString &one :
         {u"app"_s, u"db"_s, u"mail"_s, u"web-1"_s, u"web-2"_s, u"실험 서버"_s})
        rows += serverRow(QString::number(rows.size() + 1), one);
    table.setRows(rows);
    auto *view = table.findChild<QTableView *>();
    view->setCurrentIndex(view->model()->index(2, 3));
    view->setFocus();
    if (typed.at(0).unicode() < 0x80) {
        QTest::keyClicks(view, typed);
    } else { // as input methods do
        QInputMethodEvent composing(typed.left(1), {});
        QApplication::sendEvent(view, &composing);
        QInputMethodEvent done(QString(), {});
        done.setCommitString(typed);
        QApplication::sendEvent(view, &done);
    }
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), name);
    QCOMPARE(view->currentIndex().column(), 3);
    QCOMPARE(table.chosenCount(), 1);
}

void tst_ServerTable::aLetterTypedAgainGoesOn()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 3) + QList<ServerRow>{serverRow(u"9"_s, u"a"_s)});
    auto *view = table.findChild<QTableView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0)); // a
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(view, Qt::Key_S);
        names += view->currentIndex().data().toString();
    }
    QCOMPARE(names, QStringList({u"s0001"_s, u"s0002"_s, u"s0003"_s, u"s0001"_s}));
}

void tst_ServerTable::typingTakesNoShortcut()
{
    ServerTable table{Console::systemClock()};
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setRows(manyRows(1, 5));
    auto *view = table.findChild<QTableView *>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(view->currentIndex().row(), 2);
}

void tst_ServerTable::sumsFollowTheTable()
{
    ServerTable table{Console::systemClock()};
    const Console::Ui::TableSums &sums = *new Console::Ui::TableSums(table);
    const QSignalSpy changed(&sums, &Console::Ui::TableSums::changed);
    QList<ServerRow> rows = manyRows(1, 20);
    for (ServerRow &row : rows) {
        row.server.cpuCount = 2;
        row.server.memoryBytes = 4LL << 30U;
    }
    table.setRows(rows);
    QTRY_COMPARE(sums.shown().running, 20);
    QCOMPARE(sums.chosen().rows, 0);
    table.findChild<QTableView *>()->selectAll();
    QTRY_COMPARE(sums.chosen().cpus, 40);
    QCOMPARE(sums.chosen().memoryBytes, 80LL << 30U);
    table.setFilter(u"s000"_s);
    QTRY_COMPARE(sums.shown().rows, 9);
    QCOMPARE(sums.chosen().rows, 9);
    rows[0].server.status = Cloud::ServerStatus::Stopped; // its row stays
    table.setRows(rows);
    QTRY_COMPARE(sums.shown().running, 8);
    table.select(id(2));
    QTRY_COMPARE(sums.chosen().rows, 1);
    table.forget();
    QTRY_COMPARE(sums.shown().rows, 0);
    table.setFilter({});
    table.setRows(manyRows(1, 9999)); // on another thread
    QTRY_COMPARE(sums.shown().rows, 9999);
    QVERIFY(changed.count() > 5);
}

void tst_ServerTable::aFilterThatCountsToNowFollowsTheTime()
{
    Console::Test::SetClock clock;
    ServerTable table(clock);
    auto *step = table.findChild<QTimer *>(u"passTime"_s);
    QVERIFY(step);
    QVERIFY(step->intervalAsDuration() <= std::chrono::minutes(1));
    step->setInterval(20);
    Console::Inventory::ServerRow young = serverRow(u"1"_s, u"web-01"_s);
    young.server.booted = clock.utcNow().addMSecs(-53'000);
    table.setRows({young});
    table.setFilter(u"web"_s);
    QVERIFY(!step->isActive()); // nothing to do for it
    table.setFilter(u"uptime>1m"_s);
    QCOMPARE(table.shownCount(), 0);
    clock.wall += 8'000;
    QTRY_COMPARE(table.shownCount(), 1); // the user has not typed
    table.setFilter(u"uptime<1m"_s);
    QTRY_COMPARE(table.shownCount(), 0);
    table.setFilter({});
    QCOMPARE(table.shownCount(), 1);
    QVERIFY(!step->isActive());
}

QTEST_MAIN(tst_ServerTable)
#include "tst_servertable.moc"
