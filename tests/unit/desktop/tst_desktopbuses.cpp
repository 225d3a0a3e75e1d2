// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/desktopbuses.h"

#include "tests/support/signalprocess.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <memory>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;  // ms
constexpr auto noHurry = 20s;     // for buses that answer: how fast is not the question here
constexpr auto soonEnough = 50ms; // for buses that never will

// A unix socket that listens and never takes a connection; the kernel takes some for it.
class DeafSocket
{
public:
    DeafSocket(const QString &path, int backlog)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const QByteArray name = QFile::encodeName(path);
        m_where.sun_family = AF_UNIX;
        std::memcpy(m_where.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        m_listens =
            ::bind(m_socket, address(), sizeof m_where) == 0 && ::listen(m_socket, backlog) == 0;
    }
    ~DeafSocket()
    {
        for (const int one : m_clients)
            ::close(one);
        ::close(m_socket);
    }
    DeafSocket(const DeafSocket &) = delete;
    DeafSocket &operator=(const DeafSocket &) = delete;

    bool listens() const { return m_listens; }
    // Until the kernel takes no more connection; a client that would wait for one then hangs.
    void fill()
    {
        for (;;) {
            const int client = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            m_clients += client;
            if (::connect(client, address(), sizeof m_where) != 0)
                return;
        }
    }

private:
    const sockaddr *address() const { return reinterpret_cast<const sockaddr *>(&m_where); }

    sockaddr_un m_where = {};
    int m_socket;
    bool m_listens = false;
    QList<int> m_clients;
};

} // namespace

class TestDesktopBuses final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &leaf) const { return m_folder->filePath(leaf); }
    static void point(const char *variable, const QString &path)
    {
        qputenv(variable, "unix:path=" + QFile::encodeName(path));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        point("DBUS_SESSION_BUS_ADDRESS", path(u"no session bus"_s));
        point("DBUS_SYSTEM_BUS_ADDRESS", path(u"no system bus"_s));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    }

    void whatIsNotThereStays()
    {
        const QByteArray session = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray system = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
        Desktop::disableHungBuses(noHurry);
        QVERIFY(!Desktop::sessionBusDisabled());
        QVERIFY(!Desktop::systemBusDisabled());
        QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), session);
        QCOMPARE(qgetenv("DBUS_SYSTEM_BUS_ADDRESS"), system);
    }

    void aRealBusStays()
    {
        QProcess daemon;
        daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        daemon.start(u"dbus-daemon"_s,
                     {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--nosyslog"_s,
                      u"--print-address"_s, u"--address=unix:path="_s + path(u"a%20bus"_s)});
        QVERIFY(daemon.waitForStarted(patience));
        QVERIFY(daemon.waitForReadyRead(patience));
        const QByteArray address = daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        Desktop::disableHungBuses(noHurry);
        QVERIFY(!Desktop::sessionBusDisabled());
        QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), address);

        // The same one, stopped in the middle of its work.
        QVERIFY(Console::Test::signalProcess(daemon, SIGSTOP));
        Desktop::disableHungBuses(soonEnough);
        QVERIFY(Desktop::sessionBusDisabled());
        daemon.kill();
        QVERIFY(daemon.waitForFinished(patience));
    }

    void aSilentBusIsLeft_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("that takes the connection") << false;
        QTest::newRow("whose queue of connections is full") << true;
    }
    void aSilentBusIsLeft()
    {
        QFETCH(const bool, full);
        DeafSocket bus(path(u"bus"_s), full ? 0 : 8);
        QVERIFY(bus.listens());
        if (full)
            bus.fill();
        for (const char *const variable : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            point(variable, path(u"bus"_s));
        Desktop::disableHungBuses(soonEnough);
        QVERIFY(Desktop::sessionBusDisabled());
        QVERIFY(Desktop::systemBusDisabled());
        // Nobody who reads it later comes to that socket.
        for (const char *const variable : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            QVERIFY(!qgetenv(variable).contains(QFile::encodeName(path(u"bus"_s))));
        Desktop::disableHungBuses(noHurry); // and so does this
        QVERIFY(!Desktop::sessionBusDisabled());
    }

    void theStandardPlaceCounts()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const DeafSocket bus(path(u"bus"_s), 8);
        QVERIFY(bus.listens());
        Desktop::disableHungBuses(soonEnough);
        QVERIFY(Desktop::sessionBusDisabled());
    }

    // As libraries do, which go on only from an address that cannot be connected to.
    void theFirstThatTakesTheConnectionCounts()
    {
        const DeafSocket bus(path(u"bus"_s), 8);
        QVERIFY(bus.listens());
        qputenv("DBUS_SESSION_BUS_ADDRESS",
                "unix:path=" + QFile::encodeName(path(u"nobody"_s))
                    + ",guid=00;tcp:host=localhost,port=1;unix:guid=00,path="
                    + QFile::encodeName(path(u"bus"_s)));
        Desktop::disableHungBuses(soonEnough);
        QVERIFY(Desktop::sessionBusDisabled());
        QVERIFY(!Desktop::systemBusDisabled());
    }
};

QTEST_GUILESS_MAIN(TestDesktopBuses)
#include "tst_desktopbuses.moc"
