// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/rows/serverorder.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;

namespace {

// "web 101 KR": name, number, region.
ServerRow rowOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    ServerRow row = Test::serverRow(parts.at(1), parts.at(0));
    row.server.id.region = *Cloud::RegionCode::fromText(parts.at(2));
    return row;
}

QString textOf(const StoreView &view, RowId row)
{
    const Cloud::ServerInstance server = view.row(row).server;
    return u"%1 %2 %3"_s.arg(server.name, server.id.number.text(), server.id.region.text());
}

} // namespace

class TestServerOrder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ascends_data()
    {
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("numbers in names by value, with zeros before them or not")
            << QStringList{u"n9 1 KR"_s, u"n010 2 KR"_s, u"n11 3 KR"_s, u"n0012 4 KR"_s};
        QTest::newRow("only zeros")
            << QStringList{u"n0x 1 KR"_s, u"n000y 2 KR"_s, u"n1a 3 KR"_s, u"n01b 4 KR"_s};
        QTest::newRow("equal but for zeros, by the letters")
            << QStringList{u"n001 1 KR"_s, u"n01 2 KR"_s, u"n1 3 KR"_s};
        QTest::newRow("equal names by number, which may be of any length")
            << QStringList{u"a 9 KR"_s, u"a 10 KR"_s, u"a 99999999999999999999 KR"_s,
                           u"a 100000000000000000000 KR"_s, u"a 100000000000000000001 KR"_s};
        QTest::newRow("equal names and numbers by region")
            << QStringList{u"a 7 JP"_s, u"a 7 KR"_s, u"a 7 SGN"_s};
    }
    void ascends()
    {
        QFETCH(const QStringList, expected);
        QList<ServerRow> rows;
        std::transform(expected.rbegin(), expected.rend(), std::back_inserter(rows), rowOf);
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(0, rows);
        const StoreView &view = store.view();
        std::vector<RowId> all;
        for (RowId row = 0; row < view.end(); ++row)
            all.push_back(row);
        const std::vector<RowId> byName = ServerOrder::byName(view, {}, all);
        for (const ServerColumn column : {ServerColumn::Name, ServerColumn::Zone}) { // one zone
            ServerOrder order(column);
            const std::vector<RowId> sorted = order.sorted(view, byName);
            QStringList found;
            for (const RowId row : sorted)
                found += textOf(view, row);
            QCOMPARE(found, expected);
            // The same order places rows one by one.
            for (std::size_t i = 0; i < sorted.size(); ++i) {
                for (std::size_t j = 0; j < sorted.size(); ++j)
                    QCOMPARE(order.lessThan(view, sorted[i], sorted[j]), i < j);
            }
        }
    }

    void timesProtectionAndDescriptionsAscendAndWhatIsMissingIsLast()
    {
        const auto row = [](const QString &text, int day, std::optional<bool> isProtected,
                            const QString &description) {
            ServerRow one = rowOf(text);
            if (day > 0) {
                one.server.booted = QDateTime({2026, 1, day}, {0, 0}, Qt::UTC);
                one.server.created = one.server.booted.addYears(-1);
            }
            one.server.terminationProtected = isProtected;
            one.server.description = description;
            return one;
        };
        const SystemClock clock;
        ServerStore store(clock);
        store.addProfile({}, {});
        store.setRows(
            0,
            {row(u"a 1 KR"_s, 0, std::nullopt, {}), row(u"b 2 KR"_s, 3, true, u"disk 10"_s),
             row(u"c 3 KR"_s, 2, false, u"Disk 9"_s), row(u"d 4 KR"_s, 1, true, u"disk 10"_s)});
        const StoreView &view = store.view();
        std::vector<RowId> all;
        for (RowId one = 0; one < view.end(); ++one)
            all.push_back(one);
        const std::vector<RowId> byName = ServerOrder::byName(view, {}, all);
        const std::pair<ServerColumn, QString> orders[] = {
            {ServerColumn::Booted, u"dcba"_s},
            {ServerColumn::Created, u"dcba"_s},
            {ServerColumn::Protection, u"cbda"_s},
            {ServerColumn::Description, u"cbda"_s},
        };
        for (const auto &[column, expected] : orders) {
            ServerOrder order(column);
            const std::vector<RowId> sorted = order.sorted(view, byName);
            QString found;
            for (const RowId one : sorted)
                found += view.server(one).name();
            QCOMPARE(found, expected);
            for (std::size_t i = 0; i < sorted.size(); ++i) {
                QVERIFY(order.knows(view, sorted[i]));
                for (std::size_t j = 0; j < sorted.size(); ++j)
                    QCOMPARE(order.lessThan(view, sorted[i], sorted[j]), i < j);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestServerOrder)
#include "tst_serverorder.moc"
