// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/runlock.h"

#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Console;
using namespace Qt::StringLiterals;

class TestRunLock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRunHasALockOfItsOwn()
    {
        const QTemporaryDir folder;
        const Desktop::RunLock one(folder.path());
        const Desktop::RunLock two(folder.path());
        QVERIFY(one.held());
        QVERIFY(two.held());
        QVERIFY(one.runId() != two.runId());
    }

    void aLiveRunIsNotTakenOver()
    {
        const QTemporaryDir folder;
        const Desktop::RunLock alive(folder.path());
        Desktop::RunLock mine(folder.path());
        QCOMPARE(mine.takeOver({alive.runId()}), QList<QUuid>());
    }

    void onesOwnRunIsNotTakenOver()
    {
        const QTemporaryDir folder;
        Desktop::RunLock mine(folder.path());
        QCOMPARE(mine.takeOver({mine.runId()}), QList<QUuid>());
    }

    void anEndedRunIsTakenOverByExactlyOne()
    {
        const QTemporaryDir folder;
        const QUuid ended = Desktop::RunLock(folder.path()).runId();
        Desktop::RunLock mine(folder.path());
        Desktop::RunLock other(folder.path());
        QCOMPARE(mine.takeOver({ended, ended}), QList<QUuid>{ended});
        QCOMPARE(other.takeOver({ended}), QList<QUuid>());
        // What was taken over stays taken over, e.g. for a second gateway's records.
        QCOMPARE(mine.takeOver({ended}), QList<QUuid>{ended});
    }

    void whatAnEndedRunHadTakenOverIsFreeAgain()
    {
        const QTemporaryDir folder;
        const QUuid first = QUuid::createUuid();
        std::optional<Desktop::RunLock> second(std::in_place, folder.path());
        QCOMPARE(second->takeOver({first}), QList<QUuid>{first});
        const QUuid secondRun = second->runId();
        second.reset();
        Desktop::RunLock third(folder.path());
        QCOMPARE(third.takeOver({first, secondRun}), (QList<QUuid>{first, secondRun}));
    }

    void aKilledRunIsEndedAlthoughItsFileIsThere()
    {
        const QTemporaryDir folder;
        const QUuid killed = QUuid::createUuid();
        // A process number that no process has: above the kernel's limit.
        QFile file(u"%1/%2.lock"_s.arg(folder.path(), killed.toString(QUuid::WithoutBraces)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("99999999\nncp-console\n" + QSysInfo::machineHostName().toUtf8() + "\n"
                   + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        file.close();
        Desktop::RunLock mine(folder.path());
        QCOMPARE(mine.takeOver({killed}), QList<QUuid>{killed});
    }

    void withoutAFolderNothingIsHeld()
    {
        const QTemporaryDir folder;
        Desktop::RunLock mine(folder.filePath(u"nowhere"_s));
        QVERIFY(!mine.held());
        QCOMPARE(mine.takeOver({QUuid::createUuid()}), QList<QUuid>());
    }
};

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
