// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportsections.h"

#include "ui/words/actionwords.h"
#include "ui/words/reportwords.h"
#include "ui/words/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

using Action::Report;

namespace {

QString markWordOf(const Action::RecordedMark &mark, const Report &report)
{
    if (!mark.kind)
        return mark.code;
    return markWord({.kind = *mark.kind, .at = mark.at, .fact = mark.fact}, report.outcome);
}

// Boot times are ISO 8601 in UTC: previous, then new.
QString factOf(const Action::RecordedMark &mark)
{
    if (mark.kind != Action::Mark::Kind::BootTimeChanged)
        return stateFactText(mark.fact);
    QStringList parts = mark.fact.split(u" → "_s);
    for (QString &part : parts) {
        const QDateTime time = QDateTime::fromString(part, Qt::ISODate);
        if (time.isValid())
            part = localTime(time);
    }
    return parts.join(u" → "_s);
}

// Local with its offset, KST and UTC without their names.
QStringList timesOf(const QDateTime &at)
{
    QStringList times = timeToolTip(at).split(u'\n');
    times.resize(3);
    return {times.at(0), times.at(1).section(u' ', 1), times.at(2).section(u' ', 1)};
}

} // namespace

ReportDocument::Section timelineSection(const Report &report)
{
    ReportDocument::Section section{.title = ReportWords::tr("Timeline"), .timeline = true};
    if (report.timeline.isEmpty())
        section.note = ReportWords::tr("No timeline is recorded.");
    else if (!report.wholeTimeline)
        section.note = ReportWords::tr("Only the times of the journal's records are known.");
    if (report.timeline.isEmpty())
        return section;
    section.table.header = {ReportWords::tr("No."), ReportWords::tr("What happened"),
                            ReportWords::tr("After"), ReportWords::tr("Time")};
    QList<QStringList> times; // of each mark: local, KST, UTC
    for (const Action::RecordedMark &mark : report.timeline)
        times.append(timesOf(mark.at));
    QList<int> zones; // a desktop in Korea needs no column for KST
    for (const int zone : {1, 2}) {
        if (std::all_of(times.begin(), times.end(), [zone](const QStringList &one) {
                return one.at(0).startsWith(one.at(zone));
            }))
            continue;
        zones.append(zone);
        section.table.header.append(zone == 1 ? u"KST"_s : u"UTC"_s);
    }
    section.table.header.append(ReportWords::tr("Detail"));
    const QDateTime start = report.timeline.constFirst().at;
    for (qsizetype i = 0; i < report.timeline.size(); ++i) {
        const Action::RecordedMark &mark = report.timeline.at(i);
        QStringList row{QString::number(i + 1), markWordOf(mark, report),
                        durationText(std::max<qint64>(0, start.msecsTo(mark.at))),
                        times.at(i).at(0)};
        for (const int zone : zones)
            row.append(times.at(i).at(zone));
        row.append(factOf(mark));
        section.table.rows.append(row);
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

} // namespace Console::Ui
