// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/readonce.h"
#include "tests/support/setclock.h"

#include "app/cloud/apiclient.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <atomic>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

namespace {

constexpr auto soon = 100ms;
constexpr ReadLimits limits{.keptSilence = soon, .silence = 2s, .retries = 0};

Act answer() { return {.answer = httpAnswer(200, regions())}; }
Act silence() { return {.at = BreakAt::Silence, .answer = httpAnswer(200, regions())}; }

// One client, so that its connections are kept.
struct Reader {
    QObject context;
    ApiClient client;
    QList<std::optional<Kind>> results; // empty: read
    std::vector<CallHandle> calls;

    explicit Reader(const Connection &connection) : client(connection, limits) { }
    void read()
    {
        calls.push_back(client.regions(&context, [this](const ApiResult<Page<Region>> &answered) {
            results += answered ? std::nullopt : std::optional(answered.error().kind);
        }));
    }
};

// True once a read that begins now has given up its kept connection, since that was silent.
bool keptSilencePassed()
{
    FaultServer server;
    server.play({answer(), silence(), answer()});
    Reader reader(connectionTo(server.url()));
    const auto isRead = [&reader](qsizetype count) {
        reader.read();
        return QTest::qWaitFor([&] { return reader.results.size() == count; })
            && !reader.results.last();
    };
    return isRead(1) && isRead(2) && server.listener().connections() == 2;
}

// Answers a request when it is allowed to.
class HeldGateway
{
public:
    HeldGateway() = default;
    ~HeldGateway() { m_permits.release(1000); }
    Q_DISABLE_COPY_MOVE(HeldGateway)

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.port())); }
    int requests() const { return m_requests; }
    int connections() const { return m_listener.connections(); }
    void answerOne() { m_permits.release(); }

private:
    void serve(const Descriptor &socket)
    {
        QByteArray came;
        std::array<char, 4096> bytes{};
        for (;;) {
            const auto length = ::recv(socket.number(), bytes.data(), bytes.size(), 0);
            if (length <= 0)
                return;
            came.append(bytes.data(), qsizetype(length));
            if (!came.endsWith("\r\n\r\n"))
                continue;
            came.clear();
            ++m_requests;
            m_permits.acquire();
            const QByteArray answer = httpAnswer(200, regions());
            writeAll(socket.number(), answer.constData(), answer.size());
        }
    }

    QSemaphore m_permits;
    std::atomic<int> m_requests = 0;
    LoopbackListener m_listener{[this](Descriptor socket) {
        serve(socket);
    }};
};

} // namespace

// A network that changed under kept connections: nothing passes there any more, and new ones work.
class TestKeptConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReadGoesOnByANewConnection();
    void soDoesAReadingThatIsNeverRepeated();
    void aNewConnectionMayBeSilentForLonger();
    void onlyOneMoreIsTried();
    void aSlowGatewayIsGivenTime();
};

void TestKeptConnections::aReadGoesOnByANewConnection()
{
    FaultServer server;
    server.play({answer(), silence(), answer()});
    Reader reader(connectionTo(server.url()));
    reader.read();
    QTRY_COMPARE(reader.results.size(), 1);
    reader.read();
    QTRY_COMPARE(reader.results.size(), 2);
    QVERIFY(!reader.results.last());
    QCOMPARE(server.complete(), 3);
    QCOMPARE(server.listener().connections(), 2);
    QCOMPARE(timestamps(server).size(), 3); // each signed anew
    reader.read();                          // on the connection that works
    QTRY_COMPARE(reader.results.size(), 3);
    QCOMPARE(server.listener().connections(), 2);
}

void TestKeptConnections::soDoesAReadingThatIsNeverRepeated()
{
    FaultServer server;
    const auto detail = httpAnswer(200, sample("server-detail.xml"));
    server.play({answer(), {.at = BreakAt::Silence}, {.answer = detail}});
    Reader reader(connectionTo(server.url()));
    reader.read();
    QTRY_COMPARE(reader.results.size(), 1);
    bool read = false;
    const CallHandle call = reader.client.serverDetail(
        {.region = *RegionCode::fromText(u"KR"_s), .number = *ServerNo::fromText(u"10000103"_s)},
        this, [&read](const auto &got) { read = got.hasValue(); }, Repeats::Never);
    QTRY_VERIFY(read);
    QCOMPARE(server.complete(), 3);
    QCOMPARE(server.listener().connections(), 2);
}

void TestKeptConnections::aNewConnectionMayBeSilentForLonger()
{
    FaultServer server;
    server.play({silence()});
    Reader reader(connectionTo(server.url()));
    reader.read();
    QTRY_COMPARE(server.complete(), 1);
    QVERIFY(keptSilencePassed());
    server.release();
    QTRY_COMPARE(reader.results.size(), 1);
    QVERIFY(!reader.results.last());
    QCOMPARE(server.complete(), 1);
}

void TestKeptConnections::onlyOneMoreIsTried()
{
    FaultServer server;
    server.play({answer(), silence()});
    Reader reader(connectionTo(server.url()));
    reader.read();
    QTRY_COMPARE(reader.results.size(), 1);
    reader.read();
    QTRY_COMPARE(reader.results.size(), 2);
    QCOMPARE(reader.results.last(), std::optional(Kind::TimedOut));
    QCOMPARE(server.complete(), 3);
}

void TestKeptConnections::aSlowGatewayIsGivenTime()
{
    HeldGateway gateway;
    SetClock clock;
    Connection connection = connectionTo(gateway.url());
    connection.clock = std::make_shared<GatewayClock>(clock);
    Reader reader(connection);
    reader.read();
    QTRY_COMPARE(gateway.requests(), 1);
    clock.monotonic += 5'000;
    gateway.answerOne();
    QTRY_COMPARE(reader.results.size(), 1);
    reader.read(); // it may take 10 s now
    QTRY_COMPARE(gateway.requests(), 2);
    QVERIFY(keptSilencePassed());
    QCOMPARE(gateway.requests(), 2);
    gateway.answerOne();
    QTRY_COMPARE(reader.results.size(), 2);
    QVERIFY(!reader.results.last());
    QCOMPARE(gateway.connections(), 1);
}

QTEST_GUILESS_MAIN(TestKeptConnections)
#include "tst_keptconnections.moc"
