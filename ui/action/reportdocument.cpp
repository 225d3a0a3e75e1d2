// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/action/reportdocument.h"

#include "ui/action/actionwords.h"
#include "ui/action/checkwords.h"
#include "ui/action/portwords.h"
#include "ui/journal/recordwords.h"
#include "ui/profile/profilewords.h"
#include "ui/widgets/times.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

using Action::FollowVerdict;
using Action::Outcome;
using Action::Report;
using Tone = ReportDocument::Tone;
using Section = ReportDocument::Section;

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ReportWords)
};

// The desktop's zone, KST and UTC, a line each.
QString allTimes(const QDateTime &time) { return timeToolTip(time); }

QString yesNo(bool yes)
{
    return yes ? ReportWords::tr("yes") : ReportWords::tr("no");
}

bool hasVerdict(const Report &report) { return report.verdict != FollowVerdict::Following; }

// A newer version may have recorded a word that this one does not know.
bool knowsOutcome(const Report &report)
{
    return report.outcomeCode.isEmpty()
        || report.outcomeCode == Action::outcomeText(report.outcome.outcome);
}

bool knowsVerdict(const Report &report)
{
    return report.verdictCode.isEmpty() || hasVerdict(report);
}

QString outcomeWordOf(const Report &report)
{
    return knowsOutcome(report) ? outcomeWord(report.outcome.outcome) : report.outcomeCode;
}

QString verdictWordOf(const Report &report)
{
    return knowsVerdict(report) ? verdictWord(report.verdict) : report.verdictCode;
}

QString wordOf(const Report &report)
{
    if (!knowsVerdict(report))
        return report.verdictCode;
    return knowsOutcome(report) ? interruptWord(report.outcome, report.verdict)
        : hasVerdict(report)    ? verdictWord(report.verdict)
                                : report.outcomeCode;
}

// A record of the past must not say that something is going on.
QString meaningOf(const Report &report)
{
    if (!knowsOutcome(report) || !knowsVerdict(report))
        return ReportWords::tr("A newer version of the console recorded this. Its word is shown "
                               "as it was written.");
    if (hasVerdict(report) || report.following)
        return outcomeMeaning(report.outcome, report.verdict);
    switch (report.outcome.outcome) {
    case Outcome::Refused:
    case Outcome::NotSent:
        break;
    case Outcome::Accepted:
        return ReportWords::tr("The provider took the interrupt. What became of the server "
                               "afterwards is not on record.");
    case Outcome::Unknown:
        return report.outcomeCode.isEmpty()
            ? ReportWords::tr("No outcome is on record. The interrupt may or may not have been "
                              "sent, and may or may not have arrived.")
            : ReportWords::tr("The answer was lost. The interrupt may or may not have arrived, and "
                              "what became of the server afterwards is not on record.");
    }
    return outcomeMeaning(report.outcome, report.verdict);
}

Tone toneOf(const Report &report)
{
    if (!knowsOutcome(report) || !knowsVerdict(report))
        return Tone::Attention;
    switch (report.verdict) {
    case FollowVerdict::Following:
        break;
    case FollowVerdict::Rebooted:
        return Tone::Good;
    case FollowVerdict::NoVisibleReaction:
    case FollowVerdict::StillDown:
    case FollowVerdict::NotRead:
    case FollowVerdict::Gone:
        return Tone::Attention;
    }
    switch (report.outcome.outcome) {
    case Outcome::Accepted:
    case Outcome::NotSent:
        return Tone::Neutral;
    case Outcome::Refused:
    case Outcome::Unknown:
        return Tone::Attention;
    }
    return Tone::Attention;
}

// The time of the word: of the mark that proves the verdict, else of the outcome.
QDateTime timeOfWord(const Report &report)
{
    using Kind = Action::Mark::Kind;
    std::optional<Kind> kind;
    switch (report.verdict) {
    case FollowVerdict::Following:
    case FollowVerdict::NotRead:
    case FollowVerdict::Gone:
        break;
    case FollowVerdict::Rebooted:
        kind = Kind::BootTimeChanged;
        break;
    case FollowVerdict::NoVisibleReaction:
        kind = Kind::NoVisibleReaction;
        break;
    case FollowVerdict::StillDown:
        kind = Kind::Ended;
        break;
    }
    const auto found =
        std::find_if(report.timeline.crbegin(), report.timeline.crend(),
                     [kind](const Action::RecordedMark &mark) { return kind && mark.kind == kind; });
    if (found != report.timeline.crend())
        return found->at;
    return report.outcome.at.isValid() ? report.outcome.at : report.at;
}

QStringList warningsOf(const Report &report)
{
    QStringList warnings;
    if (report.demo)
        warnings << ReportWords::tr("Demo: this happened in a simulated cloud. No real server was "
                                    "touched.");
    if (report.following)
        warnings << ReportWords::tr("This report was made while the server was still being read. "
                                    "The end is not in it.");
    if (!report.journalProblem.isEmpty())
        warnings << ReportWords::tr("The journal could not be written (%1): part of this report is "
                                    "not on record.")
                        .arg(report.journalProblem);
    if (report.resolution)
        warnings << ReportWords::tr("A person's judgement about the interrupt: %1.")
                        .arg(judgementWord(report.resolution->judgement));
    return warnings;
}

QString serverLine(const Cloud::ServerInstance &server)
{
    return server.name.isEmpty() ? server.id.number.text()
                                 : u"%1 (%2)"_s.arg(server.name, server.id.number.text());
}

Section summary(const Report &report)
{
    Section section{.title = ReportWords::tr("Summary")};
    QString place;
    if (report.before)
        place = report.before->zone.isEmpty()
            ? report.before->id.region.text()
            : u"%1, %2"_s.arg(report.before->id.region.text(), report.before->zone);
    QString environment;
    if (report.environment)
        environment = u"%1 – %2"_s.arg(environmentWord(*report.environment), report.gateway);
    QString profile = report.profile;
    if (report.guard)
        //: %1 is the name of a profile, %2 its guard level such as "Production"
        profile = ReportWords::tr("%1 (guard level: %2)").arg(profile, guardWord(*report.guard));
    QString who = report.login;
    if (!who.isEmpty() && !report.host.isEmpty())
        //: Who sent the interrupt: %1 is a login name, %2 the name of a computer
        who = ReportWords::tr("%1 at the computer %2").arg(report.login, report.host);
    section.facts = {
        {ReportWords::tr("Server"), report.before ? serverLine(*report.before) : QString()},
        {ReportWords::tr("Region and zone"), place},
        {ReportWords::tr("When"), allTimes(report.at)},
        {ReportWords::tr("Who"), who},
        {ReportWords::tr("Reason"),
         report.reason.isEmpty() ? ReportWords::tr("none given") : report.reason},
        {ReportWords::tr("Profile"), profile},
        {ReportWords::tr("Environment"), environment},
        {ReportWords::tr("Access key id, masked"), report.key},
    };
    return section;
}

// Of a run that was killed nobody knows whether the port came back.
bool watchIsOver(const Report &report)
{
    const bool ended = !report.verdictCode.isEmpty() && !report.following;
    const bool unseen = report.watch
        && report.watch->seen.state == Action::PortSightings::State::NotSeen;
    return ended || (unseen && !report.following);
}

QString timeOrUntold(const QDateTime &time)
{
    return time.isValid() ? localTime(time) : ReportWords::tr("not told by the API");
}

Section outcome(const Report &report)
{
    Section section{.title = ReportWords::tr("Outcome and evidence")};
    const bool recorded = !report.outcomeCode.isEmpty();
    section.facts.append(
        {ReportWords::tr("Outcome"),
         recorded ? outcomeWordOf(report)
                  : ReportWords::tr("%1 (no outcome is on record)").arg(outcomeWordOf(report))});
    if (report.outcome.at.isValid())
        section.facts.append({ReportWords::tr("Time of the outcome"), allTimes(report.outcome.at)});
    if (!report.outcome.traceId.isEmpty())
        section.facts.append({ReportWords::tr("Trace id"), report.outcome.traceId});
    if (const auto &cause = report.cause) {
        if (cause->httpStatus > 0)
            section.facts.append(
                {ReportWords::tr("HTTP status"), QString::number(cause->httpStatus)});
        if (!cause->code.isEmpty())
            section.facts.append({ReportWords::tr("The provider's code"), cause->code});
        QString words = cause->message;
        if (!cause->details.isEmpty() && cause->details != cause->message)
            words += (words.isEmpty() ? QString() : u"\n"_s) + cause->details;
        if (!words.isEmpty())
            section.facts.append({ReportWords::tr("The provider's words"), words});
        if (!cause->technical.isEmpty())
            section.facts.append({ReportWords::tr("Technical detail"), cause->technical});
    }
    const bool mayHaveArrived = report.outcome.outcome == Outcome::Accepted
        || report.outcome.outcome == Outcome::Unknown;
    if (mayHaveArrived) {
        const QString verdict = verdictWordOf(report);
        section.facts.append({ReportWords::tr("Verdict"),
                              verdict.isEmpty() && report.following
                                  ? ReportWords::tr("none yet: the server is still being read")
                                  : verdict});
        section.facts.append({ReportWords::tr("Boot time before sending"),
                              report.before ? timeOrUntold(report.before->booted) : QString()});
        section.facts.append({ReportWords::tr("Boot time at the last reading"),
                              report.after ? timeOrUntold(report.after->booted) : QString()});
        section.facts.append({ReportWords::tr("Status at the last reading"),
                              report.after ? report.after->status : QString()});
    }
    if (const auto &watch = report.watch) {
        section.facts.append({ReportWords::tr("Watched port"), watch->port.text()});
        section.facts.append({ReportWords::tr("What was seen of the port"),
                              portSentence(watch->port, watch->seen, watchIsOver(report))});
    }
    if (const auto &resolution = report.resolution) {
        section.facts.append(
            {ReportWords::tr("Judgement"), judgementWord(resolution->judgement)});
        section.facts.append({ReportWords::tr("Judged by"), resolution->by});
        section.facts.append({ReportWords::tr("Judged at"), allTimes(report.resolvedAt)});
        section.facts.append({ReportWords::tr("What the judgement rests on"), resolution->evidence});
        if (resolution->reading)
            section.facts.append(
                //: What was read of the server for a judgement: a time, a status, a boot time
                {ReportWords::tr("Reading for the judgement"),
                 ReportWords::tr("%1: status %2, boot time %3")
                     .arg(localTime(resolution->readAt), resolution->reading->statusCode.code,
                          timeOrUntold(resolution->reading->booted))});
    }
    return section;
}

QString markWordOf(const Action::RecordedMark &mark, const Report &report)
{
    if (!mark.kind)
        return mark.code;
    return markWord({.kind = *mark.kind, .at = mark.at, .fact = mark.fact}, report.outcome);
}

// A boot time is told as ISO 8601 in UTC, the one before and the new one.
QString factOf(const Action::RecordedMark &mark)
{
    if (mark.kind != Action::Mark::Kind::BootTimeChanged)
        return mark.fact;
    QStringList parts = mark.fact.split(u" → "_s);
    for (QString &part : parts) {
        const QDateTime time = QDateTime::fromString(part, Qt::ISODate);
        if (time.isValid())
            part = localTime(time);
    }
    return parts.join(u" → "_s);
}

Section timeline(const Report &report)
{
    Section section{.title = ReportWords::tr("Timeline"), .timeline = true};
    if (report.timeline.isEmpty())
        section.note = ReportWords::tr("No timeline is on record.");
    else if (!report.wholeTimeline)
        section.note = ReportWords::tr("Only the times of the journal's records are known.");
    if (report.timeline.isEmpty())
        return section;
    section.table.header = {ReportWords::tr("No."),   ReportWords::tr("What happened"),
                            ReportWords::tr("After"), ReportWords::tr("Time"),
                            u"KST"_s,                 u"UTC"_s,
                            ReportWords::tr("Detail")};
    const QDateTime start = report.timeline.constFirst().at;
    int number = 0;
    for (const Action::RecordedMark &mark : report.timeline) {
        QStringList times = allTimes(mark.at).split(u'\n');
        times.resize(3);
        section.table.rows.append({QString::number(++number), markWordOf(mark, report),
                                   durationText(std::max<qint64>(0, start.msecsTo(mark.at))),
                                   times.at(0), times.at(1).section(u' ', 1),
                                   times.at(2).section(u' ', 1), factOf(mark)});
    }
    return section;
}

QList<ReportDocument::Point> axisOf(const Report &report)
{
    using Kind = Action::Mark::Kind;
    QList<ReportDocument::Point> points;
    for (const Action::RecordedMark &mark : report.timeline) {
        const bool hollow = mark.kind == Kind::NoAnswer || mark.kind == Kind::NotSent
            || mark.kind == Kind::NoVisibleReaction || mark.kind == Kind::Paused
            || mark.kind == Kind::Ended;
        points.append(
            {.atMs = std::max<qint64>(0, report.timeline.constFirst().at.msecsTo(mark.at)),
             .word = markWordOf(mark, report),
             .filled = !hollow});
    }
    return points;
}

// With the number always, as in the details.
QString networkText(const QString &number, const QString &name)
{
    return number.isEmpty() || name.isEmpty() ? number : u"%1 (%2)"_s.arg(name, number);
}

Section serverBefore(const Report &report)
{
    Section section{.title = ReportWords::tr("The server before sending")};
    if (!report.before) {
        section.note = ReportWords::tr("The record of the server cannot be used.");
        return section;
    }
    const Cloud::ServerInstance &server = *report.before;
    QStringList size;
    if (server.cpuCount > 0)
        size << ReportWords::tr("%n vCPU", nullptr, server.cpuCount);
    if (server.memoryBytes > 0)
        size << QLocale().formattedDataSize(server.memoryBytes, 0);
    section.facts = {
        {ReportWords::tr("Name"), server.name},
        {ReportWords::tr("Number"), server.id.number.text()},
        {ReportWords::tr("Status"),
         u"%1 (%2)"_s.arg(statusWord(server), server.statusCode.code)},
        {ReportWords::tr("Operation"),
         u"%1 (%2)"_s.arg(operationWord(server), server.operationCode.code)},
        {ReportWords::tr("Boot time"), server.booted.isValid() ? allTimes(server.booted)
                                                               : timeOrUntold(server.booted)},
        {ReportWords::tr("OS"), server.platform.code},
        {ReportWords::tr("Hypervisor"), hypervisorWord(server)},
        {ReportWords::tr("CPU and memory"), size.join(u", "_s)},
        {ReportWords::tr("Server spec"), server.specCode},
        {ReportWords::tr("VPC"), networkText(server.vpcNo, report.networkNames.vpc)},
        {ReportWords::tr("Subnet"), networkText(server.subnetNo, report.networkNames.subnet)},
        {ReportWords::tr("Public IP"),
         server.publicIp.isEmpty() ? ReportWords::tr("none") : server.publicIp},
    };
    return section;
}

// Without its reason an older record tells the facts only.
QString sentenceOf(const Action::RecordedCheck &check)
{
    if (check.rule && check.verdict && check.reason) {
        QString sentence = checkSentence({.rule = *check.rule,
                                          .verdict = *check.verdict,
                                          .reason = *check.reason,
                                          .facts = check.facts,
                                          .readiness = check.readiness});
        // "12 days ago" was said when it was sent.
        if (check.readiness && check.readiness->verified.isValid())
            sentence += u' '
                + ReportWords::tr("The probe is of %1.")
                      .arg(localTime(check.readiness->verified));
        return sentence;
    }
    QStringList facts = check.facts;
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

QString tickOf(const Action::RecordedCheck &check)
{
    const bool asked = check.verdict == Action::Verdict::Warn
        || check.verdict == Action::Verdict::Unknown;
    return asked || check.ticked ? yesNo(check.ticked) : u"–"_s;
}

Section checks(const Report &report)
{
    Section section{.title = ReportWords::tr("Checks before sending")};
    if (report.rulesVersion > 0)
        section.note = ReportWords::tr("Rules of version %1, %2.")
                           .arg(QString::number(report.rulesVersion),
                                report.rulesDate.toString(Qt::ISODate));
    section.table.header = {ReportWords::tr("Check"), ReportWords::tr("Result"),
                            ReportWords::tr("Meaning"), ReportWords::tr("Ticked"),
                            ReportWords::tr("Source")};
    for (const Action::RecordedCheck &check : report.checks)
        section.table.rows.append(
            {check.rule ? ruleTitle(*check.rule) : check.ruleCode,
             check.verdict ? checkVerdictWord(*check.verdict) : check.verdictCode,
             sentenceOf(check), tickOf(check),
             check.source.date.isValid() ? ruleSourceText(check.source) : QString()});
    if (section.table.rows.isEmpty())
        section.table.header.clear();
    return section;
}

Section exchange(const Report &report)
{
    Section section{.title = ReportWords::tr("Request and answer")};
    section.codes = {
        {ReportWords::tr("The request, without key, signature and time"), report.request},
        {ReportWords::tr("The answer as received"), QString::fromUtf8(report.outcome.answer)}};
    if (report.outcome.answer.isEmpty())
        section.codes.last().text.clear();
    return section;
}

QString kindWord(Journal::Kind kind)
{
    switch (kind) {
    case Journal::Kind::Intention:
        //: Journal entry, written before anything is sent
        return ReportWords::tr("Intention");
    case Journal::Kind::Outcome:
        //: Journal entry
        return ReportWords::tr("Outcome");
    case Journal::Kind::Verdict:
        //: Journal entry, the end of the follow-through
        return ReportWords::tr("Verdict");
    case Journal::Kind::Resolution:
        //: Journal entry, a person's judgement about an outcome that is Unknown
        return ReportWords::tr("Judgement");
    case Journal::Kind::Watch:
        //: Journal entry, about a TCP port that is watched while following
        return ReportWords::tr("Watched port");
    }
    return {};
}

Section records(const Report &report)
{
    Section section{.title = ReportWords::tr("Journal records")};
    section.note = ReportWords::tr(
        "Each hash covers its record and all records before it. With the journal at hand, the "
        "command ncp-console --verify-journal tells whether a record was changed.");
    section.table.header = {ReportWords::tr("No."), ReportWords::tr("Record"),
                            ReportWords::tr("Time"), u"SHA-256"_s};
    for (const Report::Record &record : report.records)
        section.table.rows.append({QString::number(record.sequence), kindWord(record.kind),
                                   localTime(record.at),
                                   QString::fromLatin1(record.hash.toHex())});
    return section;
}

} // namespace

ReportDocument documentOf(const Report &report)
{
    const QString server = report.before ? serverLine(*report.before) : QString();
    const QString made = localTime(report.made);
    return {
        //: The BCP 47 code of the language that you translate into: "ko", "ja"
        .language = ReportWords::tr("en", "language code"),
        .title = server.isEmpty() ? ReportWords::tr("Diagnostic interrupt")
                                  : ReportWords::tr("Diagnostic interrupt of %1").arg(server),
        .word = wordOf(report),
        .when = localTime(timeOfWord(report)),
        .meaning = meaningOf(report),
        .warnings = warningsOf(report),
        .tone = toneOf(report),
        .sections = {summary(report), outcome(report), timeline(report), serverBefore(report),
                     checks(report), exchange(report), records(report)},
        .axis = axisOf(report),
        .open = report.following,
        .notRecorded = ReportWords::tr("not recorded"),
        .footer = report.console.isEmpty()
            //: %1 is a time, %2 the version of the console
            ? ReportWords::tr("Report made %1 by NCP Console %2.").arg(made, report.madeBy)
            //: %1 is a time, %2 and %3 versions of the console
            : ReportWords::tr("Report made %1 by NCP Console %2; the interrupt was recorded by "
                              "version %3.")
                  .arg(made, report.madeBy, report.console),
    };
}

QString visibleText(const QString &text)
{
    constexpr char16_t pictures = 0x2400; // U+2400 … show the control characters 0 …
    QString visible;
    visible.reserve(text.size());
    const QList<uint> points = text.toUcs4(); // halves of characters become U+FFFD
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (c == u'\r' && i + 1 < points.size() && points.at(i + 1) == u'\n')
            continue; // a line break of the network
        if (c == u'\n' || c == u'\t') {
            visible += QChar(char16_t(c));
        } else if (c < 0x20) {
            visible += QChar(char16_t(pictures + c));
        } else if (c == 0x7f) {
            visible += QChar(char16_t(0x2421));
        } else if (QChar::isNonCharacter(c) || QChar::isSurrogate(c)
                   || QChar::category(c) == QChar::Other_Control) {
            visible += QChar(QChar::ReplacementCharacter);
        } else if (QChar::category(c) == QChar::Other_Format
                   || QChar::category(c) == QChar::Separator_Line
                   || QChar::category(c) == QChar::Separator_Paragraph) {
            visible += u"⟨U+%1⟩"_s.arg(QString::number(c, 16).toUpper(), 4, QChar(u'0'));
        } else {
            visible += QString::fromUcs4(&c, 1);
        }
    }
    return visible;
}

} // namespace Console::Ui
