// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportsections.h"

#include "ui/words/reportwords.h"
#include "ui/words/times.h"

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Report;

namespace {

QString kindWord(Journal::Kind kind)
{
    switch (kind) {
    case Journal::Kind::Intention:
        //: Journal entry, written before anything is sent
        return ReportWords::tr("Before sending");
    case Journal::Kind::Outcome:
        //: Journal entry
        return ReportWords::tr("Outcome");
    case Journal::Kind::Verdict:
        //: Journal entry, the end of the follow-through
        return ReportWords::tr("Verdict");
    case Journal::Kind::Resolution:
        //: Journal entry, the user's judgement about an outcome that is Unknown
        return ReportWords::tr("Judgement");
    case Journal::Kind::Watch:
        //: Journal entry, about a TCP port that is watched while following
        return ReportWords::tr("Watched port");
    }
    return {};
}

} // namespace

ReportDocument::Section exchangeSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Request and answer")};
    section.codes = {
        {ReportWords::tr("The request, without key, signature and time"), report.request},
        {ReportWords::tr("The answer as received"), QString::fromUtf8(report.outcome.answer)}};
    if (report.outcome.answer.isEmpty())
        section.codes.last().text.clear();
    return section;
}

ReportDocument::Section recordsSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Journal records")};
    section.note = ReportWords::tr(
        "Each hash covers its record and all records before it. With the journal at hand, the "
        "command ncp-console --verify-journal tells whether a record was changed.");
    section.table.header = {ReportWords::tr("No."), ReportWords::tr("Record"),
                            ReportWords::tr("Time"), u"SHA-256"_s};
    for (const Report::Record &record : report.records)
        section.table.rows.append({QString::number(record.sequence), kindWord(record.kind),
                                   localTime(record.at), QString::fromLatin1(record.hash.toHex())});
    return section;
}

} // namespace Console::Ui
