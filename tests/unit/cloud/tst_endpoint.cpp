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
        QTest::newRow("the usual port is no other gateway")
            << open + u":443"_s << open << Environment::Public;
        QTest::newRow("a dot behind the host is no other gateway")
            << open + u"."_s << open << Environment::Public;
        QTest::newRow("port, dot, capitals, slash and path together")
            << u"HTTPS://Fin-NCloud.apigw.fin-ntruss.com.:443//vserver/v2//"_s
            << u"https://fin-ncloud.apigw.fin-ntruss.com"_s << Environment::Financial;
        QTest::newRow("another port is custom")
            << open + u":8443"_s << open + u":8443"_s << Environment::Custom;
        QTest::newRow("a path of its own is custom")
            << open + u"/ncp"_s << open + u"/ncp"_s << Environment::Custom;
        QTest::newRow("a custom one is kept as given")
            << u"https://gw.example.:443"_s << u"https://gw.example.:443"_s << Environment::Custom;
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
        QTest::newRow("a host of dots only") << u"https://."_s << GatewayError::NotAUrl;
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

    // Two profiles with these are one gateway: the guard against a second interrupt needs it.
    void spelledOtherwiseItIsTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QString gw = u"https://gw.example"_s;
        QTest::newRow("the port of https") << gw << gw + u":443"_s;
        QTest::newRow("the port of http") << u"http://localhost"_s << u"http://localhost:80"_s;
        QTest::newRow("capitals") << gw << u"HTTPS://GW.Example"_s;
        QTest::newRow("a dot behind the host") << gw << gw + u'.';
        QTest::newRow("a dot behind localhost") << u"http://localhost"_s << u"http://localhost."_s;
        QTest::newRow("a slash") << gw << gw + u'/';
        QTest::newRow("the path of the API") << gw << gw + u"/vserver/v2/"_s;
        QTest::newRow("a way round in the path") << gw + u"/a"_s << gw + u"/b/.././a"_s;
        QTest::newRow("two slashes") << gw + u"/a/b"_s << gw + u"/a//b"_s;
        QTest::newRow("an address in fewer numbers")
            << u"http://127.0.0.1:8080"_s << u"http://127.1:8080"_s;
        QTest::newRow("all together") << gw << u" HTTPS://gW.example.:443//vserver/v2/ "_s;
    }
    void spelledOtherwiseItIsTheSame()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const auto first = Gateway::fromText(one);
        const auto second = Gateway::fromText(other);
        QVERIFY(first && second);
        QCOMPARE(second.value().identity(), first.value().identity());
        QCOMPARE(gatewayIdentity(other), gatewayIdentity(one)); // as an old record holds it
        QCOMPARE(gatewayIdentity(one), first.value().identity());
        QCOMPARE(gatewayIdentity(first.value().identity()), first.value().identity());
    }

    void anotherGatewayIsNotTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QString gw = u"https://gw.example"_s;
        QTest::newRow("host") << gw << u"https://gw2.example"_s;
        QTest::newRow("port") << gw << gw + u":8443"_s;
        QTest::newRow("the port of http") << gw << gw + u":80"_s;
        QTest::newRow("path") << gw << gw + u"/a"_s;
        QTest::newRow("capitals in a path") << gw + u"/a"_s << gw + u"/A"_s;
        QTest::newRow("scheme") << u"http://localhost:8080"_s << u"https://localhost:8080"_s;
    }
    void anotherGatewayIsNotTheSame()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(Gateway::fromText(one).value().identity()
                != Gateway::fromText(other).value().identity());
    }

    void whatIsNoUrlHasNoIdentity()
    {
        for (const auto &text : {u""_s, u"gw.example"_s, u"https://."_s, u"https://gw .example"_s})
            QCOMPARE(gatewayIdentity(text), QString());
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
