// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"

#include "app/action/record/readinessrecord.h"
#include "app/action/record/recordcodes.h"
#include "app/profile/importsources.h"

#include <QCoreApplication>
#include <QJsonArray>

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
        QJsonObject one{{u"mark"_s, codeOf(mark.kind)},
                        {u"at"_s, codeOfTime(mark.at)},
                        {u"fact"_s, mark.fact}};
        if (mark.afterMs >= 0)
            one.insert(u"afterMs"_s, mark.afterMs);
        timeline.append(one);
    }
    return timeline;
}

} // namespace

QJsonObject intentionFacts(const InterruptContext &context, const Cloud::ServerInstance &before,
                           const QList<Check> &checks, const Confirmation &confirmation,
                           const QString &request)
{
    QJsonArray checkFacts;
    for (const Check &check : checks) {
        const RuleSource source = context.rules->sources.value(check.rule);
        QJsonObject one{{u"rule"_s, codeOf(check.rule)},
                                      {u"verdict"_s, codeOf(check.verdict)},
                                      {u"reason"_s, codeOf(check.reason)},
                                      {u"facts"_s, QJsonArray::fromStringList(check.facts)},
                                      {u"source"_s, source.page},
                                      {u"sourceDate"_s, source.date.toString(Qt::ISODate)},
                                      {u"ticked"_s, confirmation.accepted.contains(check.rule)}};
        if (check.readiness)
            one.insert(u"readiness"_s, readinessRecord(*check.readiness));
        checkFacts.append(one);
    }
    QJsonObject facts{{u"version"_s, recordVersion},
            {u"console"_s, QCoreApplication::applicationVersion()},
            {u"login"_s, context.run.login},
            {u"host"_s, context.run.host},
            {u"server"_s, serverFacts(before)},
            {u"profile"_s, context.profile.name},
            {u"demo"_s, context.profile.demo},
            {u"key"_s, Profile::maskedKey(QString::fromLatin1(context.connection.accessKeyId))},
            {u"guard"_s, codeOf(context.profile.guard)},
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

} // namespace Console::Action
