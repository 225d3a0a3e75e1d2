// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/backgroundjob.h"

#include "tests/support/busyworkers.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using Console::BackgroundJob;
using Console::Generation;
using Console::runInBackground;
using Console::workers;
using Console::Test::BusyWorkers;

class tst_BackgroundJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { settle(); }

    void theAnswerComesLaterAndInThisThread()
    {
        BackgroundJob job;
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        int answer = 0;
        job.start(
            [&worked] {
                worked = QThread::currentThread();
                return 7;
            },
            [&](int value) {
                QVERIFY(!job.isRunning());
                answered = QThread::currentThread();
                answer = value;
            });
        QVERIFY(job.isRunning());
        workers().waitForDone();
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 7);
        QVERIFY(worked && worked != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    void onlyTheLatestAnswerCounts()
    {
        BackgroundJob job;
        std::vector<int> answers;
        for (int i = 1; i <= 50; ++i)
            job.start([i] { return i; }, [&answers](int value) { answers.push_back(value); });
        settle();
        QCOMPARE(answers, std::vector<int>{50});
    }

    // Also one that has come already, but was not taken yet.
    void anAnswerThatWaitsIsOvertaken()
    {
        BackgroundJob job;
        std::vector<int> answers;
        const auto take = [&answers](int value) {
            answers.push_back(value);
        };
        job.start([] { return 1; }, take);
        workers().waitForDone();
        job.start([] { return 2; }, take);
        settle();
        QCOMPARE(answers, std::vector<int>{2});
    }

    void whatIsOvertakenBeforeItBeganDoesNotBegin()
    {
        BackgroundJob job;
        std::atomic<int> begun = 0;
        int answers = 0;
        std::optional<BusyWorkers> busy(std::in_place);
        for (int i = 0; i < 5; ++i)
            job.start([&begun] { return ++begun; }, [&answers](int) { ++answers; });
        busy.reset();
        settle();
        QCOMPARE(begun.load(), 1);
        QCOMPARE(answers, 1);
    }

    void theAnswerMayStartTheNextOne()
    {
        BackgroundJob job;
        int last = 0;
        std::function<void(int)> next = [&](int value) {
            last = value;
            if (value < 3)
                job.start([value] { return value + 1; }, next);
        };
        job.start([] { return 1; }, next);
        QTRY_COMPARE(last, 3);
        QVERIFY(!job.isRunning());
    }

    void noAnswerAfterCancel()
    {
        BackgroundJob job;
        bool answered = false;
        const auto take = [&answered](int) {
            answered = true;
        };
        job.start([] { return 1; }, take);
        job.cancel();
        QVERIFY(!job.isRunning());
        settle();
        QVERIFY(!answered);
        job.cancel(); // nothing is running
        job.start([] { return 1; }, take);
        settle();
        QVERIFY(answered);
    }

    void noAnswerAfterTheEndOfTheJob()
    {
        bool answered = false;
        QSemaphore begun;
        QSemaphore go;
        {
            BackgroundJob job;
            job.start(
                [&begun, &go] {
                    begun.release();
                    go.acquire();
                    return 1;
                },
                [&answered](int) { answered = true; });
            QVERIFY2(begun.tryAcquire(1, 30'000), "the work was not begun");
        }
        go.release();
        settle();
        QVERIFY(!answered);
    }

    void theAnswerMayEndTheJob()
    {
        auto job = std::make_unique<BackgroundJob>();
        int answer = 0;
        job->start([] { return 4; },
                   [&job, &answer](int value) {
                       job.reset();
                       answer = value;
                   });
        settle();
        QVERIFY(!job);
        QCOMPARE(answer, 4);
    }

    void anAnswerNeedsNoCopy()
    {
        BackgroundJob job;
        std::unique_ptr<int> answer;
        job.start([] { return std::make_unique<int>(5); },
                  [&answer](std::unique_ptr<int> value) { answer = std::move(value); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 5);
    }

    void whatTheWorkHoldsIsFreedBeforeTheAnswer()
    {
        BackgroundJob job;
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = held;
        bool answered = false;
        job.start([held = std::move(held)] { return *held; },
                  [&](int) {
                      answered = true;
                      QVERIFY(watched.expired());
                  });
        QTRY_VERIFY(answered);
    }

    void allPartsAreDoneBeforeTheAnswer()
    {
        for (int round = 0; round < 200; ++round) {
            BackgroundJob job;
            std::vector<int> parts(8);
            bool done = false;
            job.startParts(
                8, [&parts](int part, const Generation &) { ++parts[std::size_t(part)]; },
                [&done] { done = true; });
            settle();
            QVERIFY(done);
            QCOMPARE(parts, std::vector<int>(8, 1));
        }
    }

    void workSeesThatItIsOvertaken()
    {
        BackgroundJob job;
        QSemaphore begun;
        QSemaphore ended;
        bool answered = false;
        job.startParts(
            1,
            [&begun, &ended](int, const Generation &generation) {
                begun.release();
                while (generation.isCurrent())
                    QThread::yieldCurrentThread();
                ended.release();
            },
            [&answered] { answered = true; });
        QVERIFY2(begun.tryAcquire(1, 30'000), "the work was not begun");
        job.cancel();
        QVERIFY(ended.tryAcquire(1, 30'000));
        settle();
        QVERIFY(!answered);
    }

    void aLivingContextGetsEachAnswer()
    {
        QObject context;
        int sum = 0;
        for (int i = 1; i <= 3; ++i)
            runInBackground(
                &context, [i] { return i; }, [&sum](int value) { sum += value; });
        settle();
        QCOMPARE(sum, 6);
    }

    void aDeadContextGetsNone()
    {
        auto context = std::make_unique<QObject>();
        bool answered = false;
        runInBackground(
            context.get(), [] { return 1; }, [&answered](int) { answered = true; });
        workers().waitForDone();
        context.reset();
        settle();
        QVERIFY(!answered);
    }

    void theThreadsOfTheOwnerAreUsed()
    {
        QThreadPool own;
        own.setMaxThreadCount(1);
        BackgroundJob job(own);
        const BusyWorkers busy; // and not these
        int answer = 0;
        job.start([] { return 6; }, [&answer](int value) { answer = value; });
        QTRY_COMPARE(answer, 6);
    }

private:
    // Until all work has ended and its answers have been delivered.
    static void settle()
    {
        QVERIFY(workers().waitForDone(30'000));
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_GUILESS_MAIN(tst_BackgroundJob)
#include "tst_backgroundjob.moc"
