// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/inventory/load/servercache.h"

#include "app/cloud/serverxml.h"
#include "app/inventory/store/serverstore.h"
#include "tests/support/serverrows.h"
#include "tests/unit/cloud/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Inventory;

namespace {

const QByteArray owner = "somebody's digest";

QDateTime utc(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toUTC(); }

// Everything the samples of the provider hold, and a region that has nothing.
Snapshot snapshot()
{
    RegionSnapshot region{
        .code = *Cloud::RegionCode::fromText(u"KR"_s),
        .name = u"Korea"_s,
        .readAt = utc(u"2026-11-25T03:12:07Z"_s),
        .vpcs = {{.number = u"4321"_s, .name = u"결제 <운영>"_s, .ipv4Block = u"10.0.0.0/16"_s}},
        .subnets = {{.number = u"901"_s,
                     .vpcNo = u"4321"_s,
                     .name = u"front"_s,
                     .block = u"10.0.3.0/24"_s,
                     .zone = u"KR-2"_s}}};
    for (const auto *const name :
         {"server-list.xml", "server-detail.xml", "server-detail-no-hypervisor.xml"}) {
        const QString file = QString::fromLatin1(name);
        const auto page = file.contains("list"_L1) ? Cloud::parseServerList(Test::sample(file))
                                                   : Cloud::parseServerDetail(Test::sample(file));
        for (const Cloud::ServerInstance &server : page.value().rows)
            region.rows.append({.server = server});
    }
    for (const auto told : {std::optional<bool>(), std::optional(false), std::optional(true)}) {
        region.rows.append(Test::serverRow(u"10000101"_s, u"erp-win-01"_s));
        region.rows.last().server.terminationProtected = told;
    }
    return {region, {.code = *Cloud::RegionCode::fromText(u"SGN"_s)}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestServerCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsRead()
    {
        const QString file = m_folder.filePath(u"a"_s);
        QCOMPARE(writeSnapshot(file, owner, snapshot()), QString());
        const auto found = readSnapshot(file, owner);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->constFirst().rows.size() > 5);
        for (qsizetype i = 0; i < found->constFirst().rows.size(); ++i) {
            QVERIFY2(found->constFirst().rows.at(i) == snapshot().constFirst().rows.at(i),
                     qPrintable(QString::number(i)));
        }
        QVERIFY(*found == snapshot());
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void noFileIsNoSnapshot()
    {
        QVERIFY(!readSnapshot(m_folder.filePath(u"nothing"_s), owner));
        QVERIFY(!readSnapshot(m_folder.path(), owner));
    }

    void anotherOwnerSeesNothing()
    {
        const QString file = m_folder.filePath(u"b"_s);
        QCOMPARE(writeSnapshot(file, owner, snapshot()), QString());
        QVERIFY(!readSnapshot(file, "another"));
        QVERIFY(!readSnapshot(file, {}));
    }

    void theOwnerIsGatewayAndKey()
    {
        const auto connection = [](const QString &url, const QByteArray &key) {
            return Cloud::Connection{.gateway = Cloud::Gateway::fromText(url).value(),
                                     .accessKeyId = key,
                                     .secretKey = {},
                                     .clock = {},
                                     .extraCertificates = {}};
        };
        const QByteArray one = snapshotOwner(connection(u"https://a.example"_s, "K1"));
        QCOMPARE(snapshotOwner(connection(u"https://a.example"_s, "K1")), one);
        QVERIFY(snapshotOwner(connection(u"https://a.example"_s, "K2")) != one);
        QVERIFY(snapshotOwner(connection(u"https://b.example"_s, "K1")) != one);
        QVERIFY(!one.contains("K1"));
    }

    void everyCutAndEveryChangedByteIsNoSnapshot()
    {
        const QString file = m_folder.filePath(u"c"_s);
        QCOMPARE(writeSnapshot(file, owner, snapshot()), QString());
        const QByteArray good = contentOf(file);
        QVERIFY(good.size() > 500);
        for (qsizetype size = 0; size < good.size(); size += 1 + size / 50) {
            QVERIFY(put(file, good.left(size)));
            QVERIFY2(!readSnapshot(file, owner), qPrintable(QString::number(size)));
        }
        for (qsizetype place = 0; place < good.size(); ++place) {
            QByteArray bad = good;
            bad[place] = char(bad[place] ^ 0x20);
            QVERIFY(put(file, bad));
            QVERIFY2(!readSnapshot(file, owner), qPrintable(QString::number(place)));
        }
        QVERIFY(put(file, good + "more"));
        QVERIFY(!readSnapshot(file, owner));
    }

    // Neither the servers of another profile in the same store, nor those that have gone.
    void onlyListedServersOfTheProfileAreWritten()
    {
        const SystemClock clock;
        ServerStore store(clock);
        const ProfileIndex mine = store.addProfile(QUuid::createUuid(), u"Mine"_s);
        const ProfileIndex other = store.addProfile(QUuid::createUuid(), u"Other"_s);
        const ServerRow stays = Test::serverRow(u"1"_s, u"stays"_s);
        const Cloud::RegionCode region = stays.server.id.region;
        const auto listed = [&](const QList<ServerRow> &rows) {
            return completeReading(region, rows, *store.pool());
        };
        QVERIFY(store.readNow(mine, listed({stays, Test::serverRow(u"2"_s, u"goes"_s)})));
        QVERIFY(store.readNow(mine, listed({stays})));
        QVERIFY(store.readNow(other, listed({Test::serverRow(u"3"_s, u"other"_s)})));
        QCOMPARE(store.counts().vanished, 1);
        const QString file = m_folder.filePath(u"e"_s);
        QCOMPARE(writeSnapshot(file, owner, store.view(), mine,
                               {{.code = region, .readAt = utc(u"2026-11-25T03:12:07Z"_s)}}),
                 QString());
        const auto found = readSnapshot(file, owner);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->constFirst().rows.size(), 1);
        QCOMPARE(found->constFirst().rows.constFirst().server.name, u"stays"_s);
    }

    void aFailedWriteKeepsWhatWasThere()
    {
        const QString file = m_folder.filePath(u"folder/d"_s);
        QVERIFY(!writeSnapshot(file, owner, snapshot()).isEmpty()); // there is no such folder
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestServerCache)
#include "tst_servercache.moc"
