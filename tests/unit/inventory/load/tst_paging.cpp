// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/paging.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace Console::Inventory;

namespace {

// A page with rows `first`, `first` + 1 …
ArrivedPage page(int number, std::optional<int> total, int first, int rows, int leftOut = 0)
{
    ArrivedPage arrived{.number = number, .totalRows = total, .leftOut = leftOut};
    arrived.rows.resize(std::size_t(rows));
    std::iota(arrived.rows.begin(), arrived.rows.end(), quint64(first));
    return arrived;
}

using Pages = QList<int>;

} // namespace

class TestPaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTotalAsksForAllPagesAtOnce()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, 3500, 0, 1000)), (Pages{2, 3, 4}));
        QCOMPARE(paging.take(page(4, 3500, 3000, 500)), Pages());
        QVERIFY(!paging.isCertain());
        QCOMPARE(paging.take(page(2, 3500, 1000, 1000)), Pages());
        QCOMPARE(paging.take(page(3, 3500, 2000, 1000)), Pages());
        QCOMPARE(paging.rows(), 3500);
        QVERIFY(paging.isCertain());
        QVERIFY(!paging.contradictsItself());
    }

    void aPageThatIsNotFullIsTheLast_data()
    {
        QTest::addColumn<std::optional<int>>("total");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("none") << std::optional(0) << 0 << false;
        QTest::newRow("none, and no total") << std::optional<int>() << 0 << false;
        QTest::newRow("one") << std::optional(1) << 1 << false;
        QTest::newRow("999") << std::optional(999) << 999 << false;
        QTest::newRow("999, and no total") << std::optional<int>() << 999 << false;
        QTest::newRow("a negative total") << std::optional(-5) << 3 << true;
        QTest::newRow("a total of fewer") << std::optional(2) << 3 << true;
        QTest::newRow("a total of more on one page") << std::optional(4) << 3 << true;
    }
    void aPageThatIsNotFullIsTheLast()
    {
        QFETCH(const std::optional<int>, total);
        QFETCH(const int, rows);
        QFETCH(const bool, contradicts);
        Paging paging;
        QCOMPARE(paging.take(page(1, total, 0, rows)), Pages());
        QCOMPARE(paging.contradictsItself(), contradicts);
        QCOMPARE(paging.isCertain(), !contradicts);
    }

    void whileAPageIsFullTheNextIsAskedFor_data()
    {
        QTest::addColumn<QList<std::optional<int>>>("totals");
        QTest::addColumn<bool>("contradicts");
        using Totals = QList<std::optional<int>>;
        QTest::newRow("no total") << Totals{{}, {}, {}} << false;
        QTest::newRow("the rows of each page") << Totals{1000, 1000, 500} << true;
        QTest::newRow("always the rows of the first") << Totals{1000, 1000, 1000} << true;
        QTest::newRow("the right one only at the end") << Totals{1000, 1000, 2500} << false;
        QTest::newRow("a total beyond belief")
            << Totals{std::numeric_limits<int>::max(), std::numeric_limits<int>::max(),
                      std::numeric_limits<int>::max()}
            << true;
        QTest::newRow("one more than is believed")
            << Totals{mostPages * pageSize + 1, 2500, 2500} << false;
    }
    void whileAPageIsFullTheNextIsAskedFor()
    {
        QFETCH(const QList<std::optional<int>>, totals);
        QFETCH(const bool, contradicts);
        Paging paging;
        QCOMPARE(paging.take(page(1, totals.at(0), 0, 1000)), Pages{2});
        QCOMPARE(paging.take(page(2, totals.at(1), 1000, 1000)), Pages{3});
        QCOMPARE(paging.take(page(3, totals.at(2), 2000, 500)), Pages());
        QCOMPARE(paging.rows(), 2500);
        QCOMPARE(paging.contradictsItself(), contradicts);
        QCOMPARE(paging.isCertain(), !totals.at(0).has_value());
    }

    void aFullLastPageIsFollowedByAnEmptyOne()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, 2000, 0, 1000)), Pages{2});
        QCOMPARE(paging.take(page(2, 2000, 1000, 1000)), Pages{3});
        QCOMPARE(paging.take(page(3, 2000, 0, 0)), Pages());
        QVERIFY(paging.isCertain());
    }

    void rowsThatAreLeftOutFillAPage()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, {}, 0, 999, 1)), Pages{2});
        QCOMPARE(paging.take(page(2, {}, 999, 1)), Pages());
        QCOMPARE(paging.rows(), 1001);
        QVERIFY(paging.isCertain());
        Paging told;
        QCOMPARE(told.take(page(1, 3, 0, 2, 1)), Pages());
        QVERIFY(told.isCertain());
    }

    void aPageThatBringsNothingNewIsTheLast()
    {
        Paging untold;
        QCOMPARE(untold.take(page(1, {}, 0, 1000)), Pages{2});
        QCOMPARE(untold.take(page(2, {}, 0, 1000)), Pages());
        QCOMPARE(untold.rows(), 1000);
        QVERIFY(untold.contradictsItself());
        QVERIFY(!untold.isCertain());

        Paging repeating; // always the first page
        QCOMPARE(repeating.take(page(1, 2500, 0, 1000)), (Pages{2, 3}));
        QCOMPARE(repeating.take(page(2, 2500, 0, 1000)), Pages());
        QCOMPARE(repeating.take(page(3, 2500, 0, 1000)), Pages());
        QVERIFY(repeating.contradictsItself());

        Paging clamping; // beyond the end the last page comes again
        QCOMPARE(clamping.take(page(1, 1000, 0, 1000)), Pages{2});
        QCOMPARE(clamping.take(page(2, 1000, 0, 1000)), Pages());
        QVERIFY(!clamping.contradictsItself());
        QVERIFY(clamping.isCertain());
    }

    void aPageOfWhichOneRowIsNewIsNotTheLast()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, {}, 0, 1000)), Pages{2});
        QCOMPARE(paging.take(page(2, {}, 1, 1000)), Pages{3});
        QCOMPARE(paging.rows(), 1001);
    }

    // A server was added or removed in between: no contradiction, but a missing one may be there.
    void aChangeDuringTheReadingIsNoContradiction()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, 1500, 0, 1000)), Pages{2});
        QCOMPARE(paging.take(page(2, 1499, 1001, 499)), Pages());
        QCOMPARE(paging.rows(), 1499);
        QVERIFY(!paging.contradictsItself());
        QVERIFY(!paging.isCertain());
    }

    void oneRowThatIsMissingIsAContradiction()
    {
        Paging paging;
        QCOMPARE(paging.take(page(1, 1500, 0, 1000)), Pages{2});
        QCOMPARE(paging.take(page(2, 1500, 1001, 499)), Pages());
        QVERIFY(paging.contradictsItself());
        QVERIFY(!paging.isCertain());
    }

    void thereIsAnEnd()
    {
        Paging told;
        QCOMPARE(told.take(page(1, mostPages * pageSize, 0, 1000))->size(),
                 qsizetype(mostPages - 1));
        QVERIFY(!told.take(page(mostPages, mostPages * pageSize, 1000, 1000)));
        Paging untold;
        for (int number = 1; number < mostPages; ++number)
            QCOMPARE(untold.take(page(number, {}, number * 1000, 1000)), Pages{number + 1});
        QVERIFY(!untold.take(page(mostPages, {}, 0, 1000)));
    }
};

QTEST_APPLESS_MAIN(TestPaging)
#include "tst_paging.moc"
