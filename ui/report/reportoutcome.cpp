// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportsections.h"

#include "ui/report/reportverdict.h"
#include "ui/words/portwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/reportwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Outcome;
using Action::Report;

namespace {

// After a killed run the port's return is unknown.
bool watchIsOver(const Report &report)
{
    const bool ended = !report.verdictCode.isEmpty() && !report.following;
    const bool unseen =
        report.watch && report.watch->seen.state == Action::PortSightings::State::NotSeen;
    return ended || (unseen && !report.following);
}

QString statusText(const QString &code)
{
    return code.isEmpty() ? code : u"%1 (%2)"_s.arg(statusWord(code), code);
}

} // namespace

ReportDocument::Section outcomeSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Outcome and evidence")};
    const bool recorded = !report.outcomeCode.isEmpty();
    section.facts.append(
        {ReportWords::tr("Outcome"),
         recorded ? outcomeWordOf(report)
                  : ReportWords::tr("%1 (no outcome is recorded)").arg(outcomeWordOf(report))});
    if (report.outcome.at.isValid())
        section.facts.append(
            {ReportWords::tr("Time of the outcome"), timeToolTip(report.outcome.at)});
    if (!report.outcome.traceId.isEmpty())
        section.facts.append({ReportWords::tr("Trace id"), report.outcome.traceId});
    if (const auto &cause = report.cause) {
        if (cause->httpStatus > 0)
            section.facts.append(
                {ReportWords::tr("HTTP status"), QString::number(cause->httpStatus)});
        if (!cause->code.isEmpty())
            section.facts.append({ReportWords::tr("Provider's code"), cause->code});
        QString words = cause->message;
        if (!cause->details.isEmpty() && cause->details != cause->message)
            words += (words.isEmpty() ? QString() : u"\n"_s) + cause->details;
        if (!words.isEmpty())
            section.facts.append({ReportWords::tr("Provider's message"), words});
        if (!cause->technical.isEmpty())
            section.facts.append({ReportWords::tr("Technical detail"), cause->technical});
    }
    const bool mayHaveArrived =
        report.outcome.outcome == Outcome::Accepted || report.outcome.outcome == Outcome::Unknown;
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
                              report.after ? statusText(report.after->status) : QString()});
    }
    if (const auto &watch = report.watch) {
        section.facts.append({ReportWords::tr("Watched port"), watch->port.text()});
        section.facts.append({ReportWords::tr("What the port showed"),
                              portSentence(watch->port, watch->seen, watchIsOver(report))});
    }
    if (const auto &resolution = report.resolution) {
        section.facts.append({ReportWords::tr("Judgement"), judgementWord(resolution->judgement)});
        section.facts.append({ReportWords::tr("Judged by"), resolution->by});
        section.facts.append({ReportWords::tr("Judged at"), timeToolTip(report.resolvedAt)});
        section.facts.append({ReportWords::tr("Evidence"), resolution->evidence});
        if (resolution->reading)
            section.facts.append(
                //: What was read of the server for a judgement: a time, a status, a boot time
                {ReportWords::tr("Reading for the judgement"),
                 ReportWords::tr("%1: status %2, boot time %3")
                     .arg(localTime(resolution->readAt),
                          statusText(resolution->reading->statusCode.code),
                          timeOrUntold(resolution->reading->booted))});
    }
    return section;
}

} // namespace Console::Ui
