// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/withinlimit.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Console;

class TestWithinLimit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerComesBack()
    {
        const auto answer = withinLimit(1h, [] { return std::make_unique<int>(7); });
        QVERIFY(answer);
        QCOMPARE(**answer, 7);
    }

    void whatHangsIsLeftBehind()
    {
        const auto permit = std::make_shared<QSemaphore>();
        const auto ended = std::make_shared<QSemaphore>();
        const auto answer = withinLimit(10ms, [permit, ended] {
            permit->acquire();
            ended->release();
            return 7;
        });
        QVERIFY(!answer);
        permit->release();
        QVERIFY(ended->tryAcquire(1, 30'000)); // and it may still end
    }
};

QTEST_GUILESS_MAIN(TestWithinLimit)
#include "tst_withinlimit.moc"
