// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/regionxml.h"

#include "tests/unit/cloud/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;
using Console::Test::sample;

namespace {

RegionCode region(const QString &code) { return *RegionCode::fromText(code); }

} // namespace

class TestRegionXml final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void regions()
    {
        const auto page = parseRegionList(sample(u"region-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().requestId, u"5b0c8e1a-7d24-4f0e-9a35-1c2f6f3a9d01"_s);
        QCOMPARE(page.value().totalRows, std::optional(3));
        const QList<Region> expected{{region(u"KR"_s), u"Korea"_s},
                                     {region(u"SGN"_s), u"Singapore(New)"_s},
                                     {region(u"JPN"_s), u"Japan(New)"_s}};
        QVERIFY(page.value().rows == expected); // in the provider's order
    }

    void zonesAreSortedByCode()
    {
        const auto page = parseZoneList(sample(u"zone-list.xml"_s));
        QVERIFY(page);
        QCOMPARE(page.value().totalRows, std::optional(2));
        const QList<Zone> expected{{u"KR-1"_s, u"KR-1"_s, u"가산 zone"_s, region(u"KR"_s)},
                                   {u"KR-2"_s, u"KR-2"_s, u"평촌 zone"_s, region(u"KR"_s)}};
        QVERIFY(page.value().rows == expected);
    }

    void refused_data()
    {
        QTest::addColumn<bool>("zones");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a region without a code")
            << false
            << QByteArray("<getRegionListResponse><regionList><region><regionName>Korea"
                          "</regionName></region></regionList></getRegionListResponse>");
        QTest::newRow("a region whose code could not go into a request")
            << false
            << QByteArray("<getRegionListResponse><regionList><region><regionCode>K R"
                          "</regionCode></region></regionList></getRegionListResponse>");
        QTest::newRow("a zone without a code")
            << true
            << QByteArray("<getZoneListResponse><zoneList><zone><regionCode>KR</regionCode>"
                          "</zone></zoneList></getZoneListResponse>");
        QTest::newRow("a zone without a region")
            << true
            << QByteArray("<getZoneListResponse><zoneList><zone><zoneCode>KR-1</zoneCode>"
                          "</zone></zoneList></getZoneListResponse>");
        QTest::newRow("regions where zones are asked for") << true << sample(u"region-list.xml"_s);
    }
    void refused()
    {
        QFETCH(const bool, zones);
        QFETCH(const QByteArray, body);
        if (zones) {
            const auto page = parseZoneList(body);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        } else {
            const auto page = parseRegionList(body);
            QVERIFY(!page);
            QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
        }
    }

    void everyCutFails()
    {
        const QByteArray regions = sample(u"region-list.xml"_s).trimmed();
        for (qsizetype size = 0; size < regions.size(); ++size)
            QVERIFY(!parseRegionList(regions.left(size)));
        const QByteArray zones = sample(u"zone-list.xml"_s).trimmed();
        for (qsizetype size = 0; size < zones.size(); ++size)
            QVERIFY(!parseZoneList(zones.left(size)));
    }
};

QTEST_GUILESS_MAIN(TestRegionXml)
#include "tst_regionxml.moc"
