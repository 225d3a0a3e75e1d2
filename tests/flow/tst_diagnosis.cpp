// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/diagnosisrun.h"
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"

#include "app/cloud/cafile.h"
#include "app/simulator/simulator.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Console::Test::Act)
Q_DECLARE_METATYPE(Console::Cloud::ApiError::Kind)

namespace {

constexpr auto json = "application/json";

RegionCode region(const QString &code) { return *RegionCode::fromText(code); }

QByteArray dateHeader(qint64 offsetSeconds)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(offsetSeconds);
    return "Date: " + QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Act regions()
{
    return {.answer =
                httpAnswer(200, sample("region-list.xml"), "application/xml", {dateHeader(0)})};
}

class OffsetClock final : public Clock
{
public:
    explicit OffsetClock(std::chrono::milliseconds wall = {}) : m_wall(wall) { }
    qint64 wallMs() const override { return m_clock.wallMs() + m_wall.count(); }
    qint64 monotonicMs() const override { return m_clock.monotonicMs() + m_passed.count(); }
    void pass(std::chrono::milliseconds time) { m_passed += time; }

private:
    const SystemClock m_clock;
    const std::chrono::milliseconds m_wall;
    std::chrono::milliseconds m_passed{0};
};

Act servers() { return {.answer = httpAnswer(200, sample("server-list.xml"))}; }

// Nothing but the two reads of a connection test. Empty: so it was.
QString foreignRequest(FaultServer &server)
{
    for (const Received &one : server.received()) {
        const bool list = one.target == "/vserver/v2/getRegionList"
            || (one.target.startsWith("/vserver/v2/getServerInstanceList?")
                && one.target.endsWith("&pageNo=1&pageSize=1"));
        if (one.method != "GET" || !list || !one.body.isEmpty() || one.head.contains(secretKey))
            return QString::fromLatin1(one.head);
    }
    return {};
}

// Stands in for a desktop whose answer takes its time.
class SlowDesktop final : public QNetworkProxyFactory
{
public:
    explicit SlowDesktop(QSemaphore &permit) : m_permit(permit) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override
    {
        m_permit.acquire();
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QSemaphore &m_permit;
};

} // namespace

// The connection test: each step passes, or says what is wrong, and nothing else ever leaves.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allPassesAtTheSimulator();
    void allPassesOverTlsWithTheCaFile();
    void anUntrustedServerGetsNothing_data();
    void anUntrustedServerGetsNothing();
    void aServerWithoutTlsGetsNothing();
    void noWayToTheGateway_data();
    void noWayToTheGateway();
    void aWrongSecretIsTheSignaturesFailure();
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void withoutAKeyNothingIsSent();
    void aWrongClockIsWarnedOfAndCorrected();
    void stepsAreTimedByTheConnectionsClock();
    void withoutADateTheClockIsNotJudged();
    void theProfilesRegionIsLookedFor_data();
    void theProfilesRegionIsLookedFor();
    void withoutAnyRegionNoServersAreAskedFor();
    void cancelled_data();
    void cancelled();
    void destroyed_data();
    void destroyed();
    void theWholeTestHasALimit();
    void theDesktopIsAskedOnAnotherThread();
    void theDesktopMayNotAnswer();

private:
    Connection to(const FaultServer &server) const
    {
        return connectionTo(server.url(), {m_authority.certificate()});
    }
    void addStops();

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue();
};

void TestDiagnosis::allPassesAtTheSimulator()
{
    Simulator::Options options;
    options.accessKeyId = accessKeyId;
    options.secretKey = secretKey;
    options.servers = 50;
    Simulator::Simulator simulator(options);
    QVERIFY(simulator.start());
    DiagnosisRun run(connectionTo(simulator.baseUrl()), region(u"KR"_s));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.of(Step::Proxy).skipped, SkipReason::NotNeeded);
    QCOMPARE(run.state(Step::NameResolution), StepState::Passed);
    QCOMPARE(run.of(Step::NameResolution).addresses, {QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(run.state(Step::TcpConnection), StepState::Passed);
    QCOMPARE(run.of(Step::TcpConnection).port, simulator.baseUrl().port());
    QCOMPARE(run.of(Step::TcpConnection).addresses, {QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(run.of(Step::Tls).skipped, SkipReason::NotNeeded);
    QCOMPARE(run.state(Step::ClockSkew), StepState::Passed);
    QCOMPARE(run.of(Step::ClockSkew).skew, std::optional(0ms));
    QCOMPARE(run.state(Step::Signature), StepState::Passed);
    const StepResult listed = run.of(Step::RegionList);
    QCOMPARE(listed.state, StepState::Passed);
    QCOMPARE(listed.httpStatus, 200);
    QVERIFY(!listed.regions.isEmpty() && !listed.regions.constFirst().name.isEmpty());
    QVERIFY(!listed.regionMissing);
    const StepResult counted = run.of(Step::ServerList);
    QCOMPARE(counted.state, StepState::Passed);
    QCOMPARE(counted.askedRegion, std::optional(region(u"KR"_s)));
    QVERIFY(counted.servers.value_or(0) > 1); // all of them, not the one of the page
    QVERIFY(simulator.interruptsReceived().isEmpty());
    QVERIFY(!run.diagnosis().isRunning());
}

void TestDiagnosis::allPassesOverTlsWithTheCaFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_authority.certificate().toPem());
    file.close();
    const auto trusted = certificatesFromFile(file.fileName());
    QVERIFY(trusted);

    FaultServer server(m_identity);
    server.play({regions(), servers()});
    DiagnosisRun run(connectionTo(server.url(), trusted.value()));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    const StepResult tls = run.of(Step::Tls);
    QVERIFY2(tls.state == StepState::Passed && tls.tls, qPrintable(run.summary()));
    QCOMPARE(tls.tls->protocol, QSsl::TlsV1_3);
    QVERIFY(tls.tls->cipher.startsWith(u"TLS_"));
    QVERIFY(tls.tls->problems.isEmpty());
    QVERIFY(!tls.tls->chain.isEmpty());
    QCOMPARE(tls.tls->chain.constFirst().subject, u"NCP Console test server"_s);
    QCOMPARE(tls.tls->chain.constFirst().issuer, u"NCP Console test authority"_s);
    QCOMPARE(tls.tls->chain.constFirst().names, {u"127.0.0.1"_s});
    QVERIFY(tls.tls->chain.constFirst().notAfter > QDateTime::currentDateTimeUtc());
    QCOMPARE(run.of(Step::RegionList).regions.size(), 3);
    QCOMPARE(run.of(Step::ServerList).state, StepState::Passed);
    QCOMPARE(run.of(Step::ServerList).askedRegion, std::optional(region(u"KR"_s)));
    QCOMPARE(server.complete(), 2);
    QCOMPARE(foreignRequest(server), QString());
    QVERIFY(server.received().constFirst().header("x-ncp-iam-access-key") == accessKeyId);
}

void TestDiagnosis::anUntrustedServerGetsNothing_data()
{
    const TestAuthority stranger;
    const auto row = [](const char *name, const QByteArray &certificate, const QByteArray &key) {
        return &(QTest::newRow(name) << certificate << key);
    };
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<TlsVersions>("versions");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QList<TlsProblem>>("problems");
    QTest::addColumn<Kind>("kind");
    const QList<std::tuple<const char *, Identity, QList<TlsProblem>>> judged{
        {"the authority is not in the CA file", stranger.issue(), {TlsProblem::UntrustedChain}},
        {"self-signed", TestAuthority::selfSigned(), {TlsProblem::SelfSigned}},
        {"for another address", m_authority.issue("IP:127.0.0.2"), {TlsProblem::WrongName}},
        {"for a host name", m_authority.issue("DNS:ncloud.invalid"), {TlsProblem::WrongName}},
        {"expired", m_authority.issue("IP:127.0.0.1", Validity::Past), {TlsProblem::Expired}},
        {"not yet valid",
         m_authority.issue("IP:127.0.0.1", Validity::Future),
         {TlsProblem::NotYetValid}},
        {"expired and for another address",
         m_authority.issue("IP:127.0.0.2", Validity::Past),
         {TlsProblem::WrongName, TlsProblem::Expired}}};
    for (const auto &[name, identity, problems] : judged) {
        *row(name, identity.certificatePem, identity.keyPem)
            << TlsVersions::Modern << Act{} << problems << Kind::Untrusted;
    }
    *row("TLS 1.1 only", m_identity.certificatePem, m_identity.keyPem)
        << TlsVersions::OnlyTls11 << Act{} << QList{TlsProblem::ProtocolTooOld} << Kind::Untrusted;
    *row("closed before the handshake", m_identity.certificatePem, m_identity.keyPem)
        << TlsVersions::Modern << Act{.at = BreakAt::Accept} << QList{TlsProblem::HandshakeRefused}
        << Kind::ConnectionLost;
    *row("reset before the handshake", m_identity.certificatePem, m_identity.keyPem)
        << TlsVersions::Modern << Act{.at = BreakAt::Accept, .ending = Ending::Rst}
        << QList{TlsProblem::HandshakeRefused} << Kind::ConnectionLost;
    *row("a handshake that never ends", m_identity.certificatePem, m_identity.keyPem)
        << TlsVersions::Modern << Act{.at = BreakAt::SilentAccept}
        << QList{TlsProblem::HandshakeTimedOut} << Kind::TlsTimedOut;
}

void TestDiagnosis::anUntrustedServerGetsNothing()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(TlsVersions, versions);
    QFETCH(Act, act);
    QFETCH(QList<TlsProblem>, problems);
    QFETCH(Kind, kind);
    FaultServer server(Identity{.certificatePem = certificate, .keyPem = key}, versions);
    act.answer = httpAnswer(200, sample("region-list.xml"));
    server.play({act});
    const bool patient = act.at != BreakAt::SilentAccept;
    DiagnosisRun run(to(server), {}, {.tls = patient ? 5s : 300ms});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    run.destroy();
    QVERIFY(server.listener().settle());
    const StepResult tls = run.of(Step::Tls);
    QVERIFY2(tls.state == StepState::Failed && tls.tls, qPrintable(run.summary()));
    QVERIFY2(tls.tls->problems == problems, qPrintable(run.summary()));
    QCOMPARE(tls.cause->kind, kind);
    QCOMPARE(tls.cause->host, u"127.0.0.1"_s);
    QCOMPARE(run.state(Step::TcpConnection), StepState::Passed);
    QCOMPARE(run.of(Step::Signature).skipped, SkipReason::EarlierFailure);
    const bool seen = kind == Kind::Untrusted && versions == TlsVersions::Modern;
    QCOMPARE(!tls.tls->chain.isEmpty(), seen);
    QCOMPARE(server.begun(), 0);
    QVERIFY(!server.unanswered().contains(accessKeyId));
    // No call was tried at all. Qt 6.4 connects anew when a reset overtakes its look at the socket.
    if (act.ending != Ending::Rst)
        QCOMPARE(server.listener().connections(), 1);
}

void TestDiagnosis::aServerWithoutTlsGetsNothing()
{
    FaultServer server;
    server.play({{.at = BreakAt::SilentAccept}});
    // One that greets first: what it says is no TLS.
    QByteArray came;
    LoopbackListener greeter([&came](Descriptor socket) {
        const QByteArray greeting = "SSH-2.0-OpenSSH_9.2\r\n";
        writeAll(socket.number(), greeting.constData(), greeting.size());
        came = QByteArray("served");
        end(std::move(socket), Ending::Fin);
    });
    for (const quint16 port : {server.port(), greeter.port()}) {
        QUrl url(u"https://127.0.0.1"_s);
        url.setPort(port);
        DiagnosisRun run(connectionTo(url), {}, {.tls = 500ms});
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QCOMPARE(run.state(Step::Tls), StepState::Failed);
        const auto expected =
            port == greeter.port() ? TlsProblem::NotTls : TlsProblem::HandshakeTimedOut;
        QVERIFY2(run.of(Step::Tls).tls->problems == QList{expected}, qPrintable(run.summary()));
    }
    QVERIFY(server.listener().settle() && greeter.settle());
    QCOMPARE(came, QByteArray("served"));
    QVERIFY(!server.unanswered().isEmpty());
    QVERIFY(!server.unanswered().contains(accessKeyId));
    QCOMPARE(server.listener().connections(), 1);
}

void TestDiagnosis::noWayToTheGateway_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("a name that does not resolve")
        << u"name"_s << Step::NameResolution << Kind::HostNotFound;
    QTest::newRow("refused") << u"refused"_s << Step::TcpConnection << Kind::ConnectionRefused;
    QTest::newRow("neither accepted nor refused")
        << u"full"_s << Step::TcpConnection << Kind::ConnectTimedOut;
}

void TestDiagnosis::noWayToTheGateway()
{
    QFETCH(QString, way);
    QFETCH(Step, step);
    QFETCH(Kind, kind);
    FaultServer refusing(m_identity);
    refusing.listener().refuse();
    const FullPort full;
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(way == u"full" ? full.port() : refusing.port());
    if (way == u"name")
        url = QUrl(u"https://no-such-host.invalid"_s);
    DiagnosisRun run(connectionTo(url), {}, {.connect = way == u"full" ? 300ms : 10s});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QVERIFY2(run.state(step) == StepState::Failed, qPrintable(run.summary()));
    QCOMPARE(run.of(step).cause->kind, kind);
    QCOMPARE(run.of(step).cause->host, url.host());
    QCOMPARE(run.of(Step::ServerList).skipped, SkipReason::EarlierFailure);
    if (way == u"full")
        QVERIFY(run.of(step).took >= 250ms);
    QCOMPARE(refusing.begun(), 0);
}

void TestDiagnosis::aWrongSecretIsTheSignaturesFailure()
{
    Simulator::Options options;
    options.accessKeyId = accessKeyId;
    options.secretKey = "AnotherExampleSecretForDocsOnly000000000";
    Simulator::Simulator simulator(options);
    QVERIFY(simulator.start());
    DiagnosisRun run(connectionTo(simulator.baseUrl()));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::ClockSkew), StepState::Passed); // so it is not the clock
    QVERIFY2(run.state(Step::Signature) == StepState::Failed, qPrintable(run.summary()));
    QCOMPARE(run.of(Step::Signature).cause->kind, Kind::AuthenticationFailed);
    QCOMPARE(run.of(Step::Signature).cause->httpStatus, 401);
    QCOMPARE(run.of(Step::RegionList).skipped, SkipReason::EarlierFailure);
    QCOMPARE(run.of(Step::RegionList).httpStatus, 401);
}

void TestDiagnosis::refusalsAreToldApart_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("second"); // the servers' answer
    QTest::addColumn<Step>("failed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<StepState>("signature");
    const Act permission{.answer = httpAnswer(401, sample("error-gateway-permission.json"), json)};
    const Act forbidden{
        .answer = httpAnswer(403, R"({"error":{"errorCode":"230","message":"Forbidden"}})", json)};
    const Act broken{.answer = httpAnswer(200, "<getRegionListResponse><regionList>")};
    QTest::newRow("regions: the signature is refused")
        << Act{.answer = httpAnswer(401, sample("error-gateway-auth.json"), json)} << false
        << Step::Signature << Kind::AuthenticationFailed << StepState::Failed;
    QTest::newRow("regions: no permission")
        << permission << false << Step::RegionList << Kind::PermissionDenied << StepState::Passed;
    QTest::newRow("regions: forbidden")
        << forbidden << false << Step::RegionList << Kind::Forbidden << StepState::Passed;
    QTest::newRow("regions: the service says no")
        << Act{.answer = httpAnswer(400, sample("error-service.xml"))} << false << Step::RegionList
        << Kind::Service << StepState::Passed;
    QTest::newRow("regions: too many requests")
        << Act{.answer = httpAnswer(429, sample("error-gateway-throttle.json"), json)} << false
        << Step::RegionList << Kind::Throttled << StepState::Skipped;
    QTest::newRow("regions: no service behind the gateway")
        << Act{.answer = httpAnswer(503, sample("error-gateway-endpoint.json"), json)} << false
        << Step::RegionList << Kind::Gateway << StepState::Skipped;
    QTest::newRow("regions: elsewhere")
        << Act{.answer = httpAnswer(302, {}, "text/html", {"Location: https://login.invalid/"})}
        << false << Step::RegionList << Kind::Redirected << StepState::Skipped;
    QTest::newRow("regions: another program's page")
        << Act{.answer = httpAnswer(200, "<html><body>hello</body></html>", "text/html")} << false
        << Step::RegionList << Kind::Malformed << StepState::Skipped;
    QTest::newRow("regions: cut off")
        << broken << false << Step::RegionList << Kind::Malformed << StepState::Skipped;
    QTest::newRow("regions: silence") << Act{.at = BreakAt::Silence} << false << Step::RegionList
                                      << Kind::TimedOut << StepState::Skipped;
    QTest::newRow("servers: no permission")
        << permission << true << Step::ServerList << Kind::PermissionDenied << StepState::Passed;
    QTest::newRow("servers: forbidden")
        << forbidden << true << Step::ServerList << Kind::Forbidden << StepState::Passed;
    QTest::newRow("servers: silence") << Act{.at = BreakAt::Silence} << true << Step::ServerList
                                      << Kind::TimedOut << StepState::Passed;
}

void TestDiagnosis::refusalsAreToldApart()
{
    QFETCH(Act, act);
    QFETCH(bool, second);
    QFETCH(Step, failed);
    QFETCH(Kind, kind);
    QFETCH(StepState, signature);
    FaultServer server(m_identity);
    server.play(second ? QList{regions(), act} : QList{act});
    DiagnosisRun run(to(server), {}, {.silence = act.at == BreakAt::Silence ? 300ms : 30s});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QVERIFY2(run.state(failed) == StepState::Failed, qPrintable(run.summary()));
    QCOMPARE(run.of(failed).cause->kind, kind);
    QVERIFY(!run.of(failed).cause->technical.contains(QLatin1String(secretKey)));
    QCOMPARE(run.state(Step::Signature), signature);
    if (signature == StepState::Skipped)
        QCOMPARE(run.of(Step::Signature).skipped, SkipReason::NotTold);
    QCOMPARE(run.state(Step::Tls), StepState::Passed);
    QCOMPARE(server.begun(), second ? 2 : 1); // nothing is repeated
    QCOMPARE(foreignRequest(server), QString());
}

void TestDiagnosis::withoutAKeyNothingIsSent()
{
    FaultServer server(m_identity);
    Connection connection = to(server);
    connection.secretKey = std::make_shared<SecretSlot>();
    DiagnosisRun run(connection);
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::Tls), StepState::Passed);
    QCOMPARE(run.state(Step::Signature), StepState::Failed);
    QCOMPARE(run.of(Step::Signature).cause->kind, Kind::Locked);
    QVERIFY(server.listener().settle());
    QCOMPARE(server.begun(), 0);
}

void TestDiagnosis::aWrongClockIsWarnedOfAndCorrected()
{
    for (const auto offset : {600s, -600s, 90s}) {
        Simulator::Options options;
        options.accessKeyId = accessKeyId;
        options.secretKey = secretKey;
        options.clock = std::make_shared<OffsetClock>(offset);
        Simulator::Simulator simulator(options);
        QVERIFY(simulator.start());
        DiagnosisRun run(connectionTo(simulator.baseUrl()));
        QVERIFY(run.run());
        QCOMPARE(run.complaint(), QString());
        QCOMPARE(run.state(Step::ClockSkew), StepState::Warned);
        QVERIFY(std::chrono::abs(*run.of(Step::ClockSkew).skew - offset) < 30s);
        QVERIFY2(run.state(Step::Signature) == StepState::Passed, qPrintable(run.summary()));
        QCOMPARE(run.state(Step::ServerList), StepState::Passed);
        QVERIFY(simulator.interruptsReceived().isEmpty());
    }
}

void TestDiagnosis::stepsAreTimedByTheConnectionsClock()
{
    FaultServer server;
    server.play({regions(), servers()});
    OffsetClock clock;
    Connection connection = to(server);
    connection.clock = std::make_shared<GatewayClock>(clock);
    DiagnosisRun run(connection);
    run.when(Step::ServerList, [&clock] { clock.pass(1h); });
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QVERIFY(run.of(Step::RegionList).took < 1h);
    QVERIFY(run.of(Step::ServerList).took >= 1h);
}

void TestDiagnosis::withoutADateTheClockIsNotJudged()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(200, sample("region-list.xml"))}, servers()});
    DiagnosisRun run(to(server));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.of(Step::ClockSkew).skipped, SkipReason::NotTold);
    QVERIFY(!run.of(Step::ClockSkew).skew);
    QCOMPARE(run.state(Step::ServerList), StepState::Passed);
    QCOMPARE(foreignRequest(server), QString());
}

void TestDiagnosis::theProfilesRegionIsLookedFor_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("missing");
    QTest::newRow("listed first") << u"KR"_s << false;
    QTest::newRow("listed last") << u"JPN"_s << false;
    QTest::newRow("not listed") << u"FKR"_s << true;
    QTest::newRow("in other letters") << u"kr"_s << true;
}

void TestDiagnosis::theProfilesRegionIsLookedFor()
{
    QFETCH(QString, code);
    QFETCH(bool, missing);
    FaultServer server;
    server.play({regions(), servers()});
    DiagnosisRun run(to(server), region(code));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.of(Step::RegionList).regionMissing, missing);
    QCOMPARE(run.state(Step::RegionList), missing ? StepState::Warned : StepState::Passed);
    QCOMPARE(run.of(Step::ServerList).askedRegion, std::optional(region(code)));
    QCOMPARE(run.state(Step::ServerList), StepState::Passed);
    QVERIFY(server.received().at(1).target.contains("?regionCode=" + code.toLatin1() + '&'));
    QCOMPARE(foreignRequest(server), QString());
}

void TestDiagnosis::withoutAnyRegionNoServersAreAskedFor()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(200,
                                       "<getRegionListResponse><returnCode>0</returnCode>"
                                       "<totalRows>0</totalRows><regionList/>"
                                       "</getRegionListResponse>")}});
    DiagnosisRun run(to(server));
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::RegionList), StepState::Warned);
    QCOMPARE(run.of(Step::ServerList).skipped, SkipReason::NoRegion);
    QCOMPARE(server.begun(), 1);
}

// Every step in which the user may lose patience, with a peer that gives reason to.
void TestDiagnosis::addStops()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QList<Act>>("acts");
    QTest::newRow("proxy") << Step::Proxy << QList<Act>{};
    QTest::newRow("name") << Step::NameResolution << QList<Act>{};
    QTest::newRow("TCP") << Step::TcpConnection << QList<Act>{};
    QTest::newRow("TLS") << Step::Tls << QList<Act>{{.at = BreakAt::SilentAccept}};
    QTest::newRow("clock") << Step::ClockSkew << QList<Act>{{.at = BreakAt::Silence}};
    QTest::newRow("signature") << Step::Signature << QList<Act>{{.at = BreakAt::Silence}};
    QTest::newRow("regions") << Step::RegionList << QList<Act>{{.at = BreakAt::Silence}};
    QTest::newRow("servers") << Step::ServerList << QList<Act>{regions(), {.at = BreakAt::Silence}};
}

void TestDiagnosis::cancelled_data() { addStops(); }

void TestDiagnosis::cancelled()
{
    QFETCH(Step, step);
    QFETCH(QList<Act>, acts);
    FaultServer server(m_identity);
    server.play(acts);
    const FullPort full;
    QSemaphore permit;
    QNetworkProxyFactory::setApplicationProxyFactory(new SlowDesktop(permit));
    const auto restore =
        qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
    Connection connection = to(server);
    QUrl url = server.url();
    if (step == Step::TcpConnection)
        url.setPort(full.port());
    if (step == Step::NameResolution)
        url = QUrl(u"https://no-such-host.invalid"_s);
    if (step == Step::Proxy)
        url = QUrl(u"https://gateway.invalid"_s); // the desktop is not asked about the loopback
    const bool asksDesktop = step == Step::Proxy;
    connection = connectionTo(url, {m_authority.certificate()});
    if (!asksDesktop)
        connection.proxy = QNetworkProxy(QNetworkProxy::NoProxy);

    DiagnosisRun run(connection);
    run.when(step, [&run] { run.diagnosis().cancel(); });
    QVERIFY(run.run());
    QVERIFY(!run.diagnosis().isRunning());
    run.diagnosis().cancel(); // too late, and harmless
    permit.release();
    QCOMPARE(run.complaint(), QString());
    for (const Step later : allSteps) {
        if (later < step)
            continue;
        QVERIFY2(run.state(later) == StepState::Skipped, qPrintable(run.summary()));
        QCOMPARE(run.of(later).skipped, SkipReason::Cancelled);
    }
    // Whatever was still on its way has come when another one has come and gone.
    const qsizetype told = run.told().size();
    server.play({regions(), servers()});
    DiagnosisRun next(to(server));
    QVERIFY(next.run());
    QCOMPARE(next.state(Step::ServerList), StepState::Passed);
    QCOMPARE(run.told().size(), told);
    QCOMPARE(run.finished(), 1);
    QCOMPARE(foreignRequest(server), QString());
}

void TestDiagnosis::destroyed_data() { addStops(); }

void TestDiagnosis::destroyed()
{
    QFETCH(Step, step);
    QFETCH(QList<Act>, acts);
    FaultServer server(m_identity);
    server.play(acts);
    const FullPort full;
    QUrl url = server.url();
    if (step == Step::TcpConnection)
        url.setPort(full.port());
    if (step == Step::NameResolution)
        url = QUrl(u"https://no-such-host.invalid"_s);
    DiagnosisRun run(connectionTo(url, {m_authority.certificate()}));
    bool gone = false;
    run.when(step, [&] { // from its own signal
        run.destroy();
        gone = true;
    });
    run.start();
    QTRY_VERIFY(gone);
    const qsizetype told = run.told().size();
    QVERIFY(server.listener().settle());
    server.play({regions(), servers()});
    DiagnosisRun next(to(server));
    QVERIFY(next.run());
    QCOMPARE(next.state(Step::ServerList), StepState::Passed);
    QCOMPARE(run.told().size(), told);
    QCOMPARE(run.finished(), 0);
    QCOMPARE(foreignRequest(server), QString());
}

void TestDiagnosis::theWholeTestHasALimit()
{
    FaultServer server(m_identity);
    server.play({{.at = BreakAt::Silence}});
    DiagnosisRun run(to(server), {}, {.total = 500ms});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::RegionList), StepState::Failed);
    QCOMPARE(run.of(Step::RegionList).cause->kind, Kind::TimedOut);
    QCOMPARE(run.of(Step::ServerList).skipped, SkipReason::EarlierFailure);
}

void TestDiagnosis::theDesktopIsAskedOnAnotherThread()
{
    QSemaphore permit;
    QNetworkProxyFactory::setApplicationProxyFactory(new SlowDesktop(permit));
    const auto restore =
        qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
    DiagnosisRun run(connectionTo(QUrl(u"https://no-such-host.invalid"_s)));
    run.start();
    QTRY_COMPARE(run.state(Step::Proxy), StepState::Running); // this thread goes on
    QCOMPARE(permit.available(), 0);
    permit.release();
    QVERIFY(run.wait());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.of(Step::Proxy).skipped, SkipReason::NotNeeded);
    QCOMPARE(run.state(Step::NameResolution), StepState::Failed);
}

void TestDiagnosis::theDesktopMayNotAnswer()
{
    QSemaphore permit;
    QNetworkProxyFactory::setApplicationProxyFactory(new SlowDesktop(permit));
    const auto restore =
        qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
    const auto end = qScopeGuard([&permit] { permit.release(); }); // before the factory goes
    DiagnosisRun run(connectionTo(QUrl(u"https://gateway.invalid"_s)), {}, {.proxy = 200ms});
    QVERIFY(run.run());
    QCOMPARE(run.complaint(), QString());
    QCOMPARE(run.state(Step::Proxy), StepState::Failed);
    QCOMPARE(run.of(Step::Proxy).cause->kind, Kind::ProxySetting);
    QVERIFY(run.of(Step::Proxy).cause->proxyProblem == ProxyProblem{});
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
