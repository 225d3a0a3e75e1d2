// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"

#include "app/action/send/interrupt.h"

#include "app/desktop/localuser.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Test::runningServer;

namespace {

constexpr auto keyId = "EXAMPLEACCESSKEY0001";
constexpr auto secret = "ExampleSecretKeyForDocsOnly0123456789abc";

class FixedClock final : public Clock
{
public:
    qint64 wallMs() const override { return 1767225600000; }
    qint64 monotonicMs() const override { return 0; }
};

InterruptContext context()
{
    static const FixedClock clock;
    const auto gateway = Cloud::Gateway::of(Cloud::Environment::Government);
    return {
        .profile = {.name = u"Prod KR (gov)"_s,
                    .gateway = gateway,
                    .accessKeyId = QString::fromLatin1(keyId),
                    .region = {},
                    .guard = Profile::GuardLevel::Production},
        .client = {},
        .connection = {.gateway = gateway,
                       .accessKeyId = keyId,
                       .secretKey = std::make_shared<SecretSlot>(Secret(QByteArrayView(secret))),
                       .clock = std::make_shared<Cloud::GatewayClock>(clock),
                       .extraCertificates = {}},
        .journal = nullptr,
        .clock = &clock,
        .rules = &RuleSet::builtIn(),
        .run = {.id = QUuid::createUuid(),
                .login = Desktop::localUser().login,
                .host = Desktop::localUser().host}};
}

QJsonObject intention()
{
    InterruptFacts facts{.shown = runningServer()};
    facts.fresh = facts.shown;
    facts.now = QDateTime({2026, 11, 1}, {3, 0, 0}, Qt::UTC);
    const Cloud::ApiRequest request = Cloud::interruptServerInstance(runningServer().id);
    return intentionFacts(intentionOf(
        context(), runningServer(), interruptChecks(facts, RuleSet::builtIn()),
        {.typedName = u"erp-win-01"_s, .reason = u"INC-2041 사고"_s, .accepted = {Rule::Operation}},
        Cloud::describePost(context().connection.gateway, request)));
}

// As it is after it lay in the journal.
QJsonObject stored(const QJsonObject &facts)
{
    return QJsonDocument::fromJson(QJsonDocument(facts).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestInterruptRecord final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theServerComesBackAsItWas()
    {
        const auto server = serverFrom(stored(intention()));
        QVERIFY(server);
        const Cloud::ServerInstance before = runningServer();
        QCOMPARE(server->id, before.id);
        QCOMPARE(server->name, before.name);
        QCOMPARE(server->zone, before.zone);
        QCOMPARE(server->status, before.status);
        QCOMPARE(server->operation, before.operation);
        QCOMPARE(server->statusName, before.statusName);
        QCOMPARE(server->booted, before.booted);
        QCOMPARE(server->memoryBytes, before.memoryBytes);
        QCOMPARE(server->publicIp, before.publicIp);
        QVERIFY(!stateChanged(before, *server));
        QCOMPARE(reasonFrom(stored(intention())), u"INC-2041 사고"_s);
    }

    void aBootTimeThatWasNotToldStaysUntold()
    {
        QJsonObject facts = intention();
        QJsonObject server = facts.value("server"_L1).toObject();
        server.insert("bootTime"_L1, QString());
        facts.insert("server"_L1, server);
        QVERIFY(!serverFrom(facts)->booted.isValid());
    }

    void anUnusableRecordGivesNoServer()
    {
        QVERIFY(!serverFrom({}));
        QJsonObject facts = intention();
        facts.insert("server"_L1, QJsonObject{{u"number"_s, u"x"_s}, {u"region"_s, u"KR"_s}});
        QVERIFY(!serverFrom(facts));
    }

    void whoSentItFromWhereIsOnRecord()
    {
        const QJsonObject facts = stored(intention());
        QVERIFY(!Desktop::localUser().login.isEmpty());
        QCOMPARE(facts.value("login"_L1).toString(), Desktop::localUser().login);
        QCOMPARE(facts.value("host"_L1).toString(), Desktop::localUser().host);
        QCOMPARE(facts.value("key"_L1).toString(), u"EXAM…0001"_s);
        QCOMPARE(facts.value("demo"_L1).toBool(true), false);
        QCOMPARE(guardFrom(facts), Profile::GuardLevel::Production);
    }

    void theChecksComeBackWithTheirTicks()
    {
        const QList<RecordedCheck> checks = checksFrom(stored(intention()));
        InterruptFacts facts{.shown = runningServer()};
        facts.fresh = facts.shown;
        facts.now = QDateTime({2026, 11, 1}, {3, 0, 0}, Qt::UTC);
        const QList<Check> were = interruptChecks(facts, RuleSet::builtIn());
        QCOMPARE(checks.size(), were.size());
        for (qsizetype i = 0; i < were.size(); ++i) {
            QCOMPARE(checks.at(i).rule, were.at(i).rule);
            QCOMPARE(checks.at(i).verdict, were.at(i).verdict);
            QCOMPARE(checks.at(i).reason, were.at(i).reason);
            QCOMPARE(checks.at(i).facts,
                     were.at(i).readiness ? readinessFacts(*were.at(i).readiness)
                                          : were.at(i).facts);
            QCOMPARE(checks.at(i).source.date,
                     RuleSet::builtIn().sources.value(were.at(i).rule).date);
            QCOMPARE(checks.at(i).ticked, were.at(i).rule == Rule::Operation);
        }
    }

    void theReadinessComesBackWhole()
    {
        const Readiness was{
            .state = Readiness::State::Old,
            .verdict = Verdict::Unknown,
            .found = Verdict::Warn,
            .days = 120,
            .verified = QDateTime({2026, 7, 1}, {3, 0, 0}, Qt::UTC),
            .os = Cloud::OsFamily::Windows,
            .dump = DumpKind::Complete,
            .ramBytes = 17'179'332'608,
            .memoryBytes = 17'179'869'184,
            .roomBytes = 4'294'967'296,
            .dedicated = true,
            .freeBytes = 1,
            .place = u"D:\\MEMORY.DMP"_s,
            .points = {{.kind = ReadinessPoint::Kind::RoomTooSmall,
                        .have = 4'294'967'296,
                        .need = 17'179'869'184},
                       {.kind = ReadinessPoint::Kind::NotTold, .what = u"taken"_s}}};
        const Check check{.rule = Rule::Readiness,
                          .verdict = was.verdict,
                          .reason = Reason::ReadinessOfGuest,
                          .facts = readinessFacts(was),
                          .readiness = was};
        const auto recorded = [&check] {
            return stored(
                intentionFacts(intentionOf(context(), runningServer(), {check}, {}, u"POST"_s)));
        };
        QCOMPARE(checksFrom(recorded()).constFirst().readiness, was);
        // A record of an older version has the facts only, one of a newer may know other points.
        QJsonObject facts = recorded();
        QJsonObject one = facts.value("checks"_L1).toArray().first().toObject();
        QJsonObject newer = one.value("readiness"_L1).toObject();
        newer.insert("points"_L1, QJsonArray{QJsonObject{{u"point"_s, u"Haunted"_s}}});
        for (const QJsonValue &value : {QJsonValue(newer), QJsonValue(QJsonValue::Undefined)}) {
            one.insert("readiness"_L1, value);
            facts.insert("checks"_L1, QJsonArray{one});
            QVERIFY(!checksFrom(facts).constFirst().readiness);
            QCOMPARE(checksFrom(facts).constFirst().facts, readinessFacts(was));
        }
    }

    void aCheckOfAnotherVersionKeepsItsCode()
    {
        const QList<RecordedCheck> checks = checksFrom(
            {{u"checks"_s,
              QJsonArray{QJsonObject{{u"rule"_s, u"moonPhase"_s}, {u"verdict"_s, u"Warn"_s}}}}});
        QCOMPARE(checks.size(), 1);
        QCOMPARE(checks.first().ruleCode, u"moonPhase"_s);
        QVERIFY(!checks.first().rule);
        QCOMPARE(checks.first().verdict, Verdict::Warn);
        QVERIFY(!checks.first().reason); // an older version's record has none
    }

    void concernsOneGatewayAndOneServer()
    {
        const QJsonObject facts = stored(intention());
        const auto government = Cloud::Gateway::of(Cloud::Environment::Government);
        QVERIFY(concerns(facts, government));
        QVERIFY(!concerns(facts, Cloud::Gateway::of(Cloud::Environment::Public)));
        QVERIFY(concerns(facts, government, runningServer().id));
        Cloud::ServerId other = runningServer().id;
        other.region = *Cloud::RegionCode::fromText(u"JPN"_s);
        QVERIFY(!concerns(facts, government, other));
        other = runningServer().id;
        other.number = *Cloud::ServerNo::fromText(u"10000102"_s);
        QVERIFY(!concerns(facts, government, other));
        other = runningServer().id;
        other.region = *Cloud::RegionCode::fromText(u"kr"_s);
        QVERIFY(concerns(facts, government, other));
    }

    // Another spelling, another profile or a record of an older version lifts no block.
    void aGatewayIsKnownInEverySpelling_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        QTest::addColumn<bool>("same");
        const QString request = u"POST %1/vserver/v2/interruptServerInstance\nA: b\n\nc=d"_s;
        const QString here = u"https://ncloud.apigw.gov-ntruss.com"_s;
        QTest::newRow("as it is") << QJsonObject{{u"gateway"_s, here}} << true;
        QTest::newRow("with its port") << QJsonObject{{u"gateway"_s, here + u":443"_s}} << true;
        QTest::newRow("with a dot, in capitals")
            << QJsonObject{{u"gateway"_s, u"https://NCLOUD.apigw.gov-ntruss.com./"_s}} << true;
        QTest::newRow("with the path of the API")
            << QJsonObject{{u"gateway"_s, here + u"/vserver/v2"_s}} << true;
        QTest::newRow("another host")
            << QJsonObject{{u"gateway"_s, u"https://ncloud.apigw.ntruss.com"_s}} << false;
        QTest::newRow("only in the request")
            << QJsonObject{{u"request"_s, request.arg(here + u":443"_s)}} << true;
        QTest::newRow("another one only in the request")
            << QJsonObject{{u"request"_s, request.arg(u"https://gw.example/ncp"_s)}} << false;
        QTest::newRow("the gateway counts, not the request")
            << QJsonObject{{u"gateway"_s, u"https://gw.example"_s},
                           {u"request"_s, request.arg(here)}}
            << false;
        QTest::newRow("only a profile") << QJsonObject{{u"profile"_s, u"Prod"_s}} << true;
        QTest::newRow("nothing of use")
            << QJsonObject{{u"gateway"_s, u"?"_s}, {u"request"_s, u"POST"_s}} << true;
    }
    void aGatewayIsKnownInEverySpelling()
    {
        QFETCH(QJsonObject, recorded);
        QFETCH(const bool, same);
        const auto government = Cloud::Gateway::of(Cloud::Environment::Government);
        recorded.insert(
            u"server"_s,
            QJsonObject{{u"number"_s, runningServer().id.number.text()}, {u"region"_s, u"KR"_s}});
        QCOMPARE(concerns(recorded, government), same);
        QCOMPARE(concerns(recorded, government, runningServer().id), same);
        const Journal::Entry entry{.action = QUuid::createUuid(),
                                   .kind = Journal::Kind::Intention,
                                   .at = QDateTime({2026, 11, 1}, {3, 0, 0}, Qt::UTC),
                                   .facts = recorded};
        QCOMPARE(earlierOf({{.intention = entry}}, government, runningServer().id).has_value(),
                 same);
        QCOMPARE(aboutServer(government, runningServer().id)({.intention = entry}), same);
    }

    void outcomeComesBack_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<OutcomeReason>("reason");
        QTest::newRow("accepted") << Outcome::Accepted << OutcomeReason::Answered;
        QTest::newRow("refused") << Outcome::Refused << OutcomeReason::Answered;
        QTest::newRow("redirected") << Outcome::Refused << OutcomeReason::Redirected;
        QTest::newRow("not sent") << Outcome::NotSent << OutcomeReason::NothingSent;
        QTest::newRow("cancelled") << Outcome::NotSent << OutcomeReason::Cancelled;
        QTest::newRow("no answer") << Outcome::Unknown << OutcomeReason::NoAnswer;
        QTest::newRow("unusable answer") << Outcome::Unknown << OutcomeReason::UnusableAnswer;
        QTest::newRow("the program ended") << Outcome::Unknown << OutcomeReason::ProgramEnded;
    }
    void outcomeComesBack()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const OutcomeReason, reason);
        const QDateTime at({2026, 11, 1}, {3, 0, 1}, Qt::UTC);
        const OutcomeReport report{.outcome = outcome,
                                   .reason = reason,
                                   .cause = {},
                                   .traceId = u"trace-1"_s,
                                   .answer = "<a>답</a>",
                                   .at = at};
        const OutcomeReport read = outcomeFrom(
            {.kind = Journal::Kind::Outcome, .at = at, .facts = stored(outcomeFacts(report))});
        QCOMPARE(read.outcome, outcome);
        QCOMPARE(read.reason, reason);
        QCOMPARE(read.traceId, report.traceId);
        QCOMPARE(read.answer, report.answer);
        QCOMPARE(read.at, at);
    }

    void aCauseIsKeptUnchanged()
    {
        OutcomeReport report{.outcome = Outcome::Refused, .reason = OutcomeReason::Answered};
        report.cause = Cloud::ApiError{.kind = Cloud::ApiError::Kind::Service,
                                       .httpStatus = 400,
                                       .code = u"1100031"_s,
                                       .message = u"busy\nnow"_s};
        const QJsonObject facts = stored(outcomeFacts(report));
        QCOMPARE(facts.value("code"_L1).toString(), u"1100031"_s);
        QCOMPARE(facts.value("message"_L1).toString(), u"busy\nnow"_s);
        QCOMPARE(facts.value("httpStatus"_L1).toInt(), 400);
    }

    void anOutcomeNobodyUnderstandsIsUnknown()
    {
        QCOMPARE(outcomeFrom({.facts = {}}).outcome, Outcome::Unknown);
        QCOMPARE(outcomeFrom({.facts = {{u"outcome"_s, u"Perhaps"_s}}}).outcome, Outcome::Unknown);
    }

    void verdictTellsTheTimeline()
    {
        const QDateTime at({2026, 11, 1}, {3, 0, 1}, Qt::UTC);
        const QJsonObject facts =
            stored(verdictFacts(FollowVerdict::Rebooted, runningServer(),
                                {{Mark::Kind::Sent, at, {}}, {Mark::Kind::Ended, at, u"x"_s}}));
        QCOMPARE(facts.value("verdict"_L1).toString(), u"Rebooted"_s);
        QCOMPARE(facts.value("timeline"_L1).toArray().size(), 2);
        const Journal::Entry entry{.kind = Journal::Kind::Verdict, .facts = facts};
        QCOMPARE(followVerdictFrom(entry), FollowVerdict::Rebooted);
        const QList<RecordedMark> marks = marksFrom(entry);
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.last().kind, Mark::Kind::Ended);
        QCOMPARE(marks.last().at, at);
        QCOMPARE(marks.last().fact, u"x"_s);
    }

    void aResolutionComesBack_data()
    {
        QTest::addColumn<Judgement>("judgement");
        QTest::newRow("it arrived") << Judgement::Arrived;
        QTest::newRow("it did not arrive") << Judgement::DidNotArrive;
        QTest::newRow("it cannot be told") << Judgement::CannotBeTold;
    }
    void aResolutionComesBack()
    {
        QFETCH(const Judgement, judgement);
        const QDateTime at({2026, 11, 1}, {3, 20, 1, 5}, Qt::UTC);
        const Resolution read =
            resolutionFrom({.kind = Journal::Kind::Resolution,
                            .facts = stored(resolutionFacts({.judgement = judgement,
                                                             .evidence = u"덤프가 있다"_s,
                                                             .by = u"kim"_s,
                                                             .reading = runningServer(),
                                                             .readAt = at}))});
        QCOMPARE(read.judgement, judgement);
        QCOMPARE(read.evidence, u"덤프가 있다"_s);
        QCOMPARE(read.by, u"kim"_s);
        QVERIFY(read.reading);
        QVERIFY(!stateChanged(*read.reading, runningServer()));
        QCOMPARE(read.readAt, at);
    }

    void aResolutionWithoutAReadingOrAKnownWordIsReadAsSuch()
    {
        const Resolution read = resolutionFrom({.facts = {{u"judgement"_s, u"Perhaps"_s}}});
        QCOMPARE(read.judgement, Judgement::CannotBeTold);
        QVERIFY(!read.reading);
        QVERIFY(!resolutionFacts({}).contains("server"_L1));
    }

    void nothingSecretIsRecorded()
    {
        const QByteArray text = QJsonDocument(intention()).toJson();
        for (const char *const word : {keyId, secret, "signature", "x-ncp", "timestamp"})
            QVERIFY2(!text.contains(word), word);
        QVERIFY(text.contains("regionCode=KR&serverInstanceNo=10000101"));
    }
};

QTEST_GUILESS_MAIN(TestInterruptRecord)
#include "tst_interruptrecord.moc"
