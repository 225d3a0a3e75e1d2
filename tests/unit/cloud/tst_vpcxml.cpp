// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/vpcxml.h"

#include "tests/unit/cloud/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;
using Console::Test::sample;

class TestVpcXml final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void vpcs()
    {
        const auto page = parseVpcList(sample(u"vpc-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().totalRows, std::optional(2));
        const QList<Vpc> expected{
            {.number = u"70104"_s, .name = u"결제 <운영> & 배치"_s, .ipv4Block = u"10.0.0.0/16"_s},
            {.number = u"70105"_s, .name = {}, .ipv4Block = u"172.16.0.0/16"_s}};
        QVERIFY(page.value().rows == expected);
    }

    void subnets()
    {
        const auto page = parseSubnetList(sample(u"subnet-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().totalRows, std::optional(1));
        const QList<Subnet> expected{{.number = u"150253"_s,
                                      .vpcNo = u"70104"_s,
                                      .name = u"front-kr-2"_s,
                                      .block = u"10.0.3.0/24"_s,
                                      .zone = u"KR-2"_s}};
        QVERIFY(page.value().rows == expected);
    }

    void refused_data()
    {
        QTest::addColumn<bool>("subnets");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("subnets where VPCs are asked for") << false << sample(u"subnet-list.xml"_s);
        QTest::newRow("VPCs where subnets are asked for") << true << sample(u"vpc-list.xml"_s);
    }
    void refused()
    {
        QFETCH(const bool, subnets);
        QFETCH(const QByteArray, body);
        if (subnets) {
            const auto page = parseSubnetList(body);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        } else {
            const auto page = parseVpcList(body);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        }
    }

    void rowsWithoutANumberAreLeftOut()
    {
        const auto vpcs = parseVpcList(
            "<getVpcListResponse><vpcList><vpc><vpcName>a</vpcName></vpc><vpc><vpcNo>2</vpcNo>"
            "</vpc></vpcList></getVpcListResponse>");
        QVERIFY(vpcs);
        QCOMPARE(vpcs.value().leftOut, 1);
        QCOMPARE(vpcs.value().leftOutFirst->technical, u"a VPC without a number"_s);
        QCOMPARE(vpcs.value().rows.size(), 1);
        QCOMPARE(vpcs.value().rows.constFirst().number, u"2"_s);
        const auto subnets = parseSubnetList(
            "<getSubnetListResponse><subnetList><subnet><subnet>10.0.0.0/24</subnet></subnet>"
            "<subnet><subnetNo>3</subnetNo></subnet></subnetList></getSubnetListResponse>");
        QVERIFY(subnets);
        QCOMPARE(subnets.value().leftOut, 1);
        QCOMPARE(subnets.value().leftOutFirst->technical, u"a subnet without a number"_s);
        QCOMPARE(subnets.value().rows.size(), 1);
        QCOMPARE(subnets.value().rows.constFirst().number, u"3"_s);
    }

    void everyCutFails()
    {
        const QByteArray vpcs = sample(u"vpc-list.xml"_s).trimmed();
        for (qsizetype size = 0; size < vpcs.size(); ++size)
            QVERIFY(!parseVpcList(vpcs.left(size)));
        const QByteArray subnets = sample(u"subnet-list.xml"_s).trimmed();
        for (qsizetype size = 0; size < subnets.size(); ++size)
            QVERIFY(!parseSubnetList(subnets.left(size)));
    }
};

QTEST_GUILESS_MAIN(TestVpcXml)
#include "tst_vpcxml.moc"
