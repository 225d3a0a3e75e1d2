// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/actionwords.h"

#include "ui/words/journalwords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ActionWords)
};

Action::Mark::Kind markOf(Action::FollowVerdict verdict)
{
    using Action::FollowVerdict;
    using Kind = Action::Mark::Kind;
    switch (verdict) {
    case FollowVerdict::Following:
    case FollowVerdict::NotRead: // the outcome's word and time apply
    case FollowVerdict::Gone:
        break;
    case FollowVerdict::Rebooted:
        return Kind::BootTimeChanged;
    case FollowVerdict::NoVisibleReaction:
        return Kind::NoVisibleReaction;
    case FollowVerdict::StillDown:
        return Kind::Ended;
    }
    return Kind::Answered;
}

QString followMeaning(const Action::OutcomeReport &report, Action::FollowVerdict verdict)
{
    const bool lost = report.outcome == Action::Outcome::Unknown;
    switch (verdict) {
    case Action::FollowVerdict::Following:
        break;
    case Action::FollowVerdict::Rebooted:
        return lost ? ActionWords::tr("The answer to the interrupt was lost, but the API reports a "
                                      "new boot time: the server has started again since.")
                    : ActionWords::tr("The API reports a new boot time: the server has started "
                                      "again since the interrupt.");
    case Action::FollowVerdict::NoVisibleReaction:
        return lost ? ActionWords::tr(
                   "The answer was lost and the API shows no reaction: the server is running and "
                   "its boot time has not changed. The interrupt may or may not have arrived, and "
                   "a guest may restart without a new boot time. Look at the guest's own event log "
                   "or at a service on it before sending another one.")
                    : ActionWords::tr(
                        "The API shows no reaction: the server is running and its boot time has "
                        "not changed. That is no proof that nothing happened. Look at the guest's "
                        "own event log, and at whether a service on it went away and came back.");
    case Action::FollowVerdict::StillDown:
        return lost ? ActionWords::tr("The answer was lost, and the server was not running at the "
                                      "last reading. It may still be writing its dump.")
                    : ActionWords::tr("The server was not running at the last reading. It may "
                                      "still be writing its dump.");
    case Action::FollowVerdict::NotRead:
        return lost
            ? ActionWords::tr(
                "The answer was lost, and the server could not be read until following ended. It "
                "is not known whether the interrupt arrived or what became of the server.")
            : ActionWords::tr("The provider accepted the interrupt, but the server could not be "
                              "read until following ended. What became of it is not known.");
    case Action::FollowVerdict::Gone:
        return lost ? ActionWords::tr("The answer was lost, and when following ended the API no "
                                      "longer listed the server. It is not known whether the "
                                      "interrupt arrived or what became of the server.")
                    : ActionWords::tr(
                        "The provider accepted the interrupt, but when following ended the API no "
                        "longer listed the server. What the interrupt did is not known.");
    }
    return {};
}

} // namespace

QString outcomeWord(Action::Outcome outcome)
{
    switch (outcome) {
    case Action::Outcome::Accepted:
        //: Outcome of the interrupt: the provider said yes
        return ActionWords::tr("Accepted");
    case Action::Outcome::Refused:
        //: Outcome of the interrupt: the provider said no
        return ActionWords::tr("Refused");
    case Action::Outcome::NotSent:
        //: Outcome of the interrupt: nothing left this computer
        return ActionWords::tr("Not sent");
    case Action::Outcome::Unknown:
        //: Outcome of the interrupt: it may or may not have arrived
        return ActionWords::tr("Unknown");
    }
    return {};
}

QString verdictWord(Action::FollowVerdict verdict)
{
    switch (verdict) {
    case Action::FollowVerdict::Following:
        return {};
    case Action::FollowVerdict::Rebooted:
        return ActionWords::tr("Rebooted");
    case Action::FollowVerdict::NoVisibleReaction:
        return ActionWords::tr("No visible reaction");
    case Action::FollowVerdict::StillDown:
        return ActionWords::tr("Still down");
    case Action::FollowVerdict::NotRead:
        //: Following has ended; nobody could see what became of the server
        return ActionWords::tr("Could not be read");
    case Action::FollowVerdict::Gone:
        //: Following has ended; the API does not list the server any more
        return ActionWords::tr("No longer listed");
    }
    return {};
}

QString interruptWord(const Action::OutcomeReport &report, Action::FollowVerdict verdict)
{
    const bool seen = verdict == Action::FollowVerdict::Rebooted
        || verdict == Action::FollowVerdict::NoVisibleReaction
        || verdict == Action::FollowVerdict::StillDown;
    return seen ? verdictWord(verdict) : outcomeWord(report.outcome);
}

QString interruptWord(const Action::Interrupt &interrupt)
{
    const auto report = interrupt.outcome();
    return report ? interruptWord(*report, interrupt.verdict()) : QString();
}

QString outcomeMeaning(const Action::OutcomeReport &report, Action::FollowVerdict verdict)
{
    if (verdict != Action::FollowVerdict::Following)
        return followMeaning(report, verdict);
    using Action::OutcomeReason;
    switch (report.reason) {
    case OutcomeReason::Answered:
        return report.outcome == Action::Outcome::Refused
            ? ActionWords::tr("The provider refused the interrupt. The server was not touched.")
            : ActionWords::tr(
                "The provider accepted the interrupt. The server is being read until it is back.");
    case OutcomeReason::Redirected:
        return ActionWords::tr("The gateway redirected to another address. Redirects are never "
                               "followed, so nothing was interrupted.");
    case OutcomeReason::NothingSent:
        return ActionWords::tr("The gateway could not be reached. Nothing left this computer, so "
                               "the server was not touched.");
    case OutcomeReason::Cancelled:
        return ActionWords::tr("The interrupt was cancelled before anything left this computer.");
    case OutcomeReason::NotAllowed:
        return ActionWords::tr("The profile is read-only: nothing was sent.");
    case OutcomeReason::Locked:
        return ActionWords::tr("The console is locked: nothing was sent.");
    case OutcomeReason::NoAnswer:
        return ActionWords::tr("The answer was lost. The interrupt may or may not have arrived. It "
                               "is not sent again; the server is being read to find out.");
    case OutcomeReason::UnusableAnswer:
        return ActionWords::tr("The answer says neither yes nor no. The interrupt may or may not "
                               "have arrived. It is not sent again; the server is being read to "
                               "find out.");
    case OutcomeReason::ProgramEnded:
        return ActionWords::tr("The console ended before the answer came. The interrupt may or may "
                               "not have arrived. It is not sent again; the server is being read "
                               "to find out.");
    }
    return {};
}

QDateTime outcomeTime(const Action::Interrupt &interrupt)
{
    const QList<Action::Mark> marks = interrupt.following().marks();
    if (interrupt.verdict() != Action::FollowVerdict::Following) {
        const auto kind = markOf(interrupt.verdict());
        const auto found = std::find_if(marks.crbegin(), marks.crend(),
                                        [kind](const auto &mark) { return mark.kind == kind; });
        if (found != marks.crend())
            return found->at;
    }
    const auto report = interrupt.outcome();
    return report ? report->at : QDateTime();
}

QString outcomeHeadline(const Action::Interrupt &interrupt)
{
    if (!interrupt.outcome())
        return {};
    //: %1 is a word such as "Accepted" and has to stand first, %2 the time
    return ActionWords::tr("%1 · %2").arg(interruptWord(interrupt),
                                          localTime(outcomeTime(interrupt)));
}

QString problemSentence(Action::SendProblem problem, const QString &detail)
{
    using Action::SendProblem;
    switch (problem) {
    case SendProblem::None:
        return {};
    case SendProblem::NameDiffers:
        return ActionWords::tr("Nothing was sent: the typed name is not the server's name.");
    case SendProblem::ReasonMissing:
        return ActionWords::tr("Nothing was sent: this profile asks for a reason.");
    case SendProblem::CheckBlocks:
        return ActionWords::tr("Nothing was sent: a check blocks the interrupt.");
    case SendProblem::TickMissing:
        return ActionWords::tr("Nothing was sent: a warning has not been ticked.");
    case SendProblem::StateChanged:
        return ActionWords::tr("Nothing was sent: the server has changed since it was shown. Look "
                               "at the checks again.");
    case SendProblem::JournalFailed:
        return detail.isEmpty()
            ? ActionWords::tr("Nothing was sent: the journal could not be written.")
            : ActionWords::tr("Nothing was sent: the journal could not be written (%1).")
                  .arg(detail);
    }
    return {};
}

QString problemSentence(const Action::Interrupt &interrupt)
{
    const auto &error = interrupt.journalError();
    if (interrupt.problem() == Action::SendProblem::JournalFailed && error
        && error->cause != Journal::Cause::Other) {
        const QString reason = journalErrorSentence(*error);
        return interrupt.outcome()
            ? ActionWords::tr("%1 What is shown here is not recorded; copy the incident line.")
                  .arg(reason)
            : ActionWords::tr("Nothing was sent: it could not be recorded. %1").arg(reason);
    }
    // With an outcome, "Nothing was sent" would be wrong.
    if (interrupt.outcome() && interrupt.problem() == Action::SendProblem::JournalFailed)
        return ActionWords::tr("The journal could not be written (%1). What is shown here is not "
                               "recorded; copy the incident line.")
            .arg(interrupt.problemDetail());
    return problemSentence(interrupt.problem(), interrupt.problemDetail());
}

QString markWord(const Action::Mark &mark, const std::optional<Action::OutcomeReport> &report)
{
    using Kind = Action::Mark::Kind;
    // The kind of answer says more than "answered".
    if (report && mark.kind == Kind::Answered && report->outcome != Action::Outcome::Unknown)
        return outcomeWord(report->outcome);
    return markWord(mark.kind);
}

QString markWord(Action::Mark::Kind kind)
{
    using Kind = Action::Mark::Kind;
    switch (kind) {
    case Kind::Sent:
        //: Timeline: the interrupt left
        return ActionWords::tr("Sent");
    case Kind::Answered:
        //: Timeline: the provider answered
        return ActionWords::tr("Answered");
    case Kind::NoAnswer:
        //: Timeline: the provider's answer was lost, or says nothing of the interrupt
        return ActionWords::tr("No usable answer");
    case Kind::NotSent:
        return outcomeWord(Action::Outcome::NotSent);
    case Kind::FirstChange:
        //: Timeline: the first reading that differs from the one before
        return ActionWords::tr("First change");
    case Kind::LeftRunning:
        //: Timeline: the server is not running any more
        return ActionWords::tr("Left running");
    case Kind::Back:
        //: Timeline: the server is running again
        return ActionWords::tr("Running again");
    case Kind::BootTimeChanged:
        //: Timeline: the API reports a new boot time
        return ActionWords::tr("New boot time");
    case Kind::NoVisibleReaction:
        return ActionWords::tr("No visible reaction");
    case Kind::PortAway:
        //: Timeline: the watched port does not answer any more
        return ActionWords::tr("Port away");
    case Kind::PortBack:
        //: Timeline: the watched port answers again
        return ActionWords::tr("Port back");
    case Kind::PortAnswers:
        //: Timeline: the watched port answers, and was not seen to go away
        return ActionWords::tr("Port answers");
    case Kind::Paused:
        //: Timeline: the console was locked and does not read the server
        return ActionWords::tr("Following paused");
    case Kind::Resumed:
        //: Timeline: the console was started again, or unlocked, and reads the server further
        return ActionWords::tr("Following resumed");
    case Kind::Ended:
        //: Timeline: the server is not read any further
        return ActionWords::tr("Following ended");
    }
    return {};
}

QString stateFactText(const QString &fact)
{
    // Status and operation as codes, then the provider's own name for both.
    static const QRegularExpression form(u"^([^/ ]*)/([^/ ]*)(?: .*)?$"_s);
    const auto codes = form.match(fact);
    if (!codes.hasMatch())
        return fact;
    const QString status = statusWord(codes.captured(1));
    const QString operation = codes.captured(2);
    return Cloud::serverOperationFromCode(operation) == Cloud::ServerOperation::None
        ? status
        : u"%1 · %2"_s.arg(status, operationWord(operation));
}

QString guardWord(Profile::GuardLevel guard)
{
    switch (guard) {
    case Profile::GuardLevel::ReadOnly:
        //: Guard level of a profile
        return ActionWords::tr("Read-only");
    case Profile::GuardLevel::Production:
        //: Guard level of a profile
        return ActionWords::tr("Production");
    case Profile::GuardLevel::Standard:
        //: Guard level of a profile
        return ActionWords::tr("Standard");
    case Profile::GuardLevel::Lab:
        //: Guard level of a profile
        return ActionWords::tr("Lab");
    }
    return {};
}

QString interruptEffect(Cloud::OsFamily os)
{
    switch (os) {
    case Cloud::OsFamily::Windows:
        return ActionWords::tr("Forces a blue screen. Unsaved data is lost; a second interrupt "
                               "destroys the dump.");
    case Cloud::OsFamily::Linux:
        return ActionWords::tr(
            "Forces a kernel crash dump. Unsaved data is lost; a second "
            "interrupt destroys the dump. A guest without kdump may write none.");
    case Cloud::OsFamily::Unknown:
        break;
    }
    return ActionWords::tr("Forces a blue screen (Windows) or a kernel crash dump (Linux). Unsaved "
                           "data is lost; a second interrupt destroys the dump.");
}

QString incidentLine(const Action::Interrupt &interrupt)
{
    const Cloud::ServerInstance &server = interrupt.server();
    QStringList parts{u"%1 (%2, %3)"_s.arg(visibleName(server.name), server.id.number.text(),
                                           server.id.region.text())};
    const auto report = interrupt.outcome();
    if (!report)
        return parts.first();
    QString word = outcomeWord(report->outcome);
    if (interrupt.verdict() != Action::FollowVerdict::Following)
        word += u", "_s + verdictWord(interrupt.verdict());
    parts << word;
    // Both the local time and the provider's record must be findable from a ticket.
    parts << u"%1 (%2)"_s.arg(localTime(report->at), report->at.toUTC().toString(Qt::ISODate));
    if (!report->traceId.isEmpty())
        parts << ActionWords::tr("trace id %1").arg(report->traceId);
    return parts.join(u" — "_s);
}

} // namespace Console::Ui
