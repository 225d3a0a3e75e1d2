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
        QCOMPARE(page.value().totalRows, std::optional(3));
        const QList<Region> expected{{region(u"KR"_s), u"Korea"_s},
                                     {region(u"SGN"_s), u"Singapore(New)"_s},
                                     {region(u"JPN"_s), u"Japan(New)"_s}};
        QVERIFY(page.value().rows == expected); // in the provider's order
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zones where regions are asked for") << sample(u"zone-list.xml"_s);
    }
    void refused()
    {
        QFETCH(const QByteArray, body);
        const auto page = parseRegionList(body);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ApiError::Kind::Malformed);
    }

    void regionsWithoutAUsableCodeAreLeftOut()
    {
        const auto page = parseRegionList(
            "<getRegionListResponse><regionList><region><regionName>Korea</regionName></region>"
            "<region><regionCode>K R</regionCode></region>"
            "<region><regionCode>KR</regionCode></region></regionList></getRegionListResponse>");
        QVERIFY(page);
        QCOMPARE(page.value().leftOut, 2);
        QCOMPARE(page.value().leftOutFirst->technical, u"a region without a usable code"_s);
        QCOMPARE(page.value().rows.size(), 1);
        QCOMPARE(page.value().rows.constFirst().code.text(), u"KR"_s);
    }

    void everyCutFails()
    {
        const QByteArray regions = sample(u"region-list.xml"_s).trimmed();
        for (qsizetype size = 0; size < regions.size(); ++size)
            QVERIFY(!parseRegionList(regions.left(size)));
    }
};

QTEST_GUILESS_MAIN(TestRegionXml)
#include "tst_regionxml.moc"
