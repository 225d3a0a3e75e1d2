// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

constexpr int formatVersion = 1;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOrNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateOrNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue guardCode(const std::optional<Profile::GuardLevel> &guard)
{
    if (!guard)
        return QJsonValue::Null;
    switch (*guard) {
    case Profile::GuardLevel::ReadOnly:
        return u"ReadOnly"_s;
    case Profile::GuardLevel::Production:
        return u"Production"_s;
    case Profile::GuardLevel::Standard:
        return u"Standard"_s;
    case Profile::GuardLevel::Lab:
        return u"Lab"_s;
    }
    return QJsonValue::Null;
}

QJsonValue environmentCode(const std::optional<Cloud::Environment> &environment)
{
    if (!environment)
        return QJsonValue::Null;
    switch (*environment) {
    case Cloud::Environment::Public:
        return u"Public"_s;
    case Cloud::Environment::Government:
        return u"Government"_s;
    case Cloud::Environment::Financial:
        return u"Financial"_s;
    case Cloud::Environment::Custom:
        return u"Custom"_s;
    }
    return QJsonValue::Null;
}

QString kindCode(Journal::Kind kind)
{
    switch (kind) {
    case Journal::Kind::Intention:
        return u"Intention"_s;
    case Journal::Kind::Outcome:
        return u"Outcome"_s;
    case Journal::Kind::Verdict:
        return u"Verdict"_s;
    case Journal::Kind::Resolution:
        return u"Resolution"_s;
    case Journal::Kind::Watch:
        return u"Watch"_s;
    }
    return {};
}

QJsonValue serverJson(const std::optional<Cloud::ServerInstance> &server)
{
    if (!server)
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, server->name},
                       {u"number"_s, server->id.number.text()},
                       {u"region"_s, server->id.region.text()},
                       {u"zone"_s, textOrNull(server->zone)},
                       {u"status"_s, textOrNull(server->statusCode.code)},
                       {u"operation"_s, textOrNull(server->operationCode.code)},
                       {u"statusName"_s, textOrNull(server->statusName)},
                       {u"bootTime"_s, timeOrNull(server->booted)},
                       {u"platform"_s, textOrNull(server->platform.code)},
                       {u"hypervisor"_s, textOrNull(server->hypervisorCode.code)},
                       {u"cpuCount"_s, numberOrNull(server->cpuCount)},
                       {u"memoryBytes"_s, numberOrNull(server->memoryBytes)},
                       {u"spec"_s, textOrNull(server->specCode)},
                       {u"image"_s, textOrNull(server->imageProductCode)},
                       {u"vpc"_s, textOrNull(server->vpcNo)},
                       {u"subnet"_s, textOrNull(server->subnetNo)},
                       {u"publicIp"_s, textOrNull(server->publicIp)}};
}

// Beside numbers, for older readers.
QJsonValue serverBeforeJson(const Report &report)
{
    if (!report.before)
        return QJsonValue::Null;
    QJsonObject json = serverJson(report.before).toObject();
    const NetworkNames &names = report.networkNames;
    if (!report.before->vpcNo.isEmpty() && !names.vpc.isEmpty())
        json.insert(u"vpcName"_s, names.vpc);
    if (!report.before->subnetNo.isEmpty() && !names.subnet.isEmpty())
        json.insert(u"subnetName"_s, names.subnet);
    return json;
}

QJsonArray checksJson(const QList<RecordedCheck> &checks)
{
    QJsonArray array;
    for (const RecordedCheck &check : checks) {
        array.append(QJsonObject{{u"rule"_s, check.ruleCode},
                                 {u"verdict"_s, check.verdictCode},
                                 {u"reason"_s, textOrNull(check.reasonCode)},
                                 {u"facts"_s, QJsonArray::fromStringList(check.facts)},
                                 {u"source"_s, textOrNull(check.source.page)},
                                 {u"sourceDate"_s, dateOrNull(check.source.date)},
                                 {u"ticked"_s, check.ticked}});
    }
    return array;
}

QJsonObject outcomeJson(const Report &report)
{
    QJsonObject json{{u"outcome"_s, outcomeText(report.outcome.outcome)},
                     {u"recorded"_s, textOrNull(report.outcomeCode)},
                     {u"why"_s, codeOf(report.outcome.reason)},
                     {u"at"_s, timeOrNull(report.outcome.at)},
                     {u"traceId"_s, textOrNull(report.outcome.traceId)},
                     {u"answer"_s, textOrNull(QString::fromUtf8(report.outcome.answer))}};
    if (const auto &cause = report.cause) {
        json.insert(u"httpStatus"_s, numberOrNull(cause->httpStatus));
        json.insert(u"code"_s, textOrNull(cause->code));
        json.insert(u"message"_s, textOrNull(cause->message));
        json.insert(u"details"_s, textOrNull(cause->details));
        json.insert(u"technical"_s, textOrNull(cause->technical));
    }
    return json;
}

QJsonArray timelineJson(const QList<RecordedMark> &marks)
{
    QJsonArray array;
    for (const RecordedMark &mark : marks) {
        array.append(QJsonObject{{u"mark"_s, mark.code},
                                 {u"at"_s, timeOrNull(mark.at)},
                                 {u"fact"_s, textOrNull(mark.fact)}});
    }
    return array;
}

QJsonValue watchJson(const std::optional<RecordedWatch> &watch)
{
    if (!watch)
        return QJsonValue::Null;
    return QJsonObject{{u"port"_s, watch->port.text()},
                       {u"before"_s, codeOf(watch->seen.before)},
                       {u"state"_s, codeOf(watch->seen.state)},
                       {u"since"_s, timeOrNull(watch->seen.since)},
                       {u"wentAway"_s, timeOrNull(watch->seen.wentAway)},
                       {u"cameBack"_s, timeOrNull(watch->seen.cameBack)}};
}

QJsonValue evidenceJson(const Report &report)
{
    if (!report.after)
        return QJsonValue::Null;
    return QJsonObject{
        {u"bootTimeBefore"_s,
         report.before ? timeOrNull(report.before->booted) : QJsonValue(QJsonValue::Null)},
        {u"bootTimeAfter"_s, timeOrNull(report.after->booted)},
        {u"statusAfter"_s, textOrNull(report.after->status)}};
}

QJsonValue resolutionJson(const Report &report)
{
    if (!report.resolution)
        return QJsonValue::Null;
    return QJsonObject{{u"judgement"_s, codeOf(report.resolution->judgement)},
                       {u"evidence"_s, report.resolution->evidence},
                       {u"by"_s, textOrNull(report.resolution->by)},
                       {u"at"_s, timeOrNull(report.resolvedAt)},
                       {u"readAt"_s, timeOrNull(report.resolution->readAt)},
                       {u"server"_s, serverJson(report.resolution->reading)}};
}

QJsonArray recordsJson(const QList<Report::Record> &records)
{
    QJsonArray array;
    for (const Report::Record &record : records) {
        array.append(
            QJsonObject{{u"sequence"_s, numberOrNull(record.sequence)},
                        {u"kind"_s, kindCode(record.kind)},
                        {u"at"_s, timeOrNull(record.at)},
                        {u"sha256"_s, textOrNull(QString::fromLatin1(record.hash.toHex()))}});
    }
    return array;
}

} // namespace

QByteArray reportJson(const Report &report)
{
    const QJsonObject json{
        {u"format"_s, u"ncp-console interrupt report"_s},
        {u"formatVersion"_s, formatVersion},
        {u"made"_s, timeOrNull(report.made)},
        {u"madeBy"_s, textOrNull(report.madeBy)},
        {u"action"_s, report.action.toString(QUuid::WithoutBraces)},
        {u"demo"_s, report.demo},
        {u"console"_s, textOrNull(report.console)},
        {u"who"_s,
         QJsonObject{{u"login"_s, textOrNull(report.login)}, {u"host"_s, textOrNull(report.host)}}},
        {u"at"_s, timeOrNull(report.at)},
        {u"reason"_s, textOrNull(report.reason)},
        {u"profile"_s, textOrNull(report.profile)},
        {u"guard"_s, guardCode(report.guard)},
        {u"environment"_s, environmentCode(report.environment)},
        {u"gateway"_s, textOrNull(report.gateway)},
        {u"key"_s, textOrNull(report.key)},
        {u"account"_s, textOrNull(report.account)},
        {u"serverBefore"_s, serverBeforeJson(report)},
        {u"checks"_s, checksJson(report.checks)},
        {u"rulesVersion"_s, numberOrNull(report.rulesVersion)},
        {u"rulesDate"_s, dateOrNull(report.rulesDate)},
        {u"request"_s, textOrNull(report.request)},
        {u"outcome"_s, outcomeJson(report)},
        {u"verdict"_s, textOrNull(report.verdictCode)},
        {u"following"_s, report.following},
        {u"evidence"_s, evidenceJson(report)},
        {u"watchedPort"_s, watchJson(report.watch)},
        {u"timeline"_s, timelineJson(report.timeline)},
        {u"timelineComplete"_s, report.wholeTimeline && !report.following},
        {u"resolution"_s, resolutionJson(report)},
        {u"records"_s, recordsJson(report.records)},
        {u"journalProblem"_s, textOrNull(report.journalProblem)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace Console::Action
