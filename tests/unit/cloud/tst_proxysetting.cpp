// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/proxysetting.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;

namespace {

using Variables = QMap<QByteArray, QByteArray>;
using Kind = ProxySetting::Kind;
using Problem = ProxyProblem::Kind;

Result<ProxySetting, ProxyProblem> setting(const Variables &variables,
                                           const QString &gateway = u"https://gw.example.com"_s)
{
    return proxyFromVariables(QUrl(gateway),
                              [&variables](const char *name) { return variables.value(name); });
}

QString described(const ProxySetting &told)
{
    switch (told.kind) {
    case Kind::Unset:
        return u"unset"_s;
    case Kind::Direct:
        return u"direct"_s;
    case Kind::Script:
        return u"script"_s;
    case Kind::Proxy:
        break;
    }
    const bool socks = told.proxy.type() == QNetworkProxy::Socks5Proxy;
    const bool namesThere =
        told.proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability);
    QString text = !socks ? u"http "_s : namesThere ? u"socks5h "_s : u"socks5 "_s;
    if (told.password)
        text += told.user + u':' + QString::fromUtf8(told.password->bytes()) + u'@';
    return text + told.proxy.hostName() + u':' + QString::number(told.proxy.port());
}

} // namespace

Q_DECLARE_METATYPE(Problem)

class TestProxySetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFormIsRead_data();
    void everyFormIsRead();
    void theFirstVariableCounts_data();
    void theFirstVariableCounts();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void exemptions_data();
    void exemptions();
    void anExemptGatewayNeedsNoProxy();
    void theProxyKeepsNoPassword();
};

void TestProxySetting::everyFormIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host and port") << QByteArray("proxy:8080") << u"http proxy:8080"_s;
    QTest::newRow("host only, curl's port") << QByteArray("proxy") << u"http proxy:1080"_s;
    QTest::newRow("a URL") << QByteArray("http://proxy:8080") << u"http proxy:8080"_s;
    QTest::newRow("a URL with a slash") << QByteArray("http://proxy:8080/") << u"http proxy:8080"_s;
    QTest::newRow("upper case scheme") << QByteArray("HTTP://proxy:8080") << u"http proxy:8080"_s;
    QTest::newRow("blanks around") << QByteArray(" proxy:8080\n") << u"http proxy:8080"_s;
    QTest::newRow("an address") << QByteArray("10.0.0.1:3128") << u"http 10.0.0.1:3128"_s;
    QTest::newRow("IPv6") << QByteArray("http://[fd00::1]:3128") << u"http fd00::1:3128"_s;
    QTest::newRow("IPv6 without a port") << QByteArray("[fd00::1]") << u"http fd00::1:1080"_s;
    QTest::newRow("login without a scheme")
        << QByteArray("me:secret@proxy:8080") << u"http me:secret@proxy:8080"_s;
    QTest::newRow("login with escapes")
        << QByteArray("http://d%5Cme:a%40b%3Ac%2F@proxy:8080") << u"http d\\me:a@b:c/@proxy:8080"_s;
    QTest::newRow("a password with @ and :")
        << QByteArray("me:a:b@c@proxy:8080") << u"http me:a:b@c@proxy:8080"_s;
    QTest::newRow("socks5") << QByteArray("socks5://proxy:9050") << u"socks5 proxy:9050"_s;
    QTest::newRow("socks5h") << QByteArray("socks5h://proxy") << u"socks5h proxy:1080"_s;
    QTest::newRow("GNOME's socks") << QByteArray("socks://proxy:1080/") << u"socks5h proxy:1080"_s;
    QTest::newRow("socks5h with a login")
        << QByteArray("socks5h://me:secret@proxy:1") << u"socks5h me:secret@proxy:1"_s;
    QTest::newRow("a script") << QByteArray("pac+http://proxy/x.pac") << u"script"_s;
    QTest::newRow("a script to be found") << QByteArray("wpad://") << u"script"_s;
    QTest::newRow("libproxy's direct") << QByteArray("direct://") << u"direct"_s;
    QTest::newRow("empty") << QByteArray(" ") << u"unset"_s;
}

void TestProxySetting::everyFormIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const auto told = setting({{"https_proxy", value}});
    QVERIFY(told);
    QCOMPARE(described(told.value()), expected);
}

void TestProxySetting::theFirstVariableCounts_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QByteArrayList &names, const char *expected) {
        QTest::newRow(names.join(" before ").constData()) << names << QString::fromLatin1(expected);
    };
    row({"https_proxy", "HTTPS_PROXY"}, "https_proxy");
    row({"HTTPS_PROXY", "all_proxy"}, "HTTPS_PROXY");
    row({"all_proxy", "ALL_PROXY"}, "all_proxy");
    row({"ALL_PROXY", "http_proxy"}, "ALL_PROXY");
    row({"http_proxy", "HTTP_PROXY"}, "http_proxy");
    row({"HTTP_PROXY"}, "HTTP_PROXY");
}

void TestProxySetting::theFirstVariableCounts()
{
    QFETCH(QByteArrayList, names);
    QFETCH(QString, expected);
    Variables variables;
    for (const QByteArray &name : names)
        variables.insert(name, name.toLower().replace('_', '-') + ":1");
    const auto told = setting(variables);
    QVERIFY(told);
    QCOMPARE(told.value().variable, expected);
    QCOMPARE(described(told.value()), u"http %1:1"_s.arg(expected.toLower().replace(u'_', u'-')));
    variables.insert(names.first(), " "); // empty means not set
    QCOMPARE(setting(variables).value().variable,
             names.size() == 1 ? QString() : QString::fromLatin1(names.at(1)));
}

void TestProxySetting::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("TLS to the proxy") << QByteArray("https://proxy:443") << Problem::TypeNotUsable;
    QTest::newRow("socks4") << QByteArray("socks4://proxy") << Problem::TypeNotUsable;
    QTest::newRow("socks4a") << QByteArray("socks4a://proxy") << Problem::TypeNotUsable;
    QTest::newRow("nonsense") << QByteArray("gopher://proxy") << Problem::TypeNotUsable;
    QTest::newRow("no host") << QByteArray("http://:8080") << Problem::NotAnAddress;
    QTest::newRow("a port that is none") << QByteArray("proxy:80x") << Problem::NotAnAddress;
    QTest::newRow("a port too large") << QByteArray("proxy:70000") << Problem::NotAnAddress;
    QTest::newRow("port 0") << QByteArray("proxy:0") << Problem::NotAnAddress;
    QTest::newRow("a blank inside") << QByteArray("my proxy:8080") << Problem::NotAnAddress;
    QTest::newRow("quotes") << QByteArray("\"http://proxy\"") << Problem::TypeNotUsable;
    QTest::newRow("an open bracket") << QByteArray("[fd00::1") << Problem::NotAnAddress;
    QTest::newRow("a name in brackets") << QByteArray("[proxy]:1") << Problem::NotAnAddress;
    QTest::newRow("IPv6 without brackets") << QByteArray("fd00::1") << Problem::NotAnAddress;
}

void TestProxySetting::whatCannotBeUsedIsRefused()
{
    QFETCH(QByteArray, value);
    QFETCH(Problem, problem);
    const auto told = setting({{"ALL_PROXY", value}});
    QVERIFY(!told);
    QCOMPARE(told.error().kind, problem);
    QCOMPARE(told.error().variable, u"ALL_PROXY"_s);
}

void TestProxySetting::exemptions_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("exempt");
    const QString host = u"gw.example.com"_s;
    QTest::newRow("its name") << u"gw.example.com"_s << host << true;
    QTest::newRow("its domain") << u"example.com"_s << host << true;
    QTest::newRow("with a dot") << u".example.com"_s << host << true;
    QTest::newRow("with a star") << u"*.example.com"_s << host << true;
    QTest::newRow("the end of a label") << u"ample.com"_s << host << false;
    QTest::newRow("a name below") << u"a.gw.example.com"_s << host << false;
    QTest::newRow("everything") << u"*"_s << host << true;
    QTest::newRow("one of several") << u"localhost, example.com"_s << host << true;
    QTest::newRow("separated by blanks") << u"localhost example.com"_s << host << true;
    QTest::newRow("none of several") << u"localhost,example.org"_s << host << false;
    QTest::newRow("upper case") << u"EXAMPLE.COM"_s << host << true;
    QTest::newRow("a final dot") << u"example.com."_s << host << true;
    QTest::newRow("the host's final dot") << u"example.com"_s << u"gw.example.com."_s << true;
    QTest::newRow("with its port") << u"gw.example.com:443"_s << host << true;
    QTest::newRow("another port") << u"gw.example.com:8443"_s << host << false;
    QTest::newRow("an address") << u"10.1.2.3"_s << u"10.1.2.3"_s << true;
    QTest::newRow("another address") << u"10.1.2.4"_s << u"10.1.2.3"_s << false;
    QTest::newRow("a network") << u"10.0.0.0/8"_s << u"10.1.2.3"_s << true;
    QTest::newRow("another network") << u"192.168.0.0/16"_s << u"10.1.2.3"_s << false;
    QTest::newRow("IPv6") << u"fd00::1"_s << u"fd00::1"_s << true;
    QTest::newRow("IPv6 in brackets") << u"[fd00::1]"_s << u"fd00::1"_s << true;
    QTest::newRow("an IPv6 network") << u"fd00::/8"_s << u"fd12::1"_s << true;
    QTest::newRow("the end of an address") << u"2.3"_s << u"10.1.2.3"_s << false;
    QTest::newRow("nothing") << u" , "_s << host << false;
}

void TestProxySetting::exemptions()
{
    QFETCH(QString, list);
    QFETCH(QString, host);
    QFETCH(bool, exempt);
    QCOMPARE(isExempt(list, host, 443), exempt);
}

void TestProxySetting::anExemptGatewayNeedsNoProxy()
{
    const Variables variables{{"https_proxy", "https://not-usable"}, {"NO_PROXY", "example.com"}};
    QCOMPARE(described(setting(variables).value()), u"direct"_s);
    QVERIFY(!setting(variables, u"https://elsewhere.example.org"_s));
    // The lower case one replaces the other.
    Variables both = variables;
    both.insert("no_proxy", "example.org");
    QVERIFY(!setting(both));
}

void TestProxySetting::theProxyKeepsNoPassword()
{
    const auto told = setting({{"https_proxy", "me:secret@proxy:1"}});
    QCOMPARE(told.value().proxy.user(), QString());
    QCOMPARE(told.value().proxy.password(), QString());
}

QTEST_GUILESS_MAIN(TestProxySetting)
#include "tst_proxysetting.moc"
