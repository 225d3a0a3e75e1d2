// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/rules/ruleset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

struct RuleName {
    QLatin1String name;
    Rule rule;
    QLatin1String value; // key; empty: none
};

constexpr std::array ruleNames{
    RuleName{.name = "profile"_L1, .rule = Rule::Profile, .value = {}},
    RuleName{.name = "status"_L1, .rule = Rule::Status, .value = {}},
    RuleName{.name = "operation"_L1, .rule = Rule::Operation, .value = "inProgress"_L1},
    RuleName{.name = "support"_L1, .rule = Rule::Support, .value = "pairs"_L1},
    RuleName{.name = "freshReading"_L1, .rule = Rule::FreshReading, .value = "seconds"_L1},
    RuleName{
        .name = "earlierInterrupt"_L1, .rule = Rule::EarlierInterrupt, .value = "recentMinutes"_L1},
    RuleName{.name = "clock"_L1, .rule = Rule::Clock, .value = "skewSeconds"_L1},
    RuleName{.name = "readiness"_L1, .rule = Rule::Readiness, .value = "staleDays"_L1}};

// Source of the console's own rules.
constexpr QLatin1String ownRule("console");

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

std::optional<RuleSource> sourceFrom(const QJsonObject &rule)
{
    const QString source = rule.value("source"_L1).toString();
    const QDate date = QDate::fromString(rule.value("date"_L1).toString(), Qt::ISODate);
    const bool page = QUrl(source).scheme() == "https"_L1 && !QUrl(source).host().isEmpty();
    if (!date.isValid() || (!page && source != ownRule))
        return std::nullopt;
    return RuleSource{.page = page ? source : QString(), .date = date};
}

std::optional<QList<RuleSet::Support>> supportFrom(const QJsonArray &rows)
{
    QList<RuleSet::Support> support;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const QString word = row.value("os"_L1).toString();
        const QString hypervisor = row.value("hypervisor"_L1).toString();
        const auto os = osFrom(word);
        const auto verdict = verdictFrom(row.value("verdict"_L1).toString());
        if (!os || !verdict || !row.value("hypervisor"_L1).isString())
            return std::nullopt;
        support.append({.os = *os,
                        .hypervisor = Cloud::hypervisorFromCode(hypervisor),
                        .verdict = *verdict,
                        .pair = word + u'/' + hypervisor});
    }
    return support.isEmpty() ? std::nullopt : std::optional(support);
}

bool takeValue(RuleSet &rules, Rule rule, const QJsonValue &value)
{
    switch (rule) {
    case Rule::Profile:
    case Rule::Status:
        return true;
    case Rule::Operation: {
        const auto verdict = verdictFrom(value.toString());
        rules.operationInProgress = verdict.value_or(Verdict::Block);
        return verdict.has_value();
    }
    case Rule::Support: {
        const auto support = supportFrom(value.toArray());
        rules.support = support.value_or(QList<RuleSet::Support>());
        return support.has_value();
    }
    case Rule::FreshReading:
        rules.freshReading = std::chrono::seconds(value.toInt());
        return value.toInt() > 0;
    case Rule::EarlierInterrupt:
        rules.recentInterrupt = std::chrono::minutes(value.toInt());
        return value.toInt() > 0;
    case Rule::Clock:
        rules.clockSkew = std::chrono::seconds(value.toInt());
        return value.toInt() > 0;
    case Rule::Readiness:
        rules.staleReadiness = std::chrono::days(value.toInt());
        return value.toInt() > 0;
    }
    return false;
}

// Returns the error; empty: none.
QString takeRule(RuleSet &rules, const QString &name, const QJsonObject &object)
{
    const auto *const known =
        std::find_if(ruleNames.begin(), ruleNames.end(),
                     [&name](const RuleName &one) { return one.name == name; });
    if (known == ruleNames.end())
        return u"rule \"%1\" is not known"_s.arg(name);
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (key != "source"_L1 && key != "date"_L1 && key != known->value)
            return u"rule \"%1\": \"%2\" is not known"_s.arg(name, key);
    }
    const auto source = sourceFrom(object);
    if (!source)
        return u"rule \"%1\": its source or date is missing or not understood"_s.arg(name);
    rules.sources.insert(known->rule, *source);
    if (!takeValue(rules, known->rule, object.value(known->value)))
        return u"rule \"%1\": \"%2\" is missing or not understood"_s.arg(name, known->value);
    return {};
}

} // namespace

Result<RuleSet, QString> RuleSet::fromJson(const QByteArray &json)
{
    QJsonParseError broken;
    const QJsonObject root = QJsonDocument::fromJson(json, &broken).object();
    if (broken.error != QJsonParseError::NoError)
        return Failure{broken.errorString()};
    if (root.value("format"_L1).toInt() != format)
        return Failure{u"the rules have format %1, this console reads format %2"_s
                           .arg(root.value("format"_L1).toInt())
                           .arg(format)};
    RuleSet rules;
    rules.version = root.value("version"_L1).toInt();
    rules.date = QDate::fromString(root.value("date"_L1).toString(), Qt::ISODate);
    if (rules.version <= 0 || !rules.date.isValid())
        return Failure{u"the rules' version or date is missing or not understood"_s};
    const QJsonObject list = root.value("rules"_L1).toObject();
    for (auto rule = list.begin(); rule != list.end(); ++rule) {
        const QString wrong = takeRule(rules, rule.key(), rule.value().toObject());
        if (!wrong.isEmpty())
            return Failure{wrong};
    }
    for (const RuleName &one : ruleNames) {
        if (!rules.sources.contains(one.rule))
            return Failure{u"rule \"%1\" is missing"_s.arg(one.name)};
    }
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
