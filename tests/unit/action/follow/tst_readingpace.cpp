// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/readingpace.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console::Action;
using End = ReadingPace::End;

class TestReadingPace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstMayLeaveAtOnce()
    {
        const ReadingPace pace;
        QVERIFY(pace.mayLeave(0));
        QCOMPARE(pace.waitMs(0), 0);
    }

    void twoWithoutAnAnswerHoldTheOthersBack()
    {
        ReadingPace pace;
        const quint64 first = pace.begin(0);
        const quint64 second = pace.begin(1);
        QVERIFY(first != 0 && second != first);
        QVERIFY(!pace.mayLeave(60'000)); // however long that takes
        QCOMPARE(pace.waitMs(60'000), -1);
        pace.end(first, End::Answered, 60'000);
        QVERIFY(pace.mayLeave(60'000));
    }

    void fourAnsweredAreEnoughForASecond()
    {
        ReadingPace pace;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(pace.mayLeave(i));
            pace.end(pace.begin(i), End::Answered, i);
        }
        QVERIFY(!pace.mayLeave(10));
        const qint64 wait = pace.waitMs(10);
        QVERIFY(wait > 980);
        QVERIFY(!pace.mayLeave(10 + wait - 1));
        QVERIFY(pace.mayLeave(10 + wait));
    }

    void whatIsNotKnownIsNoNumber()
    {
        ReadingPace pace;
        pace.end(7, End::NoAnswer, 0);
        QVERIFY(pace.mayLeave(0));
    }

    // Whenever the requests arrive between their sending and their end, and though Qt sends those
    // that end without an answer twice: never more than five in a second.
    void neverMoreThanFiveInASecond()
    {
        QRandomGenerator chance(20261125);
        for (int run = 0; run < 200; ++run) {
            struct OnTheWay {
                quint64 number;
                qint64 begun;
                qint64 ends;
                bool answered;
            };
            ReadingPace pace;
            QList<OnTheWay> onTheWay;
            QList<qint64> arrivals;
            const int slowest = 1 + chance.bounded(1500);
            for (qint64 now = 0; now < 20'000; now += 1 + chance.bounded(40)) {
                for (qsizetype i = onTheWay.size() - 1; i >= 0; --i) {
                    if (onTheWay.at(i).ends > now)
                        continue;
                    const OnTheWay done = onTheWay.takeAt(i);
                    pace.end(done.number, done.answered ? End::Answered : End::NoAnswer, now);
                    for (int copy = 0; copy < (done.answered ? 1 : 2); ++copy)
                        arrivals.append(done.begun
                                        + chance.bounded(qint64(0), now - done.begun + 1));
                }
                if (pace.mayLeave(now))
                    onTheWay.append({pace.begin(now), now, now + chance.bounded(slowest),
                                     chance.bounded(4) != 0});
            }
            std::sort(arrivals.begin(), arrivals.end());
            QVERIFY(arrivals.size() > 20);
            for (qsizetype i = 5; i < arrivals.size(); ++i)
                QVERIFY(arrivals.at(i) - arrivals.at(i - 5) >= 1000);
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingPace)
#include "tst_readingpace.moc"
