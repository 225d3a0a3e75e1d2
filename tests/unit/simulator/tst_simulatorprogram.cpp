// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include "app/cloud/signer.h"
#include "app/simulator/scenario.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;

namespace {

QString program() { return QStringLiteral(SIMULATOR_PROGRAM); }

// Lines as they come, until there are so many.
QStringList readLines(QProcess &process, qsizetype count)
{
    QStringList lines;
    while (lines.size() < count) {
        if (!process.canReadLine() && !process.waitForReadyRead(10'000))
            break;
        while (process.canReadLine())
            lines.append(QString::fromUtf8(process.readLine()).trimmed());
    }
    return lines;
}

void sendInterrupt(const QUrl &url, const QByteArray &key, const QByteArray &secret)
{
    const QByteArray target =
        "/vserver/v2/interruptServerInstance?regionCode=KR&serverInstanceNo=10000101";
    const QByteArray time = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write(
        "GET " + target
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
          "x-ncp-apigw-timestamp: "
        + time + "\r\nx-ncp-iam-access-key: " + key + "\r\nx-ncp-apigw-signature-v2: "
        + Console::Cloud::signatureFor(
            {.method = "GET", .pathAndQuery = target, .timestampMs = time, .accessKeyId = key},
            secret)
        + "\r\n\r\n");
    QVERIFY(socket.waitForReadyRead());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

bool ends(QProcess &process)
{
    return process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

class TestSimulatorProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLinesSayHowToReachIt()
    {
        QProcess process;
        process.start(program(), {u"--servers"_s, u"5"_s});
        const QStringList lines = readLines(process, 3);
        QCOMPARE(lines.size(), 3);
        QVERIFY(QRegularExpression(u"^url http://127\\.0\\.0\\.1:[0-9]+$"_s)
                    .match(lines[0])
                    .hasMatch());
        QVERIFY(
            QRegularExpression(u"^access-key-id SIM[0-9A-Z]{17}$"_s).match(lines[1]).hasMatch());
        QVERIFY(lines[2].startsWith(u"secret-key-file /"));

        const QFileInfo secret(lines[2].section(u' ', 1));
        const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
            | QFileDevice::WriteUser;
        QCOMPARE(secret.permissions(), own);
        QCOMPARE(QFileInfo(secret.path()).permissions(),
                 own | QFileDevice::ExeOwner | QFileDevice::ExeUser);

        process.terminate();
        QVERIFY(ends(process));
        QVERIFY(!QFileInfo::exists(secret.path()));
    }

    void interruptEndsItCleanly()
    {
        QProcess process;
        process.start(program(), {});
        QCOMPARE(readLines(process, 3).size(), 3);
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(ends(process));
    }

    void itTakesAGivenKey()
    {
        QTemporaryFile secret;
        QVERIFY(secret.open());
        secret.write("ExampleSecret\n");
        QVERIFY(secret.flush());
        QProcess process;
        process.start(program(),
                      {u"--access-key"_s, u"EXAMPLEKEY"_s, u"--secret-key-file"_s,
                       secret.fileName(), u"--scenario"_s, u"lost-answer"_s});
        const QStringList lines = readLines(process, 3);
        QCOMPARE(lines.value(1), u"access-key-id EXAMPLEKEY"_s);
        QCOMPARE(lines.value(2), u"secret-key-file "_s + secret.fileName());
        process.terminate();
        QVERIFY(ends(process));
        QVERIFY(secret.exists());
    }

    void helpAndReadmeKnowEveryScenario()
    {
        QProcess process;
        process.start(program(), {u"--help"_s});
        QVERIFY(ends(process));
        const QByteArray help = process.readAllStandardOutput();
        QFile file(QStringLiteral(README));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray readme = file.readAll();
        QVERIFY(help.startsWith("Usage: ncp-simulator [--port N] [--servers N] "));
        QCOMPARE(scenarioChoices().size(), scenarioNames().size());
        for (const Console::ProgramChoice &scenario : scenarioChoices()) {
            const QString line = u"  "_s + scenario.name.leftJustified(24) + scenario.meaning;
            QVERIFY2(help.contains(line.toUtf8() + '\n'), qPrintable(line));
            const QString row = u"| `%1` | %2 |"_s.arg(scenario.name, scenario.meaning);
            QVERIFY2(readme.contains(row.toUtf8()), qPrintable(row));
        }
    }

    void itPrintsWhatHappensAtTheServer()
    {
        QProcess process;
        process.start(program(), {u"--back-after"_s, u"1"_s});
        const QStringList start = readLines(process, 3);
        QCOMPARE(start.size(), 3);
        QFile secret(start[2].section(u' ', 1));
        QVERIFY(secret.open(QIODevice::ReadOnly));
        sendInterrupt(QUrl(start[0].section(u' ', 1)), start[1].section(u' ', 1).toUtf8(),
                      secret.readAll().trimmed());
        const QStringList lines = readLines(process, 5);
        QCOMPARE(lines.value(0), u"interrupt 10000101"_s);
        const QStringList words{u"dump-begun"_s, u"dump-finished"_s, u"left-run"_s, u"rebooted"_s};
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QRegularExpression form(u"^%1 10000101 [-0-9]{10}T[:.0-9]{12}Z$"_s.arg(words[i]));
            QVERIFY2(form.match(lines.value(i + 1)).hasMatch(), qPrintable(lines.value(i + 1)));
        }
        process.terminate();
        QVERIFY(ends(process));
    }

    void badOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("an argument") << QStringList{u"nonsense"_s};
        QTest::newRow("an unknown scenario") << QStringList{u"--scenario"_s, u"nonsense"_s};
        QTest::newRow("a port that is no number") << QStringList{u"--port"_s, u"http"_s};
        QTest::newRow("a port that is too big") << QStringList{u"--port"_s, u"65536"_s};
        QTest::newRow("less than no servers") << QStringList{u"--servers=-1"_s};
        QTest::newRow("back at once") << QStringList{u"--back-after"_s, u"0"_s};
        QTest::newRow("a key without a secret") << QStringList{u"--access-key"_s, u"K"_s};
        QTest::newRow("a secret without a key")
            << QStringList{u"--secret-key-file"_s, u"/dev/null"_s};
        QTest::newRow("a secret that is not there")
            << QStringList{u"--access-key"_s, u"K"_s, u"--secret-key-file"_s, u"/no/file"_s};
        QTest::newRow("a secret that is empty")
            << QStringList{u"--access-key"_s, u"K"_s, u"--secret-key-file"_s, u"/dev/null"_s};
        QTest::newRow("a missing value") << QStringList{u"--port"_s};
    }
    void badOptions()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.start(program(), arguments);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray complaint = process.readAllStandardError();
        QCOMPARE(complaint.count('\n'), 1);
        QVERIFY(complaint.startsWith("ncp-simulator: "));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void helpAndVersion_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("help") << u"--help"_s << "--scenario"_ba;
        QTest::newRow("version") << u"--version"_s << "ncp-simulator "_ba;
    }
    void helpAndVersion()
    {
        QFETCH(const QString, option);
        QFETCH(const QByteArray, expected);
        QProcess process;
        process.start(program(), {option});
        QVERIFY(ends(process));
        QVERIFY(process.readAllStandardOutput().contains(expected));
    }
};

QTEST_GUILESS_MAIN(TestSimulatorProgram)
#include "tst_simulatorprogram.moc"
