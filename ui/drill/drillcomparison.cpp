// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drill/drillcomparison.h"

#include "app/action/send/interrupt.h"
#include "ui/words/actionwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Ui {

namespace {

using Action::FollowVerdict;
using Action::Mark;
using Action::Outcome;
using Simulator::Time;

// API times have whole seconds.
constexpr std::chrono::milliseconds grain = 1s;
// A Date header has whole seconds plus the network delay.
constexpr std::chrono::milliseconds clockGrain = 2s;

QDateTime dateTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

std::optional<QDateTime> markOf(const DrillClaim &claim, Mark::Kind kind)
{
    const auto found = std::ranges::find(claim.marks, kind, &Mark::kind);
    return found == claim.marks.end() ? std::nullopt : std::optional(found->at);
}

struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::DrillComparison)
public:
    const Simulator::Record &record;

    // Converts gateway time to local time.
    Time ours(Time gateways) const { return gateways - record.clockAhead; }
    QString clockText(Time gateways) const { return localTime(dateTime(ours(gateways))); }

    static Truth truth(bool isTrue) { return isTrue ? Truth::True : Truth::Untrue; }

    DrillRow request(const DrillClaim &claim,
                     const QList<Simulator::ReceivedInterrupt> &arrived) const
    {
        const bool sent = claim.outcome.outcome != Outcome::NotSent;
        const bool unsure = claim.outcome.outcome == Outcome::Unknown;
        QStringList times;
        for (const auto &one : arrived)
            times.append(clockText(one.at));
        DrillRow row{.fact = tr("The request"),
                     .atServer = arrived.isEmpty()
                         ? tr("Did not arrive")
                         : tr("Arrived %n time(s)", nullptr, int(arrived.size())) + u'\n'
                             + times.join(u'\n'),
                     .console = unsure ? tr("Sent once; whether it arrived is unknown")
                         : sent        ? tr("Sent once")
                                       : tr("Not sent"),
                     .truth = truth(sent ? arrived.size() == 1 || (unsure && arrived.isEmpty())
                                         : arrived.isEmpty())};
        if (const auto at = markOf(claim, Mark::Kind::Sent); at && sent)
            row.console += u'\n' + localTime(*at);
        return row;
    }

    static DrillRow answer(const DrillClaim &claim,
                           const QList<Simulator::ReceivedInterrupt> &arrived)
    {
        const bool taken = std::ranges::any_of(arrived, &Simulator::ReceivedInterrupt::accepted);
        bool holds = true; // Unknown claims nothing
        switch (claim.outcome.outcome) {
        case Outcome::Accepted:
            holds = taken;
            break;
        case Outcome::Refused:
            holds = !taken && !arrived.isEmpty();
            break;
        case Outcome::NotSent:
            holds = arrived.isEmpty();
            break;
        case Outcome::Unknown:
            break;
        }
        return {.fact = tr("The answer"),
                .atServer = taken       ? tr("Taken")
                    : arrived.isEmpty() ? tr("Nothing to answer")
                                        : tr("Refused"),
                .console =
                    Ui::outcomeWord(claim.outcome.outcome) + u'\n' + localTime(claim.outcome.at),
                .truth = truth(holds)};
    }

    DrillRow dump(const Simulator::ServerRecord &server) const
    {
        QString text = tr("None");
        if (server.dumpBegun)
            text = tr("Started %1").arg(clockText(*server.dumpBegun));
        if (server.dumpDestroyed)
            text += u'\n'
                + tr("Destroyed by a second interrupt %1").arg(clockText(*server.dumpDestroyed));
        else if (server.dumpFinished)
            text += u'\n' + tr("Complete %1").arg(clockText(*server.dumpFinished));
        return {.fact = tr("The memory dump"),
                .atServer = text,
                .console = tr("Nothing: the API does not show it"),
                .truth = Truth::NothingSaid};
    }

    DrillRow leftRunning(const DrillClaim &claim, const Simulator::ServerRecord &server) const
    {
        const auto seen = markOf(claim, Mark::Kind::LeftRunning);
        const bool holds = seen && server.leftRunning
            && *seen >= dateTime(ours(*server.leftRunning)).addMSecs(-grain.count());
        return {.fact = tr("Stopped running"),
                .atServer = server.leftRunning ? clockText(*server.leftRunning) : tr("Never"),
                .console = seen ? tr("Seen %1").arg(localTime(*seen)) : tr("Not seen"),
                .truth = seen ? truth(holds) : Truth::NothingSaid};
    }

    DrillRow reboot(const DrillClaim &claim, const Simulator::ServerRecord &server) const
    {
        DrillRow row{.fact = tr("The reboot"),
                     .atServer = server.rebooted
                         ? tr("Rebooted %1").arg(clockText(*server.rebooted))
                         : tr("Not rebooted"),
                     .console = verdictWord(claim.verdict),
                     .truth = Truth::NothingSaid};
        switch (claim.verdict) {
        case FollowVerdict::Following:
            row.console = tr("Nothing yet");
            break;
        case FollowVerdict::NotRead:
        case FollowVerdict::Gone: // the console claims not to know
            break;
        case FollowVerdict::Rebooted: {
            // Both in gateway time, as in the API.
            const qint64 apart = server.rebooted && claim.booted.isValid()
                ? std::abs(dateTime(*server.rebooted).msecsTo(claim.booted))
                : -1;
            row.truth = truth(apart >= 0 && apart <= grain.count());
            if (claim.booted.isValid())
                row.console += u'\n'
                    + tr("Boot time %1")
                          .arg(localTime(claim.booted.addMSecs(-record.clockAhead.count())));
            break;
        }
        case FollowVerdict::NoVisibleReaction:
            row.truth = truth(!server.rebooted);
            break;
        case FollowVerdict::StillDown:
            row.truth = truth(server.leftRunning && !server.rebooted);
            break;
        }
        return row;
    }

    DrillRow clock(std::chrono::milliseconds said) const
    {
        const auto seconds = [](std::chrono::milliseconds time) {
            return tr("%n second(s) ahead", nullptr, int((time + 500ms) / 1s));
        };
        return {.fact = tr("The gateway's clock"),
                .atServer = seconds(record.clockAhead),
                .console = seconds(said),
                .truth = truth(std::chrono::abs(said - record.clockAhead) <= clockGrain)};
    }
};

} // namespace

DrillClaim claimOf(const Action::Interrupt &interrupt)
{
    return {.number = interrupt.before().id.number.text(),
            .name = visibleName(interrupt.before().name),
            .outcome = *interrupt.outcome(),
            .verdict = interrupt.verdict(),
            .marks = interrupt.following().marks(),
            .booted = interrupt.server().booted};
}

QList<DrillRow> compareDrill(const Simulator::Record &record, const QList<DrillClaim> &claims,
                             std::chrono::milliseconds clockSaid)
{
    const Comparison comparison{.record = record};
    QList<DrillRow> rows;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const DrillClaim &claim = claims.at(i);
        // Arrivals between this request and the server's next one.
        const auto sent = markOf(claim, Mark::Kind::Sent);
        std::optional<QDateTime> next;
        for (qsizetype j = i + 1; j < claims.size() && !next; ++j) {
            if (claims.at(j).number == claim.number)
                next = markOf(claims.at(j), Mark::Kind::Sent);
        }
        QList<Simulator::ReceivedInterrupt> arrived;
        std::ranges::copy_if(record.interrupts, std::back_inserter(arrived), [&](const auto &one) {
            const QDateTime at = dateTime(comparison.ours(one.at));
            return one.serverInstanceNo == claim.number && sent && at >= sent->addMSecs(-1)
                && (!next || at < *next);
        });
        const auto known =
            std::ranges::find(record.servers, claim.number, &Simulator::ServerRecord::number);
        const Simulator::ServerRecord server = known == record.servers.end()
            ? Simulator::ServerRecord{.number = claim.number}
            : *known;
        QList<DrillRow> some{comparison.request(claim, arrived),
                             Comparison::answer(claim, arrived)};
        // A refused interrupt has no effect; a later try has its own rows.
        if (claim.outcome.outcome == Outcome::Accepted || claim.outcome.outcome == Outcome::Unknown)
            some += {comparison.dump(server), comparison.leftRunning(claim, server),
                     comparison.reboot(claim, server)};
        else if (i + 1 == claims.size())
            some += comparison.dump(server);
        if (claims.size() > 1) {
            for (DrillRow &row : some)
                row.fact = Comparison::tr("%1. %2 — %3").arg(i + 1).arg(claim.name, row.fact);
        }
        rows += some;
    }
    if (record.clockAhead != 0ms || clockSaid != 0ms)
        rows += comparison.clock(clockSaid);
    return rows;
}

QString truthWord(Truth truth)
{
    switch (truth) {
    case Truth::True:
        return Comparison::tr("True");
    case Truth::Untrue:
        return Comparison::tr("Untrue");
    case Truth::NothingSaid:
        return Comparison::tr("Nothing said");
    }
    return {};
}

QString drillSummary(const QList<DrillRow> &rows)
{
    if (rows.isEmpty())
        return Comparison::tr("No interrupt has been sent yet.");
    const auto untrue = std::ranges::count(rows, Truth::Untrue, &DrillRow::truth);
    return untrue == 0
        ? Comparison::tr("Everything the console said was true.")
        : Comparison::tr("%n statement(s) of the console were untrue.", nullptr, int(untrue));
}

QString drillText(const QString &title, const QList<DrillRow> &rows)
{
    const auto oneLine = [](QString text) {
        return text.replace(u'\n', u", "_s);
    };
    QString text = title + u"\n"_s + drillSummary(rows) + u'\n';
    for (const DrillRow &row : rows) {
        text += u'\n' + row.fact + u": "_s + truthWord(row.truth) + u'\n';
        text += u"  "_s + Comparison::tr("At the server: %1").arg(oneLine(row.atServer)) + u'\n';
        text += u"  "_s + Comparison::tr("The console said: %1").arg(oneLine(row.console)) + u'\n';
    }
    return text;
}

} // namespace Console::Ui
