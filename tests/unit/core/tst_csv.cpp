// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Console::csv;

class TestCsv final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"erp-win-01"_s << QByteArray("erp-win-01");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quotes") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("another language") << u"사고"_s << QByteArray("사고");
        QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+82"_s << QByteArray("'+82");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("a sign alone") << u"-"_s << QByteArray("-");
        QTest::newRow("a dash") << u"–"_s << QByteArray("–");
        QTest::newRow("wide equals") << u"＝1"_s << QByteArray("'＝1");
        QTest::newRow("wide plus") << u"＋82"_s << QByteArray("'＋82");
        QTest::newRow("wide minus") << u"－1"_s << QByteArray("'－1");
        QTest::newRow("wide at") << u"＠SUM(A1)"_s << QByteArray("'＠SUM(A1)");
        QTest::newRow("behind a line end") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("a formula with a comma") << u"=a(1,2)"_s << QByteArray("\"'=a(1,2)\"");
        QTest::newRow("a formula that is not at the beginning") << u"a=1"_s << QByteArray("a=1");
    }
    void cells()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, written);
        QCOMPARE(csv({{cell, u"x"_s}}), written + ",x\r\n");
    }

    void rows()
    {
        QCOMPARE(csv({}), QByteArray());
        QCOMPARE(csv({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}), QByteArray("a,b\r\nc,d\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
