// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/runlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <optional>

#include <sys/wait.h>
#include <unistd.h>

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

    // A cloned image, a new machine id, a new host name or a process number used again.
    void aKilledRunIsEndedWhateverItsFileSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        const QByteArray name = QCoreApplication::applicationName().toUtf8();
        QTest::newRow("another machine and host") << "99999999\nncp-console\nelsewhere\n"
                + QByteArray(32, 'a') + "\n11111111-2222-3333-4444-555555555555\n";
        QTest::newRow("a live process of that number") << own + '\n' + name + '\n'
                + QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n'
                + QSysInfo::bootUniqueId() + '\n';
        QTest::newRow("a live process of that number elsewhere")
            << own + '\n' + name + "\nelsewhere\n" + QByteArray(32, 'b') + "\n\n";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff\0\n\n", 4);
    }
    void aKilledRunIsEndedWhateverItsFileSays()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        const QUuid killed = QUuid::createUuid();
        QFile file(pathOf(folder, killed));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Desktop::RunLock mine(folder.path());
        Desktop::RunLock other(folder.path());
        QVERIFY(!other.alive(killed));
        QCOMPARE(mine.takeOver({killed}), QList<QUuid>{killed});
        QVERIFY(other.alive(killed)); // for the others: somebody cares for it
        QCOMPARE(other.takeOver({killed}), QList<QUuid>());
    }

    // Of a real process, alive and then killed.
    void aProcessHoldsItsLockUntilItIsKilled()
    {
        const QTemporaryDir folder;
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe(pipe.data()), 0);
        const pid_t child = ::fork();
        QVERIFY(child != -1);
        if (child == 0) {
            const Desktop::RunLock lock(folder.path());
            const QByteArray id = lock.runId().toByteArray();
            (void)!::write(pipe[1], id.constData(), size_t(id.size()));
            for (;;)
                ::pause();
        }
        std::array<char, 38> id{}; // of a UUID in braces
        const auto kill = [child] {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        };
        if (::read(pipe[0], id.data(), id.size()) != qsizetype(id.size())) {
            kill();
            QFAIL("no run");
        }
        ::close(pipe[0]);
        ::close(pipe[1]);
        const QUuid run(QByteArrayView(id.data(), qsizetype(id.size())));
        Desktop::RunLock mine(folder.path());
        const bool alive = mine.alive(run);
        const QList<QUuid> taken = mine.takeOver({run});
        mine.removeEnded({});
        const bool kept = QFile::exists(pathOf(folder, run));
        kill();
        QVERIFY(alive);
        QCOMPARE(taken, QList<QUuid>());
        QVERIFY(kept);
        QVERIFY(!mine.alive(run));
        QCOMPARE(mine.takeOver({run}), QList<QUuid>{run});
    }

    void anEndedRunLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QUuid killed = QUuid::createUuid();
        std::optional<Desktop::RunLock> run(std::in_place, folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{QFileInfo(pathOf(folder, run->runId())).fileName()});
        QCOMPARE(run->takeOver({killed}), QList<QUuid>{killed});
        run.reset();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void whatKilledRunsLeftIsRemovedOnceNothingHangsOnIt()
    {
        const QTemporaryDir folder;
        const auto leave = [&folder] {
            const QUuid run = QUuid::createUuid();
            QFile file(pathOf(folder, run));
            [&] {
                QVERIFY(file.open(QIODevice::WriteOnly));
            }();
            return run;
        };
        const QUuid done = leave();
        const QUuid open = leave();
        const QUuid taken = leave();
        QFile foreign(folder.filePath(u"notes.lock"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        const Desktop::RunLock alive(folder.path());
        Desktop::RunLock mine(folder.path());
        QCOMPARE(mine.takeOver({taken}), QList<QUuid>{taken});
        mine.removeEnded({open});
        QVERIFY(!QFile::exists(pathOf(folder, done)));
        for (const QUuid &kept : {open, taken, alive.runId(), mine.runId()})
            QVERIFY(QFile::exists(pathOf(folder, kept)));
        QVERIFY(foreign.exists());
        mine.removeEnded({});
        QVERIFY(!QFile::exists(pathOf(folder, open)));
        QVERIFY(alive.held() && mine.alive(alive.runId()));
    }

    // What cannot be proven alive is taken up: following twice does no harm, not following does.
    void withoutAFolderNothingIsHeld()
    {
        const QTemporaryDir folder;
        Desktop::RunLock mine(folder.filePath(u"nowhere"_s));
        QVERIFY(!mine.held());
        const QUuid run = QUuid::createUuid();
        QVERIFY(!mine.alive(run));
        QCOMPARE(mine.takeOver({run}), QList<QUuid>{run});
        QCOMPARE(mine.takeOver({run}), QList<QUuid>{run});
    }

private:
    static QString pathOf(const QTemporaryDir &folder, const QUuid &run)
    {
        return u"%1/%2.lock"_s.arg(folder.path(), run.toString(QUuid::WithoutBraces));
    }
};

QTEST_GUILESS_MAIN(TestRunLock)
#include "tst_runlock.moc"
