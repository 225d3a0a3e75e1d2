// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/envelope.h"

#include "tests/unit/cloud/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;
using Console::Test::sample;
using Kind = ApiError::Kind;

class TestEnvelope final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("details");
        const QString busy = u"The server is not in a state that can be controlled."_s;
        QTest::newRow("the service in XML") << sample(u"error-service.xml"_s) << 400
                                            << Kind::Service << u"1100031"_s << busy << QString();
        QTest::newRow("the service in JSON") << sample(u"error-service.json"_s) << 400
                                             << Kind::Service << u"1100031"_s << busy << QString();
        QTest::newRow("the gateway in XML")
            << sample(u"error-gateway-auth.xml"_s) << 401 << Kind::AuthenticationFailed << u"200"_s
            << u"Authentication Failed"_s << u"Invalid authentication information."_s;
        QTest::newRow("the gateway in JSON")
            << sample(u"error-gateway-auth.json"_s) << 401 << Kind::AuthenticationFailed << u"200"_s
            << u"Authentication Failed"_s << u"Invalid authentication information."_s;
        QTest::newRow("a code that is a number, no details")
            << sample(u"error-gateway-permission.json"_s) << 401 << Kind::PermissionDenied
            << u"210"_s << u"Permission Denied"_s << QString();
        QTest::newRow("throttled")
            << sample(u"error-gateway-throttle.json"_s) << 429 << Kind::Throttled << u"410"_s
            << u"Throttle Limited"_s << QString();
        QTest::newRow("the service behind it does not answer")
            << sample(u"error-gateway-endpoint.json"_s) << 503 << Kind::Gateway << u"500"_s
            << u"Endpoint Error"_s << QString();
        QTest::newRow("forbidden")
            << QByteArray(R"({"error":{"errorCode":230,"message":"Forbidden"}})") << 403
            << Kind::Forbidden << u"230"_s << u"Forbidden"_s << QString();
        QTest::newRow("200 is a code of authentication only with 401")
            << sample(u"error-gateway-auth.json"_s) << 200 << Kind::Gateway << u"200"_s
            << u"Authentication Failed"_s << u"Invalid authentication information."_s;
        QTest::newRow("responseCode instead of returnCode, JSON")
            << QByteArray(R"({"responseError":{"responseCode":3000100,)"
                          R"("responseMessage":"external interworking failed"}})")
            << 500 << Kind::Service << u"3000100"_s << u"external interworking failed"_s
            << QString();
        QTest::newRow("responseCode instead of returnCode, XML")
            << QByteArray("<responseError><responseCode>3000100</responseCode>"
                          "<responseMessage>external interworking failed</responseMessage>"
                          "</responseError>")
            << 500 << Kind::Service << u"3000100"_s << u"external interworking failed"_s
            << QString();
        QTest::newRow("line breaks in the message stay")
            << QByteArray(R"({"responseError":{"returnCode":"1","returnMessage":"a\r\nb"}})") << 400
            << Kind::Service << u"1"_s << u"a\r\nb"_s << QString();
        QTest::newRow("blanks and a byte order mark before it")
            << QByteArray("\xEF\xBB\xBF \n"
                          R"({"error":{"errorCode":"900"}})")
            << 500 << Kind::Gateway << u"900"_s << QString() << QString();
        QTest::newRow("an XML declaration before it")
            << QByteArray("<?xml version=\"1.0\"?>\n<error><errorCode>300</errorCode></error>")
            << 404 << Kind::Gateway << u"300"_s << QString() << QString();
    }
    void errors()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const Kind, kind);
        QFETCH(const QString, code);
        QFETCH(const QString, message);
        QFETCH(const QString, details);
        const auto error = errorEnvelope(body, status);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->httpStatus, status);
        QCOMPARE(error->code, code);
        QCOMPARE(error->message, message);
        QCOMPARE(error->details, details);
    }

    void noEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML of a proxy")
            << QByteArray("<html><body><h1>502 Bad Gateway</h1></body></html>");
        QTest::newRow("HTML with a document type") << QByteArray("<!DOCTYPE html><html></html>");
        QTest::newRow("plain text") << QByteArray("upstream connect error");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("an array") << QByteArray("[{\"error\":{\"errorCode\":1}}]");
        QTest::newRow("an error that is a text") << QByteArray(R"({"error":"no"})");
        QTest::newRow("an error without a code") << QByteArray(R"({"error":{"message":"no"}})");
        QTest::newRow("an XML error without a code")
            << QByteArray("<error><message>no</message></error>");
        QTest::newRow("a success") << sample(u"interrupt-success.xml"_s);
        QTest::newRow("an error inside of something else")
            << QByteArray("<a><error><errorCode>1</errorCode></error></a>");
        QTest::newRow("an entity in the code")
            << QByteArray("<!DOCTYPE e [<!ENTITY c \"1\">]><error><errorCode>&c;</errorCode>"
                          "</error>");
    }
    void noEnvelope()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!errorEnvelope(body, 400));
    }

    void aCutEnvelopeIsNone_data()
    {
        QTest::addColumn<QByteArray>("whole");
        for (const char *const name :
             {"error-service.xml", "error-service.json", "error-gateway-auth.xml",
              "error-gateway-auth.json", "error-gateway-permission.json",
              "error-gateway-throttle.json", "error-gateway-endpoint.json"})
            QTest::newRow(name) << sample(QString::fromLatin1(name)).trimmed();
    }
    void aCutEnvelopeIsNone()
    {
        QFETCH(const QByteArray, whole);
        QVERIFY(errorEnvelope(whole, 400));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!errorEnvelope(whole.left(size), 400));
    }

    void changeAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ChangeAnswer>("answer");
        QTest::addColumn<QString>("code");
        QTest::newRow("the documented body")
            << sample(u"interrupt-success.xml"_s) << ChangeAnswer::Accepted << QString();
        QTest::newRow("the client library's body")
            << sample(u"interrupt-success-numbers-only.xml"_s) << ChangeAnswer::Accepted
            << QString();
        QTest::newRow("an empty root") << QByteArray("<interruptServerInstanceResponse/>")
                                       << ChangeAnswer::Accepted << QString();
        QTest::newRow("JSON") << QByteArray(R"({"interruptServerInstanceResponse":)"
                                            R"({"returnCode":"0","returnMessage":"success"}})")
                              << ChangeAnswer::Accepted << QString();
        QTest::newRow("JSON with a code that is a number")
            << QByteArray(R"({"interruptServerInstanceResponse":{"returnCode":0}})")
            << ChangeAnswer::Accepted << QString();
        QTest::newRow("JSON without a code")
            << QByteArray(R"({"interruptServerInstanceResponse":{}})") << ChangeAnswer::Accepted
            << QString();
        QTest::newRow("another code is a refusal")
            << QByteArray("<interruptServerInstanceResponse><returnCode>1100031</returnCode>"
                          "</interruptServerInstanceResponse>")
            << ChangeAnswer::Refused << u"1100031"_s;
        QTest::newRow("another code in JSON is a refusal")
            << QByteArray(R"({"interruptServerInstanceResponse":{"returnCode":1100031}})")
            << ChangeAnswer::Refused << u"1100031"_s;
        QTest::newRow("a code that is a fraction is not 0")
            << QByteArray(R"({"interruptServerInstanceResponse":{"returnCode":0.5}})")
            << ChangeAnswer::Refused << u"0.5"_s;
        QTest::newRow("a code that is no text and no number says nothing")
            << QByteArray(R"({"interruptServerInstanceResponse":{"returnCode":[1]}})")
            << ChangeAnswer::Unusable << QString();
        QTest::newRow("another action's success")
            << QByteArray("<stopServerInstancesResponse><returnCode>0</returnCode>"
                          "</stopServerInstancesResponse>")
            << ChangeAnswer::Unusable << QString();
        QTest::newRow("another action's success in JSON")
            << QByteArray(R"({"stopServerInstancesResponse":{"returnCode":"0"}})")
            << ChangeAnswer::Unusable << QString();
        QTest::newRow("the key is there and no object")
            << QByteArray(R"({"interruptServerInstanceResponse":null})") << ChangeAnswer::Unusable
            << QString();
        QTest::newRow("nothing") << QByteArray() << ChangeAnswer::Unusable << QString();
        QTest::newRow("HTML of a proxy")
            << QByteArray("<html><body>interruptServerInstanceResponse</body></html>")
            << ChangeAnswer::Unusable << QString();
        QTest::newRow("plain text") << QByteArray("OK") << ChangeAnswer::Unusable << QString();
        QTest::newRow("text behind the document")
            << QByteArray(sample(u"interrupt-success.xml"_s) + "x") << ChangeAnswer::Unusable
            << QString();
    }
    void changeAnswer()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const ChangeAnswer, answer);
        QFETCH(const QString, code);
        const auto reading = readChangeAnswer(body, "interruptServerInstance"_L1);
        QCOMPARE(reading.answer, answer);
        QCOMPARE(reading.error.code, code);
        if (answer == ChangeAnswer::Unusable)
            QVERIFY(!reading.error.technical.isEmpty());
    }

    void aCutSuccessIsNone_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("documented") << sample(u"interrupt-success.xml"_s).trimmed();
        QTest::newRow("numbers only") << sample(u"interrupt-success-numbers-only.xml"_s).trimmed();
        QTest::newRow("JSON") << QByteArray(R"({"interruptServerInstanceResponse":)"
                                            R"({"returnCode":"0","serverInstanceList":[]}})");
    }
    void aCutSuccessIsNone()
    {
        QFETCH(const QByteArray, whole);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(readChangeAnswer(whole.left(size), "interruptServerInstance"_L1).answer,
                     ChangeAnswer::Unusable);
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
