// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void quiet(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString & /*text*/) { }

} // namespace

class TestLogging final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_before = qInstallMessageHandler(quiet);
        Console::keepLog();
    }
    void cleanupTestCase() { qInstallMessageHandler(m_before); }

    void onlyOwnWarningsAreKeptForSupport()
    {
        qCWarning(logJournal) << "first";
        qWarning("not the console's");
        qCInfo(logJournal) << "only information";
        const QStringList kept = Console::latestWarnings();
        QCOMPARE(kept.size(), 1);
        QVERIFY2(kept.constFirst().endsWith(" console.journal: first"_L1),
                 qPrintable(kept.constFirst()));
        for (int i = 0; i < 100; ++i)
            qCWarning(logCloud) << i;
        QCOMPARE(Console::latestWarnings().size(), 20);
        QVERIFY(Console::latestWarnings().constLast().endsWith(" 99"_L1));
    }

    void theFileHasWhatIsLoggedWhileItIsWanted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.log"_s);
        qCWarning(logJournal) << "before";
        Console::writeLogTo(file);
        qCWarning(logJournal) << "while";
        qCInfo(logJournal) << "no detail";
        Console::setLogDetails(true);
        qCInfo(logJournal) << "a detail";
        Console::setLogDetails(false);
        Console::writeLogTo({});
        qCWarning(logJournal) << "after";
        const QByteArray written = contentOf(file);
        QCOMPARE(written.count('\n'), 2);
        QVERIFY(written.contains("console.journal: while\n"));
        QVERIFY(written.contains("console.journal: a detail\n"));
    }

    void aFullFileIsPutAside()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.log"_s);
        QFile full(file);
        QVERIFY(full.open(QIODevice::WriteOnly));
        full.write(QByteArray(1024 * 1024 + 1, 'x'));
        full.close();
        Console::writeLogTo(file);
        qCWarning(logJournal) << "new";
        Console::writeLogTo({});
        QCOMPARE(contentOf(file + u".old"_s).size(), 1024 * 1024 + 1);
        QVERIFY(contentOf(file).endsWith("console.journal: new\n"));
        QVERIFY(contentOf(file).size() < 100);
    }

private:
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
