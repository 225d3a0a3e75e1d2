// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "app/cloud/signer.h"
#include "app/simulator/relay.h"
#include "app/simulator/simulator.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;
using namespace std::chrono_literals;

namespace {

constexpr Time Now{std::chrono::milliseconds(1'790'000'000'000)};

struct Reply {
    int status = 0; // 0: the connection ended before the first byte
    QByteArray head;
    QByteArray body;
};

QByteArray signedHead(const Simulator &simulator, const QByteArray &method,
                      const QByteArray &target, Time now,
                      const QByteArray &signatureHeader = "x-ncp-apigw-signature-v2")
{
    const QByteArray timestamp = QByteArray::number(qint64(now.time_since_epoch().count()));
    return method + ' ' + target
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nx-ncp-apigw-timestamp: " + timestamp
        + "\r\nx-ncp-iam-access-key: " + simulator.accessKeyId() + "\r\n" + signatureHeader + ": "
        + Console::Cloud::signatureFor({.method = method,
                                        .pathAndQuery = target,
                                        .timestampMs = timestamp,
                                        .accessKeyId = simulator.accessKeyId()},
                                       simulator.secretKey())
        + "\r\n";
}

void connectTo(QTcpSocket &socket, const QUrl &url)
{
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
}

// Reads one whole answer; leaves the connection open if the server does.
Reply readReply(QTcpSocket &socket)
{
    QByteArray bytes;
    while (!bytes.contains("\r\n\r\n") && socket.waitForReadyRead())
        bytes += socket.readAll();
    Reply reply;
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return reply;
    reply.head = bytes.first(headEnd + 2);
    reply.status = reply.head.mid(9, 3).toInt();
    reply.body = bytes.sliced(headEnd + 4);
    const QByteArray lengthHeader = "Content-Length: ";
    const qsizetype lengthAt = reply.head.indexOf(lengthHeader) + lengthHeader.size();
    const qsizetype length =
        reply.head.sliced(lengthAt, reply.head.indexOf('\r', lengthAt) - lengthAt).toInt();
    while (reply.body.size() < length && socket.waitForReadyRead())
        reply.body += socket.readAll();
    return reply;
}

Reply exchange(const QUrl &url, const QByteArray &request)
{
    QTcpSocket socket;
    connectTo(socket, url);
    socket.write(request);
    return readReply(socket);
}

Reply get(const Simulator &simulator, const QByteArray &actionAndQuery, Time now = Now)
{
    return exchange(simulator.baseUrl(),
                    signedHead(simulator, "GET", "/vserver/v2/" + actionAndQuery, now)
                        + "Connection: close\r\n\r\n");
}

Reply interrupt(const Simulator &simulator, const QByteArray &number, Time now = Now)
{
    const QByteArray body = "regionCode=KR&responseFormatType=json&serverInstanceNo=" + number;
    return exchange(simulator.baseUrl(),
                    signedHead(simulator, "POST", "/vserver/v2/interruptServerInstance", now,
                               "x-ncp-apigw-signature-v1")
                        + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded"
                          "\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

// A clock the test moves.
class MovedClock final : public Console::Clock
{
public:
    qint64 wallMs() const override { return now().time_since_epoch().count(); }
    qint64 monotonicMs() const override { return m_passed; }
    Time now() const { return Now + std::chrono::milliseconds(m_passed); }
    void pass(std::chrono::milliseconds time) { m_passed += time.count(); }

private:
    std::atomic<qint64> m_passed = 0;
};

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock = std::make_shared<MovedClock>(); }

    void itListensOnLoopback()
    {
        Simulator simulator(options());
        QVERIFY(simulator.baseUrl().isEmpty());
        const auto url = simulator.start();
        QVERIFY(url);
        QCOMPARE(url.value(), simulator.baseUrl());
        QCOMPARE(simulator.baseUrl().scheme(), u"http"_s);
        QCOMPARE(simulator.baseUrl().host(), u"127.0.0.1"_s);
        QVERIFY(simulator.baseUrl().port() > 0);
        QVERIFY(simulator.accessKeyId().startsWith("SIM"));
        QCOMPARE(simulator.secretKey().size(), 40);
    }

    void everyRunHasKeysOfItsOwn()
    {
        const Simulator one;
        const Simulator other;
        QVERIFY(one.accessKeyId() != other.accessKeyId());
        QVERIFY(one.secretKey() != other.secretKey());
    }

    void aSignedRequestIsAnswered()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        const Reply reply = get(simulator, "getServerInstanceList?serverName=a%20%2B%ED%95%9C+b");
        QCOMPARE(reply.status, 200); // signed over the bytes of the wire, whatever they encode
        QVERIFY(reply.head.contains("Date: Mon, 21 Sep 2026 14:13:20 GMT\r\n"));
        QVERIFY(!reply.head.contains("x-ncp-trace-id"));
        QVERIFY(reply.body.contains("<totalRows>0</totalRows>"));
    }

    void anUnsignedRequestIsRefused()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        const Reply reply = exchange(simulator.baseUrl(),
                                     "GET /vserver/v2/getRegionList HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.head.contains("x-ncp-trace-id: "));
        QVERIFY(reply.head.contains("Date: "));
        QVERIFY(reply.body.contains("missing"));
    }

    void otherMethodsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("PUT") << "PUT"_ba;
        QTest::newRow("DELETE") << "DELETE"_ba;
        QTest::newRow("OPTIONS") << "OPTIONS"_ba;
    }
    void otherMethodsAreNotFound()
    {
        QFETCH(const QByteArray, method);
        Simulator simulator(options());
        QVERIFY(simulator.start());
        const Reply reply = exchange(
            simulator.baseUrl(),
            method + " /vserver/v2/getRegionList HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(reply.status, 404);
        QVERIFY(reply.body.contains("\"300\""));
        QVERIFY(reply.head.contains("Date: "));
    }

    void aConnectionIsKept()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        QTcpSocket socket;
        connectTo(socket, simulator.baseUrl());
        for (int i = 0; i < 20; ++i) {
            socket.write(signedHead(simulator, "GET", "/vserver/v2/getRegionList", Now) + "\r\n");
            QCOMPARE(readReply(socket).status, 200);
        }
    }

    void itStopsSoonThoughAConnectionIsOpen()
    {
        auto simulator = std::make_unique<Simulator>(options());
        QVERIFY(simulator->start());
        QTcpSocket socket;
        connectTo(socket, simulator->baseUrl());
        socket.write(signedHead(*simulator, "GET", "/vserver/v2/getRegionList", Now) + "\r\n");
        QCOMPARE(readReply(socket).status, 200);
        QElapsedTimer timer;
        timer.start();
        simulator.reset();
        QVERIFY(timer.elapsed() < 4000);
    }

    void aPortIsTakenOnce()
    {
        Simulator first(options());
        QVERIFY(first.start());
        Options same = options();
        same.port = static_cast<quint16>(first.baseUrl().port());
        Simulator second(same);
        const auto url = second.start();
        QVERIFY(!url);
        QVERIFY(url.error().contains(QString::number(same.port)));
        same.scenario = Scenario::LostAnswer;
        QVERIFY(!Simulator(same).start());
    }

    void aBigPageIsWhole()
    {
        Options many = options();
        many.servers = 6000;
        Simulator simulator(many);
        QVERIFY(simulator.start());
        const Reply reply = get(simulator, "getServerInstanceList?pageNo=2&pageSize=1000");
        QCOMPARE(reply.body.count("<serverInstance>"), 1000);
        QVERIFY(reply.body.endsWith("</getServerInstanceListResponse>"));
    }

    void theHungServerComesBack()
    {
        QStringList told;
        Options listening = options();
        listening.onInterrupt = [&told](const ReceivedInterrupt &received) {
            told.append(received.serverInstanceNo);
        };
        Simulator simulator(listening);
        QVERIFY(simulator.start());
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        QCOMPARE(told, QStringList{u"10000101"_s});
        QVERIFY(detail(simulator).contains("setting up"));
        m_clock->pass(20s);
        QVERIFY(detail(simulator).contains("<uptime>2026-09-21T23:13:40+0900</uptime>"));
        QVERIFY(!simulator.record().servers.constFirst().dumpDestroyed);
    }

    void aLostAnswerIsNotALostInterrupt()
    {
        Options lossy = options();
        lossy.scenario = Scenario::LostAnswer;
        Simulator simulator(lossy);
        QVERIFY(simulator.start());
        QVERIFY(detail(simulator).contains("running"));
        QCOMPARE(interrupt(simulator, "10000101").status, 0);
        QCOMPARE(simulator.interruptsReceived().size(), 1);
        QVERIFY(simulator.interruptsReceived().constFirst().accepted);
        QVERIFY(detail(simulator).contains("setting up"));
        m_clock->pass(20s);
        QVERIFY(detail(simulator).contains("<uptime>2026-09-21T23:13:40+0900</uptime>"));
    }

    void onlyTheInterruptIsLostOnAKeptConnection()
    {
        Options lossy = options();
        lossy.scenario = Scenario::LostAnswer;
        Simulator simulator(lossy);
        QVERIFY(simulator.start());
        QTcpSocket socket;
        connectTo(socket, simulator.baseUrl());
        for (int i = 0; i < 3; ++i) {
            socket.write(signedHead(simulator, "GET", "/vserver/v2/getRegionList", Now) + "\r\n");
            QCOMPARE(readReply(socket).status, 200);
        }
        socket.write(signedHead(simulator, "GET",
                                "/vserver/v2/interruptServerInstance?serverInstanceNo=10000101",
                                Now)
                     + "\r\n");
        QCOMPARE(readReply(socket).status, 0);
        QCOMPARE(simulator.interruptsReceived().size(), 1);
    }

    void aGatewayThatIsDownComesBack()
    {
        Options failing = options();
        failing.scenario = Scenario::GatewayDown;
        Simulator simulator(failing);
        QVERIFY(simulator.start());
        QCOMPARE(get(simulator, "getRegionList").status, 200);
        QCOMPARE(interrupt(simulator, "10000101").status, 503);
        QCOMPARE(get(simulator, "getRegionList").status, 503);
        m_clock->pass(10s);
        QCOMPARE(get(simulator, "getRegionList", m_clock->now()).status, 200);
    }

    void aSlowRebootTakesFourTimesAsLong()
    {
        Simulator simulator(options(Scenario::SlowReboot));
        QVERIFY(simulator.start());
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        m_clock->pass(79s);
        QVERIFY(!simulator.record().servers.constFirst().rebooted);
        m_clock->pass(1s);
        QVERIFY(simulator.record().servers.constFirst().rebooted);
        QVERIFY(detail(simulator).contains("<uptime>2026-09-21T23:14:40+0900</uptime>"));
    }

    void aGatewayGoesDownHalfWay()
    {
        Simulator simulator(options(Scenario::GatewayDownHalfWay));
        QVERIFY(simulator.start());
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        QVERIFY(detail(simulator).contains("setting up"));
        m_clock->pass(5s);
        QCOMPARE(get(simulator, "getRegionList", m_clock->now()).status, 503);
        m_clock->pass(10s);
        QVERIFY(detail(simulator).contains("getServerInstanceDetailResponse"));
        QCOMPARE(simulator.record().servers.constFirst().arrived.size(), 1);
    }

    void aThrottledGatewaySaysWhenToComeBack()
    {
        Simulator simulator(options(Scenario::Throttled));
        QVERIFY(simulator.start());
        QCOMPARE(get(simulator, "getRegionList").status, 200);
        QCOMPARE(get(simulator, "getRegionList").status, 200);
        const Reply third = get(simulator, "getRegionList");
        QCOMPARE(third.status, 429);
        QVERIFY(third.head.contains("Retry-After: 2\r\n"));
        QVERIFY(third.body.contains("\"410\""));
        QCOMPARE(get(simulator, "getRegionList").status, 200);

        const Reply first = interrupt(simulator, "10000101");
        QCOMPARE(first.status, 429);
        QVERIFY(first.head.contains("Retry-After: 2\r\n"));
        QVERIFY(!simulator.record().servers.constFirst().dumpBegun);
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        const ServerRecord server = simulator.record().servers.constFirst();
        QCOMPARE(server.arrived.size(), 2);
        QCOMPARE(server.accepted, 1);
        QVERIFY(server.dumpBegun);
        QVERIFY(!server.dumpDestroyed);
    }

    void aSkewedClockIsThatOfDateAndSignature()
    {
        Options skewed = options(Scenario::SkewedClock);
        skewed.clockAhead = 6min;
        Simulator simulator(skewed);
        QVERIFY(simulator.start());
        const Reply wrong = get(simulator, "getRegionList");
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.body.contains("\"200\""));
        QVERIFY(wrong.head.contains("Date: Mon, 21 Sep 2026 14:19:20 GMT\r\n"));
        QCOMPARE(get(simulator, "getRegionList", Now + 6min).status, 200);
        QCOMPARE(simulator.record().clockAhead, std::chrono::milliseconds(6min));
        QCOMPARE(simulator.record().asOf, Now + 6min);

        Simulator slightly(options(Scenario::SkewedClock));
        QVERIFY(slightly.start());
        QCOMPARE(get(slightly, "getRegionList").status, 200); // 3 min: still let in
    }

    void aRefusedInterruptChangesNothing()
    {
        Simulator simulator(options(Scenario::Refused));
        QVERIFY(simulator.start());
        const QByteArray before = detail(simulator);
        const Reply reply = interrupt(simulator, "10000101");
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("1100031"));
        const ServerRecord server = simulator.record().servers.constFirst();
        QCOMPARE(server.number, u"10000101"_s);
        QCOMPARE(server.accepted, 0);
        QVERIFY(!server.dumpBegun);
        m_clock->pass(60s);
        QVERIFY(!simulator.record().servers.constFirst().rebooted);
        QVERIFY(detail(simulator).contains("running"));
    }

    void theRecordSaysWhatHappenedAndWhen()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        QVERIFY(simulator.record().servers.isEmpty());
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        const auto server = [&] {
            return simulator.record().servers.constFirst();
        };
        QCOMPARE(server().arrived, QList<Time>{Now});
        QCOMPARE(server().dumpBegun, std::optional(Now));
        QVERIFY(!server().dumpFinished);
        m_clock->pass(10s);
        QCOMPARE(server().dumpFinished, std::optional(Now + 10s));
        QVERIFY(!server().leftRunning);
        m_clock->pass(10s);
        QCOMPARE(server().leftRunning, std::optional(Now + 15s));
        QCOMPARE(server().rebooted, std::optional(Now + 20s));
        QVERIFY(!server().dumpDestroyed);

        QVERIFY(detail(simulator).contains("running"));
        const QList<ArrivedRequest> requests = simulator.record().requests;
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.first(),
                 (ArrivedRequest{.at = Now,
                                 .action = u"interruptServerInstance"_s,
                                 .server = u"10000101"_s,
                                 .status = 200}));
        QCOMPARE(requests.last().action, u"getServerInstanceDetail"_s);
        QCOMPARE(requests.last().at, Now + 20s);
    }

    void aSecondInterruptDestroysTheDump()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        QCOMPARE(interrupt(simulator, "10000101").status, 200);
        m_clock->pass(4s);
        QCOMPARE(interrupt(simulator, "10000101", m_clock->now()).status, 200);
        m_clock->pass(60s);
        const ServerRecord server = simulator.record().servers.constFirst();
        QCOMPARE(server.arrived.size(), 2);
        QCOMPARE(server.dumpBegun, std::optional(Now));
        QCOMPARE(server.dumpDestroyed, std::optional(Now + 4s));
        QVERIFY(!server.dumpFinished);
        QCOMPARE(server.rebooted, std::optional(Now + 24s));
    }

    void theRecordKnowsALostAnswer()
    {
        Simulator simulator(options(Scenario::LostAnswer));
        QVERIFY(simulator.start());
        QCOMPARE(interrupt(simulator, "10000101").status, 0);
        QCOMPARE(simulator.record().requests.size(), 1);
        QVERIFY(simulator.record().requests.constFirst().answerLost);
    }

    void theRecordDoesNotGrowForEver()
    {
        Simulator simulator(options());
        QVERIFY(simulator.start());
        constexpr int connections = 5;
        for (int i = 0; i < connections; ++i) {
            QTcpSocket socket;
            connectTo(socket, simulator.baseUrl());
            for (int j = 0; j < 402; ++j) {
                socket.write("GET /x HTTP/1.1\r\nHost: x\r\n\r\n");
                QCOMPARE(readReply(socket).status, 404);
            }
        }
        QCOMPARE(simulator.record().requests.size(), 2000);
    }

    void theRelayCutsWhereItIsTold_data()
    {
        QTest::addColumn<int>("allowed"); // -1: all
        QTest::addColumn<QByteArray>("received");
        QTest::newRow("nothing is cut") << -1 << "answer to hello"_ba;
        QTest::newRow("before the first byte") << 0 << ""_ba;
        QTest::newRow("in the middle") << 6 << "answer"_ba;
        QTest::newRow("behind the end") << 100 << "answer to hello"_ba;
    }
    void theRelayCutsWhereItIsTold()
    {
        QFETCH(const int, allowed);
        QFETCH(const QByteArray, received);
        QTcpServer target;
        QVERIFY(target.listen(QHostAddress::LocalHost));
        QByteArray asked;
        const auto rule = [&asked, allowed](QByteArrayView request) -> std::optional<qsizetype> {
            asked = request.toByteArray();
            if (allowed < 0)
                return std::nullopt;
            return allowed;
        };
        auto relay = std::make_unique<Relay>(target.serverPort(), rule);
        const auto port = relay->start(0);
        QVERIFY(port);

        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port.value());
        QVERIFY(client.waitForConnected());
        client.write("hello");
        QVERIFY(client.flush());
        QVERIFY(target.waitForNewConnection(5000));
        const std::unique_ptr<QTcpSocket> server(target.nextPendingConnection());
        QVERIFY(server->waitForReadyRead());
        server->write("answer to " + server->readAll());
        QVERIFY(server->flush());
        server->close();
        if (client.state() == QTcpSocket::ConnectedState)
            QVERIFY(client.waitForDisconnected(5000));
        QCOMPARE(client.readAll(), received);
        relay.reset(); // its thread is the one that wrote
        QCOMPARE(asked, "hello"_ba);
    }

    void theRelayPassesMuch()
    {
        Options many = options();
        many.scenario = Scenario::LostAnswer;
        many.servers = 3000;
        Simulator simulator(many);
        QVERIFY(simulator.start());
        const Reply reply = get(simulator, "getServerInstanceList?pageNo=1&pageSize=1000");
        QCOMPARE(reply.body.count("<serverInstance>"), 1000);
    }

private:
    Options options(Scenario scenario = Scenario::Hung)
    {
        Options options;
        options.scenario = scenario;
        options.clock = m_clock;
        return options;
    }
    QByteArray detail(const Simulator &simulator) const
    {
        return get(simulator, "getServerInstanceDetail?serverInstanceNo=10000101", m_clock->now())
            .body;
    }

    std::shared_ptr<MovedClock> m_clock;
};

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
