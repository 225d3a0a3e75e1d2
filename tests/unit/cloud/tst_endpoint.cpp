// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;

class TestEndpoint final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Environment>("environment");
        const QString open = u"https://ncloud.apigw.ntruss.com"_s;
        QTest::newRow("public") << open << open << Environment::Public;
        QTest::newRow("government")
            << u"https://ncloud.apigw.gov-ntruss.com"_s << u"https://ncloud.apigw.gov-ntruss.com"_s
            << Environment::Government;
        QTest::newRow("financial")
            << u"https://fin-ncloud.apigw.fin-ntruss.com"_s
            << u"https://fin-ncloud.apigw.fin-ntruss.com"_s << Environment::Financial;
        QTest::newRow("another host is custom")
            << u"https://gw.example:8443"_s << u"https://gw.example:8443"_s << Environment::Custom;
        QTest::newRow("a trailing slash goes") << open + u'/' << open << Environment::Public;
        QTest::newRow("a trailing /vserver/v2 goes")
            << open + u"/vserver/v2"_s << open << Environment::Public;
        QTest::newRow("both go") << open + u"/vserver/v2/"_s << open << Environment::Public;
        QTest::newRow("blanks around it go")
            << u" \t"_s + open + u"\n"_s << open << Environment::Public;
        QTest::newRow("capitals in the host are the same host")
            << u"https://NCLOUD.apigw.ntruss.com"_s << open << Environment::Public;
        QTest::newRow("a path of its own stays")
            << u"https://gw.example/ncp/vserver/v2/"_s << u"https://gw.example/ncp"_s
            << Environment::Custom;
        QTest::newRow("http is allowed on 127.0.0.1")
            << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s << Environment::Custom;
        QTest::newRow("http is allowed on all of 127/8")
            << u"http://127.1.2.3:80"_s << u"http://127.1.2.3:80"_s << Environment::Custom;
        QTest::newRow("http is allowed on ::1")
            << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s << Environment::Custom;
        QTest::newRow("http is allowed on localhost")
            << u"http://LocalHost:8080"_s << u"http://localhost:8080"_s << Environment::Custom;
    }
    void accepted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, url);
        QFETCH(const Environment, environment);
        const auto gateway = Gateway::fromText(text);
        QVERIFY(gateway);
        QCOMPARE(gateway.value().url().toString(), url);
        QCOMPARE(gateway.value().environment(), environment);
        if (environment != Environment::Custom)
            QCOMPARE(gateway.value(), Gateway::of(environment));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<GatewayError>("error");
        QTest::newRow("http to another host")
            << u"http://ncloud.apigw.ntruss.com"_s << GatewayError::NotHttps;
        QTest::newRow("http to a host that only begins like loopback")
            << u"http://127.0.0.1.example.com"_s << GatewayError::NotHttps;
        QTest::newRow("http to a host that only begins like localhost")
            << u"http://localhost.example.com"_s << GatewayError::NotHttps;
        QTest::newRow("http to a private address")
            << u"http://192.168.0.1"_s << GatewayError::NotHttps;
        QTest::newRow("a name") << u"https://ops@gw.example"_s << GatewayError::HasExtras;
        QTest::newRow("a name and a password")
            << u"https://ops:secret@gw.example"_s << GatewayError::HasExtras;
        QTest::newRow("a query") << u"https://gw.example/?a=b"_s << GatewayError::HasExtras;
        QTest::newRow("an empty query") << u"https://gw.example/?"_s << GatewayError::HasExtras;
        QTest::newRow("a fragment") << u"https://gw.example/#a"_s << GatewayError::HasExtras;
        QTest::newRow("http with a name to loopback, which hides the host")
            << u"http://127.0.0.1@gw.example"_s << GatewayError::HasExtras;
        QTest::newRow("nothing") << QString() << GatewayError::NotAUrl;
        QTest::newRow("a host without a scheme") << u"gw.example"_s << GatewayError::NotAUrl;
        QTest::newRow("another scheme") << u"ftp://gw.example"_s << GatewayError::NotAUrl;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << GatewayError::NotAUrl;
        QTest::newRow("no host") << u"https:///vserver/v2"_s << GatewayError::NotAUrl;
        QTest::newRow("a blank inside") << u"https://gw .example"_s << GatewayError::NotAUrl;
        QTest::newRow("a port that is none")
            << u"https://gw.example:port"_s << GatewayError::NotAUrl;
    }
    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const GatewayError, error);
        const auto gateway = Gateway::fromText(text);
        QVERIFY(!gateway);
        QCOMPARE(gateway.error(), error);
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
