// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/interruptrecord.h"

#include "app/action/unresolved.h"
#include "app/core/desk.h"
#include "app/profile/importsources.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr int recordVersion = 1;

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"Pass"_s;
    case Verdict::Warn: return u"Warn"_s;
    case Verdict::Block: return u"Block"_s;
    case Verdict::Unknown: return u"Unknown"_s;
    }
    return {};
}

QString ruleText(Rule rule)
{
    switch (rule) {
    case Rule::Profile: return u"profile"_s;
    case Rule::Status: return u"status"_s;
    case Rule::Operation: return u"operation"_s;
    case Rule::Support: return u"support"_s;
    case Rule::FreshReading: return u"freshReading"_s;
    case Rule::EarlierInterrupt: return u"earlierInterrupt"_s;
    case Rule::Clock: return u"clock"_s;
    case Rule::Readiness: return u"readiness"_s;
    }
    return {};
}

QString guardText(Profile::GuardLevel guard)
{
    switch (guard) {
    case Profile::GuardLevel::ReadOnly: return u"ReadOnly"_s;
    case Profile::GuardLevel::Production: return u"Production"_s;
    case Profile::GuardLevel::Standard: return u"Standard"_s;
    case Profile::GuardLevel::Lab: return u"Lab"_s;
    }
    return {};
}

QString followText(FollowVerdict verdict)
{
    switch (verdict) {
    case FollowVerdict::Following: return u"Following"_s;
    case FollowVerdict::Rebooted: return u"Rebooted"_s;
    case FollowVerdict::NoVisibleReaction: return u"NoVisibleReaction"_s;
    case FollowVerdict::StillDown: return u"StillDown"_s;
    }
    return {};
}

QString markText(Mark::Kind kind)
{
    switch (kind) {
    case Mark::Kind::Sent: return u"Sent"_s;
    case Mark::Kind::Answered: return u"Answered"_s;
    case Mark::Kind::NoAnswer: return u"NoAnswer"_s;
    case Mark::Kind::NotSent: return u"NotSent"_s;
    case Mark::Kind::FirstChange: return u"FirstChange"_s;
    case Mark::Kind::LeftRunning: return u"LeftRunning"_s;
    case Mark::Kind::Back: return u"Back"_s;
    case Mark::Kind::BootTimeChanged: return u"BootTimeChanged"_s;
    case Mark::Kind::NoVisibleReaction: return u"NoVisibleReaction"_s;
    case Mark::Kind::PortAway: return u"PortAway"_s;
    case Mark::Kind::PortBack: return u"PortBack"_s;
    case Mark::Kind::PortAnswers: return u"PortAnswers"_s;
    case Mark::Kind::Paused: return u"Paused"_s;
    case Mark::Kind::Resumed: return u"Resumed"_s;
    case Mark::Kind::Ended: return u"Ended"_s;
    }
    return {};
}

QString checkReasonText(Reason reason)
{
    switch (reason) {
    case Reason::ProfileAllows: return u"ProfileAllows"_s;
    case Reason::ProfileReadOnly: return u"ProfileReadOnly"_s;
    case Reason::ConsoleLocked: return u"ConsoleLocked"_s;
    case Reason::StatusRunning: return u"StatusRunning"_s;
    case Reason::StatusNotRunning: return u"StatusNotRunning"_s;
    case Reason::OperationNone: return u"OperationNone"_s;
    case Reason::OperationInProgress: return u"OperationInProgress"_s;
    case Reason::Supported: return u"Supported"_s;
    case Reason::SupportedUnverified: return u"SupportedUnverified"_s;
    case Reason::NotSupported: return u"NotSupported"_s;
    case Reason::BareMetal: return u"BareMetal"_s;
    case Reason::ReadingFresh: return u"ReadingFresh"_s;
    case Reason::ReadingPending: return u"ReadingPending"_s;
    case Reason::ReadingFailed: return u"ReadingFailed"_s;
    case Reason::ReadingChanged: return u"ReadingChanged"_s;
    case Reason::ServerGone: return u"ServerGone"_s;
    case Reason::OtherRegion: return u"OtherRegion"_s;
    case Reason::NoEarlierInterrupt: return u"NoEarlierInterrupt"_s;
    case Reason::EarlierUnresolved: return u"EarlierUnresolved"_s;
    case Reason::EarlierNotKnown: return u"EarlierNotKnown"_s;
    case Reason::EarlierRecent: return u"EarlierRecent"_s;
    case Reason::ClockGood: return u"ClockGood"_s;
    case Reason::ClockSkewed: return u"ClockSkewed"_s;
    case Reason::ReadinessOfGuest: return u"ReadinessOfGuest"_s;
    }
    return {};
}

// The value that is written as this word. Empty: a newer version's.
template <typename Value>
std::optional<Value> valueOf(const QString &word, QString (*textOf)(Value))
{
    constexpr int beyondAll = 64; // no enum here has as many values; those it lacks have no word
    for (int number = 0; number < beyondAll && !word.isEmpty(); ++number) {
        if (textOf(Value(number)) == word)
            return Value(number);
    }
    return std::nullopt;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto value : values)
        texts.append(value.toString());
    return texts;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString portStateText(PortSightings::State state)
{
    switch (state) {
    case PortSightings::State::NotSeen: return u"notSeen"_s;
    case PortSightings::State::Open: return u"open"_s;
    case PortSightings::State::Silent: return u"silent"_s;
    }
    return {};
}

constexpr std::initializer_list<OutcomeReason> allOutcomeReasons = {
    OutcomeReason::Answered,  OutcomeReason::Redirected,     OutcomeReason::NothingLeft,
    OutcomeReason::Cancelled, OutcomeReason::NotAllowed,     OutcomeReason::Locked,
    OutcomeReason::NoAnswer,  OutcomeReason::UnusableAnswer,
    OutcomeReason::ProgramEnded};

QString outcomeReasonText(OutcomeReason reason)
{
    switch (reason) {
    case OutcomeReason::Answered: return u"Answered"_s;
    case OutcomeReason::Redirected: return u"Redirected"_s;
    case OutcomeReason::NothingLeft: return u"NothingLeft"_s;
    case OutcomeReason::Cancelled: return u"Cancelled"_s;
    case OutcomeReason::NotAllowed: return u"NotAllowed"_s;
    case OutcomeReason::Locked: return u"Locked"_s;
    case OutcomeReason::NoAnswer: return u"NoAnswer"_s;
    case OutcomeReason::UnusableAnswer: return u"UnusableAnswer"_s;
    case OutcomeReason::ProgramEnded: return u"ProgramEnded"_s;
    }
    return {};
}

QString judgementText(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Arrived: return u"Arrived"_s;
    case Judgement::DidNotArrive: return u"DidNotArrive"_s;
    case Judgement::CannotBeTold: return u"CannotBeTold"_s;
    }
    return {};
}

// Tells accounts apart without keeping the key's id.
QString accountMark(const QByteArray &accessKeyId)
{
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(
            QCryptographicHash::hash(accessKeyId, QCryptographicHash::Sha256).toHex().left(enough));
}

QJsonObject serverFacts(const Cloud::ServerInstance &server)
{
    return {{u"number"_s, server.id.number.text()},
            {u"region"_s, server.id.region.text()},
            {u"name"_s, server.name},
            {u"zone"_s, server.zone},
            {u"status"_s, server.statusCode.code},
            {u"operation"_s, server.operationCode.code},
            {u"statusName"_s, server.statusName},
            {u"bootTime"_s, isoTime(server.booted)},
            {u"platform"_s, server.platform.code},
            {u"hypervisor"_s, server.hypervisorCode.code},
            {u"cpuCount"_s, server.cpuCount},
            {u"memoryBytes"_s, server.memoryBytes},
            {u"spec"_s, server.specCode},
            {u"image"_s, server.imageProductCode},
            {u"vpc"_s, server.vpcNo},
            {u"subnet"_s, server.subnetNo},
            {u"publicIp"_s, server.publicIp}};
}

} // namespace

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted: return u"Accepted"_s;
    case Outcome::Refused: return u"Refused"_s;
    case Outcome::NotSent: return u"NotSent"_s;
    case Outcome::Unknown: return u"Unknown"_s;
    }
    return {};
}

QJsonObject intentionFacts(const InterruptContext &context, const Cloud::ServerInstance &before,
                           const QList<Check> &checks, const Confirmation &confirmation,
                           const QString &request)
{
    QJsonArray checkFacts;
    for (const Check &check : checks) {
        const RuleSource source = context.rules->sources.value(check.rule);
        checkFacts.append(QJsonObject{{u"rule"_s, ruleText(check.rule)},
                                      {u"verdict"_s, verdictText(check.verdict)},
                                      {u"reason"_s, checkReasonText(check.reason)},
                                      {u"facts"_s, QJsonArray::fromStringList(check.facts)},
                                      {u"source"_s, source.page},
                                      {u"sourceDate"_s, source.date.toString(Qt::ISODate)},
                                      {u"ticked"_s, confirmation.accepted.contains(check.rule)}});
    }
    const Desk desk = thisDesk();
    QJsonObject facts{{u"version"_s, recordVersion},
            {u"console"_s, QCoreApplication::applicationVersion()},
            {u"login"_s, desk.login},
            {u"host"_s, desk.host},
            {u"server"_s, serverFacts(before)},
            {u"profile"_s, context.profile.name},
            {u"demo"_s, context.profile.demo},
            {u"key"_s, Profile::maskedKey(QString::fromLatin1(context.connection.accessKeyId))},
            {u"guard"_s, guardText(context.profile.guard)},
            {u"gateway"_s, context.profile.gateway.url().toString()},
            {u"account"_s, accountMark(context.connection.accessKeyId)},
            {u"reason"_s, confirmation.reason},
            {u"checks"_s, checkFacts},
            {u"rulesVersion"_s, context.rules->version},
            {u"rulesDate"_s, context.rules->date.toString(Qt::ISODate)},
            {u"request"_s, request}};
    if (context.clock && !context.clock->monotonicStart().isEmpty()) {
        facts.insert(u"monotonic"_s,
                     QJsonObject{{u"start"_s, QString::fromLatin1(context.clock->monotonicStart())},
                                 {u"ms"_s, context.clock->monotonicMs()}});
    }
    return facts;
}

QJsonObject outcomeFacts(const OutcomeReport &report)
{
    QJsonObject facts{{u"version"_s, recordVersion},
                      {u"outcome"_s, outcomeText(report.outcome)},
                      {u"why"_s, outcomeReasonText(report.reason)},
                      {u"traceId"_s, report.traceId},
                      {u"answer"_s, QString::fromUtf8(report.answer)}};
    if (report.cause) {
        facts.insert(u"kind"_s, int(report.cause->kind));
        facts.insert(u"httpStatus"_s, report.cause->httpStatus);
        facts.insert(u"code"_s, report.cause->code);
        facts.insert(u"message"_s, report.cause->message);
        facts.insert(u"details"_s, report.cause->details);
        facts.insert(u"technical"_s, report.cause->technical);
    }
    return facts;
}

QJsonObject verdictFacts(FollowVerdict verdict, const Cloud::ServerInstance &last,
                         const QList<Mark> &marks)
{
    QJsonArray timeline;
    for (const Mark &mark : marks) {
        QJsonObject one{{u"mark"_s, markText(mark.kind)},
                        {u"at"_s, isoTime(mark.at)},
                        {u"fact"_s, mark.fact}};
        if (mark.afterMs >= 0)
            one.insert(u"afterMs"_s, mark.afterMs);
        timeline.append(one);
    }
    return {{u"version"_s, recordVersion},
            {u"verdict"_s, followText(verdict)},
            {u"bootTime"_s, isoTime(last.booted)},
            {u"status"_s, last.statusCode.code},
            {u"timeline"_s, timeline}};
}

QJsonObject resolutionFacts(const Resolution &resolution)
{
    QJsonObject facts{{u"version"_s, recordVersion},
                      {u"judgement"_s, judgementText(resolution.judgement)},
                      {u"evidence"_s, resolution.evidence},
                      {u"by"_s, resolution.by}};
    if (resolution.reading) {
        facts.insert(u"server"_s, serverFacts(*resolution.reading));
        facts.insert(u"readAt"_s, isoTime(resolution.readAt));
    }
    return facts;
}

std::optional<Cloud::ServerInstance> serverFrom(const QJsonObject &record)
{
    const QJsonObject facts = record.value("server"_L1).toObject();
    const auto text = [&facts](QLatin1String key) { return facts.value(key).toString(); };
    const auto number = Cloud::ServerNo::fromText(text("number"_L1));
    const auto region = Cloud::RegionCode::fromText(text("region"_L1));
    if (!number || !region)
        return std::nullopt;
    Cloud::ServerInstance server{.id = {.region = *region, .number = *number},
                                 .name = text("name"_L1)};
    server.zone = text("zone"_L1);
    server.statusCode.code = text("status"_L1);
    server.status = Cloud::serverStatusFromCode(server.statusCode.code);
    server.operationCode.code = text("operation"_L1);
    server.operation = Cloud::serverOperationFromCode(server.operationCode.code);
    server.statusName = text("statusName"_L1);
    server.booted = QDateTime::fromString(text("bootTime"_L1), Qt::ISODateWithMs);
    server.platform.code = text("platform"_L1);
    server.hypervisorCode.code = text("hypervisor"_L1);
    server.hypervisor = Cloud::hypervisorFromCode(server.hypervisorCode.code);
    server.cpuCount = facts.value("cpuCount"_L1).toInt();
    server.memoryBytes = facts.value("memoryBytes"_L1).toInteger();
    server.specCode = text("spec"_L1);
    server.imageProductCode = text("image"_L1);
    server.os = Cloud::osFamilyOf(server.platform.code, server.imageProductCode);
    server.vpcNo = text("vpc"_L1);
    server.subnetNo = text("subnet"_L1);
    server.publicIp = text("publicIp"_L1);
    return server;
}

OutcomeReport outcomeFrom(const Journal::Entry &entry)
{
    OutcomeReport report{.traceId = entry.facts.value("traceId"_L1).toString(),
                         .answer = entry.facts.value("answer"_L1).toString().toUtf8(),
                         .at = entry.at};
    const QString outcome = entry.facts.value("outcome"_L1).toString();
    for (const Outcome known :
         {Outcome::Accepted, Outcome::Refused, Outcome::NotSent, Outcome::Unknown}) {
        if (outcome == outcomeText(known))
            report.outcome = known;
    }
    const QString why = entry.facts.value("why"_L1).toString();
    for (const OutcomeReason known : allOutcomeReasons) {
        if (why == outcomeReasonText(known))
            report.reason = known;
    }
    return report;
}

QList<RecordedCheck> checksFrom(const QJsonObject &intention)
{
    QList<RecordedCheck> checks;
    const QJsonArray recorded = intention.value("checks"_L1).toArray();
    for (const auto one : recorded) {
        const QJsonObject facts = one.toObject();
        const QString rule = facts.value("rule"_L1).toString();
        const QString verdict = facts.value("verdict"_L1).toString();
        const QString reason = facts.value("reason"_L1).toString();
        checks.append({.ruleCode = rule,
                       .verdictCode = verdict,
                       .reasonCode = reason,
                       .rule = valueOf(rule, ruleText),
                       .verdict = valueOf(verdict, verdictText),
                       .reason = valueOf(reason, checkReasonText),
                       .facts = textsOf(facts.value("facts"_L1)),
                       .source = {.page = facts.value("source"_L1).toString(),
                                  .date = QDate::fromString(facts.value("sourceDate"_L1).toString(),
                                                            Qt::ISODate)},
                       .ticked = facts.value("ticked"_L1).toBool()});
    }
    return checks;
}

std::optional<Profile::GuardLevel> guardFrom(const QJsonObject &intention)
{
    return valueOf(intention.value("guard"_L1).toString(), guardText);
}

std::optional<FollowVerdict> followVerdictFrom(const Journal::Entry &verdict)
{
    return valueOf(verdict.facts.value("verdict"_L1).toString(), followText);
}

QList<RecordedMark> marksFrom(const Journal::Entry &verdict)
{
    QList<RecordedMark> marks;
    const QJsonArray recorded = verdict.facts.value("timeline"_L1).toArray();
    for (const auto one : recorded) {
        const QJsonObject facts = one.toObject();
        const QString code = facts.value("mark"_L1).toString();
        marks.append({.code = code,
                      .kind = valueOf(code, markText),
                      .at = timeOf(facts.value("at"_L1)),
                      .fact = facts.value("fact"_L1).toString(),
                      .afterMs = facts.value("afterMs"_L1).toInteger(-1)});
    }
    return marks;
}

QString codeOf(FollowVerdict verdict) { return followText(verdict); }
QString codeOf(Mark::Kind kind) { return markText(kind); }
QString codeOf(OutcomeReason reason) { return outcomeReasonText(reason); }
QString codeOf(Judgement judgement) { return judgementText(judgement); }

std::optional<RecordedCause> causeFrom(const Journal::Entry &outcome)
{
    const auto word = [&outcome](QLatin1String key) { return outcome.facts.value(key).toString(); };
    const RecordedCause cause{.httpStatus = outcome.facts.value("httpStatus"_L1).toInt(),
                              .code = word("code"_L1),
                              .message = word("message"_L1),
                              .details = word("details"_L1),
                              .technical = word("technical"_L1)};
    return cause == RecordedCause{} ? std::nullopt : std::optional(cause);
}

QList<Mark> recordedTimeline(const Journal::InterruptHistory &history)
{
    QList<Mark> marks;
    if (history.verdict) {
        for (const RecordedMark &recorded : marksFrom(*history.verdict)) {
            if (recorded.kind && recorded.at.isValid())
                marks.append({*recorded.kind, recorded.at, recorded.fact});
        }
        return marks;
    }
    if (!history.outcome) // whether it was sent is not known
        return marks;
    const Outcome outcome = recordedOutcome(history);
    if (outcome == Outcome::NotSent)
        return {{Mark::Kind::NotSent, history.outcome->at}};
    return {{Mark::Kind::Sent, history.intention.at},
            {outcome == Outcome::Unknown ? Mark::Kind::NoAnswer : Mark::Kind::Answered,
             history.outcome->at}};
}

Resolution resolutionFrom(const Journal::Entry &entry)
{
    Resolution resolution{.evidence = entry.facts.value("evidence"_L1).toString(),
                          .by = entry.facts.value("by"_L1).toString(),
                          .reading = serverFrom(entry.facts),
                          .readAt = QDateTime::fromString(
                              entry.facts.value("readAt"_L1).toString(), Qt::ISODateWithMs)};
    const QString judgement = entry.facts.value("judgement"_L1).toString();
    for (const Judgement known : {Judgement::Arrived, Judgement::DidNotArrive}) {
        if (judgement == judgementText(known))
            resolution.judgement = known;
    }
    return resolution;
}

QJsonObject watchFacts(const WatchedPort &port, const PortSightings &sightings)
{
    return {{u"version"_s, recordVersion},
            {u"address"_s, port.address.toString()},
            {u"port"_s, int(port.port)},
            {u"before"_s, portStateText(sightings.beforeSending())},
            {u"state"_s, portStateText(sightings.state())},
            {u"wentAway"_s, isoTime(sightings.wentAway())},
            {u"cameBack"_s, isoTime(sightings.cameBack())}};
}

std::optional<RecordedWatch> watchFrom(const Journal::InterruptHistory &history)
{
    const QJsonObject facts = history.intention.facts.value("watch"_L1).toObject();
    RecordedWatch recorded;
    const int port = facts.value("port"_L1).toInt();
    constexpr int highest = 65535;
    if (port < 1 || port > highest)
        return std::nullopt;
    recorded.port = {.address = QHostAddress(facts.value("address"_L1).toString()),
                     .port = quint16(port)};
    using State = PortSightings::State;
    // Asked for before sending, the state at that moment is the one before.
    const QString before = facts.value("state"_L1).toString();
    for (const State known : {State::NotSeen, State::Open, State::Silent}) {
        if (before == portStateText(known))
            recorded.before = known;
    }
    if (!recorded.port.isValid())
        return std::nullopt;
    return recorded;
}

qint64 elapsedSince(const Journal::Entry &intention, const Clock &clock)
{
    const QJsonObject recorded = intention.facts.value("monotonic"_L1).toObject();
    const QByteArray start = clock.monotonicStart();
    const qint64 at = recorded.value("ms"_L1).toInteger(-1);
    if (!start.isEmpty() && recorded.value("start"_L1).toString().toLatin1() == start && at >= 0
        && at <= clock.monotonicMs())
        return clock.monotonicMs() - at;
    return std::max<qint64>(0, clock.wallMs() - intention.at.toMSecsSinceEpoch());
}

QString profileNameFrom(const QJsonObject &intention)
{
    return intention.value("profile"_L1).toString();
}

QString reasonFrom(const QJsonObject &intention)
{
    return intention.value("reason"_L1).toString();
}

Outcome recordedOutcome(const Journal::InterruptHistory &history)
{
    return history.outcome ? outcomeFrom(*history.outcome).outcome : Outcome::Unknown;
}

Journal::Journal::Wanted aboutServer(const Cloud::Gateway &gateway, const Cloud::ServerId &server)
{
    return [gateway, server](const Journal::InterruptHistory &history) {
        return concerns(history.intention.facts, gateway, server);
    };
}

std::optional<EarlierInterrupt> earlierOf(const QList<Journal::InterruptHistory> &histories,
                                          const Cloud::Gateway &gateway,
                                          const Cloud::ServerId &server)
{
    std::optional<EarlierInterrupt> found;
    for (const Journal::InterruptHistory &history : histories) {
        if (!concerns(history.intention.facts, gateway, server))
            continue;
        const Outcome outcome = recordedOutcome(history);
        if (outcome == Outcome::Refused || outcome == Outcome::NotSent)
            continue;
        const bool resolved = isSettled(history);
        if (!found || found->outcome != Outcome::Unknown || found->resolved)
            found = EarlierInterrupt{
                .outcome = outcome, .resolved = resolved, .at = history.intention.at};
    }
    return found;
}

bool sentWith(const QJsonObject &intention, const QByteArray &accessKeyId)
{
    return intention.value("account"_L1).toString() == accountMark(accessKeyId);
}

bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway)
{
    return intention.value("gateway"_L1).toString() == gateway.url().toString();
}

bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway,
              const Cloud::ServerId &server)
{
    const QJsonObject facts = intention.value("server"_L1).toObject();
    return concerns(intention, gateway)
            && facts.value("number"_L1).toString() == server.number.text()
            && facts.value("region"_L1).toString() == server.region.text();
}

} // namespace Console::Action
