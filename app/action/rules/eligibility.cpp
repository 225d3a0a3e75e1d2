// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/rules/eligibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

using Cloud::ServerInstance;

const ServerInstance &newest(const InterruptFacts &facts)
{
    return facts.fresh ? *facts.fresh : facts.shown;
}

QString isoTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

Check profileCheck(const InterruptFacts &facts)
{
    if (!facts.profileAllowsChanges)
        return {Rule::Profile, Verdict::Block, Reason::ProfileReadOnly};
    if (facts.consoleLocked)
        return {Rule::Profile, Verdict::Block, Reason::ConsoleLocked};
    return {Rule::Profile, Verdict::Pass, Reason::ProfileAllows};
}

// When the interrupt was sent that may be restarting the server; invalid: none.
QDateTime stillAtWork(const InterruptFacts &facts)
{
    if (facts.underWay)
        return *facts.underWay;
    return facts.earlier && facts.earlier->open ? facts.earlier->at : QDateTime();
}

Check statusCheck(const InterruptFacts &facts)
{
    const ServerInstance &server = newest(facts);
    const QString &code = server.statusCode.code;
    if (server.status == Cloud::ServerStatus::Running)
        return {Rule::Status, Verdict::Pass, Reason::StatusRunning, {code}};
    if (const QDateTime sent = stillAtWork(facts); sent.isValid())
        return {Rule::Status, Verdict::Block, Reason::StatusAfterInterrupt, {code, isoTime(sent)}};
    return {Rule::Status, Verdict::Block, Reason::StatusNotRunning, {code}};
}

Check operationCheck(const ServerInstance &server, const RuleSet &rules)
{
    if (server.operation == Cloud::ServerOperation::None)
        return {Rule::Operation, Verdict::Pass, Reason::OperationNone};
    return {Rule::Operation,
            rules.operationInProgress,
            Reason::OperationInProgress,
            {server.operationCode.code, server.statusName}};
}

Check supportCheck(const ServerInstance &server, const RuleSet &rules)
{
    QStringList codes{server.platform.code, server.hypervisorCode.code};
    if (server.bareMetal)
        return {Rule::Support, Verdict::Block, Reason::BareMetal, codes};
    const auto row = std::find_if(rules.support.begin(), rules.support.end(), [&](const auto &r) {
        return r.os == server.os && r.hypervisor == server.hypervisor;
    });
    const Verdict verdict = row == rules.support.end() ? Verdict::Block : row->verdict;
    switch (verdict) {
    case Verdict::Pass:
        return {Rule::Support, verdict, Reason::Supported, codes};
    case Verdict::Warn:
    case Verdict::Unknown:
        return {Rule::Support, verdict, Reason::SupportedUnverified, codes};
    case Verdict::Block:
        break;
    }
    QStringList supported; // supported types
    for (const RuleSet::Support &one : rules.support) {
        if (one.verdict == Verdict::Pass)
            supported += one.pair;
    }
    codes += supported.join(u", "_s);
    return {Rule::Support, Verdict::Block, Reason::NotSupported, codes};
}

QStringList changes(const ServerInstance &before, const ServerInstance &after)
{
    QStringList changed;
    const auto note = [&changed](QLatin1String what, const QString &from, const QString &to) {
        if (from != to)
            changed += u"%1 %2 → %3"_s.arg(what, from, to);
    };
    note("status"_L1, before.statusCode.code, after.statusCode.code);
    note("operation"_L1, before.operationCode.code, after.operationCode.code);
    note("region"_L1, before.id.region.text(), after.id.region.text());
    note("uptime"_L1, isoTime(before.booted), isoTime(after.booted));
    return changed;
}

Check readingCheck(const InterruptFacts &facts)
{
    if (facts.gone)
        return {Rule::FreshReading, Verdict::Block, Reason::ServerGone};
    if (facts.readError)
        return {Rule::FreshReading,
                Verdict::Warn,
                Reason::ReadingFailed,
                {facts.readError->code, facts.readError->message}};
    if (!facts.fresh)
        return {Rule::FreshReading, Verdict::Unknown, Reason::ReadingPending};
    if (facts.fresh->id.region != facts.shown.id.region)
        return {Rule::FreshReading,
                Verdict::Block,
                Reason::OtherRegion,
                {facts.fresh->id.region.text()}};
    if (stateChanged(facts.shown, *facts.fresh))
        return {Rule::FreshReading, Verdict::Warn, Reason::ReadingChanged,
                changes(facts.shown, *facts.fresh)};
    return {Rule::FreshReading, Verdict::Pass, Reason::ReadingFresh};
}

Check earlierCheck(const InterruptFacts &facts, const RuleSet &rules)
{
    if (facts.earlier && !facts.earlier->at.isValid())
        return {.rule = Rule::EarlierInterrupt,
                .verdict = Verdict::Block,
                .reason = Reason::EarlierNotKnown,
                .journal = facts.earlier->unread};
    // Before anything of the journal: whoever follows it need not resolve it.
    if (facts.underWay)
        return {Rule::EarlierInterrupt,
                Verdict::Block,
                Reason::EarlierUnderWay,
                {isoTime(*facts.underWay)}};
    if (facts.earlier && facts.earlier->outcome == Outcome::Unknown && !facts.earlier->resolved)
        return {Rule::EarlierInterrupt,
                Verdict::Block,
                Reason::EarlierUnresolved,
                {isoTime(facts.earlier->at)}};
    if (facts.earlierPending)
        return {Rule::EarlierInterrupt, Verdict::Unknown, Reason::EarlierPending};
    // Records use our clock, the rest the gateway's.
    const auto byGateway = [&facts](const QDateTime &time) {
        return time.addMSecs(facts.skew.count());
    };
    if (facts.earlier && !facts.earlier->resolved && facts.earlier->followedUntil.isValid()
        && byGateway(facts.earlier->at) <= facts.now
        && facts.now < byGateway(facts.earlier->followedUntil))
        return {Rule::EarlierInterrupt,
                Verdict::Block,
                Reason::EarlierFollowed,
                {isoTime(facts.earlier->at), isoTime(facts.earlier->followedUntil)}};
    const auto recent = [&](const QDateTime &time) {
        return time.isValid()
            && std::chrono::milliseconds(time.msecsTo(facts.now)) < rules.recentInterrupt;
    };
    const QDateTime booted = newest(facts).booted;
    const QDateTime earlierAt = facts.earlier ? byGateway(facts.earlier->at) : QDateTime();
    QDateTime last;
    if (facts.earlier
        && (facts.earlier->outcome == Outcome::Accepted
            || facts.earlier->outcome == Outcome::Unknown)
        && recent(earlierAt))
        last = earlierAt;
    if (recent(booted) && (!last.isValid() || booted > last))
        last = booted;
    if (last.isValid())
        return {Rule::EarlierInterrupt,
                Verdict::Warn,
                Reason::EarlierRecent,
                {isoTime(last), QString::number(rules.recentInterrupt.count())}};
    return {Rule::EarlierInterrupt, Verdict::Pass, Reason::NoEarlierInterrupt};
}

Check clockCheck(const InterruptFacts &facts, const RuleSet &rules)
{
    const QString seconds =
        QString::number(std::chrono::duration_cast<std::chrono::seconds>(facts.skew).count());
    if (std::chrono::abs(facts.skew) > rules.clockSkew)
        return {Rule::Clock, Verdict::Warn, Reason::ClockSkewed, {seconds}};
    return {Rule::Clock, Verdict::Pass, Reason::ClockGood, {seconds}};
}

Check readinessCheck(const InterruptFacts &facts)
{
    return {
        Rule::Readiness, facts.readiness.verdict, Reason::ReadinessOfGuest, {}, facts.readiness};
}

} // namespace

QList<Check> interruptChecks(const InterruptFacts &facts, const RuleSet &rules)
{
    const ServerInstance &server = newest(facts);
    return {profileCheck(facts),         statusCheck(facts),   operationCheck(server, rules),
            supportCheck(server, rules), readingCheck(facts),  earlierCheck(facts, rules),
            clockCheck(facts, rules),    readinessCheck(facts)};
}

bool stateChanged(const ServerInstance &before, const ServerInstance &after)
{
    // Codes, not enums: two unknown codes may differ.
    return before.statusCode.code != after.statusCode.code
        || before.operationCode.code != after.operationCode.code
        || before.id.region != after.id.region || before.booted != after.booted;
}

bool blocked(const QList<Check> &checks)
{
    return std::any_of(checks.begin(), checks.end(),
                       [](const Check &check) { return check.verdict == Verdict::Block; });
}

bool needsTick(const Check &check)
{
    return check.verdict == Verdict::Warn
        || (check.verdict == Verdict::Unknown && check.rule != Rule::Readiness);
}

} // namespace Console::Action
