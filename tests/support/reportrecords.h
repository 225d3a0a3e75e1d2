// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "app/action/send/interrupt.h"
#include "app/desktop/localuser.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Console::Test {

inline constexpr auto reportKeyId = "EXAMPLEACCESSKEY0001";
inline constexpr auto reportSecret = "ExampleSecretKeyForDocsOnly0123456789abc"; // made up

inline QDateTime reportNight(int seconds = 0)
{
    return QDateTime({2026, 11, 24}, {18, 12, 7}, Qt::UTC).addSecs(seconds);
}

class StoppedClock final : public Clock
{
public:
    qint64 wallMs() const override { return reportNight().toMSecsSinceEpoch(); }
    qint64 monotonicMs() const override { return 0; }
};

inline Action::InterruptContext reportContext(const QString &profile)
{
    static const StoppedClock clock;
    const auto gateway = Cloud::Gateway::of(Cloud::Environment::Government);
    return {.profile = {.name = profile,
                        .gateway = gateway,
                        .accessKeyId = QString::fromLatin1(reportKeyId),
                        .region = {},
                        .guard = Profile::GuardLevel::Production},
            .client = {},
            .connection = {.gateway = gateway,
                           .accessKeyId = reportKeyId,
                           .secretKey =
                               std::make_shared<SecretSlot>(Secret(QByteArrayView(reportSecret))),
                           .clock = std::make_shared<Cloud::GatewayClock>(clock),
                           .extraCertificates = {}},
            .journal = nullptr,
            .clock = &clock,
            .rules = &Action::RuleSet::builtIn(),
            .run = {.id = QUuid::createUuid(),
                    .login = Desktop::localUser().login,
                    .host = Desktop::localUser().host}};
}

// As they are after they lay in the journal.
inline Journal::Entry reportEntry(const QUuid &action, Journal::Kind kind, int seconds,
                                  const QJsonObject &facts)
{
    return {.sequence = seconds + 1,
            .action = action,
            .run = action,
            .kind = kind,
            .at = reportNight(seconds),
            .facts = QJsonDocument::fromJson(QJsonDocument(facts).toJson()).object(),
            .hash = QByteArray(32, char('a' + int(kind)))};
}

// Every text of the records that the user or the provider chose is `text` or holds it.
inline Journal::InterruptHistory reportHistory(const QString &text = {})
{
    using namespace Qt::StringLiterals;
    using namespace Action;
    const QUuid action = QUuid::createUuid();
    Cloud::ServerInstance server = runningServer();
    server.name += text;
    server.zone += text;
    server.statusName += text;
    server.specCode = u"s2-g3"_s + text;
    InterruptFacts facts{.shown = server};
    facts.fresh = server;
    facts.now = reportNight();
    QList<Check> checks = interruptChecks(facts, RuleSet::builtIn());
    checks.append({.rule = Rule::Operation,
                   .verdict = Verdict::Warn,
                   .reason = Reason::OperationInProgress,
                   .facts = {u"SETUP"_s + text, text}});
    const QJsonObject intention = intentionFacts(intentionOf(
        reportContext(u"Prod KR"_s + text), server, checks,
        {.typedName = server.name, .reason = u"INC-2041"_s + text, .accepted = {Rule::Operation}},
        Cloud::describePost(Cloud::Gateway::of(Cloud::Environment::Government),
                            Cloud::interruptServerInstance(server.id))
            + text));
    OutcomeReport outcome{.outcome = Outcome::Accepted,
                          .reason = OutcomeReason::Answered,
                          .traceId = u"trace-1"_s + text,
                          .answer = (u"<answer>"_s + text + u"</answer>"_s).toUtf8()};
    outcome.cause = Cloud::ApiError{.kind = Cloud::ApiError::Kind::Service,
                                    .httpStatus = 200,
                                    .code = u"0"_s + text,
                                    .message = u"message"_s + text,
                                    .technical = u"technical"_s + text};
    Cloud::ServerInstance last = server;
    last.booted = reportNight(95);
    last.statusCode.code += text;
    const QList<Mark> marks = {{Mark::Kind::Sent, reportNight(), {}},
                               {Mark::Kind::Answered, reportNight(1), {}},
                               {Mark::Kind::LeftRunning, reportNight(4), u"NSTOP"_s + text},
                               {Mark::Kind::Back, reportNight(100), u"RUN"_s},
                               {Mark::Kind::BootTimeChanged, reportNight(100),
                                u"2026-10-01T19:00:13Z → 2026-11-24T18:13:42Z"_s},
                               {Mark::Kind::Ended, reportNight(100), {}}};
    return {.intention = reportEntry(action, Journal::Kind::Intention, 0, intention),
            .outcome = reportEntry(action, Journal::Kind::Outcome, 1, outcomeFacts(outcome)),
            .verdict = reportEntry(action, Journal::Kind::Verdict, 100,
                                   verdictFacts(FollowVerdict::Rebooted, last, marks)),
            .resolution = reportEntry(action, Journal::Kind::Resolution, 200,
                                      resolutionFacts({.judgement = Judgement::Arrived,
                                                       .evidence = u"dump"_s + text,
                                                       .by = u"kim"_s + text,
                                                       .reading = last,
                                                       .readAt = reportNight(190)}))};
}

} // namespace Console::Test
