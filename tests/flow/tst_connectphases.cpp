// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/diagnosisrun.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/readonce.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <string_view>

#include <dlfcn.h>
#include <netdb.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Action::Outcome;
using Kind = ApiError::Kind;

namespace {

constexpr std::string_view lostName = "lost.example";
constexpr std::string_view lateName = "late.example"; // Qt keeps a name once found
constexpr std::string_view doubleName = "double.example";
QSemaphore permits;
std::atomic<int> lookups = 0;

using Lookup = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

int systemLookup(const char *node, const char *service, const addrinfo *hints, addrinfo **found)
{
    static const auto next = reinterpret_cast<Lookup>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return next(node, service, hints, found);
}

} // namespace

// Stands in for a name service: one name takes its time, another one has an address in front that
// swallows everything.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints,
                           addrinfo **found)
{
    const std::string_view name = node ? node : "";
    if (name == lostName || name == lateName) {
        ++lookups;
        permits.acquire();
        return systemLookup("127.0.0.1", service, hints, found);
    }
    if (name != doubleName)
        return systemLookup(node, service, hints, found);
    const int status = systemLookup("127.0.0.2", service, hints, found);
    addrinfo *last = *found;
    while (last && last->ai_next)
        last = last->ai_next;
    return status == 0 ? systemLookup("127.0.0.1", service, hints, &last->ai_next) : status;
}

// Name, connection and TLS have limits of their own, and are told apart.
class TestConnectPhases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        while (permits.tryAcquire()) { }
    }
    void cleanup() { permits.release(lookups.exchange(0)); } // nobody waits for ever

    void aNameThatDoesNotComeIsGivenUp();
    void aHandshakeWithoutEndIsNamed();
    void anAddressThatSwallowsEverythingIsPassedBy();
    void aSlowNameIsWaitedFor();

private:
    Connection to(std::string_view name, quint16 port) const
    {
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(QString::fromUtf8(name.data(), qsizetype(name.size())));
        url.setPort(port);
        Connection made = connectionTo(url, {m_authority.certificate()});
        made.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return made;
    }

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue("DNS:late.example,DNS:double.example");
};

void TestConnectPhases::aSlowNameIsWaitedFor()
{
    FaultServer server(m_identity);
    server.play({{.answer = httpAnswer(200, regions())}});
    constexpr auto limit = 500ms;
    ReadOnce read(to(lateName, server.port()),
                  {.lookup = 30s, .connect = limit, .tls = 30s, .retries = 0});
    read.start();
    QTRY_COMPARE(lookups.load(), 1);
    // A connection begun later, with the same limit, has run out of it.
    const FullPort full;
    QUrl swallowing(u"http://127.0.0.1"_s);
    swallowing.setPort(full.port());
    ReadOnce swallowed(connectionTo(swallowing), {.connect = limit, .retries = 0});
    QVERIFY(swallowed.run());
    QCOMPARE(swallowed.error().kind, Kind::ConnectTimedOut);
    QCOMPARE(read.results(), 0);
    permits.release(100); // for all who ask for it
    QVERIFY(read.wait());
    QVERIFY2(read.succeeded(), qPrintable(QString::number(int(read.error().kind))));
}

void TestConnectPhases::aNameThatDoesNotComeIsGivenUp()
{
    FaultServer server(m_identity);
    ReadOnce read(to(lostName, server.port()), {.lookup = 200ms, .connect = 100ms, .retries = 0});
    QVERIFY(read.run());
    QCOMPARE(read.error().kind, Kind::NameTimedOut);

    InterruptOnce interrupt(to(lostName, server.port()), {.lookup = 200ms, .connect = 100ms});
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().cause->kind, Kind::NameTimedOut);

    DiagnosisRun run(to(lostName, server.port()), {}, {.lookup = 200ms});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::NameResolution), StepState::Failed);
    QCOMPARE(run.of(Step::NameResolution).cause->kind, Kind::NameTimedOut);
    QCOMPARE(server.listener().connections(), 0);
}

void TestConnectPhases::aHandshakeWithoutEndIsNamed()
{
    FaultServer server(m_authority.issue());
    server.play({{.at = BreakAt::SilentAccept}});
    InterruptOnce interrupt(connectionTo(server.url(), {m_authority.certificate()}),
                            {.connect = 200ms, .tls = 200ms});
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().cause->kind, Kind::TlsTimedOut);
    QCOMPARE(server.begun(), 0);
}

void TestConnectPhases::anAddressThatSwallowsEverythingIsPassedBy()
{
    FaultServer server(m_identity);
    server.play({{.answer = httpAnswer(200, regions())},
                 {.answer = httpAnswer(200, sample("server-list.xml"))}});
    const FullPort full(server.port(), 2);
    const Connection connection = to(doubleName, server.port());
    DiagnosisRun run(connection, {}, {.connect = 10s});
    run.when(Step::Tls, [&run] { run.diagnosis().cancel(); }); // TCP is what this is about
    QVERIFY(run.run());
    QVERIFY2(run.state(Step::TcpConnection) == StepState::Passed, qPrintable(run.summary()));
    QCOMPARE(run.of(Step::NameResolution).addresses,
             (QList{QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)}));
    QCOMPARE(run.of(Step::TcpConnection).addresses, QList{QHostAddress(u"127.0.0.1"_s)});
}

QTEST_GUILESS_MAIN(TestConnectPhases)
#include "tst_connectphases.moc"
