// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"

#include "app/profile/importsources.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr int recordVersion = 1;

QJsonObject serverFacts(const Cloud::ServerInstance &server)
{
    return {{u"number"_s, server.id.number.text()},
            {u"region"_s, server.id.region.text()},
            {u"name"_s, server.name},
            {u"zone"_s, server.zone},
            {u"status"_s, server.statusCode.code},
            {u"operation"_s, server.operationCode.code},
            {u"statusName"_s, server.statusName},
            {u"bootTime"_s, codeOfTime(server.booted)},
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

QJsonArray timelineOf(const QList<Mark> &marks)
{
    QJsonArray timeline;
    for (const Mark &mark : marks) {
        QJsonObject one{
            {u"mark"_s, codeOf(mark.kind)}, {u"at"_s, codeOfTime(mark.at)}, {u"fact"_s, mark.fact}};
        if (mark.afterMs >= 0)
            one.insert(u"afterMs"_s, mark.afterMs);
        timeline.append(one);
    }
    return timeline;
}

QJsonObject readinessRecord(const Readiness &readiness)
{
    QJsonArray points;
    for (const ReadinessPoint &point : readiness.points)
        points.append(QJsonObject{{u"point"_s, codeOf(point.kind)},
                                  {u"what"_s, point.what},
                                  {u"have"_s, point.have},
                                  {u"need"_s, point.need}});
    return {{u"state"_s, codeOf(readiness.state)},
            {u"verdict"_s, codeOf(readiness.verdict)},
            {u"found"_s, codeOf(readiness.found)},
            {u"days"_s, readiness.days},
            {u"verified"_s, codeOfTime(readiness.verified)},
            {u"os"_s, codeOf(readiness.os)},
            {u"dump"_s, codeOf(readiness.dump)},
            {u"ramBytes"_s, readiness.ramBytes},
            {u"memoryBytes"_s, readiness.memoryBytes},
            {u"roomBytes"_s, readiness.roomBytes},
            {u"dedicated"_s, readiness.dedicated},
            {u"freeBytes"_s, readiness.freeBytes},
            {u"place"_s, readiness.place},
            {u"points"_s, points}};
}

std::optional<Readiness> readinessFrom(const QJsonObject &record)
{
    const auto text = [&record](QLatin1String key) {
        return record.value(key).toString();
    };
    const auto number = [&record](QLatin1String key) {
        return record.value(key).toInteger();
    };
    const auto state = valueOf<Readiness::State>(text("state"_L1));
    const auto dump = valueOf<DumpKind>(text("dump"_L1));
    if (!state || !dump)
        return std::nullopt;
    Readiness readiness{
        .state = *state,
        .verdict = valueOf<Verdict>(text("verdict"_L1)).value_or(Verdict::Unknown),
        .found = valueOf<Verdict>(text("found"_L1)).value_or(Verdict::Unknown),
        .days = number("days"_L1),
        .verified = timeFromCode(text("verified"_L1)),
        .os = valueOf<Cloud::OsFamily>(text("os"_L1)).value_or(Cloud::OsFamily::Unknown),
        .dump = *dump,
        .ramBytes = number("ramBytes"_L1),
        .memoryBytes = number("memoryBytes"_L1),
        .roomBytes = number("roomBytes"_L1),
        .dedicated = record.value("dedicated"_L1).toBool(),
        .freeBytes = number("freeBytes"_L1),
        .place = text("place"_L1)};
    const QJsonArray points = record.value("points"_L1).toArray();
    for (const auto one : points) {
        const QJsonObject facts = one.toObject();
        const auto kind = valueOf<ReadinessPoint::Kind>(facts.value("point"_L1).toString());
        if (!kind)
            return std::nullopt; // else it would claim too much
        readiness.points.append({.kind = *kind,
                                 .what = facts.value("what"_L1).toString(),
                                 .have = facts.value("have"_L1).toInteger(),
                                 .need = facts.value("need"_L1).toInteger()});
    }
    return readiness;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const auto value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace

QStringList readinessFacts(const Readiness &readiness)
{
    QStringList facts{codeOf(readiness.state)};
    if (readiness.state == Readiness::State::Never || readiness.state == Readiness::State::Lost)
        return facts;
    facts << readiness.verified.toString(Qt::ISODate) << codeOf(readiness.dump)
          << u"ram %1"_s.arg(readiness.ramBytes) << u"room %1"_s.arg(readiness.roomBytes)
          << u"free %1"_s.arg(readiness.freeBytes);
    for (const ReadinessPoint &point : readiness.points)
        facts += point.what.isEmpty() ? codeOf(point.kind) : codeOf(point.kind) + u' ' + point.what;
    return facts;
}

QJsonObject intentionFacts(const Intention &intention)
{
    QJsonArray checkFacts;
    for (const Check &check : intention.checks) {
        const RuleSource source = intention.rules.sources.value(check.rule);
        QJsonObject one{{u"rule"_s, codeOf(check.rule)},
                        {u"verdict"_s, codeOf(check.verdict)},
                        {u"reason"_s, codeOf(check.reason)},
                        {u"facts"_s,
                         QJsonArray::fromStringList(
                             check.readiness ? readinessFacts(*check.readiness) : check.facts)},
                        {u"source"_s, source.page},
                        {u"sourceDate"_s, source.date.toString(Qt::ISODate)},
                        {u"ticked"_s, intention.confirmation.accepted.contains(check.rule)}};
        if (check.readiness)
            one.insert(u"readiness"_s, readinessRecord(*check.readiness));
        checkFacts.append(one);
    }
    QJsonObject facts{{u"version"_s, recordVersion},
                      {u"console"_s, QCoreApplication::applicationVersion()},
                      {u"login"_s, intention.run.login},
                      {u"host"_s, intention.run.host},
                      {u"server"_s, serverFacts(intention.before)},
                      {u"profile"_s, intention.profile.name},
                      {u"demo"_s, intention.profile.demo},
                      {u"key"_s, Profile::maskedKey(QString::fromLatin1(intention.accessKeyId))},
                      {u"guard"_s, codeOf(intention.profile.guard)},
                      {u"gateway"_s, intention.profile.gateway.url().toString()},
                      {u"account"_s, accountMark(intention.accessKeyId)},
                      {u"reason"_s, intention.confirmation.reason},
                      {u"checks"_s, checkFacts},
                      {u"rulesVersion"_s, intention.rules.version},
                      {u"rulesDate"_s, intention.rules.date.toString(Qt::ISODate)},
                      {u"request"_s, intention.request}};
    if (!intention.monotonicStart.isEmpty()) {
        facts.insert(u"monotonic"_s,
                     QJsonObject{{u"start"_s, QString::fromLatin1(intention.monotonicStart)},
                                 {u"ms"_s, intention.monotonicMs}});
    }
    return facts;
}

void addNetworkNames(QJsonObject &intention, const NetworkNames &names)
{
    QJsonObject facts;
    if (!names.vpc.isEmpty())
        facts.insert(u"vpc"_s, names.vpc);
    if (!names.subnet.isEmpty())
        facts.insert(u"subnet"_s, names.subnet);
    if (!facts.isEmpty())
        intention.insert(u"networkNames"_s, facts);
}

QJsonObject outcomeFacts(const OutcomeReport &report)
{
    QJsonObject facts{{u"version"_s, recordVersion},
                      {u"outcome"_s, outcomeText(report.outcome)},
                      {u"why"_s, codeOf(report.reason)},
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

QJsonObject verdictFacts(FollowVerdict verdict, const std::optional<Cloud::ServerInstance> &last,
                         const QList<Mark> &marks)
{
    return {{u"version"_s, recordVersion},
            {u"verdict"_s, codeOf(verdict)},
            {u"bootTime"_s, last ? codeOfTime(last->booted) : QString()},
            {u"status"_s, last ? last->statusCode.code : QString()},
            {u"timeline"_s, timelineOf(marks)}};
}

QJsonObject resolutionFacts(const Resolution &resolution)
{
    QJsonObject facts{{u"version"_s, recordVersion},
                      {u"judgement"_s, codeOf(resolution.judgement)},
                      {u"evidence"_s, resolution.evidence},
                      {u"by"_s, resolution.by}};
    if (resolution.reading) {
        facts.insert(u"server"_s, serverFacts(*resolution.reading));
        facts.insert(u"readAt"_s, codeOfTime(resolution.readAt));
    }
    return facts;
}

QJsonObject watchFacts(const std::optional<WatchedPort> &port, const PortSightings &sightings)
{
    if (!port)
        return {};
    return {{u"version"_s, recordVersion},
            {u"address"_s, port->address.toString()},
            {u"port"_s, int(port->port)},
            {u"before"_s, codeOf(sightings.beforeSending())},
            {u"state"_s, codeOf(sightings.state())},
            {u"since"_s, codeOfTime(sightings.since())},
            {u"wentAway"_s, codeOfTime(sightings.wentAway())},
            {u"cameBack"_s, codeOfTime(sightings.cameBack())}};
}

QJsonObject watchRecord(const std::optional<WatchedPort> &port, const PortSightings &sightings,
                        const std::optional<Mark> &mark)
{
    return {{u"version"_s, recordVersion},
            {u"watch"_s, watchFacts(port, sightings)},
            {u"timeline"_s, timelineOf(mark ? QList<Mark>{*mark} : QList<Mark>())}};
}

std::optional<Cloud::ServerInstance> serverFrom(const QJsonObject &record)
{
    const QJsonObject facts = record.value("server"_L1).toObject();
    const auto text = [&facts](QLatin1String key) {
        return facts.value(key).toString();
    };
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
    return {.vpc = facts.value("vpc"_L1).toString(), .subnet = facts.value("subnet"_L1).toString()};
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
    const auto word = [&outcome](QLatin1String key) {
        return outcome.facts.value(key).toString();
    };
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
    if (!history.outcome)
        return marks;
    const OutcomeReport report = outcomeFrom(*history.outcome);
    if (report.outcome == Outcome::NotSent)
        return {{Mark::Kind::NotSent, report.at}};
    if (knownToBeSent(report)) {
        marks = {{Mark::Kind::Sent, history.intention.at},
                 {report.outcome == Outcome::Unknown ? Mark::Kind::NoAnswer : Mark::Kind::Answered,
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
                          .readAt = QDateTime::fromString(entry.facts.value("readAt"_L1).toString(),
                                                          Qt::ISODateWithMs)};
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
    const auto text = [&facts](QLatin1String key) {
        return facts.value(key).toString();
    };
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
    if (asOfIntention) // asked for before sending
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

QString reasonFrom(const QJsonObject &intention) { return intention.value("reason"_L1).toString(); }

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
                                          const Cloud::ServerId &server, const FollowLength &length)
{
    std::optional<EarlierInterrupt> found;
    for (const Journal::InterruptHistory &history : histories) {
        if (!concerns(history.intention.facts, gateway, server))
            continue;
        const Outcome outcome = recordedOutcome(history);
        if (outcome == Outcome::Refused || outcome == Outcome::NotSent)
            continue;
        if (found && found->outcome == Outcome::Unknown && !found->resolved)
            continue;
        found = EarlierInterrupt{.outcome = outcome,
                                 .resolved = isSettled(history),
                                 .at = history.intention.at,
                                 .open = isOpen(history)};
        const auto before = serverFrom(history.intention.facts);
        if (before && found->open && outcome == Outcome::Accepted)
            found->followedUntil = found->at.addMSecs(length.of(before->memoryBytes).count());
    }
    return found;
}

bool sentWith(const QJsonObject &intention, const QByteArray &accessKeyId)
{
    return intention.value("account"_L1).toString() == accountMark(accessKeyId);
}

QString gatewayIdentityFrom(const QJsonObject &intention)
{
    QString recorded = Cloud::gatewayIdentity(intention.value("gateway"_L1).toString());
    if (!recorded.isEmpty())
        return recorded;
    // "POST https://…/vserver/v2/interruptServerInstance"
    const QString url =
        intention.value("request"_L1).toString().section(u'\n', 0, 0).section(u' ', 1, 1);
    return Cloud::gatewayIdentity(url.section(u'/', 0, -2));
}

bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway)
{
    const QString recorded = gatewayIdentityFrom(intention);
    return recorded.isEmpty() || recorded == gateway.identity();
}

bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway,
              const Cloud::ServerId &server)
{
    const QJsonObject facts = intention.value("server"_L1).toObject();
    return facts.value("number"_L1).toString() == server.number.text()
        && facts.value("region"_L1).toString().compare(server.region.text(), Qt::CaseInsensitive)
        == 0
        && concerns(intention, gateway);
}

bool isSettled(const Journal::InterruptHistory &history)
{
    return history.resolution
        || (history.verdict && followVerdictFrom(*history.verdict) == FollowVerdict::Rebooted);
}

bool isOpen(const Journal::InterruptHistory &history)
{
    const Outcome outcome = recordedOutcome(history);
    return (outcome == Outcome::Accepted || outcome == Outcome::Unknown) && !history.verdict
        && !history.resolution;
}

bool isUnresolved(const Journal::InterruptHistory &history)
{
    return recordedOutcome(history) == Outcome::Unknown && !isSettled(history);
}

} // namespace Console::Action
