// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/diagnosisrun.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/proxyprocess.h"

#include "app/cloud/apiclient.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTestEventLoop>

#include <list>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Action::Outcome;
using Action::OutcomeReason;
using Kind = ApiError::Kind;

namespace {

constexpr auto user = "someone";
constexpr auto password = "example proxy pass";
const QByteArray login = QByteArray(user) + ':' + password;

// Only the proxy knows where this is.
QUrl behindProxy() { return QUrl(u"https://gateway.invalid"_s); }

std::shared_ptr<const SecretSlot> slotOf(const QByteArray &text)
{
    return text.isEmpty() ? nullptr
                          : std::make_shared<const SecretSlot>(Secret(QByteArrayView(text)));
}

// One getRegionList.
struct Read {
    std::optional<ApiResult<Page<Region>>> result;

    explicit Read(const Connection &connection)
    {
        ApiClient client(connection, {.retries = 0});
        QObject context;
        const CallHandle handle =
            client.regions(&context, [this](const ApiResult<Page<Region>> &answer) {
                result = answer;
                QTestEventLoop::instance().exitLoop();
            });
        QTestEventLoop::instance().enterLoopMSecs(30000);
    }
    bool succeeded() const { return result && result->hasValue(); }
    std::optional<Kind> failure() const
    {
        return result && !*result ? std::optional(result->error().kind) : std::nullopt;
    }
};

// The ways in which a proxy does not let a connection through.
enum class Obstacle { WrongPassword, NoPassword, Forbids, Overloaded, Unreachable, Dead, Nowhere };

} // namespace

Q_DECLARE_METATYPE(Obstacle)

// Reads, changes and the connection test by way of a real proxy, whose password stays with it.
class TestThroughProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allIsAllowed_data();
    void allIsAllowed();
    void manyReadsShareOneLogin();
    void aRefusedLoginIsNotRepeated();
    void theDesktopsProxyIsUsed();
    void nothingPassesAnObstacle_data();
    void nothingPassesAnObstacle();
    void anUntrustedGatewayGetsNothing();
    void plainHttpGoesToAProxyOfThisMachine();
    void plainHttpHasNoPassword();
    void plainHttpLeavesTheMachineThroughNoProxy();
    void noProxyMeansNone();
    void theVariablesProxyIsUsed_data();
    void theVariablesProxyIsUsed();
    void anUnusableVariableLetsNothingLeave_data();
    void anUnusableVariableLetsNothingLeave();
    void anExemptGatewayIsAskedDirectly();

private:
    static QList<Act> reads()
    {
        return {{.answer = httpAnswer(200, sample("region-list.xml"))},
                {.answer = httpAnswer(200, sample("region-list.xml"))},
                {.answer = httpAnswer(200, sample("server-list.xml"))},
                {.answer = httpAnswer(200, sample("interrupt-success.xml"))}};
    }
    Connection by(const QNetworkProxy &proxy, const QByteArray &proxyPassword,
                  const QUrl &gateway = behindProxy()) const
    {
        Connection made = connectionTo(gateway, {m_authority.certificate()});
        made.proxy = proxy;
        made.proxyPassword = slotOf(proxyPassword);
        return made;
    }

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue("DNS:" + behindProxy().host().toLatin1());
};

void TestThroughProxy::allIsAllowed_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("without a password") << QByteArray();
    QTest::newRow("with a password") << login;
}

void TestThroughProxy::allIsAllowed()
{
    QFETCH(QByteArray, wanted);
    FaultServer gateway(m_identity);
    gateway.play(reads());
    ProxyProcess proxy({.login = wanted, .upstream = gateway.port()});
    const Connection connection =
        wanted.isEmpty() ? by(proxy.proxy(), {}) : by(proxy.proxy(QLatin1String(user)), password);

    const Read read(connection);
    QVERIFY(read.succeeded());
    {
        DiagnosisRun run(connection);
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QVERIFY2(run.state(Step::Proxy) == StepState::Passed, qPrintable(run.summary()));
        QVERIFY(run.of(Step::Proxy).proxy);
        QCOMPARE(run.of(Step::Proxy).proxy->host, u"127.0.0.1"_s);
        QCOMPARE(run.of(Step::Proxy).proxy->port, proxy.port());
        QVERIFY(!run.of(Step::Proxy).proxy->fromDesktop);
        QCOMPARE(run.of(Step::NameResolution).skipped, SkipReason::DoneByProxy);
        QCOMPARE(run.of(Step::TcpConnection).skipped, SkipReason::DoneByProxy);
        QCOMPARE(run.state(Step::Tls), StepState::Passed);
        QCOMPARE(run.state(Step::ServerList), StepState::Passed);
    }
    {
        InterruptOnce interrupt(connection);
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    }
    QVERIFY(gateway.listener().settle());
    QCOMPARE(gateway.complete(), 4);
    QCOMPARE(gateway.begun(), 4);
    for (const Received &one : gateway.received()) {
        QVERIFY(!one.head.toLower().contains("proxy-"));
        QVERIFY(!one.head.contains(login.toBase64()) && !one.head.contains(password));
    }
    int passed = 0;
    QTRY_VERIFY(proxy.requests().size() >= 4);
    for (const ProxyRequest &one : proxy.requests()) {
        QCOMPARE(one.method, QByteArray("CONNECT"));
        QCOMPARE(one.target, QByteArray("gateway.invalid:443"));
        QCOMPARE(one.status, !wanted.isEmpty() && !one.credentials ? 407 : 200);
        passed += int(one.status == 200);
    }
    QCOMPARE(passed, 4); // the read, the probe, the test's calls, the change
}

void TestThroughProxy::manyReadsShareOneLogin()
{
    FaultServer gateway(m_identity);
    gateway.play({{.answer = httpAnswer(200, sample("region-list.xml"), "application/xml",
                                        {"Connection: close"})}}); // each needs a tunnel
    ProxyProcess proxy({.login = login, .upstream = gateway.port()});
    // A busy machine may take its time for the two handshakes of a tunnel.
    ApiClient client(by(proxy.proxy(QLatin1String(user)), password),
                     {.connect = std::chrono::seconds(30)});
    std::list<CallHandle> handles;
    int succeeded = 0;
    for (const int wanted : {12, 24}) {
        for (int i = 0; i < 12; ++i) {
            handles.push_back(client.regions(this, [&](const ApiResult<Page<Region>> &answer) {
                succeeded += answer.hasValue() ? 1 : 0;
            }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(succeeded, wanted, 60000);
    }
    QCOMPARE(gateway.complete(), 24);
    for (const ProxyRequest &one : proxy.requests())
        QCOMPARE(one.status, one.credentials ? 200 : 407);
}

void TestThroughProxy::aRefusedLoginIsNotRepeated()
{
    FaultServer gateway(m_identity);
    ProxyProcess proxy({.login = login, .upstream = gateway.port()});
    ApiClient client(by(proxy.proxy(QLatin1String(user)), "something else"));
    constexpr int reads = 3; // one after the other, as refreshes do
    for (int i = 0; i < reads; ++i) {
        std::optional<Kind> failure;
        const CallHandle call = client.regions(this, [&](const ApiResult<Page<Region>> &answer) {
            if (!answer)
                failure = answer.error().kind;
        });
        QTRY_VERIFY_WITH_TIMEOUT(failure, 30000);
        QCOMPARE(*failure, Kind::Proxy);
    }
    QTRY_COMPARE(proxy.requests().size(), reads + 1);
    const auto requests = proxy.requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(),
                           [](const ProxyRequest &one) { return one.credentials; }),
             1);
}

void TestThroughProxy::theDesktopsProxyIsUsed()
{
    FaultServer gateway(m_identity);
    gateway.play(reads());
    ProxyProcess proxy({.upstream = gateway.port()});
    QNetworkProxy::setApplicationProxy(proxy.proxy());
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy({}); });
    const Connection connection = connectionTo(behindProxy(), {m_authority.certificate()});
    const Read read(connection);
    QVERIFY(read.succeeded());
    DiagnosisRun run(connection);
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QVERIFY2(run.state(Step::ServerList) == StepState::Passed, qPrintable(run.summary()));
    QVERIFY(run.of(Step::Proxy).proxy->fromDesktop);
    QCOMPARE(run.of(Step::Proxy).proxy->port, proxy.port());
}

void TestThroughProxy::nothingPassesAnObstacle_data()
{
    QTest::addColumn<Obstacle>("obstacle");
    QTest::newRow("a wrong password") << Obstacle::WrongPassword;
    QTest::newRow("no password") << Obstacle::NoPassword;
    QTest::newRow("403") << Obstacle::Forbids;
    QTest::newRow("503") << Obstacle::Overloaded;
    QTest::newRow("502, the gateway is not there") << Obstacle::Unreachable;
    QTest::newRow("the proxy is dead") << Obstacle::Dead;
    QTest::newRow("the proxy's name does not resolve") << Obstacle::Nowhere;
}

void TestThroughProxy::nothingPassesAnObstacle()
{
    QFETCH(Obstacle, obstacle);
    FaultServer gateway(m_identity);
    gateway.play(reads());
    if (obstacle == Obstacle::Unreachable)
        gateway.listener().refuse();
    const bool asks = obstacle == Obstacle::WrongPassword || obstacle == Obstacle::NoPassword;
    ProxyProcess proxy({.login = asks ? login : QByteArray(),
                        .refuse = obstacle == Obstacle::Forbids ? 403
                            : obstacle == Obstacle::Overloaded  ? 503
                                                                : 0,
                        .upstream = gateway.port()});
    if (obstacle == Obstacle::Dead)
        proxy.kill();
    QNetworkProxy used = proxy.proxy(QLatin1String(user));
    if (obstacle == Obstacle::Nowhere)
        used.setHostName(u"no-such-proxy.invalid"_s);
    const Connection connection =
        by(used, obstacle == Obstacle::NoPassword ? QByteArray() : "another " + login);

    const Read read(connection);
    QCOMPARE(read.failure(), std::optional(Kind::Proxy));
    {
        DiagnosisRun run(connection);
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QVERIFY2(run.state(Step::Proxy) == StepState::Failed, qPrintable(run.summary()));
        QCOMPARE(run.of(Step::Proxy).cause->kind, Kind::Proxy);
        QVERIFY(!run.of(Step::Proxy).cause->technical.contains(QLatin1String(password)));
        QCOMPARE(run.of(Step::NameResolution).skipped, SkipReason::EarlierFailure);
    }
    {
        InterruptOnce interrupt(connection);
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::NotSent);
        QCOMPARE(interrupt.report().reason, OutcomeReason::NothingSent);
        QCOMPARE(interrupt.report().cause->kind, Kind::Proxy);
        QVERIFY(!interrupt.sender().mayHaveBeenSent());
    }
    if (obstacle != Obstacle::Unreachable)
        QVERIFY(gateway.listener().settle());
    QCOMPARE(gateway.listener().connections(), 0);
    const QList<ProxyRequest> requests = proxy.requests();
    QVERIFY2(requests.size() <= 6, "it was asked again and again"); // with and without, three times
    for (const ProxyRequest &one : requests)
        QCOMPARE(one.method, QByteArray("CONNECT"));
}

void TestThroughProxy::anUntrustedGatewayGetsNothing()
{
    const TestAuthority stranger;
    FaultServer gateway(stranger.issue("DNS:" + behindProxy().host().toLatin1()));
    gateway.play(reads());
    ProxyProcess proxy({.upstream = gateway.port()});
    const Connection connection = by(proxy.proxy(), {});
    {
        DiagnosisRun run(connection);
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QCOMPARE(run.state(Step::Proxy), StepState::Passed);
        QCOMPARE(run.state(Step::Tls), StepState::Failed);
        QVERIFY(run.of(Step::Tls).tls->problems == QList{TlsProblem::UntrustedChain});
        const Read read(connection);
        QCOMPARE(read.failure(), std::optional(Kind::Untrusted));
    }
    QVERIFY(gateway.listener().settle());
    QCOMPARE(gateway.begun(), 0);
}

void TestThroughProxy::plainHttpGoesToAProxyOfThisMachine()
{
    FaultServer gateway;
    gateway.play(reads());
    ProxyProcess proxy({.upstream = gateway.port()});
    const Connection connection = by(proxy.proxy(), {}, gateway.url());
    const Read read(connection);
    QVERIFY(read.succeeded());
    {
        DiagnosisRun run(connection);
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QCOMPARE(run.state(Step::Proxy), StepState::Passed);
        QVERIFY2(run.state(Step::ServerList) == StepState::Passed, qPrintable(run.summary()));
        QCOMPARE(run.of(Step::Tls).skipped, SkipReason::NotNeeded);
    }
    InterruptOnce interrupt(connection);
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    QVERIFY(gateway.listener().settle());
    QCOMPARE(gateway.complete(), 4);
    QTRY_COMPARE(proxy.requests().size(), 4);
    for (const ProxyRequest &one : proxy.requests())
        QVERIFY(one.target.startsWith(gateway.url().toEncoded() + "/vserver/v2/"));
}

// Qt 6.4 answers no challenge to a request whose authentication is left to the program.
void TestThroughProxy::plainHttpHasNoPassword()
{
    FaultServer gateway;
    gateway.play(reads());
    ProxyProcess proxy({.login = login, .upstream = gateway.port()});
    const Connection connection = by(proxy.proxy(QLatin1String(user)), password, gateway.url());
    const Read read(connection);
    QCOMPARE(read.failure(), std::optional(Kind::Proxy));
    InterruptOnce interrupt(connection);
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::Unknown); // it left, and a 4xx without an envelope came
    QCOMPARE(interrupt.report().cause->kind, Kind::Proxy);
    QCOMPARE(gateway.listener().connections(), 0);
    QTRY_COMPARE(proxy.requests().size(), 2); // each once
}

void TestThroughProxy::plainHttpLeavesTheMachineThroughNoProxy()
{
    FaultServer gateway;
    gateway.play(reads());
    const Connection connection =
        by(QNetworkProxy(QNetworkProxy::HttpProxy, u"no-such-proxy.invalid"_s, 3128), {},
           gateway.url());
    const Read read(connection);
    QVERIFY(read.succeeded());
    DiagnosisRun run(connection);
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.of(Step::Proxy).skipped, SkipReason::NotNeeded);
    QCOMPARE(run.state(Step::ServerList), StepState::Passed);
    InterruptOnce interrupt(connection);
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    QCOMPARE(gateway.complete(), 4);
}

void TestThroughProxy::noProxyMeansNone()
{
    FaultServer gateway(m_authority.issue());
    gateway.play(reads());
    ProxyProcess proxy;
    QNetworkProxy::setApplicationProxy(proxy.proxy());
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy({}); });
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const Read read(by(none, {}, gateway.url()));
    QVERIFY(read.succeeded());
    const Read unknown(by(none, {}));
    QCOMPARE(unknown.failure(), std::optional(Kind::HostNotFound)); // nobody else was asked
    QVERIFY(proxy.requests().isEmpty());
}

void TestThroughProxy::theVariablesProxyIsUsed_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value"); // %1: host and port
    QTest::addColumn<bool>("asks");
    QTest::addColumn<QByteArray>("method");
    const auto row = [](const char *name, const char *variable, const char *value, bool asks,
                        const char *method) {
        QTest::newRow(name) << QByteArray(variable) << QByteArray(value) << asks
                            << QByteArray(method);
    };
    row("without a scheme", "https_proxy", "%1", false, "CONNECT");
    row("upper case", "HTTPS_PROXY", "HTTP://%1/", false, "CONNECT");
    row("for everything", "ALL_PROXY", "http://%1", false, "CONNECT");
    row("a login", "https_proxy", "http://someone:example%20proxy%20pass@%1", true, "CONNECT");
    row("a login without a scheme", "all_proxy", "someone:example%20proxy%20pass@%1", true,
        "CONNECT");
    row("socks5h", "ALL_PROXY", "socks5h://%1", false, "SOCKS5");
    row("socks5h with a login", "https_proxy", "socks5h://someone:example%20proxy%20pass@%1", true,
        "SOCKS5");
}

void TestThroughProxy::theVariablesProxyIsUsed()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(bool, asks);
    QFETCH(QByteArray, method);
    FaultServer gateway(m_identity);
    gateway.play(reads());
    ProxyProcess proxy({.login = asks ? login : QByteArray(), .upstream = gateway.port()});
    qputenv(variable.constData(),
            QByteArray(value).replace("%1", "127.0.0.1:" + QByteArray::number(proxy.port())));
    const auto restore = qScopeGuard([&variable] { qunsetenv(variable.constData()); });
    const Connection connection = connectionTo(behindProxy(), {m_authority.certificate()});

    const Read read(connection);
    QVERIFY(read.succeeded());
    {
        DiagnosisRun run(connection);
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QVERIFY2(run.state(Step::ServerList) == StepState::Passed, qPrintable(run.summary()));
        QCOMPARE(run.of(Step::Proxy).proxy->variable, QString::fromLatin1(variable));
        QVERIFY(!run.of(Step::Proxy).proxy->fromDesktop);
    }
    {
        InterruptOnce interrupt(connection);
        interrupt.send();
        QVERIFY(interrupt.waitForOutcome());
        QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    }
    QVERIFY(gateway.listener().settle());
    QCOMPARE(gateway.complete(), 4);
    int passed = 0;
    QTRY_VERIFY(proxy.requests().size() >= 4);
    for (const ProxyRequest &one : proxy.requests()) {
        QCOMPARE(one.method, method);
        passed += int(one.status == 200);
    }
    QCOMPARE(passed, 4);
}

void TestThroughProxy::anUnusableVariableLetsNothingLeave_data()
{
    QTest::addColumn<QByteArray>("value"); // %1: host and port
    QTest::newRow("TLS to the proxy") << QByteArray("https://%1");
    QTest::newRow("socks4") << QByteArray("socks4://%1");
    QTest::newRow("not an address") << QByteArray("http://%1x");
}

void TestThroughProxy::anUnusableVariableLetsNothingLeave()
{
    QFETCH(QByteArray, value);
    FaultServer gateway(m_identity);
    gateway.play(reads());
    ProxyProcess proxy({.upstream = gateway.port()});
    qputenv("https_proxy", value.replace("%1", "127.0.0.1:" + QByteArray::number(proxy.port())));
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    const Connection connection = connectionTo(behindProxy(), {m_authority.certificate()});
    const Read read(connection);
    QCOMPARE(read.failure(), std::optional(Kind::ProxySetting));
    DiagnosisRun run(connection);
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::Proxy), StepState::Failed);
    QCOMPARE(run.of(Step::Proxy).cause->kind, Kind::ProxySetting);
    InterruptOnce interrupt(connection);
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().reason, OutcomeReason::NothingSent);
    QCOMPARE(interrupt.report().cause->kind, Kind::ProxySetting);
    QCOMPARE(interrupt.report().cause->proxyProblem->variable, u"https_proxy"_s);
    QVERIFY(!interrupt.sender().mayHaveBeenSent());
    QVERIFY(proxy.requests().isEmpty());
    QCOMPARE(gateway.listener().connections(), 0);
}

void TestThroughProxy::anExemptGatewayIsAskedDirectly()
{
    ProxyProcess proxy;
    qputenv("https_proxy", "127.0.0.1:" + QByteArray::number(proxy.port()));
    qputenv("no_proxy", "localhost,.invalid");
    const auto restore = qScopeGuard([] {
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    });
    const Read read(connectionTo(behindProxy(), {m_authority.certificate()}));
    QCOMPARE(read.failure(), std::optional(Kind::HostNotFound));
    QVERIFY(proxy.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestThroughProxy)
#include "tst_throughproxy.moc"
