// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/recordwords.h"

#include "ui/words/actionwords.h"
#include "ui/words/times.h"
#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::RecordWords)
};

} // namespace

QString recordedOutcomeWord(const Journal::InterruptHistory &history)
{
    using Action::Outcome;
    if (!history.outcome)
        //: No outcome is on record yet: it is being sent, or the console ended in the middle of it
        return RecordWords::tr("Unknown (pending)");
    QString word = history.outcome->facts.value("outcome"_L1).toString();
    for (const Outcome known :
         {Outcome::Accepted, Outcome::Refused, Outcome::NotSent, Outcome::Unknown}) {
        if (word == Action::outcomeText(known))
            return outcomeWord(known);
    }
    return word;
}

QString recordedVerdictWord(const Journal::InterruptHistory &history)
{
    if (!history.verdict)
        return {};
    const auto known = Action::followVerdictFrom(*history.verdict);
    return known ? verdictWord(*known) : history.verdict->facts.value("verdict"_L1).toString();
}

QString judgementWord(Action::Judgement judgement)
{
    switch (judgement) {
    case Action::Judgement::Arrived:
        //: The user's judgement: the interrupt arrived at the server
        return RecordWords::tr("It arrived");
    case Action::Judgement::DidNotArrive:
        //: The user's judgement: the interrupt did not arrive at the server
        return RecordWords::tr("It did not arrive");
    case Action::Judgement::CannotBeTold:
        //: The user's judgement: nobody can tell whether the interrupt arrived
        return RecordWords::tr("It cannot be determined");
    }
    return {};
}

QString serverField(const Journal::InterruptHistory &history, QLatin1String key)
{
    return history.intention.facts.value("server"_L1).toObject().value(key).toString();
}

QString readingSentence(const Cloud::ServerInstance &now, const QDateTime &at,
                        const std::optional<Cloud::ServerInstance> &before)
{
    QString text = RecordWords::tr("Read at %1: status %2, operation %3.")
                       .arg(localTime(at), statusWord(now), operationWord(now))
        + u' ';
    if (!now.booted.isValid() || !before || !before->booted.isValid())
        return text
            + RecordWords::tr("Its boot time is not known, so it does not show whether the server "
                              "has restarted.");
    if (now.booted == before->booted)
        return text
            + RecordWords::tr("Its boot time is the same as before sending (%1), so the API shows "
                              "no restart.")
                  .arg(localTime(now.booted));
    return text
        + RecordWords::tr("Its boot time is %1; before sending it was %2. The server has started "
                          "again since.")
              .arg(localTime(now.booted), localTime(before->booted));
}

QString unknownSentence(const Journal::InterruptHistory &history)
{
    if (!history.outcome)
        return RecordWords::tr("No outcome is recorded: another console is sending it, or ended in "
                               "the middle of sending. The interrupt may or may not have arrived.");
    switch (Action::outcomeFrom(*history.outcome).reason) {
    case Action::OutcomeReason::UnusableAnswer:
        return RecordWords::tr("The answer said neither yes nor no. The interrupt may or may not "
                               "have arrived.");
    case Action::OutcomeReason::ProgramEnded:
        return RecordWords::tr("The console ended before the answer came. The interrupt may or may "
                               "not have arrived.");
    case Action::OutcomeReason::Answered:
    case Action::OutcomeReason::Redirected:
    case Action::OutcomeReason::NothingSent:
    case Action::OutcomeReason::Cancelled:
    case Action::OutcomeReason::NotAllowed:
    case Action::OutcomeReason::Locked:
    case Action::OutcomeReason::NoAnswer:
        break;
    }
    return RecordWords::tr("The answer was lost. The interrupt may or may not have arrived.");
}

} // namespace Console::Ui
