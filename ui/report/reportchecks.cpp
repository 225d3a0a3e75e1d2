// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportsections.h"

#include "ui/words/checkwords.h"
#include "ui/words/reportwords.h"
#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Report;

namespace {

QString yesNo(bool yes) { return yes ? ReportWords::tr("yes") : ReportWords::tr("no"); }

// Older records have only the facts, without a reason.
QString sentenceOf(const Action::RecordedCheck &check)
{
    if (check.rule && check.verdict && check.reason) {
        QString sentence = checkSentence({.rule = *check.rule,
                                          .verdict = *check.verdict,
                                          .reason = *check.reason,
                                          .facts = check.facts,
                                          .readiness = check.readiness});
        // Ages are relative to the time of sending.
        if (check.readiness && check.readiness->verified.isValid())
            sentence +=
                u' ' + ReportWords::tr("Probe from %1.").arg(localTime(check.readiness->verified));
        return sentence;
    }
    QStringList facts = check.facts;
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

QString tickOf(const Action::RecordedCheck &check)
{
    const bool asked = check.rule && check.verdict
        && Action::needsTick({.rule = *check.rule, .verdict = *check.verdict});
    return asked || check.ticked ? yesNo(check.ticked) : u"–"_s;
}

} // namespace

ReportDocument::Section checksSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Checks before sending")};
    if (report.rulesVersion > 0)
        section.note =
            ReportWords::tr("Rules of version %1, %2.")
                .arg(QString::number(report.rulesVersion), report.rulesDate.toString(Qt::ISODate));
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

} // namespace Console::Ui
