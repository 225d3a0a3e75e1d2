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
};

QTEST_GUILESS_MAIN(TestServerOrder)
#include "tst_serverorder.moc"
