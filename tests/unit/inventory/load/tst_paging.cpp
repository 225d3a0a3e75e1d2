// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/paging.h"

#include <QTest>

#include <limits>

using namespace Console::Inventory;

class TestPaging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withATotalTheFirstPageTellsAll()
    {
        QCOMPARE(pagesAfter(1, 0, 0), QList<int>());
        QCOMPARE(pagesAfter(1, 1000, 1000), QList<int>());
        QCOMPARE(pagesAfter(1, 1001, 1000), QList<int>{2});
        QCOMPARE(pagesAfter(1, 3500, 1000), (QList<int>{2, 3, 4}));
        QCOMPARE(pagesAfter(2, 3500, 1000), QList<int>());
        QCOMPARE(pagesAfter(1, -5, 0), QList<int>());
    }

    void withoutATotalAPageThatIsNotFullIsTheLast()
    {
        QCOMPARE(pagesAfter(1, {}, 999), QList<int>());
        QCOMPARE(pagesAfter(7, {}, 1000), QList<int>{8});
    }

    void moreThanCanBeIsNotBelieved()
    {
        QCOMPARE(pagesAfter(1, mostPages * pageSize, 1000)->size(), qsizetype(mostPages - 1));
        QVERIFY(!pagesAfter(1, mostPages * pageSize + 1, 1000));
        QVERIFY(!pagesAfter(1, std::numeric_limits<int>::max(), 1000));
        QVERIFY(pagesAfter(mostPages - 1, {}, 1000));
        QVERIFY(!pagesAfter(mostPages, {}, 1000));
    }
};

QTEST_APPLESS_MAIN(TestPaging)
#include "tst_paging.moc"
