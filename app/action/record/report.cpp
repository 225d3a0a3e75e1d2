// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

using Journal::InterruptHistory;

void takeIntention(Report &report, const Journal::Entry &entry)
{
    const QJsonObject &facts = entry.facts;
    const auto text = [&facts](QLatin1String key) {
        return facts.value(key).toString();
    };
    report.action = entry.action;
    report.at = entry.at;
    report.console = text("console"_L1);
    report.login = text("login"_L1);
    report.host = text("host"_L1);
    report.reason = reasonFrom(facts);
    report.profile = text("profile"_L1);
    report.demo = facts.value("demo"_L1).toBool();
    report.guard = guardFrom(facts);
    report.gateway = text("gateway"_L1);
    if (const auto gateway = Cloud::Gateway::fromText(report.gateway))
        report.environment = gateway.value().environment();
    report.key = text("key"_L1);
    report.account = text("account"_L1);
    report.before = serverFrom(facts);
    report.networkNames = networkNamesFrom(facts);
    report.checks = checksFrom(facts);
    report.rulesVersion = facts.value("rulesVersion"_L1).toInt();
    report.rulesDate = QDate::fromString(text("rulesDate"_L1), Qt::ISODate);
    report.request = text("request"_L1);
}

QList<RecordedMark> marksOf(const Report &report)
{
    const auto mark = [](Mark::Kind kind, const QDateTime &at) {
        return RecordedMark{.code = codeOf(kind), .kind = kind, .at = at};
    };
    if (report.outcomeCode.isEmpty())
        return {}; // unknown if it was sent
    if (report.outcome.outcome == Outcome::NotSent)
        return {mark(Mark::Kind::NotSent, report.outcome.at)};
    if (!knownToBeSent(report.outcome))
        return {};
    return {mark(Mark::Kind::Sent, report.at),
            mark(report.outcome.outcome == Outcome::Unknown ? Mark::Kind::NoAnswer
                                                            : Mark::Kind::Answered,
                 report.outcome.at)};
}

void takeVerdict(Report &report, const Journal::Entry &entry)
{
    report.verdictCode = entry.facts.value("verdict"_L1).toString();
    report.verdict = followVerdictFrom(entry).value_or(FollowVerdict::Following);
    const Report::After after{.booted = timeFromCode(entry.facts.value("bootTime"_L1).toString()),
                              .status = entry.facts.value("status"_L1).toString()};
    if (after.booted.isValid() || !after.status.isEmpty())
        report.after = after;
    const QList<RecordedMark> marks = marksFrom(entry);
    if (!marks.isEmpty()) {
        report.timeline = marks;
        report.wholeTimeline = true;
    }
}

void takeLive(Report &report, const InterruptHistory &history, const LiveInterrupt &live)
{
    report.following = live.following;
    report.journalProblem = live.journalProblem;
    if (!history.outcome && live.outcome) {
        report.outcome = *live.outcome;
        report.outcomeCode = outcomeText(live.outcome->outcome);
        if (const auto &cause = live.outcome->cause) {
            report.cause = RecordedCause{.httpStatus = cause->httpStatus,
                                         .code = cause->code,
                                         .message = cause->message,
                                         .details = cause->details,
                                         .technical = cause->technical};
        }
    }
    if (history.verdict)
        return;
    report.watch = live.watch;
    if (live.verdict != FollowVerdict::Following) {
        report.verdict = live.verdict;
        report.verdictCode = codeOf(live.verdict);
    }
    if (live.last)
        report.after =
            Report::After{.booted = live.last->booted, .status = live.last->statusCode.code};
    if (!live.marks.isEmpty()) {
        report.timeline.clear();
        for (const Mark &mark : live.marks)
            report.timeline.append(
                {.code = codeOf(mark.kind), .kind = mark.kind, .at = mark.at, .fact = mark.fact});
        report.wholeTimeline = true;
    }
}

bool isSafe(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

} // namespace

Report reportOf(const InterruptHistory &history, const std::optional<LiveInterrupt> &live,
                const QDateTime &made, const QString &madeBy)
{
    Report report{.made = made, .madeBy = madeBy};
    takeIntention(report, history.intention);
    if (history.outcome) {
        report.outcome = outcomeFrom(*history.outcome);
        report.cause = causeFrom(*history.outcome);
        report.outcomeCode = history.outcome->facts.value("outcome"_L1).toString();
    } else {
        report.outcome.reason = OutcomeReason::ProgramEnded;
    }
    report.timeline = marksOf(report);
    if (history.outcome && report.outcome.outcome != Outcome::NotSent)
        report.timeline += portMarksFrom(history);
    report.watch = watchFrom(history);
    if (history.verdict)
        takeVerdict(report, *history.verdict);
    if (live)
        takeLive(report, history, *live);
    if (history.resolution) {
        report.resolution = resolutionFrom(*history.resolution);
        report.resolvedAt = history.resolution->at;
    }
    const auto add = [&report](const Journal::Entry &entry) {
        report.records.append(
            {.sequence = entry.sequence, .kind = entry.kind, .at = entry.at, .hash = entry.hash});
    };
    add(history.intention);
    for (const Journal::Entry &watch : history.watches)
        add(watch);
    for (const auto &entry : {history.outcome, history.verdict, history.resolution}) {
        if (entry)
            add(*entry);
    }
    std::sort(
        report.records.begin(), report.records.end(),
        [](const Report::Record &a, const Report::Record &b) { return a.sequence < b.sequence; });
    return report;
}

QString reportFileName(const Report &report, const QDateTime &at)
{
    constexpr qsizetype longest = 80; // characters; file systems allow 255 bytes
    QString server;
    if (report.before) {
        const QString name = report.before->name.left(longest);
        for (const QChar c : name)
            server += isSafe(c) ? c : u'-';
        // "사무실-01" would leave only "-01"; a leading '.' hides a file.
        const bool telling = std::any_of(server.begin(), server.end(),
                                         [](QChar c) { return isSafe(c) && c.isLetter(); });
        if (!telling)
            server = report.before->id.number.text();
        while (server.startsWith(u'.') || server.startsWith(u'-'))
            server.remove(0, 1);
    }
    const QString time = at.toString(u"yyyyMMdd-HHmm"_s);
    return server.isEmpty() ? u"interrupt-%1"_s.arg(time) : u"interrupt-%1-%2"_s.arg(server, time);
}

} // namespace Console::Action
