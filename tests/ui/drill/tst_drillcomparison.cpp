// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drillcomparison.h"
#include "ui/words/drillwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using namespace std::chrono_literals;
using Action::FollowVerdict;
using Action::Mark;
using Action::Outcome;
using Simulator::Time;

namespace {

constexpr Time start{std::chrono::milliseconds(1'790'000'000'000)};

QDateTime at(std::chrono::milliseconds after)
{
    return QDateTime::fromMSecsSinceEpoch((start + after).time_since_epoch().count(), Qt::UTC);
}

DrillClaim claim(Outcome outcome, FollowVerdict verdict = FollowVerdict::Following,
                 std::chrono::milliseconds sent = 0ms)
{
    DrillClaim claim{.number = u"10000101"_s,
                     .name = u"erp-win-01"_s,
                     .outcome = {.outcome = outcome, .at = at(sent + 100ms)},
                     .verdict = verdict,
                     .marks = {},
                     .booted = at(20s)};
    if (outcome != Outcome::NotSent)
        claim.marks = {{Mark::Kind::Sent, at(sent)}};
    return claim;
}

// One accepted interrupt, 20 ms after it was sent, and all that follows.
Simulator::Record whole()
{
    Simulator::Record record{
        .asOf = start + 60s, .clockAhead = {}, .requests = {}, .interrupts = {}, .servers = {}};
    record.interrupts = {{.serverInstanceNo = u"10000101"_s, .at = start + 20ms, .accepted = true}};
    record.servers = {{.number = u"10000101"_s,
                       .arrived = {start + 20ms},
                       .accepted = 1,
                       .dumpBegun = start + 20ms,
                       .dumpFinished = start + 10s,
                       .leftRunning = start + 15s,
                       .rebooted = start + 20s}};
    return record;
}

Simulator::Record nothing()
{
    Simulator::Record record = whole();
    record.interrupts.clear();
    record.servers.clear();
    return record;
}

Simulator::Record refused()
{
    Simulator::Record record = nothing();
    record.interrupts = {{.serverInstanceNo = u"10000101"_s, .at = start + 20ms}};
    record.servers = {{.number = u"10000101"_s, .arrived = {start + 20ms}}};
    return record;
}

Simulator::Record twice()
{
    Simulator::Record record = whole();
    record.interrupts.append(
        {.serverInstanceNo = u"10000101"_s, .at = start + 5s, .accepted = true});
    record.servers[0].dumpFinished.reset();
    record.servers[0].dumpDestroyed = start + 5s;
    return record;
}

Truth truthOf(const QList<DrillRow> &rows, const QString &fact)
{
    for (const DrillRow &row : rows) {
        if (row.fact == fact)
            return row.truth;
    }
    qWarning("no row %s", qPrintable(fact));
    return Truth::Untrue;
}

} // namespace

class TestDrillComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void request_data()
    {
        QTest::addColumn<Simulator::Record>("record");
        QTest::addColumn<Outcome>("said");
        QTest::addColumn<Truth>("request");
        QTest::addColumn<Truth>("answer");
        QTest::newRow("taken and said so")
            << whole() << Outcome::Accepted << Truth::True << Truth::True;
        QTest::newRow("taken and called unknown")
            << whole() << Outcome::Unknown << Truth::True << Truth::True;
        QTest::newRow("taken and called refused")
            << whole() << Outcome::Refused << Truth::True << Truth::Untrue;
        QTest::newRow("taken and called not sent")
            << whole() << Outcome::NotSent << Truth::True << Truth::True;
        QTest::newRow("never arrived and called unknown")
            << nothing() << Outcome::Unknown << Truth::True << Truth::True;
        QTest::newRow("never arrived and called accepted")
            << nothing() << Outcome::Accepted << Truth::Untrue << Truth::Untrue;
        QTest::newRow("never arrived and called refused")
            << nothing() << Outcome::Refused << Truth::Untrue << Truth::Untrue;
        QTest::newRow("refused and said so")
            << refused() << Outcome::Refused << Truth::True << Truth::True;
        QTest::newRow("refused and called accepted")
            << refused() << Outcome::Accepted << Truth::True << Truth::Untrue;
        QTest::newRow("arrived twice")
            << twice() << Outcome::Accepted << Truth::Untrue << Truth::True;
    }
    void request()
    {
        QFETCH(const Simulator::Record, record);
        QFETCH(const Outcome, said);
        QFETCH(const Truth, request);
        QFETCH(const Truth, answer);
        const auto rows = compareDrill(record, {claim(said)}, 0ms);
        QCOMPARE(truthOf(rows, u"The request"_s), request);
        QCOMPARE(truthOf(rows, u"The answer"_s), answer);
    }

    void reboot_data()
    {
        QTest::addColumn<Simulator::Record>("record");
        QTest::addColumn<FollowVerdict>("verdict");
        QTest::addColumn<int>("bootedSecondsOff");
        QTest::addColumn<Truth>("expected");
        Simulator::Record none = whole();
        none.servers[0].leftRunning.reset();
        none.servers[0].rebooted.reset();
        Simulator::Record down = none;
        down.servers[0].leftRunning = start + 15s;
        QTest::newRow("rebooted") << whole() << FollowVerdict::Rebooted << 0 << Truth::True;
        QTest::newRow("another boot time")
            << whole() << FollowVerdict::Rebooted << 30 << Truth::Untrue;
        QTest::newRow("not rebooted, called so")
            << none << FollowVerdict::Rebooted << 0 << Truth::Untrue;
        QTest::newRow("no reaction")
            << none << FollowVerdict::NoVisibleReaction << 0 << Truth::True;
        QTest::newRow("no reaction though rebooted")
            << whole() << FollowVerdict::NoVisibleReaction << 0 << Truth::Untrue;
        QTest::newRow("still down") << down << FollowVerdict::StillDown << 0 << Truth::True;
        QTest::newRow("never down") << none << FollowVerdict::StillDown << 0 << Truth::Untrue;
        QTest::newRow("nothing said")
            << whole() << FollowVerdict::Following << 0 << Truth::NothingSaid;
    }
    void reboot()
    {
        QFETCH(const Simulator::Record, record);
        QFETCH(const FollowVerdict, verdict);
        QFETCH(const int, bootedSecondsOff);
        QFETCH(const Truth, expected);
        DrillClaim said = claim(Outcome::Accepted, verdict);
        said.booted = said.booted.addSecs(bootedSecondsOff);
        QCOMPARE(truthOf(compareDrill(record, {said}, 0ms), u"The reboot"_s), expected);
    }

    void aSecondTryHasRowsOfItsOwn()
    {
        Simulator::Record record = whole();
        record.interrupts = {
            {.serverInstanceNo = u"10000101"_s, .at = start - 30s},
            {.serverInstanceNo = u"10000101"_s, .at = start + 20ms, .accepted = true}};
        const auto rows = compareDrill(record,
                                       {claim(Outcome::Refused, FollowVerdict::Following, -31s),
                                        claim(Outcome::Accepted, FollowVerdict::Rebooted)},
                                       0ms);
        for (const DrillRow &row : rows)
            QVERIFY2(row.truth != Truth::Untrue, qPrintable(row.fact));
        QCOMPARE(truthOf(rows, u"1. erp-win-01 — The answer"_s), Truth::True);
        QCOMPARE(truthOf(rows, u"2. erp-win-01 — The reboot"_s), Truth::True);
        QCOMPARE(drillSummary(rows), u"Everything the console said was true."_s);
    }

    void anotherClockIsTakenIntoAccount()
    {
        Simulator::Record record = whole();
        record.clockAhead = 3min;
        record.interrupts[0].at += 3min;
        Simulator::ServerRecord &server = record.servers[0];
        for (auto *time :
             {&server.dumpBegun, &server.dumpFinished, &server.leftRunning, &server.rebooted})
            *time = **time + 3min;
        DrillClaim said = claim(Outcome::Accepted, FollowVerdict::Rebooted);
        said.booted = said.booted.addSecs(180);
        said.marks.append({Mark::Kind::LeftRunning, at(16s)});
        const auto rows = compareDrill(record, {said}, 3min);
        QCOMPARE(truthOf(rows, u"The request"_s), Truth::True);
        QCOMPARE(truthOf(rows, u"Stopped running"_s), Truth::True);
        QCOMPARE(truthOf(rows, u"The reboot"_s), Truth::True);
        QCOMPARE(truthOf(rows, u"The gateway's clock"_s), Truth::True);
        QCOMPARE(truthOf(compareDrill(record, {said}, 1min), u"The gateway's clock"_s),
                 Truth::Untrue);
    }

    void theTextSaysIt()
    {
        const auto rows = compareDrill(twice(), {claim(Outcome::Accepted)}, 0ms);
        const QString text = drillText(u"A drill"_s, rows);
        QVERIFY(text.startsWith(u"A drill\n"_s));
        QVERIFY(text.contains(u"The request: Untrue\n"_s));
        QVERIFY(text.contains(u"Destroyed by a second interrupt"_s));
        QCOMPARE(drillSummary({}), u"No interrupt has been sent yet."_s);
    }

    void everyDrillHasItsWords()
    {
        QCOMPARE(drills().size(), Simulator::scenarioNames().size());
        QSet<QString> titles;
        for (const Simulator::Scenario scenario : drills()) {
            const DrillWords words = drillWords(scenario);
            QVERIFY(!words.trains.isEmpty() && words.task.contains(u"erp-win-01"_s));
            titles.insert(words.title);
        }
        QCOMPARE(titles.size(), drills().size());
    }
};

QTEST_MAIN(TestDrillComparison)
#include "tst_drillcomparison.moc"
