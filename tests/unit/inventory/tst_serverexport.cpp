// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/serverexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using Inventory::ServerRow;

namespace {

ServerRow rowOf(const QString &name)
{
    ServerRow row{.server = {.id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                    .number = *Cloud::ServerNo::fromText(u"10000101"_s)}}};
    row.server.name = name;
    row.server.statusCode.code = u"RUN"_s;
    row.server.booted = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    Cloud::NetworkInterface one;
    one.ip = u"10.0.0.1"_s;
    Cloud::NetworkInterface other;
    other.ip = u"10.0.0.2"_s;
    row.interfaces = {one, other};
    return row;
}

} // namespace

class TestServerExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"erp-win-01"_s << u"erp-win-01"_s;
        QTest::newRow("Korean") << u"웹 서버"_s << u"웹 서버"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with a comma") << u"@sum(1,2)"_s << u"\"'@sum(1,2)\""_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    }
    void cells()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, cell);
        const QByteArray csv = Inventory::serversAsCsv({rowOf(name)});
        QVERIFY(csv.startsWith("\xEF\xBB\xBFname,number,region,"));
        const QByteArray line = csv.sliced(csv.indexOf("\r\n") + 2);
        QVERIFY2(line.startsWith(cell.toUtf8() + ",10000101,KR,"), line.constData());
        QVERIFY(line.contains(",10.0.0.1 10.0.0.2,2026-09-21T14:13:20Z,"));
        QVERIFY(line.endsWith("\r\n"));
    }

    void json()
    {
        const QJsonArray all = QJsonDocument::fromJson(
            Inventory::serversAsJson({rowOf(u"=a"_s), rowOf(u"b"_s)})).array();
        QCOMPARE(all.size(), 2);
        const QJsonObject first = all.at(0).toObject();
        QCOMPARE(first.value(u"name"_s).toString(), u"=a"_s);
        QCOMPARE(first.value(u"status"_s).toString(), u"RUN"_s);
        QCOMPARE(first.value(u"privateIps"_s).toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestServerExport)
#include "tst_serverexport.moc"
