// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/report.h"

#include "app/action/record/reportjson.h"
#include "app/desktop/localuser.h"
#include "tests/support/reportrecords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Test::reportEntry;
using Test::reportHistory;
using Test::reportNight;

namespace {

Report reportFrom(const Journal::InterruptHistory &history,
                  const std::optional<LiveInterrupt> &live = {})
{
    return reportOf(history, live, reportNight(3600), u"9.9"_s);
}

QJsonObject jsonOf(const Report &report)
{
    return QJsonDocument::fromJson(reportJson(report)).object();
}

// Only what the first version of the console wrote.
Journal::InterruptHistory oldHistory()
{
    const QJsonObject facts{
        {u"version"_s, 1},
        {u"server"_s,
         QJsonObject{{u"number"_s, u"10000101"_s}, {u"region"_s, u"KR"_s}, {u"name"_s, u"a"_s}}},
        {u"profile"_s, u"Prod"_s},
        {u"checks"_s,
         QJsonArray{QJsonObject{{u"rule"_s, u"status"_s}, {u"verdict"_s, u"Pass"_s}}}}};
    return {.intention = reportEntry(QUuid::createUuid(), Journal::Kind::Intention, 0, facts)};
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theJournalAloneTellsAll()
    {
        const Report report = reportFrom(reportHistory());
        QCOMPARE(report.login, Desktop::localUser().login);
        QCOMPARE(report.host, Desktop::localUser().host);
        QCOMPARE(report.at, reportNight());
        QCOMPARE(report.reason, u"INC-2041"_s);
        QCOMPARE(report.profile, u"Prod KR"_s);
        QCOMPARE(report.guard, Profile::GuardLevel::Production);
        QCOMPARE(report.environment, Cloud::Environment::Government);
        QCOMPARE(report.key, u"EXAM…0001"_s);
        QVERIFY(report.before);
        QCOMPARE(report.before->specCode, u"s2-g3"_s);
        QCOMPARE(report.rulesDate, RuleSet::builtIn().date);
        QVERIFY(report.request.contains("serverInstanceNo=10000101"_L1));
        QCOMPARE(report.outcome.outcome, Outcome::Accepted);
        QCOMPARE(report.outcome.answer, QByteArray("<answer></answer>"));
        QVERIFY(report.cause);
        QCOMPARE(report.cause->message, u"message"_s);
        QCOMPARE(report.verdict, FollowVerdict::Rebooted);
        QVERIFY(report.after);
        QCOMPARE(report.after->booted, reportNight(95));
        QCOMPARE(report.timeline.size(), 6);
        QVERIFY(report.wholeTimeline);
        QVERIFY(report.resolution);
        QCOMPARE(report.resolution->by, u"kim"_s);
        QCOMPARE(report.records.size(), 4);
        QCOMPARE(report.records.first().hash, QByteArray(32, 'a'));
    }

    void anOldRecordLacksWhatItNeverHad()
    {
        const Report report = reportFrom(oldHistory());
        QVERIFY(report.login.isEmpty());
        QVERIFY(report.key.isEmpty());
        QVERIFY(!report.guard);
        QVERIFY(!report.environment);
        QVERIFY(report.outcomeCode.isEmpty());
        QCOMPARE(report.outcome.outcome, Outcome::Unknown);
        QVERIFY(report.timeline.isEmpty()); // whether anything left is not known
        QVERIFY(!report.after);
        const QJsonObject json = jsonOf(report);
        QVERIFY(json.value("who"_L1).toObject().value("login"_L1).isNull());
        QVERIFY(json.value("guard"_L1).isNull());
        QVERIFY(json.value("verdict"_L1).isNull());
        QCOMPARE(json.value("outcome"_L1).toObject().value("outcome"_L1), u"Unknown"_s);
        QVERIFY(json.value("outcome"_L1).toObject().value("recorded"_L1).isNull());
    }

    void theNetworksAreNamedWhereTheirNamesAreKnown_data()
    {
        QTest::addColumn<QString>("vpc");
        QTest::addColumn<QString>("subnet");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("both") << u"prod-vpc"_s << u"prod-back"_s
                              << QStringList{u"vpcName"_s, u"subnetName"_s};
        QTest::newRow("the VPC only") << u"prod-vpc"_s << u""_s << QStringList{u"vpcName"_s};
        QTest::newRow("the subnet only") << u""_s << u"prod-back"_s << QStringList{u"subnetName"_s};
        QTest::newRow("none") << u""_s << u""_s << QStringList{};
    }
    void theNetworksAreNamedWhereTheirNamesAreKnown()
    {
        QFETCH(const QString, vpc);
        QFETCH(const QString, subnet);
        QFETCH(const QStringList, fields);
        Journal::InterruptHistory history = reportHistory();
        QJsonObject server = history.intention.facts.value("server"_L1).toObject();
        server.insert("vpc"_L1, u"4321"_s);
        server.insert("subnet"_L1, u"901"_s);
        history.intention.facts.insert("server"_L1, server);
        const QJsonObject before = jsonOf(reportFrom(history)).value("serverBefore"_L1).toObject();
        addNetworkNames(history.intention.facts, {.vpc = vpc, .subnet = subnet});
        const Report report = reportFrom(history);
        QCOMPARE(report.networkNames, (NetworkNames{.vpc = vpc, .subnet = subnet}));
        QJsonObject json = jsonOf(report).value("serverBefore"_L1).toObject();
        QCOMPARE(json.value("vpcName"_L1).toString(), vpc);
        QCOMPARE(json.value("subnetName"_L1).toString(), subnet);
        for (const QString &field : fields) {
            QVERIFY2(json.contains(field), qPrintable(field));
            json.remove(field);
        }
        QCOMPARE(json, before); // all else stays as it was
        QCOMPARE(json.value("vpc"_L1), u"4321"_s);
        QCOMPARE(json.value("subnet"_L1), u"901"_s);
    }

    void aNameWithoutItsNetworkIsNotTold()
    {
        Journal::InterruptHistory history = reportHistory(); // its server has no numbers of them
        addNetworkNames(history.intention.facts, {.vpc = u"prod-vpc"_s, .subnet = u"prod-back"_s});
        const QJsonObject json = jsonOf(reportFrom(history)).value("serverBefore"_L1).toObject();
        QVERIFY(json.value("vpc"_L1).isNull());
        QVERIFY(!json.contains("vpcName"_L1));
        QVERIFY(!json.contains("subnetName"_L1));
    }

    void anUnusableIntentionStillMakesAReport()
    {
        const Report report = reportFrom({.intention = {.at = reportNight()}});
        QVERIFY(!report.before);
        QVERIFY(jsonOf(report).value("serverBefore"_L1).isNull());
        QCOMPARE(reportFileName(report, reportNight()), u"interrupt-20261124-1812"_s);
    }

    void theRecordsOwnTimesMakeATimeline_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<OutcomeReason>("reason");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("accepted") << Outcome::Accepted << OutcomeReason::Answered
                                  << QStringList{u"Sent"_s, u"Answered"_s};
        QTest::newRow("refused") << Outcome::Refused << OutcomeReason::Answered
                                 << QStringList{u"Sent"_s, u"Answered"_s};
        QTest::newRow("not sent is never called sent")
            << Outcome::NotSent << OutcomeReason::NothingSent << QStringList{u"NotSent"_s};
        QTest::newRow("no answer")
            << Outcome::Unknown << OutcomeReason::NoAnswer << QStringList{u"Sent"_s, u"NoAnswer"_s};
        QTest::newRow("a program that ended may not have sent")
            << Outcome::Unknown << OutcomeReason::ProgramEnded << QStringList{};
    }
    void theRecordsOwnTimesMakeATimeline()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const OutcomeReason, reason);
        Journal::InterruptHistory history = reportHistory();
        history.verdict.reset();
        history.outcome->facts = outcomeFacts({.outcome = outcome, .reason = reason});
        const Report report = reportFrom(history);
        QStringList marks;
        for (const RecordedMark &mark : report.timeline)
            marks << mark.code;
        QTEST(marks, "marks");
        QVERIFY(!report.wholeTimeline);
        QCOMPARE(report.outcomeCode, outcomeText(outcome));
        QVERIFY(report.verdictCode.isEmpty());
    }

    void theRunningOneTellsWhatIsNotYetOnRecord()
    {
        Journal::InterruptHistory history = reportHistory();
        history.verdict.reset();
        Cloud::ServerInstance last = Test::runningServer();
        Test::setStatus(last, u"NSTOP"_s);
        const Report report =
            reportFrom(history,
                       LiveInterrupt{.following = true,
                                     .outcome = OutcomeReport{.outcome = Outcome::Unknown},
                                     .marks = {{Mark::Kind::Sent, reportNight(), {}}},
                                     .last = last,
                                     .journalProblem = u"disk full"_s});
        QCOMPARE(report.outcome.outcome, Outcome::Accepted); // what is on record counts
        QVERIFY(report.following);
        QCOMPARE(report.after->status, u"NSTOP"_s);
        QCOMPARE(report.timeline.size(), 1);
        QCOMPARE(report.journalProblem, u"disk full"_s);
        QVERIFY(jsonOf(report).value("verdict"_L1).isNull());
        QCOMPARE(jsonOf(report).value("timelineComplete"_L1).toBool(true), false);
    }

    void anOutcomeThatCouldNotBeRecordedIsToldAllTheSame()
    {
        Journal::InterruptHistory history = reportHistory();
        history.outcome.reset();
        history.verdict.reset();
        const Report report =
            reportFrom(history,
                       LiveInterrupt{.outcome = OutcomeReport{.outcome = Outcome::Refused,
                                                              .reason = OutcomeReason::Answered},
                                     .journalProblem = u"disk full"_s});
        QCOMPARE(report.outcome.outcome, Outcome::Refused);
        QCOMPARE(report.records.size(), 2); // the intention and the judgement
    }

    void aNewerVersionsWordsStay()
    {
        Journal::InterruptHistory history = reportHistory();
        history.verdict->facts.insert("verdict"_L1, u"Ascended"_s);
        const Report report = reportFrom(history);
        QCOMPARE(report.verdict, FollowVerdict::Following);
        QCOMPARE(report.verdictCode, u"Ascended"_s);
        QCOMPARE(jsonOf(report).value("verdict"_L1).toString(), u"Ascended"_s);
    }

    void theFileNameIsSafe_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"erp-win-01"_s << u"interrupt-erp-win-01-20261124-1812"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"interrupt-etc-passwd-20261124-1812"_s;
        QTest::newRow("Korean") << u"사무실-01"_s << u"interrupt-10000101-20261124-1812"_s;
        QTest::newRow("markup") << u"<b>a&\"'|`"_s << u"interrupt-b-a------20261124-1812"_s;
        QTest::newRow("no name") << u""_s << u"interrupt-10000101-20261124-1812"_s;
        QTest::newRow("endless") << QString(500, u'x')
                                 << u"interrupt-%1-20261124-1812"_s.arg(QString(80, u'x'));
    }
    void theFileNameIsSafe()
    {
        QFETCH(const QString, server);
        Report report = reportFrom(reportHistory());
        report.before->name = server;
        QTEST(reportFileName(report, reportNight()), "file");
    }

    void nothingSecretIsInIt()
    {
        const QByteArray json = reportJson(reportFrom(reportHistory()));
        QVERIFY(!json.contains(Test::reportKeyId));
        QVERIFY(!json.contains(Test::reportSecret));
        QVERIFY(!json.contains("ignature\""));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
