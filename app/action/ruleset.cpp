// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/eligibility.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

std::optional<Verdict> verdictFrom(const QString &word)
{
    if (word == "pass"_L1)
        return Verdict::Pass;
    if (word == "warn"_L1)
        return Verdict::Warn;
    if (word == "block"_L1)
        return Verdict::Block;
    return std::nullopt;
}

std::optional<Cloud::OsFamily> osFrom(const QString &word)
{
    if (word == "Windows"_L1)
        return Cloud::OsFamily::Windows;
    if (word == "Linux"_L1)
        return Cloud::OsFamily::Linux;
    if (word == "Unknown"_L1)
        return Cloud::OsFamily::Unknown;
    return std::nullopt;
}

} // namespace

Result<RuleSet, QString> RuleSet::fromJson(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonObject root = QJsonDocument::fromJson(json, &broken).object();
    if (broken.error != QJsonParseError::NoError)
        return Failure{broken.errorString()};
    RuleSet rules;
    rules.date = QDate::fromString(root.value("date"_L1).toString(), Qt::ISODate);
    rules.source = root.value("source"_L1).toString();
    const auto inProgress = verdictFrom(root.value("operationInProgress"_L1).toString());
    const int recentMinutes = root.value("recentInterruptMinutes"_L1).toInt();
    const int skewSeconds = root.value("clockSkewSeconds"_L1).toInt();
    const int freshSeconds = root.value("freshReadingSeconds"_L1).toInt();
    if (root.value("version"_L1).toInt() != 1 || !rules.date.isValid() || rules.source.isEmpty()
        || !inProgress || recentMinutes <= 0 || skewSeconds <= 0 || freshSeconds <= 0)
        return Failure{u"a head value is missing or not understood"_s};
    rules.operationInProgress = *inProgress;
    rules.recentInterrupt = std::chrono::minutes(recentMinutes);
    rules.clockSkew = std::chrono::seconds(skewSeconds);
    rules.freshReading = std::chrono::seconds(freshSeconds);
    const QJsonArray rows = root.value("support"_L1).toArray();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const auto os = osFrom(row.value("os"_L1).toString());
        const auto verdict = verdictFrom(row.value("verdict"_L1).toString());
        if (!os || !verdict || !row.value("hypervisor"_L1).isString())
            return Failure{u"a row of \"support\" is not understood"_s};
        rules.support.append(
                {.os = *os,
                 .hypervisor = Cloud::hypervisorFromCode(row.value("hypervisor"_L1).toString()),
                 .verdict = *verdict});
    }
    if (rules.support.isEmpty())
        return Failure{u"\"support\" is empty"_s};
    return rules;
}

const RuleSet &RuleSet::builtIn()
{
    static const RuleSet rules = [] {
        QFile file(u":/rules/interrupt.json"_s);
        const auto read = file.open(QIODevice::ReadOnly)
                ? fromJson(file.readAll())
                : Result<RuleSet, QString>(Failure{file.errorString()});
        if (!read)
            qFatal("the built-in rules cannot be read: %s", qPrintable(read.error()));
        return read.value();
    }();
    return rules;
}

} // namespace Console::Action
