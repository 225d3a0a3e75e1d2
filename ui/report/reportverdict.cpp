// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportverdict.h"

#include "ui/words/actionwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/reportwords.h"

#include <algorithm>

namespace Console::Ui {

using Action::FollowVerdict;
using Action::Outcome;
using Action::Report;

namespace {

bool hasVerdict(const Report &report) { return report.verdict != FollowVerdict::Following; }

// False for words of newer versions.
bool knowsOutcome(const Report &report)
{
    return report.outcomeCode.isEmpty()
        || report.outcomeCode == Action::outcomeText(report.outcome.outcome);
}

bool knowsVerdict(const Report &report)
{
    return report.verdictCode.isEmpty() || hasVerdict(report);
}

} // namespace

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

// A past record must not sound like an ongoing event.
QString meaningOf(const Report &report)
{
    if (!knowsOutcome(report) || !knowsVerdict(report))
        return ReportWords::tr(
            "Recorded by a newer version of the console; its word is shown as recorded.");
    if (hasVerdict(report) || report.following)
        return outcomeMeaning(report.outcome, report.verdict);
    switch (report.outcome.outcome) {
    case Outcome::Refused:
    case Outcome::NotSent:
        break;
    case Outcome::Accepted:
        return ReportWords::tr("The provider accepted the interrupt. What became of the server "
                               "afterwards is not recorded.");
    case Outcome::Unknown:
        return report.outcomeCode.isEmpty()
            ? ReportWords::tr("No outcome is recorded. The interrupt may or may not have been "
                              "sent, and may or may not have arrived.")
            : ReportWords::tr("The answer was lost. The interrupt may or may not have arrived, and "
                              "what became of the server afterwards is not recorded.");
    }
    return outcomeMeaning(report.outcome, report.verdict);
}

ReportDocument::Tone toneOf(const Report &report)
{
    if (!knowsOutcome(report) || !knowsVerdict(report))
        return ReportDocument::Tone::Attention;
    switch (report.verdict) {
    case FollowVerdict::Following:
        break;
    case FollowVerdict::Rebooted:
        return ReportDocument::Tone::Good;
    case FollowVerdict::NoVisibleReaction:
    case FollowVerdict::StillDown:
    case FollowVerdict::NotRead:
    case FollowVerdict::Gone:
        return ReportDocument::Tone::Attention;
    }
    switch (report.outcome.outcome) {
    case Outcome::Accepted:
    case Outcome::NotSent:
        return ReportDocument::Tone::Neutral;
    case Outcome::Refused:
    case Outcome::Unknown:
        return ReportDocument::Tone::Attention;
    }
    return ReportDocument::Tone::Attention;
}

// Time of the mark that proves the verdict, otherwise of the outcome.
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
    const auto found = std::find_if(
        report.timeline.crbegin(), report.timeline.crend(),
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
                                    "It does not contain the end.");
    if (!report.journalProblem.isEmpty())
        warnings
            << ReportWords::tr(
                   "The journal could not be written (%1): part of this report is not recorded.")
                   .arg(report.journalProblem);
    if (report.resolution)
        warnings << ReportWords::tr("The user's judgement: %1.")
                        .arg(judgementWord(report.resolution->judgement));
    return warnings;
}

} // namespace Console::Ui
