// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/environmentprofile.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Profile;

using Variables = QList<std::pair<QByteArray, QByteArray>>;

class TestEnvironmentProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const char *const name :
             {"NCLOUD_ACCESS_KEY_ID", "NCLOUD_ACCESS_KEY", "NCLOUD_SECRET_ACCESS_KEY",
              "NCLOUD_SECRET_KEY", "NCLOUD_API_GW", "NCLOUD_REGION"})
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
};

QTEST_GUILESS_MAIN(TestEnvironmentProfile)
#include "tst_environmentprofile.moc"
