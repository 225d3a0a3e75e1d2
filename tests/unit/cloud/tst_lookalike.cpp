// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/lookalike.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;

class TestLookalike final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resembles_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("resembling");
        const auto row = [](const char *what, const QString &host, bool resembling) {
            QTest::newRow(what) << host << resembling;
        };
        row("public", u"ncloud.apigw.ntruss.com"_s, false);
        row("government", u"ncloud.apigw.gov-ntruss.com"_s, false);
        row("financial", u"fin-ncloud.apigw.fin-ntruss.com"_s, false);
        row("with the root's dot", u"ncloud.apigw.ntruss.com."_s, false);
        row("in capitals", u"NCLOUD.APIGW.NTRUSS.COM"_s, false);
        row("another service of the provider", u"sts.apigw.ntruss.com"_s, false);
        row("a company's own", u"gateway.example.com"_s, false);
        row("an address", u"10.0.0.7"_s, false);
        row("this computer", u"localhost"_s, false);
        row("short words", u"cloud.trust.example"_s, false);

        row("the provider's name in front", u"ncloud.apigw.ntruss.com.example"_s, true);
        row("a letter twice", u"ncloud.apigw.ntrusss.com"_s, true);
        row("two letters changed over", u"ncloud.apigw.ntrsus.com"_s, true);
        row("a digit for a letter", u"apigw.nc10ud.example"_s, true);
        row("with a hyphen", u"ncloud.apigw-ntruss.com"_s, true);
        row("another end", u"apigw.ntruss.net"_s, true);
        row("one behind the provider's", u"evil-ntruss.com"_s, true);
        row("another script", u"аpigw.example"_s, true); // a Cyrillic letter
        row("another script, encoded", u"xn--pigw-63d.example"_s, true);
    }
    void resembles()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, resembling);
        QCOMPARE(resemblesProvider(host), resembling);
    }
};

QTEST_GUILESS_MAIN(TestLookalike)
#include "tst_lookalike.moc"
