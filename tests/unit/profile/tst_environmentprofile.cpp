// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/environmentprofile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Variables = QList<std::pair<QByteArray, QByteArray>>;

namespace {

// What the kernel shows of this process's environment to other processes of the same user.
QByteArray shownEnvironment()
{
    QFile file(u"/proc/self/environ"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Run as a process of its own, since only what a process was started with stands in its block:
// prints what is there before and after the reading.
int probe()
{
    const auto tell = [](const char *when, const QByteArray &found) {
        std::printf("%s: %s\n", when, QByteArray(found).replace('\0', '|').constData());
    };
    tell("before", shownEnvironment());
    const auto read = environmentProfile();
    const bool has = read && read.value();
    tell("secret", has ? read.value()->secretKey->bytes().toByteArray() : QByteArray());
    tell("after", shownEnvironment());
    std::fflush(stdout);
    QProcess child;
    child.start(u"/usr/bin/env"_s, {});
    child.waitForFinished();
    tell("child", child.readAllStandardOutput().replace('\n', '|'));
    return 0;
}

QByteArray lineOf(const QByteArray &output, const QByteArray &when)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith(when + ": "))
            return line.mid(when.size() + 2);
    }
    return {};
}

} // namespace

class TestEnvironmentProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const char *const name :
             {"NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_ACCESS_KEY",
              "NCLOUD_SECRET_KEY", "NCLOUD_API_GW", "NCLOUD_API_URL", "NCLOUD_SITE",
              "NCLOUD_REGION"})
            qunsetenv(name);
    }

    void keys_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<bool>("exists");
        const QByteArray id = "NCLOUD_ACCESS_KEY_ID";
        const QByteArray oldId = "NCLOUD_ACCESS_KEY";
        const QByteArray key = "NCLOUD_SECRET_ACCESS_KEY";
        const QByteArray oldKey = "NCLOUD_SECRET_KEY";
        QTest::newRow("nothing is set") << Variables{} << false;
        QTest::newRow("both keys") << Variables{{id, "KEY"}, {key, "SECRET"}} << true;
        QTest::newRow("both keys by their other names")
            << Variables{{oldId, "KEY"}, {oldKey, "SECRET"}} << true;
        QTest::newRow("names may be mixed") << Variables{{id, "KEY"}, {oldKey, "SECRET"}} << true;
        QTest::newRow("the first name wins")
            << Variables{{oldId, "X"}, {id, "KEY"}, {oldKey, "X"}, {key, "SECRET"}} << true;
        QTest::newRow("an empty first name does not")
            << Variables{{id, " "}, {oldId, "KEY"}, {key, ""}, {oldKey, "SECRET"}} << true;
        QTest::newRow("blanks and line ends around the keys go")
            << Variables{{id, " KEY\n"}, {key, "\tSECRET\r\n"}} << true;
        QTest::newRow("a complete pair beside the half of the other")
            << Variables{{id, "X"}, {oldId, "KEY"}, {oldKey, "SECRET"}} << true;
        QTest::newRow("quotes, a byte order mark and no-break spaces go")
            << Variables{{id, "\xEF\xBB\xBF\"KEY\""}, {key, "'SECRET\xC2\xA0'\xC2\xA0"}} << true;
        QTest::newRow("the key id alone") << Variables{{id, "KEY"}} << false;
        QTest::newRow("the secret alone") << Variables{{key, "SECRET"}} << false;
        QTest::newRow("a secret of blanks") << Variables{{id, "KEY"}, {key, " \n"}} << false;
    }
    void keys()
    {
        QFETCH(const Variables, variables);
        QFETCH(const bool, exists);
        for (const auto &[name, value] : variables)
            qputenv(name.constData(), value);
        const auto read = environmentProfile();
        QVERIFY(read);
        QCOMPARE(read.value().has_value(), exists);
        if (!exists)
            return;
        const auto &profile = read.value()->profile;
        QCOMPARE(profile.name, u"Environment"_s);
        QCOMPARE(profile.accessKeyId, u"KEY"_s);
        QCOMPARE(read.value()->secretKey->bytes(), QByteArrayView("SECRET"));
        QCOMPARE(profile.guard, GuardLevel::Production);
        QCOMPARE(profile.gateway, Cloud::Gateway::of(Cloud::Environment::Public));
        QVERIFY(!profile.region);
        QVERIFY(!profile.demo);
    }

    void gateway_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("government") << QByteArray("https://ncloud.apigw.gov-ntruss.com")
                                    << u"https://ncloud.apigw.gov-ntruss.com"_s;
        QTest::newRow("with the service's path and blanks")
            << QByteArray(" https://ncloud.apigw.gov-ntruss.com/vserver/v2/ \n")
            << u"https://ncloud.apigw.gov-ntruss.com"_s;
        QTest::newRow("in quotes")
            << QByteArray("\"https://gw.example\"") << u"https://gw.example"_s;
        QTest::newRow("a simulator on this machine")
            << QByteArray("http://127.0.0.1:8080/") << u"http://127.0.0.1:8080"_s;
        QTest::newRow("blanks are no gateway")
            << QByteArray(" ") << u"https://ncloud.apigw.ntruss.com"_s;
    }
    void gateway()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, url);
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        qputenv("NCLOUD_API_GW", text);
        const auto read = environmentProfile();
        QVERIFY(read);
        QCOMPARE(read.value()->profile.gateway.url().toString(), url);
    }

    void site_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("url");
        QTest::newRow("government")
            << Variables{{"NCLOUD_SITE", "gov"}} << u"https://ncloud.apigw.gov-ntruss.com"_s;
        QTest::newRow("financial, in quotes") << Variables{{"NCLOUD_SITE", "\"FIN\""}}
                                              << u"https://fin-ncloud.apigw.fin-ntruss.com"_s;
        QTest::newRow("the gateway's other name")
            << Variables{{"NCLOUD_API_URL", "https://gw.example"}} << u"https://gw.example"_s;
        QTest::newRow("a gateway is more exact")
            << Variables{{"NCLOUD_API_GW", "https://gw.example"}, {"NCLOUD_SITE", "gov"}}
            << u"https://gw.example"_s;
    }
    void site()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QString, url);
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        for (const auto &[name, value] : variables)
            qputenv(name.constData(), value);
        const auto read = environmentProfile();
        QVERIFY(read);
        QCOMPARE(read.value()->profile.gateway.url().toString(), url);
        QCOMPARE(read.value()->variables,
                 (QStringList{u"NCLOUD_ACCESS_KEY_ID"_s, u"NCLOUD_SECRET_ACCESS_KEY"_s,
                              QString::fromLatin1(variables.first().first)}));
    }

    void region()
    {
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        qputenv("NCLOUD_REGION", " SGN\n");
        const auto read = environmentProfile();
        QVERIFY(read);
        QCOMPARE(read.value()->profile.region, Cloud::RegionCode::fromText(u"SGN"_s));
    }

    void wrong_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<EnvironmentError::Kind>("kind");
        using Kind = EnvironmentError::Kind;
        const QByteArray gateway = "NCLOUD_API_GW";
        QTest::newRow("not a URL") << gateway << QByteArray("gw.example") << Kind::GatewayNotAUrl;
        QTest::newRow("http to another host")
            << gateway << QByteArray("http://gw.example") << Kind::GatewayNotHttps;
        QTest::newRow("a password in it")
            << gateway << QByteArray("https://a:b@gw.example") << Kind::GatewayHasExtras;
        QTest::newRow("a query") << gateway << QByteArray("https://gw.example/?a=b")
                                 << Kind::GatewayHasExtras;
        QTest::newRow("a site that is none")
            << QByteArray("NCLOUD_SITE") << QByteArray("moon") << Kind::SiteNotKnown;
        QTest::newRow("http under the gateway's other name")
            << QByteArray("NCLOUD_API_URL") << QByteArray("http://gw.example")
            << Kind::GatewayNotHttps;
        QTest::newRow("a region that is none")
            << QByteArray("NCLOUD_REGION") << QByteArray("K R") << Kind::RegionNotACode;
    }
    void wrong()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QByteArray, value);
        QFETCH(const EnvironmentError::Kind, kind);
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        qputenv(variable.constData(), value);
        const auto read = environmentProfile();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().variable, QString::fromLatin1(variable));
    }

    void withoutKeysAWrongGatewayIsNobodysBusiness()
    {
        qputenv("NCLOUD_API_GW", "nonsense");
        const auto read = environmentProfile();
        QVERIFY(read);
        QVERIFY(!read.value());
    }

    void theSecretLeavesTheEnvironment_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray key = "NCLOUD_SECRET_ACCESS_KEY";
        const QByteArray oldKey = "NCLOUD_SECRET_KEY";
        const std::pair<QByteArray, QByteArray> id{"NCLOUD_ACCESS_KEY_ID", "KEY"};
        QTest::newRow("under its name") << Variables{id, {key, "hush-1"}} << QByteArray("hush-1");
        QTest::newRow("under the other")
            << Variables{id, {oldKey, "hush-1"}} << QByteArray("hush-1");
        QTest::newRow("under both")
            << Variables{id, {key, "hush-1"}, {oldKey, "hush-2"}} << QByteArray("hush-1");
        QTest::newRow("with blanks around")
            << Variables{id, {key, " \t"}, {oldKey, "  hush-2 \r"}} << QByteArray("hush-2");
        QTest::newRow("without a key id") << Variables{{key, "hush-1"}} << QByteArray();
        QTest::newRow("beside a mistake")
            << Variables{id, {key, "hush-1"}, {"NCLOUD_API_GW", "nonsense"}} << QByteArray();
    }
    void theSecretLeavesTheEnvironment()
    {
        QFETCH(const Variables, variables);
        QFETCH(const QByteArray, secret);
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : variables)
            environment.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--probe"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(lineOf(output, "before").contains("hush-"), output.constData());
        QCOMPARE(lineOf(output, "secret"), secret);
        const QByteArray after = lineOf(output, "after");
        QVERIFY2(after.contains("PATH=") && !after.contains("hush"), output.constData());
        const QByteArray child = lineOf(output, "child");
        QVERIFY2(child.contains("PATH=") && !child.contains("NCLOUD_SECRET"), output.constData());
    }

    void aSecondReadingFindsNoSecret()
    {
        qputenv("NCLOUD_ACCESS_KEY_ID", "KEY");
        qputenv("NCLOUD_SECRET_ACCESS_KEY", "SECRET");
        const auto first = environmentProfile();
        QVERIFY(first && first.value());
        const auto second = environmentProfile();
        QVERIFY(second && !second.value());
        QVERIFY(!qEnvironmentVariableIsSet("NCLOUD_SECRET_ACCESS_KEY"));
        QCOMPARE(first.value()->secretKey->bytes(), QByteArrayView("SECRET"));
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--probe") == 0)
        return probe();
    const QCoreApplication application(argc, argv);
    TestEnvironmentProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_environmentprofile.moc"
