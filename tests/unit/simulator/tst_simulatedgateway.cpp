// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

#include "app/cloud/signer.h"
#include "app/simulator/gateway.h"
#include "app/simulator/rendering.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;
using namespace std::chrono_literals;

namespace {

// The made-up keys and the time of the published test vectors.
constexpr Time Now{std::chrono::milliseconds(1'767'225'600'000)};
const QByteArray AccessKey = "EXAMPLEACCESSKEY0001"_ba;
const QByteArray SecretKey = "ExampleSecretKeyForDocsOnly0123456789abc"_ba;
const QByteArray Service = "/vserver/v2/"_ba;

HttpRequest signedRequest(const QByteArray &method, const QByteArray &target,
                          const QByteArray &formBody = {}, Time signedAt = Now)
{
    const QByteArray timestamp = QByteArray::number(qint64(signedAt.time_since_epoch().count()));
    return {.method = method,
            .target = target,
            .timestamp = timestamp,
            .accessKeyId = AccessKey,
            .signature = Console::Cloud::signatureFor({.method = method,
                                                       .pathAndQuery = target,
                                                       .timestampMs = timestamp,
                                                       .accessKeyId = AccessKey},
                                                      SecretKey),
            .formBody = formBody};
}

struct Provider {
    explicit Provider(Scenario scenario = Scenario::Hung, int servers = 60)
        : cloud(makeFleet(servers, Now), {.reboots = scenario != Scenario::NoReaction}),
          gateway(cloud,
                  {.credentials = {.accessKeyId = AccessKey, .secretKey = SecretKey},
                   .scenario = scenario,
                   .onInterrupt = {}})
    {
    }

    HttpAnswer get(const QByteArray &actionAndQuery, Time now = Now)
    {
        return gateway.answer(signedRequest("GET", Service + actionAndQuery, {}, now), now);
    }
    HttpAnswer interrupt(const QByteArray &number, Time now = Now)
    {
        return get("interruptServerInstance?regionCode=KR&serverInstanceNo=" + number, now);
    }
    QByteArray numberOf(bool (*predicate)(const Server &)) const
    {
        const auto &servers = cloud.servers();
        const auto found = std::ranges::find_if(servers, predicate);
        return QByteArray::number(found == servers.end() ? 0 : found->number);
    }

    SimulatedCloud cloud;
    Gateway gateway;
};

// The texts of all elements of one name.
QStringList texts(const QByteArray &xmlText, QStringView element)
{
    QStringList found;
    QXmlStreamReader xml(xmlText);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

// The paths of all elements, in order, repeated ones once.
QStringList shape(const QByteArray &xmlText)
{
    QStringList path;
    QStringList found;
    QXmlStreamReader xml(xmlText);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path.append(xml.name().toString());
            const QString whole = path.join(u'/');
            if (!found.contains(whole))
                found.append(whole);
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        }
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES_DIRECTORY) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const HttpAnswer &answer, const QString &root)
{
    const QJsonObject whole = QJsonDocument::fromJson(answer.body).object();
    return whole.size() == 1 ? whole.value(root).toObject() : QJsonObject();
}

QString gatewayCode(const HttpAnswer &answer)
{
    return json(answer, u"error"_s).value("errorCode"_L1).toString();
}

QString gatewayDetails(const HttpAnswer &answer)
{
    return json(answer, u"error"_s).value("details"_L1).toString();
}

} // namespace

Q_DECLARE_METATYPE(Console::Simulator::HttpRequest)

class TestSimulatedGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedSignaturesAreAccepted_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("V1 no query") << "GET"_ba
                                     << "/vserver/v2/getRegionList"_ba
                                     << "ZalkR8+JMjZskxgXFbiCzSyxYhRwEz4EModPnIs357w="_ba;
        QTest::newRow("V4 percent encoded")
            << "GET"_ba
            << "/vserver/v2/getServerInstanceList?regionCode=KR&serverName=%EC%9B%B9%20%EC%84%9C%EB%B2%84%231%20%26%20a%3Db%2Bc%2Fd%3F%2A~"_ba
            << "D6SA8CbU96QmACz+4X57DLHNnSUtg81KrnzqBf/OFJo="_ba;
        QTest::newRow("V4f form encoded")
            << "GET"_ba
            << "/vserver/v2/getServerInstanceList?regionCode=KR&serverName=%EC%9B%B9+%EC%84%9C%EB%B2%84%231+%26+a%3Db%2Bc%2Fd%3F%2A~"_ba
            << "JU9Ba76dTPbNrbRCYR/2Mv7PipjkFJgdJl7rMS6/1mM="_ba;
    }
    void thePublishedSignaturesAreAccepted()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, signature);
        Provider provider;
        HttpRequest request = signedRequest(method, target);
        request.signature = signature;
        QCOMPARE(provider.gateway.answer(request, Now).status, 200);
    }

    void authentication_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<QString>("details"); // empty: accepted
        const QString missing = u"Authentication information are missing."_s;
        const QString invalid = u"Invalid authentication information."_s;
        const QByteArray target = Service + "getRegionList";
        const HttpRequest good = signedRequest("GET", target);
        QTest::newRow("a good signature") << good << QString();
        HttpRequest request = good;
        request.signature.clear();
        QTest::newRow("no signature") << request << missing;
        request = good;
        request.timestamp.clear();
        QTest::newRow("no time") << request << missing;
        request = good;
        request.accessKeyId.clear();
        QTest::newRow("no key id") << request << missing;
        request = good;
        request.accessKeyId = "SOMEONEELSE";
        QTest::newRow("another key id") << request << invalid;
        request = good;
        request.timestamp += '1';
        QTest::newRow("another time than signed") << request << invalid;
        request = good;
        request.timestamp = "-9223372036854775808";
        QTest::newRow("a time out of all reason") << request << invalid;
        request = good;
        request.timestamp = "now";
        QTest::newRow("a time that is no number") << request << invalid;
        request = good;
        request.target += "?regionCode=KR";
        QTest::newRow("another query than signed") << request << invalid;
        request = good;
        request.method = "POST";
        QTest::newRow("another method than signed") << request << invalid;
        const auto at = [&target](auto shift) {
            return signedRequest("GET", target, {}, Now + shift);
        };
        QTest::newRow("a clock almost 5 min ahead") << at(5min - 1ms) << QString();
        QTest::newRow("a clock 5 min ahead") << at(5min) << invalid;
        QTest::newRow("a clock almost 5 min behind") << at(-5min + 1ms) << QString();
        QTest::newRow("a clock 5 min behind") << at(-5min) << invalid;
    }
    void authentication()
    {
        QFETCH(const HttpRequest, request);
        QFETCH(const QString, details);
        Provider provider;
        const HttpAnswer answer = provider.gateway.answer(request, Now);
        QCOMPARE(answer.status, details.isEmpty() ? 200 : 401);
        QCOMPARE(answer.traceId.isEmpty(), details.isEmpty());
        if (!details.isEmpty()) {
            QCOMPARE(gatewayCode(answer), u"200"_s);
            QCOMPARE(gatewayDetails(answer), details);
        }
    }

    void gatewayErrorsAreJsonWhateverWasAskedFor()
    {
        Provider provider;
        HttpRequest request =
            signedRequest("GET", Service + "getRegionList?responseFormatType=xml");
        request.signature = "wrong";
        const HttpAnswer answer = provider.gateway.answer(request, Now);
        QVERIFY(answer.contentType.startsWith("application/json"));
        QCOMPARE(QJsonDocument::fromJson(answer.body),
                 QJsonDocument::fromJson(sample(u"error-gateway-auth.json"_s)));
    }

    void unknownPlacesAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("an unknown action") << "GET"_ba << Service + "getNothing";
        QTest::newRow("no action") << "GET"_ba << Service;
        QTest::newRow("Classic") << "GET"_ba
                                 << "/server/v2/getRegionList"_ba;
        QTest::newRow("the root") << "GET"_ba
                                  << "/"_ba;
        QTest::newRow("a longer path") << "GET"_ba << Service + "getRegionList/x";
        QTest::newRow("an action of the VPC service") << "GET"_ba << Service + "getVpcList";
        QTest::newRow("an action of the server service") << "GET"_ba
                                                         << "/vpc/v2/getRegionList"_ba;
        QTest::newRow("another method") << "PUT"_ba << Service + "getRegionList";
    }
    void unknownPlacesAreNotFound()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        Provider provider;
        const HttpAnswer answer = provider.gateway.answer(signedRequest(method, target), Now);
        QCOMPARE(answer.status, 404);
        QCOMPARE(gatewayCode(answer), u"300"_s);
    }

    void everyVpcAndSubnetOfAServerIsListed()
    {
        Provider provider;
        const auto list = [&provider](const QByteArray &target) {
            return provider.gateway.answer(signedRequest("GET", "/vpc/v2/" + target), Now).body;
        };
        for (const Server &server : provider.cloud.servers()) {
            const QByteArray region = server.region.toLatin1();
            QVERIFY(texts(list("getVpcList?regionCode=" + region), u"vpcNo")
                        .contains(QString::number(server.vpc)));
            const QByteArray subnets =
                list("getSubnetList?pageNo=1&pageSize=1000&regionCode=" + region);
            for (const NetworkInterface &interface : server.interfaces)
                QVERIFY(texts(subnets, u"subnetNo").contains(QString::number(interface.subnet)));
        }
    }

    void theOfficialSdkIsAnswered()
    {
        Provider provider;
        const HttpAnswer answer = provider.gateway.answer(
            signedRequest("POST", Service + "getServerInstanceList",
                          "regionCode=KR&serverInstanceNoList.1=10000101&responseFormatType=json"),
            Now);
        QCOMPARE(answer.status, 200);
        const QJsonObject root = json(answer, u"getServerInstanceListResponse"_s);
        QCOMPARE(root.value("totalRows"_L1).toInt(), 1);
        QCOMPARE(root.value("returnCode"_L1).toString(), u"0"_s);
        const QJsonObject server = root.value("serverInstanceList"_L1).toArray().at(0).toObject();
        QCOMPARE(server.value("serverInstanceNo"_L1).toString(), u"10000101"_s);
        QCOMPARE(server.value("memorySize"_L1).toInteger(), qint64(16) << 30);
        QCOMPARE(server.value("isProtectServerTermination"_L1), QJsonValue(true));
        QCOMPARE(server.value("networkInterfaceNoList"_L1), QJsonArray{u"880187"_s});
        QCOMPARE(server.value("platformType"_L1)["code"_L1].toString(), u"WND64"_s);
    }

    // It takes an answer from the byte before the second brace on, without the last byte.
    void theOfficialGoSdkFindsTheAnswerInIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("regions") << "getRegionList?"_ba;
        QTest::newRow("servers") << "getServerInstanceList?regionCode=KR&"_ba;
        QTest::newRow("no servers") << "getServerInstanceList?serverName=none&"_ba;
        QTest::newRow("an interrupt") << "interruptServerInstance?serverInstanceNo=10000101&"_ba;
    }
    void theOfficialGoSdkFindsTheAnswerInIt()
    {
        QFETCH(const QByteArray, request);
        Provider provider;
        const QByteArray body = provider.get(request + "responseFormatType=json").body;
        QVERIFY(body.startsWith('{'));
        const QByteArray taken = body.sliced(body.indexOf('{', 1) - 1).chopped(1);
        QJsonParseError error;
        const auto answer = QJsonDocument::fromJson(taken, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QCOMPARE(answer["returnCode"_L1].toString(), u"0"_s);
    }

    void jsonIsLaidOutAsTheSamplesAre_data()
    {
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a service error")
            << u"error-service.json"_s
            << renderServiceError(Format::Json, u"1100031"_s,
                                  u"The server is not in a state that can be controlled."_s)
                   .bytes;
        QTest::newRow("a gateway error")
            << u"error-gateway-throttle.json"_s
            << renderGatewayError(410, u"Throttle Limited"_s, {}).bytes;
    }
    void jsonIsLaidOutAsTheSamplesAre()
    {
        QFETCH(const QString, sampleName);
        QFETCH(const QByteArray, body);
        QCOMPARE(body, sample(sampleName).trimmed());
    }

    void theShapesAreThoseOfTheSamples_data()
    {
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<QByteArray>("request");
        const Provider provider;
        const auto detail = [&provider](bool (*predicate)(const Server &)) {
            return "getServerInstanceDetail?serverInstanceNo=" + provider.numberOf(predicate);
        };
        QTest::newRow("regions") << u"region-list.xml"_s << "getRegionList"_ba;
        QTest::newRow("zones") << u"zone-list.xml"_s << "getZoneList"_ba;
        QTest::newRow("no servers")
            << u"server-list-empty.xml"_s << "getServerInstanceList?serverName=none"_ba;
        QTest::newRow("a server on KVM") << u"server-detail.xml"_s << detail([](const Server &s) {
            return s.region == u"KR" && s.hypervisor == Hypervisor::Kvm;
        });
        QTest::newRow("a server that is being set up")
            << u"server-detail-setting-up.xml"_s
            << detail([](const Server &s) { return s.condition.operation == Operation::SetUp; });
        QTest::newRow("a server without a hypervisor")
            << u"server-detail-no-hypervisor.xml"_s << detail([](const Server &s) {
                   return s.region == u"KR" && s.hypervisor == Hypervisor::NotReported
                       && !s.bareMetal;
               });
        QTest::newRow("an interface") << u"network-interface-detail.xml"_s
                                      << "getNetworkInterfaceDetail?networkInterfaceNo=880187"_ba;
        QTest::newRow("an interrupt")
            << u"interrupt-success.xml"_s
            << "interruptServerInstance?regionCode=KR&serverInstanceNo=10000101"_ba;
        QTest::newRow("a service error")
            << u"error-service.xml"_s
            << "interruptServerInstance?regionCode=KR&serverInstanceNo=1"_ba;
    }
    void theShapesAreThoseOfTheSamples()
    {
        QFETCH(const QString, sampleName);
        QFETCH(const QByteArray, request);
        Provider provider;
        QVERIFY(!sample(sampleName).isEmpty());
        QCOMPARE(shape(provider.get(request).body), shape(sample(sampleName)));
    }

    void jsonHoldsTheSameAsXml()
    {
        Provider provider;
        const QByteArray query = "getServerInstanceList?regionCode=KR";
        const HttpAnswer asXml = provider.get(query);
        const HttpAnswer asJson = provider.get(query + "&responseFormatType=json");
        const QJsonArray servers = json(asJson, u"getServerInstanceListResponse"_s)
                                       .value("serverInstanceList"_L1)
                                       .toArray();
        QStringList numbers;
        QStringList descriptions;
        for (const QJsonValue &server : servers) {
            numbers.append(server["serverInstanceNo"_L1].toString());
            descriptions.append(server["serverDescription"_L1].toString());
        }
        QCOMPARE(numbers, texts(asXml.body, u"serverInstanceNo"));
        QCOMPARE(descriptions, texts(asXml.body, u"serverDescription"));
        QVERIFY(numbers.size() > 10);
    }

    void textsSurviveBothFormats()
    {
        Provider provider;
        const QString nasty = u"야간 정산 <&> \"배치\""_s;
        for (const char *const region : {"KR", "SGN", "JPN"}) {
            const QByteArray query = "getServerInstanceList?regionCode="_ba + region;
            const auto all = texts(provider.get(query).body, u"serverDescription");
            if (!all.contains(nasty))
                continue;
            const HttpAnswer answer = provider.get(query + "&responseFormatType=json");
            QVERIFY(answer.body.contains("<&> \\\"배치\\\""));
            return;
        }
        QFAIL("no server has the description");
    }

    void paging_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("first"); // -1: refused
        QTest::addColumn<int>("count");
        QTest::newRow("without a page all") << ""_ba << 0 << 21;
        QTest::newRow("a size without a page is nothing") << "&pageSize=3"_ba << 0 << 21;
        QTest::newRow("page 0 is the first") << "&pageNo=0&pageSize=8"_ba << 0 << 8;
        QTest::newRow("page 1 is the first too") << "&pageNo=1&pageSize=8"_ba << 0 << 8;
        QTest::newRow("page 2 is the second") << "&pageNo=2&pageSize=8"_ba << 8 << 8;
        QTest::newRow("the last page is short") << "&pageNo=3&pageSize=8"_ba << 16 << 5;
        QTest::newRow("behind the end is nothing") << "&pageNo=4&pageSize=8"_ba << 21 << 0;
        QTest::newRow("far behind the end") << "&pageNo=2147483647&pageSize=1000"_ba << 21 << 0;
        QTest::newRow("a page without a size has one row") << "&pageNo=2"_ba << 1 << 1;
        QTest::newRow("1000 is the largest") << "&pageNo=1&pageSize=1000"_ba << 0 << 21;
        QTest::newRow("1001 is too large") << "&pageNo=1&pageSize=1001"_ba << -1 << 0;
        QTest::newRow("0 is too small") << "&pageNo=1&pageSize=0"_ba << -1 << 0;
        QTest::newRow("no negative page") << "&pageNo=-1&pageSize=8"_ba << -1 << 0;
    }
    void paging()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, first);
        QFETCH(const int, count);
        Provider provider(Scenario::Hung, 60); // 21 of them in KR
        const auto all =
            texts(provider.get("getServerInstanceList?regionCode=KR").body, u"serverInstanceNo");
        QCOMPARE(all.size(), 21);
        const HttpAnswer answer = provider.get("getServerInstanceList?regionCode=KR" + query);
        QCOMPARE(answer.status, first < 0 ? 400 : 200);
        if (first < 0)
            return;
        QCOMPARE(texts(answer.body, u"serverInstanceNo"), all.sliced(first, count));
        QCOMPARE(texts(answer.body, u"totalRows"), QStringList{u"21"_s});
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the first region is the default")
            << "serverInstanceNoList.1=10000101"_ba << QStringList{u"erp-win-01"_s};
        QTest::newRow("another region")
            << "regionCode=JPN&serverInstanceNoList.1=10000101"_ba << QStringList{};
        QTest::newRow("two numbers")
            << "serverInstanceNoList.1=10000103&serverInstanceNoList.2=10000101"_ba
            << QStringList{u"erp-win-01"_s, u"web-lnx-01"_s};
        QTest::newRow("a list ends at a gap")
            << "serverInstanceNoList.1=10000103&serverInstanceNoList.3=10000101"_ba
            << QStringList{u"web-lnx-01"_s};
        QTest::newRow("a part of a name")
            << "serverName=erp-win-0&placementGroupNoList.1=50061&hypervisorTypeCodeList.1=XEN"_ba
            << QStringList{u"erp-win-01"_s};
        QTest::newRow("a private address") << "ip=10.21.0.4"_ba << QStringList{u"erp-win-01"_s};
        QTest::newRow("a public address") << "ip=203.0.113.1"_ba << QStringList{u"erp-win-01"_s};
        QTest::newRow("a status")
            << "serverInstanceNoList.1=10000101&serverInstanceNoList.2=10000103&serverInstanceStatusCode=NSTOP"_ba
            << QStringList{u"web-lnx-01"_s};
        QTest::newRow("sorted by name, backwards")
            << "serverInstanceNoList.1=10000101&serverInstanceNoList.2=10000103&sortedBy=serverName&sortingOrder=DESC"_ba
            << QStringList{u"web-lnx-01"_s, u"erp-win-01"_s};
        QTest::newRow("only what has a disk type")
            << "serverName=erp-win-0&baseBlockStorageDiskTypeCode=NET"_ba
            << QStringList{u"erp-win-01"_s};
    }
    void filters()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const QStringList, names);
        Provider provider(Scenario::Hung, 20);
        QCOMPARE(texts(provider.get("getServerInstanceList?" + query).body, u"serverName"), names);
    }

    void aKoreanNameIsFound()
    {
        Provider provider;
        QStringList found;
        for (const char *const region : {"KR", "SGN", "JPN"}) {
            const QByteArray query =
                "getServerInstanceList?serverName=%EA%B2%B0%EC%A0%9C&regionCode="_ba + region;
            found += texts(provider.get(query).body, u"serverName");
        }
        QCOMPARE(found, QStringList{u"결제-배치-01"_s});
    }

    void aServerThatIsGoneIsAnEmptyList()
    {
        Provider provider;
        const HttpAnswer answer = provider.get("getServerInstanceDetail?serverInstanceNo=999");
        QCOMPARE(answer.status, 200);
        QCOMPARE(texts(answer.body, u"totalRows"), QStringList{u"0"_s});
        QVERIFY(texts(answer.body, u"serverInstance").isEmpty());
    }

    void anUnknownRegionIsAServiceError()
    {
        Provider provider;
        const HttpAnswer answer = provider.get("getZoneList?regionCode=XX&responseFormatType=json");
        QCOMPARE(answer.status, 400);
        QVERIFY(json(answer, u"responseError"_s)
                    .value("returnMessage"_L1)
                    .toString()
                    .contains(u"simulator"));
    }

    void interfacesAreFoundByServer()
    {
        Provider provider;
        const HttpAnswer two = provider.get("getNetworkInterfaceList?instanceNo=10000102");
        QCOMPARE(texts(two.body, u"instanceNo"), (QStringList{u"10000102"_s, u"10000102"_s}));
        QCOMPARE(texts(two.body, u"deviceName"), (QStringList{u"eth0"_s, u"eth1"_s}));
        QCOMPARE(texts(two.body, u"isDefault"), (QStringList{u"true"_s, u"false"_s}));
        const HttpAnswer paged = provider.get("getNetworkInterfaceList?pageNo=1&pageSize=5");
        QCOMPARE(texts(paged.body, u"networkInterface").size(), 5);
        QVERIFY(texts(paged.body, u"totalRows").constFirst().toInt() > 20);
    }

    void anAcceptedInterruptIsSeenInTheReadings()
    {
        Provider provider;
        const auto operation = [&provider](Time now) {
            return texts(
                       provider.get("getServerInstanceDetail?serverInstanceNo=10000101", now).body,
                       u"serverInstanceStatusName")
                .value(0);
        };
        const auto uptime = [&provider](Time now) {
            return texts(
                       provider.get("getServerInstanceDetail?serverInstanceNo=10000101", now).body,
                       u"uptime")
                .value(0);
        };
        QCOMPARE(operation(Now), u"running"_s);
        QCOMPARE(uptime(Now), u"2025-11-10T01:47:00+0900"_s);
        QCOMPARE(provider.interrupt("10000101").status, 200);
        QCOMPARE(operation(Now), u"setting up"_s);
        QCOMPARE(operation(Now + 12s), u"rebooting"_s);
        QCOMPARE(operation(Now + 16s), u"booting"_s);
        QCOMPARE(operation(Now + 20s), u"running"_s);
        QCOMPARE(uptime(Now + 20s), u"2026-01-01T09:00:20+0900"_s);
    }

    void everyInterruptIsCounted()
    {
        Provider provider;
        QCOMPARE(provider.interrupt("10000101").status, 200);
        QCOMPARE(provider.interrupt("10000103").status, 400); // stopped
        QCOMPARE(provider.interrupt("1").status, 400);        // unknown
        QCOMPARE(provider.interrupt("10000101", Now + 3s).status, 200);
        QCOMPARE(provider.interrupt("").status, 503); // the required parameter is missing
        const QList<ReceivedInterrupt> expected{
            {.serverInstanceNo = u"10000101"_s, .at = Now, .accepted = true},
            {.serverInstanceNo = u"10000103"_s, .at = Now, .accepted = false},
            {.serverInstanceNo = u"1"_s, .at = Now, .accepted = false},
            {.serverInstanceNo = u"10000101"_s, .at = Now + 3s, .accepted = true},
            {.serverInstanceNo = {}, .at = Now, .accepted = false}};
        QVERIFY(provider.gateway.record(Now).interrupts == expected);
        QVERIFY(provider.cloud.episodes().value(HungServer).dumpDestroyedAt);
    }

    void anUnsignedInterruptDoesNothing()
    {
        Provider provider;
        HttpRequest request = signedRequest("POST", Service + "interruptServerInstance",
                                            "regionCode=KR&serverInstanceNo=10000101");
        request.signature = "wrong";
        QCOMPARE(provider.gateway.answer(request, Now).status, 401);
        QVERIFY(provider.gateway.record(Now).interrupts.isEmpty());
        QVERIFY(provider.cloud.episodes().isEmpty());
    }

    void aGatewayThatIsDownComesBack()
    {
        Provider provider(Scenario::GatewayDown);
        QCOMPARE(provider.get("getRegionList").status, 200);
        const HttpAnswer lost = provider.interrupt("10000101");
        QCOMPARE(lost.status, 503);
        QCOMPARE(gatewayCode(lost), u"500"_s);
        QCOMPARE(provider.get("getRegionList", Now + 1s).status, 503);
        QCOMPARE(provider.interrupt("10000101", Now + 2s).status,
                 503); // counted, but not delivered
        QVERIFY(!provider.cloud.episodes().value(HungServer).dumpDestroyedAt);
        QCOMPARE(provider.gateway.record(Now).interrupts.size(), 2);
        QCOMPARE(provider.get("getRegionList", Now + 10s).status, 200);
        const HttpAnswer back =
            provider.get("getServerInstanceDetail?serverInstanceNo=10000101", Now + 20s);
        QCOMPARE(texts(back.body, u"uptime"), QStringList{u"2026-01-01T09:00:20+0900"_s});
        QCOMPARE(provider.interrupt("10000101", Now + 30s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedGateway)
#include "tst_simulatedgateway.moc"
