// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/serverrows.h"

#include "ui/servers/servercells.h"
#include "ui/servers/servertablemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using Console::Inventory::ServerRow;
namespace Inventory = Console::Inventory;
using Console::Inventory::RowFilter;
using Console::Test::identityOf;
using Console::Test::serverRow;
using Console::Ui::Meaning;
using Console::Ui::ServerTableModel;
using Column = ServerTableModel::Column;
namespace Cloud = Console::Cloud;

class tst_ServerTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void columnsStandInTheirOrder();
    void cellsTellTheServer();
    void anUnfinishedInterruptIsABadge();
    void rolesTellTheValue();
    void aPollChangesOnlyWhatDiffers();
    void persistentIndexesSurviveAPoll();
    void manyPollsKeepTheModelSound();
    void aServerTwiceInAnAnswerIsOneRow();
    void sortsByValue_data();
    void sortsByValue();
    void filters_data();
    void filters();
    void theFilterFollowsANewReading();
    void manyRowsAreFilteredAndSortedElsewhere();
    void rowsThatComeInSlicesStandInOneOrder();
    void aStoreThatDiesLeavesAnEmptyTable();
    void anotherStoreIsOrderedByItsOwnTexts();
    void whatWasAskedForHoldsForAnotherStore();
    void aStoreThatIsClearedWhileRowsAreSortedLeavesAnEmptyTable();
};

namespace {

// A model on a store of its own, sorted by name.
struct Table {
    Table()
    {
        store.addProfile({}, {});
        store.setWords(Console::Ui::serverWords());
        model.setStore(&store);
    }
    void setRows(const QList<ServerRow> &rows) { store.setRows(0, rows); }
    void setFilter(const QString &text) { model.setFilter(RowFilter::fromText(text, 0)); }

    Console::SystemClock clock;
    Console::Inventory::ServerStore store{clock};
    ServerTableModel model;
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

ServerRow withIp(ServerRow row, const QString &ip)
{
    row.interfaces.first().ip = ip;
    return row;
}

} // namespace

void tst_ServerTableModel::columnsStandInTheirOrder()
{
    const ServerTableModel model;
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers << model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers,
             (QStringList{u"Name"_s,       u"Status"_s,     u"Operation"_s,  u"OS"_s,
                          u"Hypervisor"_s, u"Private IP"_s, u"Public IP"_s,  u"Zone"_s,
                          u"Region"_s,     u"Number"_s,     u"VPC"_s,        u"Subnet"_s,
                          u"Spec"_s,       u"vCPU"_s,       u"Memory"_s,     u"Profile"_s,
                          u"Last boot"_s,  u"Created"_s,    u"Protection"_s, u"Description"_s}));
    QCOMPARE(static_cast<int>(Column::Description) + 1, ServerTableModel::columns);
}

void tst_ServerTableModel::cellsTellTheServer()
{
    Table table;
    ServerTableModel &model = table.model;
    ServerRow row = serverRow(u"1001"_s, u"erp-win-01"_s);
    row.server.statusCode.code = u"ODD"_s;
    row.server.status = Cloud::ServerStatus::Unknown;
    table.setRows({serverRow(u"1000"_s, u"a"_s), row});
    const auto text = [&](int r, Column column) {
        return model.index(r, static_cast<int>(column)).data().toString();
    };
    QCOMPARE(text(0, Column::Status), u"Running"_s);
    QCOMPARE(text(1, Column::Status), u"Unknown (ODD)"_s);
    QCOMPARE(text(0, Column::Operation), u"–"_s);
    QCOMPARE(
        model.index(0, static_cast<int>(Column::Operation)).data(Qt::AccessibleTextRole).toString(),
        u"None"_s);
    QCOMPARE(text(0, Column::Os), u"Windows"_s);
    QCOMPARE(text(0, Column::Hypervisor), u"KVM"_s);
    QCOMPARE(text(0, Column::PrivateIp), u"10.0.3.21"_s);
    QCOMPARE(text(0, Column::PublicIp), QString());
    QCOMPARE(text(0, Column::Zone), u"KR-2"_s);
    QCOMPARE(text(0, Column::Region), u"KR"_s);
    QCOMPARE(text(0, Column::Number), u"1000"_s);
    QCOMPARE(text(0, Column::Booted), QString());
    QCOMPARE(text(0, Column::Protection), QString()); // not told, so nothing is claimed

    row.server.booted = QDateTime({2026, 10, 2}, {3, 12, 7}, Qt::UTC);
    row.server.created = row.server.booted.addDays(-1);
    row.server.terminationProtected = true;
    row.server.description = u"<b>billing</b>"_s;
    ServerRow other = serverRow(u"1000"_s, u"a"_s);
    other.server.terminationProtected = false;
    table.setRows({other, row});
    QCOMPARE(text(0, Column::Protection), u"Not protected"_s);
    QCOMPARE(text(1, Column::Protection), u"Protected"_s);
    QCOMPARE(text(1, Column::Booted), u"2026-10-02 03:12:07 +00:00"_s);
    QCOMPARE(text(1, Column::Created), u"2026-10-01 03:12:07 +00:00"_s);
    QCOMPARE(text(1, Column::Description), u"<b>billing</b>"_s);
    const auto toolTip = [&](Column column) {
        return model.index(1, static_cast<int>(column)).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(toolTip(Column::Description).contains(u"&lt;b&gt;"_s));
    QVERIFY(toolTip(Column::Booted).contains(u"UTC"_s));
    table.setFilter(u"billing"_s);
    QTRY_COMPARE(names(model), QStringList(u"erp-win-01"_s));
}

void tst_ServerTableModel::anUnfinishedInterruptIsABadge()
{
    Table table;
    const ServerRow row = serverRow(u"1000"_s, u"a"_s);
    table.setRows({row, serverRow(u"1001"_s, u"b"_s)});
    const auto badge = [&](int r, Column column) {
        return table.model.index(r, static_cast<int>(column)).data(ServerTableModel::BadgeRole);
    };
    QVERIFY(!badge(0, Column::Operation).isValid());
    table.model.setInterruptMarks(
        {{.server = identityOf(row), .word = u"Unresolved"_s, .meaning = Meaning::Warning}});
    QCOMPARE(badge(0, Column::Operation).toInt(), int(Meaning::Warning));
    QVERIFY(!badge(0, Column::Status).isValid());
    QVERIFY(!badge(1, Column::Operation).isValid());
    QCOMPARE(table.model.index(0, static_cast<int>(Column::Operation)).data().toString(),
             u"Unresolved"_s);
}

void tst_ServerTableModel::rolesTellTheValue()
{
    Table table;
    ServerTableModel &model = table.model;
    const ServerRow row = serverRow(u"1000"_s, u"<b>bold</b>"_s);
    table.setRows({row});
    const QModelIndex name = model.index(0, 0);
    QCOMPARE(name.data(ServerTableModel::ServerIdRole).value<std::optional<Cloud::ServerId>>(),
             std::optional(row.server.id));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    const QModelIndex status = model.index(0, static_cast<int>(Column::Status));
    QVERIFY(!status.data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(model.rowOf(identityOf(row)), 0);
    QCOMPARE(*model.row(0), row);
    QCOMPARE(model.row(1), std::nullopt);
}

void tst_ServerTableModel::aPollChangesOnlyWhatDiffers()
{
    Table table;
    ServerTableModel &model = table.model;
    const ServerRow a = serverRow(u"1"_s, u"a"_s);
    const ServerRow b = serverRow(u"2"_s, u"b"_s);
    const ServerRow c = serverRow(u"3"_s, u"c"_s);
    table.setRows({a, b, c});
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    table.setRows({c, b, a});
    QCOMPARE(inserted.count() + removed.count() + changed.count() + reset.count(), 0);

    ServerRow c2 = c;
    c2.server.status = Cloud::ServerStatus::Stopped;
    table.setRows({b, c2, serverRow(u"4"_s, u"d"_s)});
    QCOMPARE(names(model), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
}

void tst_ServerTableModel::persistentIndexesSurviveAPoll()
{
    Table table;
    ServerTableModel &model = table.model;
    const ServerRow a = serverRow(u"1"_s, u"a"_s);
    const ServerRow b = serverRow(u"2"_s, u"b"_s);
    table.setRows({a, b});
    const QPersistentModelIndex ofA = model.index(0, 0);
    const QPersistentModelIndex ofB = model.index(1, 0);
    table.setRows({serverRow(u"0"_s, u"a new one"_s), b});
    QVERIFY(!ofA.isValid());
    QCOMPARE(ofB.data().toString(), u"b"_s);
    QCOMPARE(model.rowOf(identityOf(b)), ofB.row());
    QCOMPARE(model.rowOf(identityOf(a)), -1);
}

void tst_ServerTableModel::manyPollsKeepTheModelSound()
{
    Table table;
    ServerTableModel &model = table.model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    quint32 dice = 7;
    const auto roll = [&dice](quint32 sides) {
        dice = dice * 1664525U + 1013904223U;
        return (dice >> 16U) % sides;
    };
    for (int poll = 0; poll < 60; ++poll) {
        QList<ServerRow> rows;
        for (int number = 1; number <= 30; ++number) {
            if (roll(3) == 0)
                continue;
            rows << serverRow(QString::number(number), u"s%1"_s.arg(roll(40)));
        }
        table.setRows(rows);
        table.setFilter(poll % 3 == 0 ? u"s1"_s : QString());
        model.sort(int(roll(3)), roll(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(model.allCount(), static_cast<int>(rows.size()));
        for (const ServerRow &row : rows) {
            const int place = model.rowOf(identityOf(row));
            QCOMPARE(place >= 0, model.filter().isEmpty() || row.server.name.contains(u"s1"_s));
            if (place >= 0)
                QCOMPARE(*model.row(place), row);
        }
    }
}

void tst_ServerTableModel::aServerTwiceInAnAnswerIsOneRow()
{
    Table table;
    ServerTableModel &model = table.model;
    table.setRows({serverRow(u"1"_s, u"a"_s), serverRow(u"1"_s, u"a"_s)});
    QCOMPARE(model.rowCount(), 1);
}

void tst_ServerTableModel::sortsByValue_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QList<ServerRow>>("rows");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("names naturally and without case")
        << Column::Name
        << QList{serverRow(u"1"_s, u"web10"_s), serverRow(u"2"_s, u"Web2"_s),
                 serverRow(u"3"_s, u"db"_s)}
        << QStringList{u"db"_s, u"Web2"_s, u"web10"_s};
    QTest::newRow("leading zeros do not make a number larger")
        << Column::Name << QList{serverRow(u"1"_s, u"n010"_s), serverRow(u"2"_s, u"n9"_s)}
        << QStringList{u"n9"_s, u"n010"_s};
    QTest::newRow("Korean names by their syllables")
        << Column::Name << QList{serverRow(u"1"_s, u"하나"_s), serverRow(u"2"_s, u"가나"_s)}
        << QStringList{u"가나"_s, u"하나"_s};
    QTest::newRow("equal names by number")
        << Column::Name << QList{serverRow(u"10"_s, u"a"_s), serverRow(u"9"_s, u"a"_s)}
        << QStringList{u"a"_s, u"a"_s};
    QTest::newRow("addresses as numbers, none last")
        << Column::PrivateIp
        << QList{withIp(serverRow(u"1"_s, u"c"_s), QString()),
                 withIp(serverRow(u"2"_s, u"b"_s), u"10.0.10.1"_s),
                 withIp(serverRow(u"3"_s, u"a"_s), u"10.0.9.1"_s)}
        << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("server numbers by length first")
        << Column::Number << QList{serverRow(u"1000"_s, u"b"_s), serverRow(u"999"_s, u"a"_s)}
        << QStringList{u"a"_s, u"b"_s};
    ServerRow stopped = serverRow(u"1"_s, u"stopped"_s);
    stopped.server.status = Cloud::ServerStatus::Stopped;
    QTest::newRow("status by its value")
        << Column::Status << QList{stopped, serverRow(u"2"_s, u"running"_s)}
        << QStringList{u"running"_s, u"stopped"_s};
}

void tst_ServerTableModel::sortsByValue()
{
    QFETCH(const Column, column);
    QFETCH(const QList<ServerRow>, rows);
    QFETCH(QStringList, expected);
    Table table;
    ServerTableModel &model = table.model;
    table.setRows(rows);
    model.sort(static_cast<int>(column), Qt::AscendingOrder);
    QCOMPARE(names(model), expected);
    std::reverse(expected.begin(), expected.end());
    model.sort(static_cast<int>(column), Qt::DescendingOrder);
    QCOMPARE(names(model), expected);
}

void tst_ServerTableModel::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("left");
    const QStringList all{u"erp-win-01"_s, u"web-lnx"_s, u"웹서버"_s};
    QTest::newRow("nothing typed shows all") << QString() << all;
    QTest::newRow("only spaces show all") << u"   "_s << all;
    QTest::newRow("part of a name, other case") << u"WIN"_s << QStringList{u"erp-win-01"_s};
    QTest::newRow("every word has to match") << u"win kvm"_s << QStringList{u"erp-win-01"_s};
    QTest::newRow("one word that does not match hides") << u"win xyz"_s << QStringList{};
    QTest::newRow("words do not reach over columns") << u"01running"_s << QStringList{};
    QTest::newRow("Korean name") << u"웹"_s << QStringList{u"웹서버"_s};
    QTest::newRow("Korean description") << u"결제"_s << QStringList{u"웹서버"_s};
    QTest::newRow("decomposed Hangul as some keyboards send it")
        << u"웹"_s.normalized(QString::NormalizationForm_D) << QStringList{u"웹서버"_s};
    QTest::newRow("initial consonants") << u"ㅇㅅ"_s << QStringList{u"웹서버"_s};
    QTest::newRow("initial consonants of a description") << u"ㄱㅈ"_s << QStringList{u"웹서버"_s};
    QTest::newRow("initial consonants in another order") << u"ㅅㅇ"_s << QStringList{};
    QTest::newRow("full-width letters") << u"ｗｉｎ－０１"_s << QStringList{u"erp-win-01"_s};
    QTest::newRow("address") << u"10.7.7.7"_s << QStringList{u"web-lnx"_s};
    QTest::newRow("secondary address") << u"10.9."_s << QStringList{u"web-lnx"_s};
    QTest::newRow("number") << u"333"_s << QStringList{u"web-lnx"_s};
    QTest::newRow("status as shown") << u"stopped"_s << QStringList{u"web-lnx"_s};
    QTest::newRow("status as the provider codes it") << u"nstop"_s << QStringList{u"web-lnx"_s};
    QTest::newRow("a character of patterns is only itself") << u".*"_s << QStringList{};
}

void tst_ServerTableModel::filters()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, left);
    ServerRow korean = serverRow(u"222"_s, u"웹서버"_s);
    korean.server.os = Cloud::OsFamily::Linux;
    korean.server.platform.code = u"LNX64"_s;
    korean.server.platform.name = u"Linux 64 Bit"_s;
    korean.server.description = u"결제 시스템"_s;
    ServerRow web = serverRow(u"333"_s, u"web-lnx"_s);
    web.server.os = Cloud::OsFamily::Linux;
    web.server.platform.code = u"LNX64"_s;
    web.server.status = Cloud::ServerStatus::Stopped;
    web.server.statusCode = {u"NSTOP"_s, {}};
    web.interfaces.first().ip = u"10.7.7.7"_s;
    web.interfaces.first().secondaryIps = {u"10.9.9.9"_s};

    Table table;
    ServerTableModel &model = table.model;
    table.setRows({serverRow(u"111"_s, u"erp-win-01"_s), korean, web});
    table.setFilter(typed);
    QCOMPARE(names(model), left);
}

void tst_ServerTableModel::theFilterFollowsANewReading()
{
    Table table;
    ServerTableModel &model = table.model;
    table.setRows({serverRow(u"1"_s, u"a"_s)});
    table.setFilter(u"stopped"_s);
    QCOMPARE(model.rowCount(), 0);
    ServerRow stopped = serverRow(u"1"_s, u"a"_s);
    stopped.server.status = Cloud::ServerStatus::Stopped;
    table.setRows({stopped});
    QCOMPARE(model.rowCount(), 1);
}

void tst_ServerTableModel::manyRowsAreFilteredAndSortedElsewhere()
{
    Table table;
    const QAbstractItemModelTester tester(&table.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ServerRow> rows;
    constexpr int many = 9000;
    for (int i = 0; i < many; ++i) {
        ServerRow row = serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i * 7919 % many));
        row.server.memoryBytes = qint64(i * 31 % 100 + 1) << 30;
        rows << row;
    }
    table.setRows(rows);
    QTRY_COMPARE(table.model.rowCount(), many);
    QTRY_VERIFY(!table.model.isWorking());
    for (int i = 0; i < many; i += 7)
        QCOMPARE(table.model.index(i, 0).data().toString(), u"web-%1"_s.arg(i));
    const Inventory::ServerIdentity kept = identityOf(rows.at(5));
    const QPersistentModelIndex index = table.model.index(table.model.rowOf(kept), 0);
    const auto expected = [&](const QString &word) {
        return int(std::count_if(rows.begin(), rows.end(), [&](const ServerRow &row) {
            return row.server.name.contains(word);
        }));
    };
    // Each keystroke overtakes the one before.
    for (const QString &typed : {u"w"_s, u"we"_s, u"web-1"_s, u"web-12"_s, u"web-123"_s})
        table.setFilter(typed);
    QVERIFY(table.model.isWorking());
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.rowCount(), expected(u"web-123"_s));
    QVERIFY(!index.isValid());
    table.setFilter(u"web-12"_s);
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.rowCount(), expected(u"web-12"_s));
    table.setFilter({});
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.rowCount(), many);

    const QPersistentModelIndex again = table.model.index(table.model.rowOf(kept), 0);
    table.model.sort(int(Column::Memory), Qt::DescendingOrder);
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.identity(again.row()), std::optional(kept));
    qint64 last = std::numeric_limits<qint64>::max();
    for (int i = 0; i < many; ++i) {
        const qint64 memory = table.model.row(i)->server.memoryBytes;
        QVERIFY(memory <= last);
        last = memory;
    }
    // While another order is being made, rows come, change and go.
    table.model.sort(int(Column::Name), Qt::AscendingOrder);
    rows.remove(0, 40);
    rows[0].server.name = u"a first"_s;
    rows << serverRow(u"77"_s, u"zz last"_s);
    table.setRows(rows);
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.rowCount(), int(rows.size()));
    QCOMPARE(table.model.index(0, 0).data().toString(), u"a first"_s);
    QCOMPARE(table.model.index(int(rows.size()) - 1, 0).data().toString(), u"zz last"_s);
}

void tst_ServerTableModel::rowsThatComeInSlicesStandInOneOrder()
{
    Table table;
    const QAbstractItemModelTester tester(&table.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto region = *Cloud::RegionCode::fromText(u"KR"_s);
    constexpr int slice = 1500;
    constexpr int many = 8 * slice;
    QList<ServerRow> all;
    int read = 0;
    const auto readPart = [&](const QList<ServerRow> &rows, bool complete) {
        Inventory::RegionReading reading =
            Inventory::completeReading(region, rows, *table.store.pool());
        reading.complete = complete;
        table.store.read(0, std::move(reading), &table.store, [&read] { ++read; });
    };
    for (int i = 0; i < many; ++i) {
        all << serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i * 7919 % (many / 2)));
        if ((i + 1) % slice == 0) { // with some of the slices before, which have another name now
            QList<ServerRow> part = all.last(slice);
            for (int old = 0; old < i - slice; old += 97) {
                all[old].server.name = u"Web-%1"_s.arg((old * 31 + i) % many);
                part << all.at(old);
            }
            readPart(part, false);
            QCoreApplication::processEvents();
        }
    }
    all.remove(500, 40);
    readPart(all, true);
    QTRY_COMPARE(read, 9);
    QTRY_VERIFY(!table.model.isWorking());

    Table atOnce;
    atOnce.setRows(all);
    QTRY_VERIFY(!atOnce.model.isWorking());
    QCOMPARE(atOnce.model.rowCount(), int(all.size()));
    QCOMPARE(table.model.rowCount(), int(all.size()) + 40); // gone ones stay for a while
    std::vector<Inventory::ServerIdentity> order;
    for (int row = 0; row < table.model.rowCount(); ++row) {
        if (!table.model.index(row, 0).data(ServerTableModel::VanishedRole).toBool())
            order.push_back(*table.model.identity(row));
    }
    QCOMPARE(order.size(), std::size_t(all.size()));
    for (int row = 0; row < atOnce.model.rowCount(); ++row)
        QCOMPARE(order[std::size_t(row)], *atOnce.model.identity(row));
}

void tst_ServerTableModel::aStoreThatDiesLeavesAnEmptyTable()
{
    ServerTableModel model;
    const Console::SystemClock clock;
    auto store = std::make_unique<Inventory::ServerStore>(clock);
    store->addProfile({}, {});
    model.setStore(store.get());
    QList<ServerRow> rows;
    for (int i = 0; i < 9000; ++i)
        rows << serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i));
    store->setRows(0, rows);
    QVERIFY(model.isWorking());
    store.reset();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isWorking());
    model.setFilter(RowFilter::fromText(u"web-1"_s, 0));
    model.sort(int(Column::Number), Qt::AscendingOrder);
    // What was at work ends, and finds nothing to do.
    QVERIFY(model.findChild<QThreadPool *>()->waitForDone(30'000));
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
}

// Texts have numbers of their own in every store.
void tst_ServerTableModel::anotherStoreIsOrderedByItsOwnTexts()
{
    const auto inZones = [](const QString &first, const QString &second) {
        QList<ServerRow> rows{serverRow(u"1"_s, u"a"_s), serverRow(u"2"_s, u"b"_s)};
        rows[0].server.zone = first;
        rows[1].server.zone = second;
        return rows;
    };
    Table table;
    table.setRows(inZones(u"KR-1"_s, u"KR-2"_s));
    table.model.sort(int(Column::Zone), Qt::AscendingOrder);
    QCOMPARE(names(table.model), QStringList({u"a"_s, u"b"_s}));
    Inventory::ServerStore other(table.clock);
    other.addProfile({}, {});
    other.setWords(Console::Ui::serverWords());
    table.model.setStore(&other);
    other.setRows(0, inZones(u"KR-2"_s, u"KR-1"_s));
    QCOMPARE(names(table.model), QStringList({u"b"_s, u"a"_s}));
    table.model.setStore(nullptr);
}

void tst_ServerTableModel::whatWasAskedForHoldsForAnotherStore()
{
    Table table;
    QList<ServerRow> rows;
    for (int i = 0; i < 9000; ++i)
        rows << serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i));
    table.setRows(rows);
    QTRY_VERIFY(!table.model.isWorking());
    Inventory::ServerStore other(table.clock);
    other.addProfile({}, {});
    other.setWords(Console::Ui::serverWords());
    other.setRows(0,
                  {serverRow(u"1"_s, u"db-2"_s), serverRow(u"2"_s, u"web-3"_s),
                   serverRow(u"3"_s, u"db-4"_s)});
    table.setFilter(u"db"_s);
    table.model.sort(int(Column::Number), Qt::DescendingOrder);
    QVERIFY(table.model.isWorking());
    table.model.setStore(&other); // what was at work is dropped
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(names(table.model), QStringList({u"db-4"_s, u"db-2"_s}));
    table.model.setStore(nullptr);
}

// Another key for the only profile with servers, while they are being put into order.
void tst_ServerTableModel::aStoreThatIsClearedWhileRowsAreSortedLeavesAnEmptyTable()
{
    Table table;
    QList<ServerRow> rows;
    for (int i = 0; i < 9000; ++i)
        rows << serverRow(QString::number(1000 + i), u"web-%1"_s.arg(i));
    table.setRows(rows);
    QTRY_VERIFY(!table.model.isWorking());
    table.model.sort(int(Column::Number), Qt::DescendingOrder);
    table.setFilter(u"web-1"_s);
    QVERIFY(table.model.isWorking());
    rows.append(serverRow(u"99"_s, u"web-one more"_s)); // both have something to look at again
    table.setRows(rows);
    table.store.clear(0);
    QCOMPARE(table.model.rowCount(), 0);
    QTRY_VERIFY(!table.model.isWorking());
    QCOMPARE(table.model.rowCount(), 0);
    QCOMPARE(table.model.allCount(), 0);
    table.setFilter({});
    table.setRows(rows.last(5));
    QTRY_COMPARE(table.model.rowCount(), 5);
}

QTEST_MAIN(tst_ServerTableModel)
#include "tst_servertablemodel.moc"
