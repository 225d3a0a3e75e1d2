// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/screenlock.h"

#include "tests/support/signalprocess.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

constexpr int patienceMs = 20'000;

const QString login = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString session = u"org.freedesktop.login1.Session"_s;
const QString ours = u"/org/freedesktop/login1/session/_32"_s;
const QString another = u"/org/freedesktop/login1/session/_33"_s;

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

// A process that watches, since QtDBus knows its buses once for a whole process. Tells how long
// making and ending took; ends with its standard input.
int watch(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer time;
    time.start();
    std::optional<Desktop::ScreenLockWatch> watch(std::in_place);
    say("made " + QByteArray::number(time.elapsed()));
    QObject::connect(&*watch, &Desktop::ScreenLockWatch::locked, &application,
                     [] { say("locked"); });
    QObject::connect(&*watch, &Desktop::ScreenLockWatch::watching, &application,
                     [] { say("watching"); });
    std::thread input([] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit);
    });
    QCoreApplication::exec();
    time.restart();
    watch.reset();
    say("ended " + QByteArray::number(time.elapsed()));
    input.join();
    std::_Exit(0); // QtDBus would wait for a bus that hangs
}

class Watcher
{
public:
    Watcher(const QString &sessionBus, const QString &systemBus)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s); // by which libdbus could start a bus
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, sessionBus);
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, systemBus);
        environment.insert(u"XDG_SESSION_ID"_s, u"2"_s);
        m_process.setProcessEnvironment(environment);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_output += m_process.readAllStandardOutput(); });
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { m_errors += m_process.readAllStandardError(); });
        m_process.start(QCoreApplication::applicationFilePath(), {u"--watch"_s});
    }
    ~Watcher()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Watcher)

    bool isWatching() const { return m_output.contains("watching\n"); }
    qsizetype locks() const { return m_output.count("locked\n"); }
    // Milliseconds after a word; -1: not said.
    int figure(const QByteArray &word) const
    {
        for (const QByteArray &line : m_output.split('\n')) {
            if (line.startsWith(word + ' '))
                return line.mid(word.size() + 1).toInt();
        }
        return -1;
    }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    void end() { m_process.closeWriteChannel(); }
    QByteArray errors() const { return m_errors; }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

// A real bus of our own.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(patienceMs)) { }
        m_address = QString::fromLocal8Bit(m_daemon.readLine().trimmed());
    }
    ~Bus()
    {
        signalIt(SIGCONT);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)

    QString address() const { return m_address; }
    void signalIt(int number) { Console::Test::signalProcess(m_daemon, number); }

private:
    QProcess m_daemon;
    QString m_address;
};

// A connection of its own to a bus.
class Peer
{
public:
    explicit Peer(const Bus &bus)
        : m_name(u"peer-%1"_s.arg(++s_count)),
          m_connection(QDBusConnection::connectToBus(bus.address(), m_name))
    {
    }
    ~Peer() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Peer)

    QDBusConnection &operator()() { return m_connection; }
    bool send(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        return m_connection.send(message);
    }
    bool hint(const QString &path, bool locked)
    {
        return send(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                    {session, QVariantMap{{u"LockedHint"_s, locked}}, QStringList()});
    }

private:
    static inline int s_count = 0;
    QString m_name;
    QDBusConnection m_connection;
};

// What login1 answers to who asks for its session.
class FakeLogin final : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    QStringList known; // the methods it answers; others get an error

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (!known.contains(message.member()))
            return bus.send(message.createErrorReply(QDBusError::Failed, u"not known"_s));
        QVariant value = QVariant::fromValue(QDBusObjectPath(ours));
        if (message.member() == u"GetUser"_s)
            value = QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/user/_1"_s));
        if (message.member() == u"Get"_s) {
            QDBusArgument display;
            display.beginStructure();
            display << u"2"_s << QDBusObjectPath(ours);
            display.endStructure();
            value = QVariant::fromValue(QDBusVariant(QVariant::fromValue(display)));
        }
        return bus.send(message.createReply(value));
    }
};

} // namespace

class TestScreenLock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theScreenSaverLocks_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        const QString free = u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("KDE") << u"/ScreenSaver"_s << free;
        QTest::newRow("KDE's other path") << u"/org/freedesktop/ScreenSaver"_s << free;
        QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    }
    void theScreenSaverLocks()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, interface);
        const Bus bus;
        Watcher watcher(bus.address(), u"unix:path=/nowhere/at/all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);
        Peer desktop(bus);
        const QString member = u"ActiveChanged"_s;
        QVERIFY(desktop.send(path, interface, member, {false}));
        QVERIFY(desktop.send(path, u"org.example.ScreenSaver"_s, member, {true}));
        QVERIFY(desktop.send(path, interface, u"OtherChanged"_s, {true}));
        QVERIFY(desktop.send(path, interface, member, {u"text"_s}));
        QVERIFY(desktop.send(path, interface, member, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 1, patienceMs);
        QVERIFY(desktop.send(path, interface, member, {false}));
        QVERIFY(desktop.send(path, interface, member, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 2, patienceMs);
    }

    void loginLocks_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<bool>("others");
        QTest::newRow("by the session's id") << QStringList{u"GetSession"_s} << false;
        QTest::newRow("by the process") << QStringList{u"GetSessionByPID"_s} << false;
        QTest::newRow("by the user") << QStringList{u"GetUser"_s, u"Get"_s} << false;
        QTest::newRow("not known which is ours: any") << QStringList{} << true;
    }
    void loginLocks()
    {
        QFETCH(const QStringList, known);
        QFETCH(const bool, others);
        const Bus bus;
        Peer service(bus);
        FakeLogin fake;
        fake.known = known;
        QVERIFY(service().registerVirtualObject(loginPath, &fake, QDBusConnection::SubPath));
        QVERIFY(service().registerService(login));
        Watcher watcher(u"unix:path=/nowhere/at/all"_s, bus.address());
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);

        Peer stranger(bus);
        QVERIFY(stranger.send(loginPath, manager, u"PrepareForSleep"_s, {true}));
        QVERIFY(stranger.send(ours, session, u"Lock"_s));
        QVERIFY(stranger.hint(ours, true));
        QVERIFY(service.send(loginPath, manager, u"PrepareForSleep"_s, {false}));
        QVERIFY(service.send(ours, session, u"Unlock"_s));
        QVERIFY(service.hint(ours, false));
        QVERIFY(service.send(another, session, u"Lock"_s));
        QVERIFY(service.hint(another, true));
        const int before = others ? 2 : 0;
        QVERIFY(service.send(loginPath, manager, u"PrepareForSleep"_s, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), before + 1, patienceMs);
        QVERIFY(service.send(ours, session, u"Lock"_s));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), before + 2, patienceMs);
        QVERIFY(service.hint(ours, true));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), before + 3, patienceMs);
    }

    void bothBusesAreWatched()
    {
        const Bus sessionBus;
        const Bus systemBus;
        Peer service(systemBus);
        QVERIFY(service().registerService(login));
        Watcher watcher(sessionBus.address(), systemBus.address());
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);
        QVERIFY(service.send(loginPath, manager, u"PrepareForSleep"_s, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 1, patienceMs);
        Peer desktop(sessionBus);
        QVERIFY(desktop.send(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                             u"ActiveChanged"_s, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 2, patienceMs);
        watcher.end();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.hasEnded(), patienceMs);
        QCOMPARE(watcher.errors(), "");
    }

    // As at a machine where the service starts, or starts again, after the console.
    void aServiceThatComesLaterIsHeard()
    {
        const Bus bus;
        Watcher watcher(bus.address(), bus.address());
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);
        Peer service(bus);
        QVERIFY(service().registerService(login));
        QVERIFY(service.send(loginPath, manager, u"PrepareForSleep"_s, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 1, patienceMs);
    }

    void absentBusesAreSilent_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no socket") << u"unix:path=/nowhere/at/all"_s;
        QTest::newRow("no address") << u""_s;
        QTest::newRow("nonsense") << u"nonsense"_s;
    }
    void absentBusesAreSilent()
    {
        QFETCH(const QString, address);
        Watcher watcher(address, address);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);
        watcher.end();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.hasEnded(), patienceMs);
        QCOMPARE(watcher.locks(), 0);
        QCOMPARE(watcher.errors(), "");
    }

    void aBusThatHangsBlocksNeitherStartNorEnd()
    {
        Bus bus;
        bus.signalIt(SIGSTOP);
        Watcher watcher(bus.address(), bus.address());
        QTRY_VERIFY_WITH_TIMEOUT(watcher.figure("made") >= 0, patienceMs);
        QVERIFY(watcher.figure("made") < 250); // a thread is started, no more
        watcher.end();
        QTRY_VERIFY_WITH_TIMEOUT(watcher.hasEnded(), patienceMs);
        QVERIFY(watcher.figure("ended") >= 0);
        QVERIFY(watcher.figure("ended") < 2000);
        QVERIFY(!watcher.isWatching());
    }

    void aBusThatAwakesIsWatched()
    {
        Bus bus;
        bus.signalIt(SIGSTOP);
        Watcher watcher(bus.address(), u"unix:path=/nowhere/at/all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.figure("made") >= 0, patienceMs);
        QVERIFY(!watcher.isWatching());
        bus.signalIt(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(watcher.isWatching(), patienceMs);
        Peer desktop(bus);
        QVERIFY(desktop.send(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                             u"ActiveChanged"_s, {true}));
        QTRY_COMPARE_WITH_TIMEOUT(watcher.locks(), 1, patienceMs);
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--watch") == 0)
        return watch(argc, argv);
    const QCoreApplication application(argc, argv);
    TestScreenLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screenlock.moc"
