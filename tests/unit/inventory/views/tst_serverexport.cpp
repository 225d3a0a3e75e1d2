// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/views/serverexport.h"

#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;
using Kind = ExportFormat::Kind;

namespace {

ServerRow rowOf(const QString &number, const QString &name)
{
    ServerRow row = Test::serverRow(number, name);
    row.server.booted = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    Cloud::NetworkInterface other = row.interfaces.first();
    other.number = u"78"_s;
    other.deviceName = u"eth1"_s;
    other.ip = u"10.0.0.2"_s;
    row.interfaces.append(other);
    row.server.memoryBytes = 16LL << 30U;
    return row;
}

class Store
{
public:
    explicit Store(const QList<ServerRow> &servers) : store(clock)
    {
        store.addProfile({}, u"Prod"_s);
        store.setRows(0, servers);
        rows.resize(store.view().end());
        std::iota(rows.begin(), rows.end(), RowId(0));
    }
    QByteArray exported(const ExportFormat &format) const
    {
        ExportProgress progress;
        return exportedServers(store.view(), rows, format, progress).value();
    }

    const SystemClock clock;
    ServerStore store;
    std::vector<RowId> rows;
};

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
        const Store store({rowOf(u"10000101"_s, name)});
        const QByteArray csv = store.exported({});
        QVERIFY(csv.startsWith("\xEF\xBB\xBFname,number,profile,region,"));
        const QByteArray line = csv.sliced(csv.indexOf("\r\n") + 2);
        QVERIFY2(line.startsWith(cell.toUtf8() + ",10000101,Prod,KR,KR-2,RUN,"), line.constData());
        QVERIFY2(line.contains(",10.0.3.21 10.0.0.2,"), line.constData());
        QVERIFY(line.contains(",2026-09-21T14:13:20Z,"));
        QVERIFY(line.contains(",17179869184,"));
        QVERIFY(line.endsWith("\r\n"));
        const QByteArray header = csv.first(csv.indexOf("\r\n"));
        QVERIFY(!header.contains(' '));
    }

    void theMarkIsAnOption()
    {
        const Store store({rowOf(u"1"_s, u"a"_s)});
        QVERIFY(store.exported({.kind = Kind::Csv, .byteOrderMark = false}).startsWith("name,"));
        QVERIFY(store.exported({.kind = Kind::Json, .byteOrderMark = true}).startsWith('['));
    }

    void json()
    {
        const Store store({rowOf(u"1"_s, u"=a"_s), rowOf(u"2"_s, u"b"_s)});
        QJsonParseError error;
        const QJsonArray all =
            QJsonDocument::fromJson(store.exported({.kind = Kind::Json}), &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(all.size(), 2);
        const QJsonObject first = all.at(0).toObject();
        QCOMPARE(first.value(u"name"_s).toString(), u"=a"_s);
        QCOMPARE(first.value(u"status"_s).toString(), u"RUN"_s);
        QCOMPARE(first.value(u"memoryBytes"_s).toInteger(), 16LL << 30U);
        QCOMPARE(first.value(u"privateIps"_s).toArray().size(), 2);
        QCOMPARE(QJsonDocument::fromJson(Store({}).exported({.kind = Kind::Json})).array().size(),
                 0);
    }

    void protectionThatIsNotToldIsNeitherYesNorNo()
    {
        ServerRow guarded = rowOf(u"1"_s, u"a"_s);
        guarded.server.terminationProtected = true;
        ServerRow open = rowOf(u"2"_s, u"b"_s);
        open.server.terminationProtected = false;
        const Store store({guarded, open, rowOf(u"3"_s, u"c"_s)});
        const QJsonArray all =
            QJsonDocument::fromJson(store.exported({.kind = Kind::Json})).array();
        QCOMPARE(all.at(0).toObject().value(u"protected"_s), QJsonValue(true));
        QCOMPARE(all.at(1).toObject().value(u"protected"_s), QJsonValue(false));
        QVERIFY(all.at(2).toObject().value(u"protected"_s).isNull());
        const QByteArrayList lines =
            store.exported({.kind = Kind::Csv, .byteOrderMark = false}).split('\n');
        const qsizetype column = lines.at(0).split(',').indexOf("protected");
        QVERIFY(column > 0);
        QCOMPARE(lines.at(1).split(',').at(column), QByteArray("true"));
        QCOMPARE(lines.at(2).split(',').at(column), QByteArray("false"));
        QCOMPARE(lines.at(3).split(',').at(column), QByteArray());
    }

    void eachRowNamesItsProfileAndRegion()
    {
        // The same number under two profiles and in two regions: other servers each.
        const auto in = [](const QString &region) {
            ServerRow row = Test::serverRow(u"10000101"_s, u"erp"_s);
            row.server.id.region = *Cloud::RegionCode::fromText(region);
            return row;
        };
        Store store({in(u"KR"_s), in(u"SGN"_s)});
        const ProfileIndex other = store.store.addProfile(QUuid::createUuid(), u"Test, JP"_s);
        store.store.setRows(other, {in(u"KR"_s), in(u"JPN"_s)});
        store.rows.resize(store.store.view().end());
        std::iota(store.rows.begin(), store.rows.end(), RowId(0));
        QStringList owners;
        const QJsonArray all =
            QJsonDocument::fromJson(store.exported({.kind = Kind::Json})).array();
        for (const auto one : all) {
            const QJsonObject server = one.toObject();
            owners +=
                server.value(u"profile"_s).toString() + u'/' + server.value(u"region"_s).toString();
        }
        owners.sort();
        QCOMPARE(owners,
                 QStringList({u"Prod/KR"_s, u"Prod/SGN"_s, u"Test, JP/JPN"_s, u"Test, JP/KR"_s}));
        const QByteArray csv = store.exported({});
        for (const auto *const line :
             {"erp,10000101,Prod,KR,", "erp,10000101,Prod,SGN,", "erp,10000101,\"Test, JP\",JPN,",
              "erp,10000101,\"Test, JP\",KR,"})
            QCOMPARE(csv.count(line), 1);
    }

    // Gone but shown for a minute: the user must not count it as running.
    void whatIsNoLongerListedSaysSo()
    {
        Store store({rowOf(u"1"_s, u"a"_s), rowOf(u"2"_s, u"b"_s)});
        QVERIFY(store.store.readNow(0,
                                    completeReading(*Cloud::RegionCode::fromText(u"KR"_s),
                                                    {rowOf(u"1"_s, u"a"_s)}, *store.store.pool())));
        const QJsonArray all =
            QJsonDocument::fromJson(store.exported({.kind = Kind::Json})).array();
        QCOMPARE(all.size(), 2);
        for (const auto one : all) {
            const QJsonObject server = one.toObject();
            const bool listed = server.value(u"name"_s).toString() == u"a"_s;
            QCOMPARE(server.value(u"listed"_s), QJsonValue(listed));
            QCOMPARE(server.value(u"status"_s).toString(), listed ? u"RUN"_s : QString());
            QCOMPARE(server.value(u"operation"_s).toString(), listed ? u"NULL"_s : QString());
        }
        const QByteArray csv = store.exported({});
        QVERIFY(csv.contains(",description,listed,readAt\r\n"));
        QCOMPARE(csv.count(",false,\r\n"), 1);
    }

    void whenItsRegionWasReadIsSaid()
    {
        const Store store({rowOf(u"1"_s, u"a"_s)});
        ExportProgress progress;
        const ReadTimes times{
            {QUuid(), {{u"KR"_s, QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC)}}}};
        const auto csv = exportedServers(store.store.view(), store.rows, {}, progress, times);
        QVERIFY2(csv->endsWith(",true,2026-09-21T14:13:20Z\r\n"), csv->constData());
    }

    void itCanBeCancelled()
    {
        const Store store({rowOf(u"1"_s, u"a"_s), rowOf(u"2"_s, u"b"_s)});
        ExportProgress progress;
        QVERIFY(exportedServers(store.store.view(), store.rows, {}, progress));
        QCOMPARE(progress.rows.load(), 2);
        progress.cancelled = true;
        QVERIFY(!exportedServers(store.store.view(), store.rows, {}, progress));
    }
};

QTEST_GUILESS_MAIN(TestServerExport)
#include "tst_serverexport.moc"
