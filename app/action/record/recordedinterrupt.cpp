// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/recordedinterrupt.h"

#include "app/action/record/interruptrecord.h"
#include "app/action/record/readinessrecord.h"
#include "app/action/record/recordcodes.h"
#include "app/action/record/unresolved.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace

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

NetworkNames networkNamesFrom(const QJsonObject &intention)
{
    const QJsonObject facts = intention.value("networkNames"_L1).toObject();
    return {.vpc = facts.value("vpc"_L1).toString(),
            .subnet = facts.value("subnet"_L1).toString()};
}

OutcomeReport outcomeFrom(const Journal::Entry &entry)
{
    OutcomeReport report{.traceId = entry.facts.value("traceId"_L1).toString(),
                         .answer = entry.facts.value("answer"_L1).toString().toUtf8(),
                         .at = entry.at};
    if (const auto known = valueOf<Outcome>(entry.facts.value("outcome"_L1).toString()))
        report.outcome = *known;
    if (const auto known = valueOf<OutcomeReason>(entry.facts.value("why"_L1).toString()))
        report.reason = *known;
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
                       .rule = valueOf<Rule>(rule),
                       .verdict = valueOf<Verdict>(verdict),
                       .reason = valueOf<Reason>(reason),
                       .facts = textsOf(facts.value("facts"_L1)),
                       .readiness = readinessFrom(facts.value("readiness"_L1).toObject()),
                       .source = {.page = facts.value("source"_L1).toString(),
                                  .date = QDate::fromString(facts.value("sourceDate"_L1).toString(),
                                                            Qt::ISODate)},
                       .ticked = facts.value("ticked"_L1).toBool()});
    }
    return checks;
}

std::optional<Profile::GuardLevel> guardFrom(const QJsonObject &intention)
{
    return valueOf<Profile::GuardLevel>(intention.value("guard"_L1).toString());
}

std::optional<FollowVerdict> followVerdictFrom(const Journal::Entry &verdict)
{
    return valueOf<FollowVerdict>(verdict.facts.value("verdict"_L1).toString());
}

QList<RecordedMark> marksFrom(const Journal::Entry &entry)
{
    QList<RecordedMark> marks;
    const QJsonArray recorded = entry.facts.value("timeline"_L1).toArray();
    for (const auto one : recorded) {
        const QJsonObject facts = one.toObject();
        const QString code = facts.value("mark"_L1).toString();
        marks.append({.code = code,
                      .kind = valueOf<Mark::Kind>(code),
                      .at = timeFromCode(facts.value("at"_L1).toString()),
                      .fact = facts.value("fact"_L1).toString(),
                      .afterMs = facts.value("afterMs"_L1).toInteger(-1)});
    }
    return marks;
}

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
    const OutcomeReport report = outcomeFrom(*history.outcome);
    if (report.outcome == Outcome::NotSent)
        return {{Mark::Kind::NotSent, report.at}};
    if (knownToBeSent(report)) {
        marks = {{Mark::Kind::Sent, history.intention.at},
                 {report.outcome == Outcome::Unknown ? Mark::Kind::NoAnswer
                                                     : Mark::Kind::Answered,
                  report.at}};
    }
    for (const RecordedMark &recorded : portMarksFrom(history)) {
        if (recorded.kind && recorded.at.isValid())
            marks.append({*recorded.kind, recorded.at, recorded.fact});
    }
    return marks;
}

Resolution resolutionFrom(const Journal::Entry &entry)
{
    Resolution resolution{.evidence = entry.facts.value("evidence"_L1).toString(),
                          .by = entry.facts.value("by"_L1).toString(),
                          .reading = serverFrom(entry.facts),
                          .readAt = QDateTime::fromString(
                              entry.facts.value("readAt"_L1).toString(), Qt::ISODateWithMs)};
    if (const auto known = valueOf<Judgement>(entry.facts.value("judgement"_L1).toString()))
        resolution.judgement = *known;
    return resolution;
}

std::optional<RecordedWatch> watchFrom(const Journal::InterruptHistory &history)
{
    const bool asOfIntention = !history.verdict && history.watches.isEmpty();
    const Journal::Entry &latest = history.verdict ? *history.verdict
        : history.watches.isEmpty()                ? history.intention
                                                   : history.watches.constLast();
    const QJsonObject facts = latest.facts.value("watch"_L1).toObject();
    const auto text = [&facts](QLatin1String key) { return facts.value(key).toString(); };
    const int port = facts.value("port"_L1).toInt();
    constexpr int highest = 65535;
    if (port < 1 || port > highest)
        return std::nullopt;
    using State = PortSightings::State;
    RecordedWatch recorded{
        .port = {.address = QHostAddress(text("address"_L1)), .port = quint16(port)},
        .seen = {.state = valueOf<State>(text("state"_L1)).value_or(State::NotSeen),
                 .since = timeFromCode(text("since"_L1)),
                 .before = valueOf<State>(text("before"_L1)).value_or(State::NotSeen),
                 .wentAway = timeFromCode(text("wentAway"_L1)),
                 .cameBack = timeFromCode(text("cameBack"_L1))}};
    if (asOfIntention) // asked for before sending: the state at that moment is the one before
        recorded.seen.before = recorded.seen.state;
    if (!recorded.seen.since.isValid() && recorded.seen.state != State::NotSeen)
        recorded.seen.since = latest.at;
    if (!recorded.port.isValid())
        return std::nullopt;
    return recorded;
}

QList<RecordedMark> portMarksFrom(const Journal::InterruptHistory &history)
{
    QList<RecordedMark> marks;
    for (const Journal::Entry &watch : history.watches)
        marks += marksFrom(watch);
    return marks;
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
