// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportbuilder.h"

#include "ui/report/reportsections.h"
#include "ui/report/reportverdict.h"
#include "ui/words/reportwords.h"
#include "ui/words/times.h"

namespace Console::Ui {

using Action::Report;

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
        .sections = {summarySection(report), outcomeSection(report), timelineSection(report),
                     serverSection(report), checksSection(report), exchangeSection(report),
                     recordsSection(report)},
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

} // namespace Console::Ui
