// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/requestpreview.h"

#include "app/action/send/changesender.h"
#include "app/core/clock.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;

namespace {

const QByteArray keyId("ABCDEFGHIJKLMNOP1234");
const QByteArray secret("not-a-real-secret-of-anybody");
const QString later = u"(made when sending)"_s;

Cloud::ApiRequest change()
{
    return Cloud::interruptServerInstance({.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                           .number = *Cloud::ServerNo::fromText(u"10000101"_s)});
}

Cloud::Connection connectionTo(const QString &gateway, const Clock &clock, const QByteArray &id)
{
    return {.gateway = Cloud::Gateway::fromText(gateway).value(),
            .accessKeyId = id,
            .secretKey = std::make_shared<SecretSlot>(Secret(secret)),
            .clock = std::make_shared<Cloud::GatewayClock>(clock),
            .extraCertificates = {}};
}

} // namespace

class TestRequestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Every line that the user reads arrives at the gateway, but for what is masked.
    void whatIsShownIsWhatIsSent()
    {
        QTcpServer gateway;
        QVERIFY(gateway.listen(QHostAddress::LocalHost));
        const SystemClock clock;
        const Cloud::Connection connection =
            connectionTo(u"http://127.0.0.1:%1"_s.arg(gateway.serverPort()), clock, keyId);
        const QString shown = Action::previewOf(connection, change(), later);

        Action::ChangeSender sender(connection, Profile::GuardLevel::Lab);
        sender.send(change(), [](const Action::OutcomeReport &) {});
        QTRY_VERIFY(gateway.hasPendingConnections());
        QTcpSocket *const socket = gateway.nextPendingConnection();
        QByteArray arrived;
        QTRY_VERIFY((arrived += socket->readAll()).endsWith("responseFormatType=xml"));

        const qsizetype end = arrived.indexOf("\r\n\r\n");
        const QList<QByteArray> headers = arrived.first(end).split('\n');
        QStringList names;
        const QStringList lines = shown.split(u'\n');
        for (qsizetype i = 1; i < lines.indexOf(QString()); ++i) {
            const QString name = lines.at(i).section(u": "_s, 0, 0);
            const QString value = lines.at(i).section(u": "_s, 1);
            names += name;
            const bool sent = std::any_of(headers.begin(), headers.end(), [&](const auto &header) {
                const QString line = QString::fromLatin1(header).trimmed();
                return line.section(u": "_s, 0, 0).compare(name, Qt::CaseInsensitive) == 0
                    && (value == later || value.contains(u'…')
                        || line.section(u": "_s, 1) == value);
            });
            QVERIFY2(sent, qPrintable(lines.at(i)));
        }
        for (const auto *const name :
             {"x-ncp-apigw-timestamp", "x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"})
            QVERIFY(names.contains(QLatin1String(name)));
        QVERIFY(lines.first().startsWith(u"POST http://127.0.0.1:"_s));
        QCOMPARE(lines.last().toLatin1(), arrived.mid(end + 4));
    }

    void nothingSecretIsShown()
    {
        const SystemClock clock;
        const Cloud::Connection connection =
            connectionTo(u"https://ncloud.apigw.ntruss.com"_s, clock, keyId);
        const QString shown = Action::previewOf(connection, change(), later);
        QVERIFY(shown.contains(u"x-ncp-iam-access-key: ABCD…1234\n"_s));
        QVERIFY(!shown.contains(u"EFGH"_s));
        QVERIFY(!shown.contains(QString::fromLatin1(secret)));
        QVERIFY(shown.contains(u"x-ncp-apigw-signature-v2: (made when sending)\n"_s));
        QVERIFY(shown.contains(u"x-ncp-apigw-timestamp: (made when sending)\n"_s));
        QVERIFY(shown.contains(u"\nHost: ncloud.apigw.ntruss.com\n"_s));
        QVERIFY(
            shown.endsWith(u"regionCode=KR&serverInstanceNo=10000101&responseFormatType=xml"_s));
    }

    void aShortKeyIdIsNotShownAtAll()
    {
        const SystemClock clock;
        const QString shown = Action::previewOf(
            connectionTo(u"https://ncloud.apigw.ntruss.com"_s, clock, "ABCDE"), change(), later);
        QVERIFY(!shown.contains(u"ABCD"_s));
    }
};

QTEST_GUILESS_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
