// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/csv.h"

#include <QRegularExpression>
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
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t'=1\"");
        QTest::newRow("a sign alone") << u"-"_s << QByteArray("-");
        QTest::newRow("a dash") << u"–"_s << QByteArray("–");
        QTest::newRow("wide equals") << u"＝1"_s << QByteArray("'＝1");
        QTest::newRow("wide plus") << u"＋82"_s << QByteArray("'＋82");
        QTest::newRow("wide minus") << u"－1"_s << QByteArray("'－1");
        QTest::newRow("wide at") << u"＠SUM(A1)"_s << QByteArray("'＠SUM(A1)");
        QTest::newRow("behind a line end") << u"\n=1"_s << QByteArray("\"'\n'=1\"");
        // Those that split at semicolons do not see that the comma's cell is quoted.
        QTest::newRow("behind a semicolon") << u"a;=1+1"_s << QByteArray("\"a;'=1+1\"");
        QTest::newRow("behind a bar") << u"a|@SUM(A1)"_s << QByteArray("\"a|'@SUM(A1)\"");
        QTest::newRow("behind a tab") << u"a\t+1"_s << QByteArray("\"a\t'+1\"");
        QTest::newRow("behind a comma") << u"a,-1"_s << QByteArray("\"a,'-1\"");
        QTest::newRow("behind another line") << u"a\r\n=1"_s << QByteArray("\"a\r\n'=1\"");
        QTest::newRow("behind a blank") << u"a; =1"_s << QByteArray("\"a; '=1\"");
        QTest::newRow("behind a quote") << u"a;\"=1"_s << QByteArray("\"a;\"\"'=1\"");
        QTest::newRow("a sign alone at the end") << u"a;-"_s << QByteArray("\"a;-\"");
        QTest::newRow("a time") << u"2026-01-01 00:00:00 +09:00"_s
                                << QByteArray("2026-01-01 00:00:00 +09:00");
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
        QCOMPARE(csv({{u"가"_s}}, true), QByteArray("\xEF\xBB\xBF가\r\n"));
    }

    // Read with any separator, without any knowledge of quotes.
    void noPieceIsAFormula()
    {
        const QString nasty = u"=1;=1|=1,=1\t=1\r\n=1; =1;\"=1;\"\"+1"_s;
        const QString line = QString::fromUtf8(csv({{nasty, u"x"_s, nasty}}));
        static const QRegularExpression splits(u"[,;|\t\r\n]"_s);
        const QStringList pieces = line.split(splits);
        QVERIFY(pieces.size() > 10);
        for (QString piece : pieces) {
            while (piece.startsWith(u'"') || piece.startsWith(u' '))
                piece.remove(0, 1);
            QVERIFY2(!piece.startsWith(u'=') && !piece.startsWith(u'+'), qPrintable(piece));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
