// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/request.h"

#include "app/cloud/signer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;

namespace {

class FixedClock final : public Clock
{
public:
    qint64 wallMs() const override { return 1767225600000; }
    qint64 monotonicMs() const override { return 0; }
};

constexpr auto keyId = "EXAMPLEACCESSKEY0001";
constexpr auto secret = "ExampleSecretKeyForDocsOnly0123456789abc";

Connection connectionTo(const Gateway &gateway)
{
    static const FixedClock clock;
    return {.gateway = gateway,
            .accessKeyId = keyId,
            .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView(secret))),
            .clock = std::make_shared<GatewayClock>(clock),
            .extraCertificates = {}};
}

ServerId server()
{
    return {.region = *RegionCode::fromText(u"KR"_s), .number = *ServerNo::fromText(u"10000102"_s)};
}

QByteArray pathAndQuery(const QUrl &url)
{
    QByteArray text = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return text;
}

} // namespace

class TestRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theKeyIdIsSentAsItIs()
    {
        Connection connection =
            connectionTo(Gateway::fromText(u"https://ncloud.example"_s).value());
        connection.accessKeyId = "mixedCase-0_+/=Key";
        const SignedRequest made = signedGet(connection, {.action = "getRegionList"_L1});
        QCOMPARE(made.request.rawHeader("x-ncp-iam-access-key"), connection.accessKeyId);
        QCOMPARE(made.request.rawHeader("x-ncp-apigw-signature-v2"),
                 signatureFor({.method = "GET",
                               .pathAndQuery = "/vserver/v2/getRegionList",
                               .timestampMs = "1767225600000",
                               .accessKeyId = connection.accessKeyId},
                              secret));
    }

    void encoding_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("unreserved characters stay") << u"AZaz09-._~"_s << QByteArray("AZaz09-._~");
        QTest::newRow("a blank is %20, not a plus") << u"a b"_s << QByteArray("a%20b");
        QTest::newRow("a plus is not a blank") << u"a+b"_s << QByteArray("a%2Bb");
        QTest::newRow("Korean is percent-encoded UTF-8")
            << u"웹 서버"_s << QByteArray("%EC%9B%B9%20%EC%84%9C%EB%B2%84");
        QTest::newRow("an emoji is four bytes")
            << QString::fromUtf8("\xF0\x9F\x92\xA5") << QByteArray("%F0%9F%92%A5");
        QTest::newRow("reserved characters are encoded")
            << u"!*'();:@&=+$,/?#[]%"_s
            << QByteArray("%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%25");
        QTest::newRow("what looks encoded is encoded again") << u"%41"_s << QByteArray("%2541");
        QTest::newRow("line breaks and quotes") << u"\"\r\n\\"_s << QByteArray("%22%0D%0A%5C");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void encoding()
    {
        QFETCH(const QString, value);
        QFETCH(const QByteArray, encoded);
        QCOMPARE(Parameters().add("name"_L1, value).encoded(), "name=" + encoded);
    }

    void listsAreNumberedFromOne()
    {
        Parameters parameters;
        parameters.add("regionCode"_L1, u"KR"_s)
            .addList("serverInstanceNoList"_L1, {u"10000101"_s, u"10000102"_s})
            .addList("empty"_L1, {})
            .add("pageNo"_L1, 1)
            .add("pageSize"_L1, 100);
        QCOMPARE(parameters.encoded(),
                 "regionCode=KR&serverInstanceNoList.1=10000101&serverInstanceNoList.2=10000102"
                 "&pageNo=1&pageSize=100");
    }

    void signedBytesAreSentBytes_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("target");
        const QByteArray path = "/vserver/v2/getServerInstanceList?serverName=";
        QTest::newRow("plain") << u"https://gw.example"_s << u"erp"_s << path + "erp";
        QTest::newRow("Korean and reserved")
            << u"https://gw.example"_s << u"웹 서버#1 & a=b+c/d?*~"_s
            << path + "%EC%9B%B9%20%EC%84%9C%EB%B2%84%231%20%26%20a%3Db%2Bc%2Fd%3F%2A~";
        QTest::newRow("brackets, quotes and percent signs")
            << u"https://gw.example"_s << u"[a]{b}|\\^`\"<>'%41"_s
            << path + "%5Ba%5D%7Bb%7D%7C%5C%5E%60%22%3C%3E%27%2541";
        QTest::newRow("a gateway with a path of its own")
            << u"https://gw.example/proxy/ncp/"_s << u"erp"_s << "/proxy/ncp" + path + "erp";
        QTest::newRow("a gateway with a path that needs encoding")
            << u"https://gw.example/a%20b"_s << u"erp"_s << "/a%20b" + path + "erp";
    }
    void signedBytesAreSentBytes()
    {
        QFETCH(const QString, gateway);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, target);
        ApiRequest call{.action = "getServerInstanceList"_L1};
        call.parameters.add("serverName"_L1, name);
        const auto base = Gateway::fromText(gateway);
        QVERIFY(base);
        const auto made = signedGet(connectionTo(base.value()), call);
        QCOMPARE(pathAndQuery(made.request.url()), target);
        QCOMPARE(made.request.rawHeader("x-ncp-apigw-signature-v2"),
                 signatureFor({.method = "GET",
                               .pathAndQuery = target,
                               .timestampMs = "1767225600000",
                               .accessKeyId = keyId},
                              secret));
        QVERIFY(made.body.isEmpty());
    }

    void headers()
    {
        const auto made = signedGet(connectionTo(Gateway::of(Environment::Public)),
                                    {.action = "getRegionList"_L1});
        QCOMPARE(made.request.url(),
                 QUrl(u"https://ncloud.apigw.ntruss.com/vserver/v2/getRegionList"_s));
        QCOMPARE(made.request.rawHeader("x-ncp-apigw-timestamp"), QByteArray("1767225600000"));
        QCOMPARE(made.request.rawHeader("x-ncp-iam-access-key"), QByteArray(keyId));
        QCOMPARE(made.request.rawHeader("x-ncp-apigw-signature-v2"),
                 QByteArray("ZalkR8+JMjZskxgXFbiCzSyxYhRwEz4EModPnIs357w="));
        QCOMPARE(made.request.rawHeaderList().size(), 3);
        QCOMPARE(made.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(made.request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
        QCOMPARE(made.request.attribute(QNetworkRequest::CacheSaveControlAttribute),
                 QVariant(false));
        QCOMPARE(made.request.attribute(QNetworkRequest::CacheLoadControlAttribute).toInt(),
                 int(QNetworkRequest::AlwaysNetwork));
        // Nothing that an earlier answer set goes along.
        for (const auto manual : {QNetworkRequest::CookieLoadControlAttribute,
                                  QNetworkRequest::CookieSaveControlAttribute,
                                  QNetworkRequest::AuthenticationReuseAttribute})
            QCOMPARE(made.request.attribute(manual).toInt(), int(QNetworkRequest::Manual));
    }

    void interruptIsAPostWithAFormBody()
    {
        const auto made = signedPost(connectionTo(Gateway::of(Environment::Government)),
                                     interruptServerInstance(server()));
        QCOMPARE(made.request.url(),
                 QUrl(u"https://ncloud.apigw.gov-ntruss.com/vserver/v2/interruptServerInstance"_s));
        QCOMPARE(made.body, "regionCode=KR&serverInstanceNo=10000102&responseFormatType=xml");
        QCOMPARE(made.request.rawHeader("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(made.request.rawHeader("Content-Length"), QByteArray::number(made.body.size()));
        QCOMPARE(made.request.rawHeader("x-ncp-apigw-signature-v2"),
                 QByteArray("0gKiLioRoDndgCpk0F+a1U8ZMoMrItMhVdKtLRX5MLc="));
    }

    // Numbers are unique within a region only.
    void interruptNamesTheServersOwnRegion()
    {
        const ServerId elsewhere{.region = *RegionCode::fromText(u"SGN"_s),
                                 .number = *ServerNo::fromText(u"7"_s)};
        QCOMPARE(interruptServerInstance(elsewhere).parameters.encoded(),
                 "regionCode=SGN&serverInstanceNo=7&responseFormatType=xml");
    }

    void descriptionNamesNoKeySignatureOrTime()
    {
        const QString text =
            describePost(Gateway::of(Environment::Public), interruptServerInstance(server()));
        QCOMPARE(text,
                 u"POST https://ncloud.apigw.ntruss.com/vserver/v2/interruptServerInstance\n"
                 "Content-Type: application/x-www-form-urlencoded\n\n"
                 "regionCode=KR&serverInstanceNo=10000102&responseFormatType=xml"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
