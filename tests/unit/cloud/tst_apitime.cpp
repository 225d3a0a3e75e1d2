// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/apitime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;

class TestApiTime final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("an offset without a colon")
            << u"2020-08-24T09:41:23+0900"_s << u"2020-08-24T00:41:23.000Z"_s;
        QTest::newRow("an offset with a colon")
            << u"2020-08-24T09:41:23+09:00"_s << u"2020-08-24T00:41:23.000Z"_s;
        QTest::newRow("Z is UTC") << u"2020-08-24T09:41:23Z"_s << u"2020-08-24T09:41:23.000Z"_s;
        QTest::newRow("west of Greenwich")
            << u"2020-08-24T23:30:00-0330"_s << u"2020-08-25T03:00:00.000Z"_s;
        QTest::newRow("the day before in UTC")
            << u"2024-03-01T00:00:00+0900"_s << u"2024-02-29T15:00:00.000Z"_s;
        QTest::newRow("milliseconds")
            << u"2020-08-24T09:41:23.125+0900"_s << u"2020-08-24T00:41:23.125Z"_s;
        QTest::newRow("a tenth of a second")
            << u"2020-08-24T09:41:23.5Z"_s << u"2020-08-24T09:41:23.500Z"_s;
        QTest::newRow("nanoseconds are cut")
            << u"2020-08-24T09:41:23.123456789Z"_s << u"2020-08-24T09:41:23.123Z"_s;
        QTest::newRow("blanks around it")
            << u" 2020-08-24T09:41:23Z\n"_s << u"2020-08-24T09:41:23.000Z"_s;
    }
    void read()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, utc);
        const QDateTime time = apiTime(text);
        QCOMPARE(time.timeSpec(), Qt::UTC);
        QCOMPARE(time.toString(Qt::ISODateWithMs), utc);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no offset is a guess") << u"2020-08-24T09:41:23"_s;
        QTest::newRow("a date alone") << u"2020-08-24"_s;
        QTest::newRow("a blank instead of the T") << u"2020-08-24 09:41:23Z"_s;
        QTest::newRow("a month of 13") << u"2020-13-24T09:41:23Z"_s;
        QTest::newRow("a day that is none") << u"2021-02-29T09:41:23Z"_s;
        QTest::newRow("an hour of 24") << u"2020-08-24T24:00:00Z"_s;
        QTest::newRow("a second of 60") << u"2020-08-24T09:41:60Z"_s;
        QTest::newRow("a fraction without digits") << u"2020-08-24T09:41:23.Z"_s;
        QTest::newRow("an offset of hours only") << u"2020-08-24T09:41:23+09"_s;
        QTest::newRow("an offset that is none") << u"2020-08-24T09:41:23+9900"_s;
        QTest::newRow("something behind it") << u"2020-08-24T09:41:23Zx"_s;
        QTest::newRow("a sign where digits belong") << u"+020-08-24T09:41:23Z"_s;
        QTest::newRow("digits of another script") << u"٢٠٢٠-08-24T09:41:23Z"_s;
        QTest::newRow("the word NULL") << u"NULL"_s;
    }
    void refused()
    {
        QFETCH(const QString, text);
        QVERIFY(!apiTime(text).isValid());
    }

    void everyCutIsRefused()
    {
        const QString whole = u"2020-08-24T09:41:23+0900"_s;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!apiTime(whole.left(size)).isValid(), qPrintable(whole.left(size)));
    }
};

QTEST_GUILESS_MAIN(TestApiTime)
#include "tst_apitime.moc"
