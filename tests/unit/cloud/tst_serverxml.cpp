// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/serverxml.h"

#include "tests/unit/cloud/samples.h"
#include "tests/unit/cloud/serverlists.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Cloud;
using Console::Test::listWith;
using Console::Test::sample;

namespace {

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

ServerInstance blankServer(const QString &number)
{
    return {
        .id = {.region = *RegionCode::fromText(u"KR"_s), .number = *ServerNo::fromText(number)}};
}

// What the samples say about erp-win-01, beside what differs between them.
ServerInstance erpServer()
{
    ServerInstance server = blankServer(u"10000101"_s);
    server.name = u"erp-win-01"_s;
    server.description = u"ERP 응용 서버 & 배치"_s;
    server.status = ServerStatus::Running;
    server.operation = ServerOperation::None;
    server.os = OsFamily::Windows;
    server.statusCode = {u"RUN"_s, u"Server run state"_s};
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    server.platform = {u"WND64"_s, u"Windows 64 Bit"_s};
    server.statusName = u"running"_s;
    server.created = utc(u"2024-03-11T00:12:40Z"_s);
    server.booted = utc(u"2026-10-01T19:00:13Z"_s);
    server.cpuCount = 4;
    server.memoryBytes = 17179869184;
    server.zone = u"KR-2"_s;
    server.vpcNo = u"70104"_s;
    server.subnetNo = u"150243"_s;
    server.networkInterfaceNos = {u"880187"_s};
    server.loginKeyName = u"ops-key"_s;
    server.imageProductCode = u"SW.VSVR.OS.WND64.WND.SVR2019EN.B100"_s;
    server.productCode = u"SVR.VSVR.STAND.C004.M016.NET.SSD.B100.G002"_s;
    server.placementGroupNo = u"50061"_s;
    server.placementGroupName = u"erp-group"_s;
    server.type = {u"STAND"_s, u"Standard"_s};
    server.terminationProtected = true;
    return server;
}

ServerInstance erpServerOnXen()
{
    ServerInstance server = erpServer();
    server.publicIp = u"203.0.113.21"_s;
    server.hypervisor = Hypervisor::Xen;
    server.hypervisorCode = {u"XEN"_s, u"XEN"_s};
    server.imageNo = u"10000009"_s;
    server.specCode = u"s4-g2-s100"_s;
    return server;
}

ServerInstance directoryServer()
{
    ServerInstance server = blankServer(u"10000102"_s);
    server.name = u"ad-win-kvm-02"_s;
    server.status = ServerStatus::Running;
    server.operation = ServerOperation::None;
    server.os = OsFamily::Windows;
    server.hypervisor = Hypervisor::Kvm;
    server.statusCode = {u"RUN"_s, u"Server run state"_s};
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    server.platform = {u"WND64"_s, u"Windows 64 Bit"_s};
    server.hypervisorCode = {u"KVM"_s, u"KVM"_s};
    server.statusName = u"running"_s;
    server.created = utc(u"2026-02-20T09:30:05Z"_s);
    server.booted = utc(u"2026-02-20T09:36:41Z"_s);
    server.cpuCount = 2;
    server.memoryBytes = 8589934592;
    server.zone = u"KR-2"_s;
    server.vpcNo = u"70104"_s;
    server.subnetNo = u"150243"_s;
    server.networkInterfaceNos = {u"880188"_s, u"880190"_s};
    server.loginKeyName = u"ops-key"_s;
    server.imageNo = u"20000031"_s;
    server.specCode = u"s2-g3"_s;
    server.type = {u"STAND"_s, u"Standard"_s};
    server.terminationProtected = false;
    return server;
}

ServerInstance directoryServerSettingUp()
{
    ServerInstance server = directoryServer();
    server.operation = ServerOperation::SetUp;
    server.operationCode = {u"SETUP"_s, u"Server SETUP OP"_s};
    server.statusName = u"setting up"_s;
    return server;
}

ServerInstance webServer()
{
    ServerInstance server = blankServer(u"10000103"_s);
    server.name = u"web-lnx-03"_s;
    server.status = ServerStatus::Stopped;
    server.operation = ServerOperation::None;
    server.os = OsFamily::Linux;
    server.hypervisor = Hypervisor::Kvm;
    server.statusCode = {u"NSTOP"_s, u"Server normal stopped state"_s};
    server.operationCode = {u"NULL"_s, u"Server NULL OP"_s};
    server.platform = {u"LNX64"_s, u"Linux 64 Bit"_s};
    server.hypervisorCode = {u"KVM"_s, u"KVM"_s};
    server.statusName = u"stopped"_s;
    server.created = utc(u"2026-04-30T15:00:00Z"_s);
    server.booted = utc(u"2026-04-30T15:04:10Z"_s);
    server.cpuCount = 2;
    server.memoryBytes = 4294967296;
    server.zone = u"KR-1"_s;
    server.vpcNo = u"70104"_s;
    server.subnetNo = u"150250"_s;
    server.networkInterfaceNos = {u"880189"_s};
    server.loginKeyName = u"ops-key"_s;
    server.imageNo = u"20000024"_s;
    server.specCode = u"c2-g3"_s;
    server.type = {u"STAND"_s, u"Standard"_s};
    server.terminationProtected = false;
    return server;
}

void compareFields(const ServerInstance &got, const ServerInstance &expected)
{
    QCOMPARE(got.id.number.text(), expected.id.number.text());
    QCOMPARE(got.id.region.text(), expected.id.region.text());
    QCOMPARE(got.name, expected.name);
    QCOMPARE(got.description, expected.description);
    QCOMPARE(got.status, expected.status);
    QCOMPARE(got.operation, expected.operation);
    QCOMPARE(got.os, expected.os);
    QCOMPARE(got.hypervisor, expected.hypervisor);
    for (const auto code :
         {&ServerInstance::statusCode, &ServerInstance::operationCode, &ServerInstance::platform,
          &ServerInstance::hypervisorCode, &ServerInstance::type}) {
        QCOMPARE((got.*code).code, (expected.*code).code);
        QCOMPARE((got.*code).name, (expected.*code).name);
    }
    QCOMPARE(got.statusName, expected.statusName);
    QCOMPARE(got.created, expected.created);
    QCOMPARE(got.booted, expected.booted);
    QCOMPARE(got.booted.timeSpec(), Qt::UTC);
    QCOMPARE(got.cpuCount, expected.cpuCount);
    QCOMPARE(got.memoryBytes, expected.memoryBytes);
    QCOMPARE(got.zone, expected.zone);
    QCOMPARE(got.vpcNo, expected.vpcNo);
    QCOMPARE(got.subnetNo, expected.subnetNo);
    QCOMPARE(got.publicIp, expected.publicIp);
    QCOMPARE(got.networkInterfaceNos, expected.networkInterfaceNos);
    QCOMPARE(got.loginKeyName, expected.loginKeyName);
    QCOMPARE(got.imageNo, expected.imageNo);
    QCOMPARE(got.imageProductCode, expected.imageProductCode);
    QCOMPARE(got.specCode, expected.specCode);
    QCOMPARE(got.productCode, expected.productCode);
    QCOMPARE(got.placementGroupNo, expected.placementGroupNo);
    QCOMPARE(got.placementGroupName, expected.placementGroupName);
    QCOMPARE(got.terminationProtected, expected.terminationProtected);
    QCOMPARE(got.bareMetal, expected.bareMetal);
    QVERIFY(got == expected); // a field that was added and forgotten above
}

} // namespace

class TestServerXml final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void samples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("list");
        QTest::addColumn<QList<ServerInstance>>("servers");
        QTest::newRow("a list with Windows on XEN and KVM and a stopped Linux")
            << u"server-list.xml"_s << true
            << QList<ServerInstance>{erpServerOnXen(), directoryServer(), webServer()};
        QTest::newRow("an empty list")
            << u"server-list-empty.xml"_s << true << QList<ServerInstance>{};
        ServerInstance running = webServer();
        running.status = ServerStatus::Running;
        running.statusCode = {u"RUN"_s, u"Server run state"_s};
        running.statusName = u"running"_s;
        running.booted = utc(u"2026-11-02T22:15:22Z"_s);
        running.publicIp = u"203.0.113.22"_s;
        QTest::newRow("a detail with an XML declaration")
            << u"server-detail.xml"_s << false << QList<ServerInstance>{running};
        QTest::newRow("a detail in the middle of an operation")
            << u"server-detail-setting-up.xml"_s << false
            << QList<ServerInstance>{directoryServerSettingUp()};
        QTest::newRow("an older detail without a hypervisor")
            << u"server-detail-no-hypervisor.xml"_s << false << QList<ServerInstance>{erpServer()};
    }
    void samples()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, list);
        QFETCH(const QList<ServerInstance>, servers);
        const QByteArray body = sample(file);
        QVERIFY(!body.isEmpty());
        const auto page = list ? parseServerList(body) : parseServerDetail(body);
        QVERIFY2(page, page ? "" : qPrintable(page.error().technical));
        QCOMPARE(page.value().totalRows, std::optional<int>(int(servers.size())));
        QCOMPARE(page.value().rows.size(), servers.size());
        for (qsizetype i = 0; i < servers.size(); ++i)
            compareFields(page.value().rows.at(i), servers.at(i));
    }

    void protectionIsToldOrUnknown_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<std::optional<bool>>("told");
        using Told = std::optional<bool>;
        const QByteArray name = "isProtectServerTermination";
        QTest::newRow("protected") << QByteArray('<' + name + ">true</" + name + '>') << Told(true);
        QTest::newRow("unprotected")
            << QByteArray('<' + name + ">false</" + name + '>') << Told(false);
        QTest::newRow("absent") << QByteArray() << Told();
        QTest::newRow("empty") << QByteArray('<' + name + "/>") << Told();
        QTest::newRow("something new")
            << QByteArray('<' + name + ">partly</" + name + '>') << Told();
    }
    void protectionIsToldOrUnknown()
    {
        QFETCH(const QByteArray, element);
        QFETCH(const std::optional<bool>, told);
        const auto page = parseServerList(listWith(element));
        QVERIFY(page);
        QCOMPARE(page.value().rows.constFirst().terminationProtected, told);
    }

    void nullStaysAWord()
    {
        const auto page = parseServerList(sample(u"server-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().rows.at(0).operationCode.code, u"NULL"_s);
    }

    void unknownElementsAreSkipped()
    {
        const auto page =
            parseServerList(listWith("<new><deep><serverName>wrong</serverName></deep>text</new>"
                                     "<serverName>right<b>wrong</b></serverName><!-- note --><?pi?>"
                                     "<eventList><event><code>RUN</code></event></eventList>"));
        QVERIFY(page);
        QCOMPARE(page.value().rows.size(), 1);
        QCOMPARE(page.value().rows.at(0).name, u"right"_s);
    }

    void withoutATotalThereIsNone()
    {
        const auto page = parseServerList(listWith({}));
        QVERIFY(page);
        QCOMPARE(page.value().totalRows, std::optional<int>());
        QCOMPARE(page.value().rows.at(0).cpuCount, 0);
        QVERIFY(!page.value().rows.at(0).booted.isValid());
        QCOMPARE(page.value().rows.at(0).hypervisor, Hypervisor::NotReported);
        QCOMPARE(page.value().rows.at(0).os, OsFamily::Unknown);
    }

    void textIsTakenAsItIsMeant()
    {
        const auto page = parseServerList(listWith(
            "<serverName><![CDATA[<a> & b]]></serverName>"
            "<serverDescription>&lt;b&gt; &#xAC00;&#44033; &quot;&apos;</serverDescription>"
            "<platformType><codeName> Windows 64 Bit </codeName></platformType>"));
        QVERIFY(page);
        const ServerInstance &server = page.value().rows.at(0);
        QCOMPARE(server.name, u"<a> & b"_s);
        QCOMPARE(server.description, u"<b> 가각 \"'"_s);
        QCOMPARE(server.platform.name, u"Windows 64 Bit"_s);
    }

    void unknownCodesNeverLookKnown()
    {
        QTest::ignoreMessage(QtWarningMsg, "unknown server status \"RUNNING\"");
        QTest::ignoreMessage(QtWarningMsg, "unknown server operation \"null\"");
        const auto page = parseServerList(
            "<getServerInstanceListResponse><serverInstanceList><serverInstance>"
            "<serverInstanceNo>1</serverInstanceNo><regionCode>KR</regionCode>"
            "<serverInstanceStatus><code>RUNNING</code></serverInstanceStatus>"
            "<serverInstanceOperation><code>null</code></serverInstanceOperation>"
            "<hypervisorType><code>xen</code></hypervisorType>"
            "<platformType><code>MAC64</code></platformType>"
            "</serverInstance></serverInstanceList></getServerInstanceListResponse>");
        QVERIFY(page);
        const ServerInstance &server = page.value().rows.at(0);
        QCOMPARE(server.status, ServerStatus::Unknown);
        QCOMPARE(server.operation, ServerOperation::Unknown);
        QCOMPARE(server.hypervisor, Hypervisor::Other);
        QCOMPARE(server.os, OsFamily::Unknown);
        QCOMPARE(server.statusCode.code, u"RUNNING"_s);
    }

    void bareMetal_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<bool>("expected");
        QTest::newRow("partitions mark it")
            << QByteArray("<blockDevicePartitionList><blockDevicePartition><mountPoint>/"
                          "</mountPoint></blockDevicePartition></blockDevicePartitionList>")
            << true;
        QTest::newRow("an empty list of partitions does not")
            << QByteArray("<blockDevicePartitionList/>") << false;
        QTest::newRow("a type of BM marks it")
            << QByteArray("<serverInstanceType><code>BM</code></serverInstanceType>") << true;
        QTest::newRow("a product code of BM marks it")
            << QByteArray("<serverProductCode>SVR.VSVR.BM.C004</serverProductCode>") << true;
        QTest::newRow("B100 does not")
            << QByteArray("<serverProductCode>SVR.VSVR.STAND.B100.BMX</serverProductCode>")
            << false;
    }
    void bareMetal()
    {
        QFETCH(const QByteArray, elements);
        QFETCH(const bool, expected);
        const auto page = parseServerList(listWith(elements));
        QVERIFY(page);
        QCOMPARE(page.value().rows.at(0).bareMetal, expected);
    }
};

QTEST_GUILESS_MAIN(TestServerXml)
#include "tst_serverxml.moc"
