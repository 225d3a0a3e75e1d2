// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/rowruns.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Console;
using Inventory::RowId;
using Rows = std::vector<RowId>;

class tst_RowRuns final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighboursAreOneRun();
    void nothingDiffers();
    void rowsThatChangePlacesAreNotFew();
    void sixteenRunsAreFewAndSeventeenAreNot();
    void whatIsToldMakesTheRowsAfter();
};

namespace {

constexpr RowId end = 64;

Rows applied(Rows rows, const Rows &after, const Ui::RowsDiffer &differ)
{
    for (auto run = differ.gone.rbegin(); run != differ.gone.rend(); ++run)
        rows.erase(rows.begin() + run->first, rows.begin() + run->last + 1);
    for (const Ui::RowRun run : differ.come)
        rows.insert(rows.begin() + run.first, after.begin() + run.first,
                    after.begin() + run.last + 1);
    return rows;
}

// Every other row below `rows`.
Rows everyOther(RowId rows)
{
    Rows list;
    for (RowId row = 0; row < rows; row += 2)
        list.push_back(row);
    return list;
}

} // namespace

void tst_RowRuns::neighboursAreOneRun()
{
    const std::vector<Ui::RowRun> runs = Ui::runsOf({0, 1, 2, 5, 7, 8});
    QCOMPARE(runs.size(), 3U);
    QCOMPARE(runs[0].first, 0);
    QCOMPARE(runs[0].last, 2);
    QCOMPARE(runs[1].first, 5);
    QCOMPARE(runs[1].last, 5);
    QCOMPARE(runs[2].first, 7);
    QCOMPARE(runs[2].last, 8);
    QVERIFY(Ui::runsOf({}).empty());
}

void tst_RowRuns::nothingDiffers()
{
    const auto differ = Ui::fewDiffer({3, 1, 2}, {3, 1, 2}, end);
    QVERIFY(differ);
    QVERIFY(differ->gone.empty());
    QVERIFY(differ->come.empty());
}

void tst_RowRuns::rowsThatChangePlacesAreNotFew()
{
    QVERIFY(!Ui::fewDiffer({1, 2}, {2, 1}, end));
    QVERIFY(!Ui::fewDiffer({1, 2, 3}, {3, 4, 1}, end));
}

void tst_RowRuns::sixteenRunsAreFewAndSeventeenAreNot()
{
    Rows all(end);
    std::iota(all.begin(), all.end(), RowId(0));
    all.resize(32);
    QVERIFY(Ui::fewDiffer(all, everyOther(32), end));
    QVERIFY(Ui::fewDiffer(everyOther(32), all, end));
    all.resize(34, 0);
    std::iota(all.begin(), all.end(), RowId(0));
    QVERIFY(!Ui::fewDiffer(all, everyOther(34), end));
    QVERIFY(!Ui::fewDiffer(everyOther(34), all, end));
}

// Two lists that leave different rows out of one order.
void tst_RowRuns::whatIsToldMakesTheRowsAfter()
{
    QRandomGenerator random(20);
    int few = 0;
    for (int round = 0; round < 500; ++round) {
        Rows order(40);
        std::iota(order.begin(), order.end(), RowId(0));
        std::shuffle(order.begin(), order.end(), random);
        const auto someOf = [&] {
            Rows some;
            std::copy_if(order.begin(), order.end(), std::back_inserter(some),
                         [&](RowId) { return random.bounded(4) != 0; });
            return some;
        };
        const Rows before = someOf();
        const Rows after = someOf();
        if (const auto differ = Ui::fewDiffer(before, after, end)) {
            ++few;
            QCOMPARE(applied(before, after, *differ), after);
        }
    }
    QVERIFY2(few > 200, qPrintable(QString::number(few)));
}

QTEST_GUILESS_MAIN(tst_RowRuns)
#include "tst_rowruns.moc"
