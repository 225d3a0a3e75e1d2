// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/networkinterfacexml.h"

#include "tests/unit/cloud/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;
using Console::Test::sample;

namespace {

// Both actions give the same rows.
QByteArray listSample()
{
    return sample(u"network-interface-detail.xml"_s)
        .replace("getNetworkInterfaceDetail", "getNetworkInterfaceList");
}

} // namespace

class TestNetworkInterfaceXml final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aListOfOne()
    {
        const auto page = parseNetworkInterfaces(listSample());
        QVERIFY(page);
        QCOMPARE(page.value().totalRows, std::optional(1));
        QCOMPARE(page.value().rows.size(), 1);
        const NetworkInterface expected{.number = u"880187"_s,
                                        .name = u"nic-erp-win-01"_s,
                                        .deviceName = u"eth0"_s,
                                        .serverNo = u"10000101"_s,
                                        .subnetNo = u"150243"_s,
                                        .ip = u"10.20.1.6"_s,
                                        .secondaryIps = {},
                                        .macAddress = u"f2:20:af:00:01:87"_s,
                                        .accessControlGroupNos = {u"31063"_s, u"31064"_s},
                                        .statusCode = u"USED"_s,
                                        .description = {},
                                        .isDefault = true};
        const NetworkInterface &nic = page.value().rows.at(0);
        QCOMPARE(nic.number, expected.number);
        QCOMPARE(nic.name, expected.name);
        QCOMPARE(nic.deviceName, expected.deviceName);
        QCOMPARE(nic.serverNo, expected.serverNo);
        QCOMPARE(nic.subnetNo, expected.subnetNo);
        QCOMPARE(nic.ip, expected.ip);
        QCOMPARE(nic.secondaryIps, expected.secondaryIps);
        QCOMPARE(nic.macAddress, expected.macAddress);
        QCOMPARE(nic.accessControlGroupNos, expected.accessControlGroupNos);
        QCOMPARE(nic.statusCode, expected.statusCode);
        QCOMPARE(nic.isDefault, expected.isDefault);
        QVERIFY(nic == expected);
    }

    void secondaryAddresses()
    {
        const auto page = parseNetworkInterfaces(
            "<getNetworkInterfaceListResponse><networkInterfaceList><networkInterface>"
            "<networkInterfaceNo>1</networkInterfaceNo><secondaryIpList>"
            "<secondaryIp>10.0.0.2</secondaryIp><secondaryIp>10.0.0.3</secondaryIp>"
            "</secondaryIpList><isDefault>false</isDefault></networkInterface>"
            "</networkInterfaceList></getNetworkInterfaceListResponse>");
        QVERIFY(page);
        QCOMPARE(page.value().rows.at(0).secondaryIps, (QStringList{u"10.0.0.2"_s, u"10.0.0.3"_s}));
        QVERIFY(!page.value().rows.at(0).isDefault);
    }

    void theAnswerOfAnotherActionIsRefused()
    {
        const auto page = parseNetworkInterfaces(sample(u"network-interface-detail.xml"_s));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
    }

    void anInterfaceWithoutANumberIsLeftOut()
    {
        const auto page = parseNetworkInterfaces(
            "<getNetworkInterfaceListResponse><networkInterfaceList><networkInterface/>"
            "<networkInterface><networkInterfaceNo>1</networkInterfaceNo></networkInterface>"
            "</networkInterfaceList></getNetworkInterfaceListResponse>");
        QVERIFY(page);
        QCOMPARE(page.value().leftOut, 1);
        QCOMPARE(page.value().leftOutFirst->technical, u"a network interface without a number"_s);
        QCOMPARE(page.value().rows.size(), 1);
    }

    void everyCutFails()
    {
        const QByteArray whole = listSample().trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!parseNetworkInterfaces(whole.left(size)));
    }
};

QTEST_GUILESS_MAIN(TestNetworkInterfaceXml)
#include "tst_networkinterfacexml.moc"
