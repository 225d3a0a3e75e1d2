// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/verification.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Console::Journal;

namespace {

constexpr int patienceMs = 120'000;

// Another console, as a process of its own.
class Writer
{
public:
    Writer(const QString &file, int count)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(JOURNAL_WRITER), {file, QString::number(count)});
    }
    QProcess &process() { return m_process; }
    QUuid run()
    {
        if (m_run.isNull() && m_process.waitForReadyRead(patienceMs))
            m_run = QUuid::fromString(QString::fromLatin1(m_process.readLine().trimmed()));
        return m_run;
    }
    bool finishedWell()
    {
        return (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs))
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
    QUuid m_run;
};

// The numbers that each run wrote, in the order of the journal.
QHash<QUuid, QList<int>> writtenBy(const QString &file)
{
    QHash<QUuid, QList<int>> written;
    Database database(file, Database::Mode::ReadOnly);
    (void)database.each(1, [&written](const Database::Stored &stored) {
        if (const auto entry = entryOf(stored.row, stored.hash))
            written[entry->run].append(entry->facts.value("number"_L1).toInt());
        return true;
    });
    return written;
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestJournalProcesses final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void severalProcessesLoseNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s); // none of them finds it made
        constexpr int processes = 3;
        constexpr int each = 200;
        std::vector<std::unique_ptr<Writer>> writers;
        for (int i = 0; i < processes; ++i)
            writers.push_back(std::make_unique<Writer>(file, each));
        QList<QUuid> runs;
        for (const auto &writer : writers)
            runs += writer->run();
        for (const auto &writer : writers) {
            QVERIFY2(writer->finishedWell(), writer->process().readAllStandardError().constData());
        }
        const auto found = verified(file);
        QVERIFY(found);
        QCOMPARE(found.value().firstBroken, 0);
        QCOMPARE(found.value().records, processes * each);
        const auto written = writtenBy(file);
        for (const QUuid &run : std::as_const(runs))
            QCOMPARE(written.value(run), upTo(each));
    }

    // One dies while it writes; the others go on, and nothing that was on record is gone.
    void oneThatIsKilledTakesNothingWithIt()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        constexpr int steadily = 400;
        QUuid survivor;
        QList<QUuid> killed;
        Writer steady(file, steadily);
        survivor = steady.run();
        for (int round = 0; round < 5; ++round) {
            Writer victim(file, 1'000'000);
            killed += victim.run();
            QTRY_VERIFY_WITH_TIMEOUT(writtenBy(file).value(killed.last()).size() > round * 3,
                                     patienceMs);
            victim.process().kill();
            QVERIFY(victim.process().waitForFinished(patienceMs));
            const auto found = verified(file);
            QVERIFY(found);
            QCOMPARE(found.value().firstBroken, 0);
        }
        QVERIFY2(steady.finishedWell(), steady.process().readAllStandardError().constData());
        const auto found = verified(file);
        QVERIFY(found);
        QCOMPARE(found.value().firstBroken, 0);
        const auto written = writtenBy(file);
        QCOMPARE(written.value(survivor), upTo(steadily));
        qint64 records = 0;
        for (const QList<int> &numbers : written) {
            QCOMPARE(numbers, upTo(int(numbers.size()))); // no gap, and none twice
            records += numbers.size();
        }
        QCOMPARE(found.value().records, records);
    }
};

QTEST_GUILESS_MAIN(TestJournalProcesses)
#include "tst_journalprocesses.moc"
