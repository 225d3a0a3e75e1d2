// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/interruptonce.h"
#include "tests/support/readonce.h"
#include "tests/support/setclock.h"

#include "app/cloud/apiclient.h"

#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <list>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Action::Outcome;
using Action::OutcomeReason;
using Kind = ApiError::Kind;

namespace {

QUrl far() { return QUrl(u"https://gateway.invalid"_s); }

// A desktop that answers when it is allowed to. Its end waits for the thread that asks.
class HeldProxyLookup
{
public:
    explicit HeldProxyLookup(const QNetworkProxy &proxy)
    {
        QNetworkProxyFactory::setApplicationProxyFactory(new Factory(*this));
        setProxy(proxy);
    }
    ~HeldProxyLookup()
    {
        m_permits.release(1000);
        QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    }
    Q_DISABLE_COPY_MOVE(HeldProxyLookup)

    void answer() { m_permits.release(); }
    void setProxy(const QNetworkProxy &proxy)
    {
        const std::lock_guard lock(m_mutex);
        m_proxy = proxy;
    }
    int questions() const { return m_questions; }

private:
    class Factory final : public QNetworkProxyFactory
    {
    public:
        explicit Factory(HeldProxyLookup &desktop) : m_desktop(desktop) { }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery & /*query*/) override
        {
            ++m_desktop.m_questions;
            m_desktop.m_permits.acquire();
            const std::lock_guard lock(m_desktop.m_mutex);
            return {m_desktop.m_proxy};
        }

    private:
        HeldProxyLookup &m_desktop;
    };

    QSemaphore m_permits;
    std::mutex m_mutex;
    QNetworkProxy m_proxy;
    std::atomic<int> m_questions = 0;
};

} // namespace

// A desktop that takes its time to say which proxy to use holds up nothing but what needs it.
class TestProxySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QTRY_VERIFY(!proxyLookupRunning()); }

    void readsWaitForOneAnswer();
    void aReadIsGivenUp();
    void aReadIsCancelled();
    void aChangedAnswerIsFollowed();
    void aChangeIsSentOnceTheAnswerIsThere();
    void aChangeIsNotSentWithoutAnAnswer();
    void aChangeIsCancelled();
    void aChangeIsNotSentOnceLocked();
    void aSenderMayGo();

private:
    // The gateway is its own proxy.
    static QNetworkProxy tunnelTo(const FaultServer &server)
    {
        return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.port()};
    }
    Connection connection() const { return connectionTo(far(), {m_authority.certificate()}); }

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue("DNS:gateway.invalid");
};

void TestProxySearch::readsWaitForOneAnswer()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    server.play({{.answer = httpAnswer(200, regions())}});
    HeldProxyLookup desktop(tunnelTo(server));
    ReadOnce first(connection());
    ReadOnce second(connection());
    first.start();
    second.start();
    QTRY_COMPARE(desktop.questions(), 1);
    QCOMPARE(first.results(), 0); // and this thread goes on
    QCOMPARE(server.listener().connections(), 0);
    desktop.answer();
    QTRY_VERIFY(first.succeeded());
    QTRY_VERIFY(second.succeeded());
    QCOMPARE(desktop.questions(), 1);
}

void TestProxySearch::aReadIsGivenUp()
{
    HeldProxyLookup desktop(QNetworkProxy::NoProxy);
    std::optional<RouteResult> found;
    RouteSearch search(10ms);
    search.find(connection(), [&found](const RouteResult &result) { found = result; });
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QVERIFY(!*found);
    QVERIFY(found->error() == ProxyProblem{.kind = ProxyProblem::Kind::NoAnswer});
    QVERIFY(proxyLookupRunning());
    desktop.answer(); // too late
    QTRY_VERIFY(!proxyLookupRunning());
    QCoreApplication::processEvents();
    QVERIFY(!*found);
}

void TestProxySearch::aReadIsCancelled()
{
    HeldProxyLookup desktop(QNetworkProxy::NoProxy);
    ReadOnce read(connection());
    read.start();
    QTRY_COMPARE(desktop.questions(), 1);
    read.handle().cancel();
    QVERIFY(read.wait());
    QCOMPARE(read.error().kind, Kind::Cancelled);
    desktop.answer();
    QTRY_VERIFY(!proxyLookupRunning());
    QCoreApplication::processEvents();
    QCOMPARE(read.results(), 1);
}

void TestProxySearch::aChangedAnswerIsFollowed()
{
    FaultServer before(m_identity);
    FaultServer after(m_identity);
    for (FaultServer *const server : {&before, &after}) {
        server->actAsTunnel();
        server->play({{.answer = httpAnswer(200, regions())}});
    }
    HeldProxyLookup desktop(tunnelTo(before));
    SetClock clock;
    Connection used = connection();
    used.clock = std::make_shared<GatewayClock>(clock);
    ApiClient client(used);
    int answers = 0;
    const auto read = [&] {
        return client.regions(this, [&answers](const ApiResult<Page<Region>> &answer) {
            answers += answer.hasValue() ? 1 : 0;
        });
    };
    desktop.answer();
    const CallHandle first = read();
    QTRY_COMPARE(answers, 1);
    desktop.setProxy(tunnelTo(after));
    const CallHandle second = read(); // soon after: not asked again
    QTRY_COMPARE(answers, 2);
    QCOMPARE(before.complete(), 2);
    clock.monotonic += 31'000;
    desktop.answer();
    const CallHandle third = read();
    QTRY_COMPARE(answers, 3);
    QCOMPARE(before.complete(), 2);
    QCOMPARE(after.complete(), 1);
    QCOMPARE(desktop.questions(), 2);
}

void TestProxySearch::aChangeIsSentOnceTheAnswerIsThere()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    server.play({{.answer = httpAnswer(200, sample("interrupt-success.xml"))}});
    HeldProxyLookup desktop(tunnelTo(server));
    InterruptOnce interrupt(connection());
    interrupt.send();
    QTRY_COMPARE(desktop.questions(), 1);
    QVERIFY(!interrupt.sender().mayHaveBeenSent());
    desktop.setProxy(tunnelTo(server));
    desktop.answer();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::Accepted);
    interrupt.destroySender();
    QVERIFY(server.listener().settle());
    QCOMPARE(server.begun(), 1);
    QCOMPARE(desktop.questions(), 1); // no second question that could answer otherwise
}

void TestProxySearch::aChangeIsNotSentWithoutAnAnswer()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    server.play({{.answer = httpAnswer(200, sample("interrupt-success.xml"))}});
    HeldProxyLookup desktop(tunnelTo(server));
    InterruptOnce interrupt(connection(), {.proxy = 10ms});
    interrupt.send();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().reason, OutcomeReason::NothingSent);
    QCOMPARE(interrupt.report().cause->kind, Kind::ProxySetting);
    QVERIFY(!interrupt.sender().mayHaveBeenSent());
    desktop.answer();
    QTRY_VERIFY(!proxyLookupRunning());
    QCoreApplication::processEvents();
    QCOMPARE(server.listener().connections(), 0);
    QCOMPARE(interrupt.outcomes(), 1);
}

void TestProxySearch::aChangeIsCancelled()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    HeldProxyLookup desktop(tunnelTo(server));
    InterruptOnce interrupt(connection());
    interrupt.send();
    interrupt.sender().cancel();
    interrupt.sender().cancel();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().reason, OutcomeReason::Cancelled);
    desktop.answer();
    QTRY_VERIFY(!proxyLookupRunning());
    QCoreApplication::processEvents();

    // A later one has its whole exchange, and is the only one that arrives.
    server.play({{.answer = httpAnswer(200, sample("interrupt-success.xml"))}});
    InterruptOnce next(connection());
    next.send();
    desktop.answer();
    QVERIFY(next.waitForOutcome());
    QCOMPARE(next.outcome(), Outcome::Accepted);
    next.destroySender();
    interrupt.destroySender();
    QVERIFY(server.listener().settle());
    QCOMPARE(server.begun(), 1);
    QCOMPARE(server.listener().connections(), 1);
    QCOMPARE(interrupt.outcomes(), 1);
}

void TestProxySearch::aChangeIsNotSentOnceLocked()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    HeldProxyLookup desktop(tunnelTo(server));
    Connection used = connection();
    const auto key = std::make_shared<SecretSlot>(Secret(QByteArrayView(secretKey)));
    used.secretKey = key;
    InterruptOnce interrupt(used);
    interrupt.send();
    key->clear();
    desktop.answer();
    QVERIFY(interrupt.waitForOutcome());
    QCOMPARE(interrupt.outcome(), Outcome::NotSent);
    QCOMPARE(interrupt.report().reason, OutcomeReason::Locked);
    QCOMPARE(server.listener().connections(), 0);
}

void TestProxySearch::aSenderMayGo()
{
    FaultServer server(m_identity);
    server.actAsTunnel();
    HeldProxyLookup desktop(tunnelTo(server));
    InterruptOnce interrupt(connection());
    interrupt.send();
    interrupt.destroySender();
    desktop.answer();
    QTRY_VERIFY(!proxyLookupRunning());
    QCoreApplication::processEvents();
    QCOMPARE(server.listener().connections(), 0);
    QCOMPARE(interrupt.outcomes(), 0);
}

QTEST_GUILESS_MAIN(TestProxySearch)
#include "tst_proxysearch.moc"
