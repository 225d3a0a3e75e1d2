// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/readonce.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <list>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using namespace Console::Test;
using Kind = ApiError::Kind;

// One read over the wire: signed, to the right place, and every way that is not there has a name.
class TestReadClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsOverPlainAndTls();
    void noWayToTheGatewayHasItsOwnName();
    void anUntrustedServerGetsNothing();
    void aRedirectIsNotFollowed();
    void theSignedBytesAreTheSentBytes_data();
    void theSignedBytesAreTheSentBytes();
    void vpcsAndSubnetsHaveAServiceOfTheirOwn();
    void manyCallsAtOnceAllEnd();

private:
    Connection to(const FaultServer &server) const
    {
        return connectionTo(server.url(), {m_authority.certificate()});
    }

    const TestAuthority m_authority;
    const Identity m_identity = m_authority.issue();
};

void TestReadClient::readsOverPlainAndTls()
{
    for (const bool tls : {false, true}) {
        FaultServer server(tls ? std::optional(m_identity) : std::nullopt);
        server.play({{.answer = httpAnswer(200, regions())}});
        ReadOnce read(to(server));
        QVERIFY(read.run());
        QVERIFY2(read.succeeded(), qPrintable(read.error().technical));
        QCOMPARE(read.rows(), 3);
        QCOMPARE(server.complete(), 1);
        const Received request = server.received().constFirst();
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.target.startsWith("/vserver/v2/getRegionList"));
        QVERIFY(isSignedRight(request));
        QVERIFY(!request.head.contains(secretKey));
        QTRY_VERIFY(!read.handle().running());
    }
}

void TestReadClient::noWayToTheGatewayHasItsOwnName()
{
    FaultServer server;
    server.listener().refuse();
    ReadOnce refused(to(server));
    QVERIFY(refused.run());
    compareError(refused.error(), Kind::ConnectionRefused);

    ReadOnce unknown(connectionTo(QUrl(u"https://no-such-host.invalid"_s)));
    QVERIFY(unknown.run());
    compareError(unknown.error(), Kind::HostNotFound);
    QCOMPARE(unknown.error().host, u"no-such-host.invalid"_s);
}

void TestReadClient::anUntrustedServerGetsNothing()
{
    const TestAuthority stranger;
    FaultServer server(stranger.issue());
    server.play({{.answer = httpAnswer(200, regions())}});
    ReadOnce read(to(server));
    QVERIFY(read.run());
    compareError(read.error(), Kind::Untrusted);
    QVERIFY(server.listener().settle());
    QCOMPARE(server.begun(), 0);
}

void TestReadClient::aRedirectIsNotFollowed()
{
    FaultServer other;
    FaultServer server;
    for (const int status : {301, 302, 303, 307, 308}) {
        const int before = server.begun();
        server.play(
            {{.answer = httpAnswer(status, {}, html,
                                   {"Location: " + other.url().toEncoded() + "/elsewhere"})}});
        ReadOnce read(to(server));
        QVERIFY(read.run());
        compareError(read.error(), Kind::Redirected);
        QCOMPARE(server.begun() - before, 1);
    }
    QVERIFY(other.listener().settle());
    QCOMPARE(other.listener().connections(), 0);
}

void TestReadClient::theSignedBytesAreTheSentBytes_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("Korean and reserved characters") << u"웹 서버#1 & a=b+c/d?*~"_s;
    QTest::newRow("percent signs") << u"100%25 %2F %zz %"_s;
    QTest::newRow("quotes and brackets") << u"\"<'>[{(|\\^`)}]"_s;
    QTest::newRow("the rest of ASCII's punctuation") << u"!$,;:@-._~"_s;
    QTest::newRow("beyond the basic plane") << u"\U0001F5A5 e\u0301 \u00e9"_s;
    QTest::newRow("a line break and a tab") << u"a\r\nb\tc"_s;
    QTest::newRow("nothing") << QString();
}

void TestReadClient::theSignedBytesAreTheSentBytes()
{
    QFETCH(QString, value);
    FaultServer server;
    server.play({{.answer = httpAnswer(200, regions())}});
    ApiRequest call{.action = "getServerInstanceList"_L1};
    call.parameters.add("regionCode"_L1, u"KR"_s)
        .add("serverName"_L1, value)
        .addList("serverInstanceNoList"_L1, {u"10000101"_s, u"10000102"_s});
    QNetworkAccessManager network;
    const SignedRequest made = signedGet(to(server), call);
    const std::unique_ptr<QNetworkReply> reply(network.get(made.request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(server.complete(), 1);
    const Received request = server.received().constFirst();
    QCOMPARE(request.target, "/vserver/v2/getServerInstanceList?" + call.parameters.encoded());
    QVERIFY(isSignedRight(request));
    QVERIFY(request.target.endsWith(
        "&serverInstanceNoList.1=10000101&serverInstanceNoList.2=10000102"));
    QVERIFY(request.target.contains("&serverName=" + QUrl::toPercentEncoding(value) + '&'));
}

void TestReadClient::vpcsAndSubnetsHaveAServiceOfTheirOwn()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(200, sample("vpc-list.xml"))},
                 {.answer = httpAnswer(200, sample("subnet-list.xml"))}});
    ApiClient client(to(server), quick);
    const RegionCode region = *RegionCode::fromText(u"KR"_s);
    QStringList names;
    const CallHandle vpcs = client.vpcs(region, this, [&](const ApiResult<Page<Vpc>> &page) {
        QVERIFY(page);
        names += page.value().rows.constFirst().name;
    });
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 1, patienceMs);
    const CallHandle subnets =
        client.subnets(region, {.number = 2}, this, [&](const ApiResult<Page<Subnet>> &page) {
            QVERIFY(page);
            names += page.value().rows.constFirst().name;
        });
    QTRY_COMPARE_WITH_TIMEOUT(names.size(), 2, patienceMs);
    QCOMPARE(names, QStringList({u"결제 <운영> & 배치"_s, u"front-kr-2"_s}));
    const QList<Received> received = server.received();
    QCOMPARE(received.at(0).target, "/vpc/v2/getVpcList?regionCode=KR"_ba);
    QCOMPARE(received.at(1).target,
             "/vpc/v2/getSubnetList?regionCode=KR&pageNo=2&pageSize=1000"_ba);
    QVERIFY(isSignedRight(received.at(0)));
}

void TestReadClient::manyCallsAtOnceAllEnd()
{
    FaultServer server;
    server.play({{.answer = httpAnswer(429, sample("error-gateway-throttle.json"), json)},
                 {.at = BreakAt::Body},
                 {.answer = httpAnswer(200, regions())}});
    ApiClient client(to(server), quick);
    std::list<CallHandle> handles;
    int succeeded = 0;
    for (int i = 0; i < 40; ++i) {
        handles.push_back(client.regions(this, [&](const ApiResult<Page<Region>> &result) {
            succeeded += result.hasValue() ? 1 : 0;
        }));
    }
    for (int i = 0; i < 5; ++i)
        handles.erase(std::next(handles.begin(), i * 6));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded, 35, patienceMs);
}

QTEST_GUILESS_MAIN(TestReadClient)
#include "tst_readclient.moc"
