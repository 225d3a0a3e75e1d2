// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/singleinstance.h"

#include "tests/support/signalprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <thread>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr int patienceMs = 20'000; // of a test, on a machine that is busy

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

// What another start of the console does. It waits for a line on its standard input, so that
// several can be let go at the same instant.
int start(int argc, char **argv)
{
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const Desktop::StartRequest request =
        Desktop::StartRequest::ofThisStart(QString::fromLocal8Bit(argv[3]), u"101"_s);
    const std::chrono::milliseconds slowness(QByteArray(argv[4]).toInt());
    say("ready");
    std::getchar();
    // Without an application object, as in main.
    Desktop::SingleInstance instance(folder);
    const auto result = instance.raiseOther(request);
    if (!result) {
        say("error " + QByteArray::number(static_cast<int>(result.error().kind)));
        return 3;
    }
    if (result.value() == Desktop::SingleInstance::Start::HandedOver) {
        say("handed over");
        return 0;
    }
    const QCoreApplication application(argc, argv);
    std::this_thread::sleep_for(slowness); // other starts find the lock, but no socket
    QObject::connect(&instance, &Desktop::SingleInstance::asked, &application,
                     [](const Desktop::StartRequest &asked) {
                         say("asked " + asked.profile.toUtf8() + ' ' + asked.server.toUtf8() + ' '
                             + asked.activationToken);
                     });
    if (const auto error = instance.listen()) {
        say("cannot listen: " + error->technical.toUtf8());
        return 4;
    }
    say("first");
    return QCoreApplication::exec();
}

class Starter
{
public:
    explicit Starter(const QString &folder, const QString &profile = u"A"_s, int slownessMs = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"--start"_s, folder, profile, QString::number(slownessMs)});
    }
    ~Starter()
    {
        signalIt(SIGCONT);
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    Q_DISABLE_COPY_MOVE(Starter)

    void go() { m_process.write("\n"); }
    void signalIt(int number) { Console::Test::signalProcess(m_process, number); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    // The next line it says; empty: none within the time.
    QByteArray line(int timeMs = patienceMs)
    {
        const QDeadlineTimer deadline(timeMs);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    QByteArray startAndLine()
    {
        if (line() != "ready")
            return "not started";
        go();
        return line();
    }
    int exitCode()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patienceMs))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
    }

private:
    QProcess m_process;
};

QByteArray errorLine(Desktop::SingleInstanceError::Kind kind)
{
    return "error " + QByteArray::number(static_cast<int>(kind));
}

unsigned modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(path.toLocal8Bit().constData(), &found) == 0 ? found.st_mode & 0777U : 0;
}

} // namespace

class TestSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_runtime = std::make_unique<QTemporaryDir>();
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    }

    void theSecondHandsOver()
    {
        Starter first(m_data->path());
        QCOMPARE(first.startAndLine(), "first");
        qputenv("XDG_ACTIVATION_TOKEN", "leave");
        for (const QString &profile : {u"Prod"_s, u""_s, u"Gov"_s}) {
            Starter second(m_data->path(), profile);
            QCOMPARE(second.startAndLine(), "handed over");
            QCOMPARE(second.exitCode(), 0);
            QCOMPARE(first.line(), "asked " + profile.toUtf8() + " 101 leave");
        }
    }

    void filesAreTheOwnersAlone()
    {
        Desktop::SingleInstance instance(m_data->path());
        QVERIFY(isFirst(instance));
        QVERIFY(!instance.listen());
        const auto files = filesLeft();
        QCOMPARE(files.size(), 2);
        QVERIFY(instance.socketPath().startsWith(m_runtime->path()));
        for (const QFileInfo &file : files) {
            QCOMPARE(modeOf(file.filePath()), 0600U);
            QVERIFY(file.fileName().startsWith(u"ncp-console-%1-"_s.arg(::geteuid())));
        }
    }

    void withoutARuntimeFolderTheDataFolderDoes_data()
    {
        QTest::addColumn<QByteArray>("runtime");
        QTest::newRow("not set") << QByteArray();
        QTest::newRow("not there") << QByteArray("/nowhere/at/all");
        QTest::newRow("not absolute") << QByteArray(".");
        QTest::newRow("everybody's") << QByteArray("/tmp");
    }
    void withoutARuntimeFolderTheDataFolderDoes()
    {
        QFETCH(const QByteArray, runtime);
        qputenv("XDG_RUNTIME_DIR", runtime);
        Desktop::SingleInstance instance(m_data->path());
        QVERIFY(isFirst(instance));
        QVERIFY(!instance.listen());
        QVERIFY(instance.socketPath().startsWith(m_data->path()));
        Starter second(m_data->path());
        QCOMPARE(second.line(), "ready");
        QSignalSpy asked(&instance, &Desktop::SingleInstance::asked);
        second.go();
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patienceMs);
    }

    // A login over ssh, sudo or cron has none, the desktop's session has one.
    void startsWithAndWithoutARuntimeFolderMeet_data()
    {
        QTest::addColumn<bool>("firstHasOne");
        QTest::newRow("the second has none") << true;
        QTest::newRow("the first has none") << false;
    }
    void startsWithAndWithoutARuntimeFolderMeet()
    {
        QFETCH(const bool, firstHasOne);
        if (!firstHasOne)
            qunsetenv("XDG_RUNTIME_DIR");
        Starter first(m_data->path());
        QCOMPARE(first.startAndLine(), "first");
        if (firstHasOne)
            qunsetenv("XDG_RUNTIME_DIR");
        else
            qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        Starter second(m_data->path(), u"Other"_s);
        QCOMPARE(second.startAndLine(), "handed over");
        QCOMPARE(first.line(), "asked Other 101");
    }

    // The system's limit for a socket's path is 107 bytes.
    void aLongPathIsNoHindrance()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        const QTemporaryDir temporary;
        qputenv("TMPDIR", temporary.path().toLocal8Bit());
        const QString deep = m_data->filePath(QString(120, u'd'));
        QVERIFY(QDir().mkpath(deep));
        Starter first(deep);
        QCOMPARE(first.startAndLine(), "first");
        Starter second(deep, u"Deep"_s);
        QCOMPARE(second.startAndLine(), "handed over");
        QCOMPARE(first.line(), "asked Deep 101");
        const QString folder = temporary.filePath(u"ncp-console-%1"_s.arg(::geteuid()));
        QCOMPARE(modeOf(folder), 0700U);
        first.kill();

        // Somebody else can read it, so it is not used.
        QVERIFY(::chmod(folder.toLocal8Bit().constData(), 0755) == 0);
        Starter third(deep);
        QCOMPARE(third.startAndLine(), "cannot listen: no folder for a socket");
        qunsetenv("TMPDIR");
    }

    void anotherDataFolderIsAnotherConsole()
    {
        Starter first(m_data->path());
        QCOMPARE(first.startAndLine(), "first");
        const QTemporaryDir other;
        Starter second(other.path());
        QCOMPARE(second.startAndLine(), "first");
    }

    void withoutAnyFolderNobodyKnows()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        Desktop::SingleInstance instance(m_data->filePath(u"nowhere"_s));
        const auto result = instance.raiseOther({});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Desktop::SingleInstanceError::Kind::Unusable);
    }

    void anEndedOneLeavesThePlace()
    {
        std::optional<Desktop::SingleInstance> first(std::in_place, m_data->path());
        QVERIFY(isFirst(*first));
        QVERIFY(!first->listen());
        QVERIFY(QFile::exists(first->socketPath()));
        const QString path = first->socketPath();
        first.reset();
        QVERIFY(!QFile::exists(path));
        Starter second(m_data->path());
        QCOMPARE(second.startAndLine(), "first");
    }

    // Whoever listens there now is no console.
    void theSocketOfAnEndedOneIsForgotten()
    {
        {
            Desktop::SingleInstance first(m_data->path());
            QVERIFY(isFirst(first));
            QVERIFY(!first.listen());
            QCOMPARE(lockedWords(), first.socketPath().toLocal8Bit());
        }
        QCOMPARE(lockedWords(), QByteArray());
        QFile file(lockFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("/run/user/killed.socket");
        file.close();
        Desktop::SingleInstance next(m_data->path());
        QVERIFY(isFirst(next));
        QCOMPARE(lockedWords(), QByteArray()); // it does not listen yet
    }

    void aKilledOneIsReplaced()
    {
        for (int i = 0; i < 3; ++i) {
            Starter first(m_data->path());
            QCOMPARE(first.startAndLine(), "first");
            first.kill(); // its socket and its lock file stay
            QCOMPARE(filesLeft().size(), 2);
            Starter second(m_data->path());
            QCOMPARE(second.startAndLine(), "first");
            Starter third(m_data->path(), u"Third"_s);
            QCOMPARE(third.startAndLine(), "handed over");
            QCOMPARE(second.line(), "asked Third 101");
        }
    }

    void aHungOneIsToldOf()
    {
        Starter first(m_data->path());
        QCOMPARE(first.startAndLine(), "first");
        first.signalIt(SIGSTOP);
        Starter second(m_data->path(), u"Late"_s);
        QCOMPARE(second.line(), "ready");
        QElapsedTimer time;
        time.start();
        second.go();
        QCOMPARE(second.line(), errorLine(Desktop::SingleInstanceError::Kind::NoAnswer));
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(time.elapsed() >= Desktop::SingleInstance::patience.count() - 100);
        QCOMPARE(second.exitCode(), 3);
        // Awake again it does not act on what is over, but serves the next.
        first.signalIt(SIGCONT);
        Starter third(m_data->path(), u"Next"_s);
        QCOMPARE(third.startAndLine(), "handed over");
        QCOMPARE(first.line(), "asked Next 101");
    }

    void aHungOneThatIsKilledMeanwhileIsReplaced()
    {
        Starter first(m_data->path());
        QCOMPARE(first.startAndLine(), "first");
        first.signalIt(SIGSTOP);
        Starter second(m_data->path());
        QCOMPARE(second.line(), "ready");
        second.go();
        QCOMPARE(second.line(200), ""); // it waits for the hung one
        first.kill();
        QCOMPARE(second.line(), "first");
    }

    void oneThatIsStillStartingIsWaitedFor()
    {
        Starter first(m_data->path(), u"A"_s, 500);
        QCOMPARE(first.line(), "ready");
        first.go();
        QTRY_VERIFY_WITH_TIMEOUT(lockFileExists(), patienceMs);
        Starter second(m_data->path(), u"B"_s);
        QByteArray said = second.startAndLine();
        QCOMPARE(said, "handed over");
        QCOMPARE(first.line(), "first");
        QCOMPARE(first.line(), "asked B 101");
    }

    void ofManyAtOnceExactlyOneIsTheFirst()
    {
        constexpr int count = 8;
        std::vector<std::unique_ptr<Starter>> starters;
        for (int i = 0; i < count; ++i)
            starters.push_back(std::make_unique<Starter>(m_data->path(), QString::number(i)));
        for (const auto &starter : starters)
            QCOMPARE(starter->line(), "ready");
        for (const auto &starter : starters)
            starter->go();
        Starter *first = nullptr;
        QList<QByteArray> handedOver;
        for (int i = 0; i < count; ++i) {
            Starter &starter = *starters.at(static_cast<std::size_t>(i));
            const QByteArray said = starter.line();
            if (said == "first") {
                QVERIFY(!first);
                first = &starter;
                continue;
            }
            QCOMPARE(said, "handed over");
            QCOMPARE(starter.exitCode(), 0);
            handedOver.append("asked " + QByteArray::number(i) + " 101");
        }
        QVERIFY(first);
        QCOMPARE(handedOver.size(), count - 1);
        QList<QByteArray> asked;
        while (asked.size() < handedOver.size()) {
            const QByteArray said = first->line();
            QVERIFY(!said.isEmpty());
            asked.append(said);
        }
        std::sort(asked.begin(), asked.end());
        QCOMPARE(asked, handedOver);
    }

    void strangePeersGetNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no request") << QByteArray("hello\n") << QByteArray("no\n");
        QTest::newRow("of a later version")
            << QByteArray("{\"version\":9}\n") << QByteArray("no\n");
        // Closed over what it still sends, which may cost it the answer.
        QTest::newRow("without an end") << QByteArray(1'000'000, 'x') << QByteArray();
    }
    void strangePeersGetNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, answer);
        Desktop::SingleInstance instance(m_data->path());
        QVERIFY(isFirst(instance));
        QVERIFY(!instance.listen());
        QSignalSpy asked(&instance, &Desktop::SingleInstance::asked);
        QLocalSocket peer;
        peer.connectToServer(instance.socketPath());
        QTRY_COMPARE(peer.state(), QLocalSocket::ConnectedState);
        peer.write(bytes);
        QByteArray received;
        connect(&peer, &QLocalSocket::readyRead, this, [&] { received += peer.readAll(); });
        QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
        QVERIFY2(received == answer || answer.isEmpty(), received.constData());
        QCOMPARE(asked.count(), 0);
    }

    void silentPeersAreSentAwayAndHinderNobody()
    {
        Desktop::SingleInstance instance(m_data->path());
        QVERIFY(isFirst(instance));
        QVERIFY(!instance.listen());
        QSignalSpy asked(&instance, &Desktop::SingleInstance::asked);
        QElapsedTimer time;
        time.start();
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 3; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(instance.socketPath());
            silent.back()->write("{"); // and no more
        }
        Starter second(m_data->path());
        QCOMPARE(second.line(), "ready");
        second.go();
        QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, patienceMs);
        for (const auto &peer : silent)
            QTRY_COMPARE_WITH_TIMEOUT(peer->state(), QLocalSocket::UnconnectedState, patienceMs);
        QVERIFY(time.elapsed() >= Desktop::SingleInstance::peerPatience.count() - 100);
    }

    void manyPeersAreNotAllHeld()
    {
        Desktop::SingleInstance instance(m_data->path());
        QVERIFY(isFirst(instance));
        QVERIFY(!instance.listen());
        std::vector<std::unique_ptr<QLocalSocket>> peers;
        const auto connected = [&peers] {
            return std::count_if(peers.begin(), peers.end(), [](const auto &peer) {
                return peer->state() == QLocalSocket::ConnectedState;
            });
        };
        for (int i = 0; i < Desktop::SingleInstance::peerLimit + 5; ++i) {
            peers.push_back(std::make_unique<QLocalSocket>());
            peers.back()->connectToServer(instance.socketPath());
        }
        QTRY_COMPARE(connected(), Desktop::SingleInstance::peerLimit);
        QTRY_COMPARE_WITH_TIMEOUT(connected(), 0, patienceMs);
    }

    void aRequestThatIsTooLongIsTold()
    {
        Desktop::SingleInstance first(m_data->path());
        QVERIFY(isFirst(first));
        Desktop::SingleInstance second(m_data->path());
        const auto result =
            second.raiseOther({.profile = QString(Desktop::startRequestLimit, u'x')});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Desktop::SingleInstanceError::Kind::TooLong);
    }

private:
    static bool isFirst(Desktop::SingleInstance &instance)
    {
        const auto result = instance.raiseOther({});
        return result && result.value() == Desktop::SingleInstance::Start::First;
    }
    QString lockFile() const
    {
        return m_data->filePath(
            QDir(m_data->path()).entryList({u"*.lock"_s}, QDir::Files).value(0));
    }
    bool lockFileExists() const
    {
        return !QDir(m_data->path()).entryList({u"*.lock"_s}, QDir::Files).isEmpty();
    }
    QByteArray lockedWords() const
    {
        QFile file(lockFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable";
    }
    QFileInfoList filesLeft() const
    {
        return QDir(m_runtime->path()).entryInfoList(QDir::Files | QDir::System)
            + QDir(m_data->path()).entryInfoList(QDir::Files | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_data;
};

int main(int argc, char **argv)
{
    if (argc == 5 && std::strcmp(argv[1], "--start") == 0)
        return start(argc, argv);
    QCoreApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
