// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/ids.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console::Cloud;

class TestIds final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void serverNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("digits") << u"10000101"_s << true;
        QTest::newRow("leading zeros are kept") << u"0007"_s << true;
        QTest::newRow("longer than any machine number") << QString(40, u'9') << true;
        QTest::newRow("too long") << QString(41, u'9') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a masked number of the documentation") << u"100001**"_s << false;
        QTest::newRow("a sign") << u"-1"_s << false;
        QTest::newRow("a blank") << u"1 2"_s << false;
        QTest::newRow("digits of another script") << u"١٢٣"_s << false;
        QTest::newRow("full-width digits") << u"１２３"_s << false;
        QTest::newRow("an injected parameter") << u"1&serverInstanceNo=2"_s << false;
    }
    void serverNumber()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        const auto number = ServerNo::fromText(text);
        QCOMPARE(number.has_value(), good);
        if (good)
            QCOMPARE(number->text(), text);
    }

    void regionCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("KR") << u"KR"_s << true;
        QTest::newRow("letters, digits, dash and underscore") << u"Us-West_2"_s << true;
        QTest::newRow("as long as may be") << QString(20, u'A') << true;
        QTest::newRow("too long") << QString(21, u'A') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a name, not a code") << u"Singapore(New)"_s << false;
        QTest::newRow("Korean") << u"한국"_s << false;
        QTest::newRow("a blank") << u"K R"_s << false;
    }
    void regionCode()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, good);
        const auto region = RegionCode::fromText(text);
        QCOMPARE(region.has_value(), good);
        if (good)
            QCOMPARE(region->text(), text);
    }

    void theSameNumberInAnotherRegionIsAnotherServer()
    {
        const auto number = *ServerNo::fromText(u"1"_s);
        const ServerId korea{.region = *RegionCode::fromText(u"KR"_s), .number = number};
        const ServerId japan{.region = *RegionCode::fromText(u"JPN"_s), .number = number};
        QVERIFY(korea != japan);
        const QSet<ServerId> both{korea, japan, korea};
        QCOMPARE(both.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
