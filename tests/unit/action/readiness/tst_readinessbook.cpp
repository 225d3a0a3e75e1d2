// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readinessbook.h"

#include "app/core/writelock.h"

#include "tests/support/probesamples.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using State = Readiness::State;

namespace {

const QDateTime now({2026, 11, 13}, {3, 0, 0}, Qt::UTC);
const Cloud::Gateway gateway = Cloud::Gateway::of(Cloud::Environment::Public);
const Cloud::Gateway otherGateway = Cloud::Gateway::of(Cloud::Environment::Government);

ReadinessProbe probe() { return ReadinessProbe::fromText(Test::readyWindows()).value(); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

// What it said when it was done.
QString keepIn(ReadinessBook &book, const Cloud::Gateway &at, const Cloud::ServerId &server,
               const ReadinessProbe &probe, const QDateTime &time)
{
    std::optional<QString> said;
    book.keep(at, server, probe, time, &book, [&said](const QString &problem) { said = problem; });
    [&said] {
        QVERIFY(!said); // it comes later: the disk may take its time
        QTRY_VERIFY(said);
    }();
    return said.value_or(u"never done"_s);
}

} // namespace

class TestReadinessBook final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"readiness.json"_s);
    }

    void whatIsKeptIsThereAtTheNextStart()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        {
            ReadinessBook book(m_path);
            QCOMPARE(book.judge(gateway, server, now, 90 * 24h).state, State::Never);
            const QSignalSpy changed(&book, &ReadinessBook::changed);
            QCOMPARE(keepIn(book, gateway, server.id, probe(), now), QString());
            QCOMPARE(changed.count(), 1);
        }
        const ReadinessBook book(m_path);
        QVERIFY(book.problem().isEmpty());
        const auto kept = book.find(gateway, server.id);
        QVERIFY(kept);
        QCOMPARE(kept->probe, probe());
        QCOMPARE(kept->at, now);
        QCOMPARE(book.judge(gateway, server, now, 90 * 24h).verdict, Verdict::Pass);
        const auto mode = QFileInfo(m_path).permissions();
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    // Two environments may number their servers alike.
    void aServerIsGatewayRegionAndNumber()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        ReadinessBook book(m_path);
        QCOMPARE(keepIn(book, gateway, server.id, probe(), now), QString());
        QVERIFY(!book.find(otherGateway, server.id));
        Cloud::ServerId elsewhere = server.id;
        elsewhere.region = *Cloud::RegionCode::fromText(u"JPN"_s);
        QVERIFY(!book.find(gateway, elsewhere));
        Cloud::ServerId other = server.id;
        other.number = *Cloud::ServerNo::fromText(u"10000102"_s);
        QVERIFY(!book.find(gateway, other));
        QCOMPARE(keepIn(book, otherGateway, server.id, probe(), now), QString());
        QVERIFY(book.find(gateway, server.id) && book.find(otherGateway, server.id));
    }

    // Older versions kept one for each spelling.
    void aGatewayHasOneSpelling()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        const auto entry = [&server](const QString &url, const QDateTime &at) {
            return QJsonObject{{u"gateway"_s, url},
                               {u"region"_s, server.id.region.text()},
                               {u"number"_s, server.id.number.text()},
                               {u"kept"_s, at.toString(Qt::ISODate)},
                               {u"probe"_s, probe().toText()}};
        };
        const QString url = u"https://gw.example"_s;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QJsonDocument(QJsonObject{{u"format"_s, 1},
                                      {u"servers"_s,
                                       QJsonArray{entry(url + u":443"_s, now.addDays(-3)),
                                                  entry(url + u"./vserver/v2"_s, now.addDays(-1)),
                                                  entry(url, now.addDays(-2))}}})
                .toJson());
        file.close();
        const auto spelled = [](const QString &text) {
            return Cloud::Gateway::fromText(text).value();
        };
        ReadinessBook book(m_path);
        QVERIFY(book.problem().isEmpty());
        for (const QString &one : {url, url + u":443/"_s, u"https://GW.example."_s}) {
            QVERIFY(book.find(spelled(one), server.id));
            QCOMPARE(book.find(spelled(one), server.id)->at, now.addDays(-1));
        }
        QCOMPARE(keepIn(book, spelled(u"https://GW.example:443"_s), server.id, probe(), now),
                 QString());
        const ReadinessBook next(m_path);
        QCOMPARE(next.find(spelled(url), server.id)->at, now);
    }

    void twoConsolesKeepBoth()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        ReadinessBook one(m_path);
        ReadinessBook two(m_path);
        QCOMPARE(keepIn(one, gateway, server.id, probe(), now), QString());
        QCOMPARE(keepIn(two, otherGateway, server.id, probe(), now), QString());
        const ReadinessBook next(m_path);
        QVERIFY(next.find(gateway, server.id) && next.find(otherGateway, server.id));
    }

    // The file is read and written as one.
    void aWritingWaitsForAnotherConsoles()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        ReadinessBook book(m_path);
        std::optional<WriteLock> others(std::in_place, m_path, WriteLock::forGui);
        QVERIFY(others->isHeld());
        std::optional<QString> told;
        book.keep(gateway, server.id, probe(), now, this,
                  [&told](const QString &problem) { told = problem; });
        const QTemporaryDir elsewhere;
        {
            ReadinessBook other(elsewhere.filePath(u"other.json"_s));
            QCOMPARE(keepIn(other, otherGateway, server.id, probe(), now), QString());
        } // the time of a whole writing
        QVERIFY(!told);
        QVERIFY(QFile::copy(elsewhere.filePath(u"other.json"_s), m_path));
        others.reset();
        QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 30'000);
        QCOMPARE(*told, QString());
        const ReadinessBook next(m_path);
        QVERIFY(next.find(gateway, server.id) && next.find(otherGateway, server.id));
    }

    void damageIsToldAndSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100, '\0');
        // Apostrophes stand for quotation marks.
        const auto row = [](const char *name, const char *content) {
            QTest::newRow(name) << QByteArray(content).replace('\'', '"');
        };
        row("cut off", "{'format':1,'servers':[{'gat");
        row("a list", "[]");
        row("a newer format", "{'format':2,'servers':[]}");
        row("an entry without a probe",
            "{'format':1,'servers':[{'gateway':'https://x','region':'KR','number':'1',"
            "'kept':'2026-11-01T00:00:00Z','probe':'rm -rf'}]}");
        row("an entry that is none", "{'format':1,'servers':[7]}");
    }
    void damageIsToldAndSetAside()
    {
        QFETCH(const QByteArray, content);
        write(m_path, content);
        const Cloud::ServerInstance server = Test::runningServer();
        ReadinessBook book(m_path);
        QVERIFY(!book.problem().isEmpty());
        QCOMPARE(book.judge(gateway, server, now, 90 * 24h).state, State::Lost);
        QCOMPARE(contentOf(m_path), content); // reading changes nothing
        QCOMPARE(keepIn(book, gateway, server.id, probe(), now), QString());
        QVERIFY(book.problem().isEmpty());
        QCOMPARE(contentOf(book.damagedKeptAs()), content);
        QVERIFY(ReadinessBook(m_path).find(gateway, server.id));
    }

    void oneBrokenEntryDoesNotCostTheOthers()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        {
            ReadinessBook book(m_path);
            QCOMPARE(keepIn(book, gateway, server.id, probe(), now), QString());
        }
        write(m_path, contentOf(m_path).replace("\"servers\": [", "\"servers\": [ 7,"));
        const ReadinessBook book(m_path);
        QVERIFY(!book.problem().isEmpty());
        QVERIFY(book.find(gateway, server.id));
    }

    void whatWasAskedForIsWrittenOutAtTheEnd()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        {
            ReadinessBook book(m_path);
            const auto nobodyWaits = [](const QString &) {
                QFAIL("the context has gone");
            };
            for (const Cloud::Gateway &one : {gateway, otherGateway})
                book.keep(one, server.id, probe(), now, &book, nobodyWaits);
        }
        const ReadinessBook book(m_path);
        QVERIFY(book.find(gateway, server.id) && book.find(otherGateway, server.id));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Cloud::ServerInstance server = Test::runningServer();
        ReadinessBook book(m_folder->filePath(u"no/folder/readiness.json"_s));
        QVERIFY(!keepIn(book, gateway, server.id, probe(), now).isEmpty());
        QVERIFY(!book.find(gateway, server.id));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReadinessBook)
#include "tst_readinessbook.moc"
