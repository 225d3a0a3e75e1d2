// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/openinterruptwords.h"

#include "ui/words/times.h"

#include <QCoreApplication>

#include <algorithm>

namespace Console::Ui {

namespace {

using Action::FollowVerdict;
using Action::Interrupt;
using Action::Outcome;

struct OpenInterruptWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::OpenInterruptWords)
};

QString seenSoFar(const Session::OpenInterrupt &open)
{
    switch (open.live ? open.live->verdict() : FollowVerdict::Following) {
    case FollowVerdict::Rebooted:
        //: In "Interrupt sent 09:09:21, rebooted, next look in 2 s"
        return OpenInterruptWords::tr("rebooted");
    case FollowVerdict::NoVisibleReaction:
        //: In "Interrupt sent 09:09:21, no visible reaction, next look in 2 s"
        return OpenInterruptWords::tr("no visible reaction");
    case FollowVerdict::Following:
    case FollowVerdict::StillDown:
    case FollowVerdict::NotRead:
    case FollowVerdict::Gone:
        break;
    }
    return open.outcome == Outcome::Accepted
        //: In "Interrupt sent 09:09:21, accepted, next look in 2 s"
        ? OpenInterruptWords::tr("accepted")
        //: In "Interrupt sent 09:09:21, outcome unknown, next look in 2 s"
        : OpenInterruptWords::tr("outcome unknown");
}

QString nextLook(const Interrupt &interrupt)
{
    if (interrupt.locked())
        return OpenInterruptWords::tr("following is paused");
    constexpr qint64 almostASecond = 999; // rounded up: "in 0 s" is no time
    const qint64 next = interrupt.following().nextReadingInMs();
    const bool failed = interrupt.following().readingFailure().has_value();
    if (next < 0)
        return failed ? OpenInterruptWords::tr("the last look failed, looking again")
                      : OpenInterruptWords::tr("looking now");
    const QString wait = durationText(next + almostASecond);
    return failed ? OpenInterruptWords::tr("the last look failed, next look in %1").arg(wait)
                  : OpenInterruptWords::tr("next look in %1").arg(wait);
}

QString whyNotFollowed(const Session::OpenInterrupt &open)
{
    using Why = Session::Recovery::Unfollowed::Why;
    const bool unknown = open.outcome != Outcome::Accepted;
    if (!open.unfollowed) {
        if (open.live) // its following has ended
            return OpenInterruptWords::tr("Following has ended. Find out what became of it and "
                                          "record that under Unresolved.");
        return unknown ? OpenInterruptWords::tr("This console does not follow it. Find out what "
                                                "became of it and record that under Unresolved.")
                       : OpenInterruptWords::tr("This console does not follow it. Look at the "
                                                "server before you do anything to it.");
    }
    switch (open.unfollowed->why) {
    case Why::ProfileGone:
        //: %1 is a profile
        return OpenInterruptWords::tr("Not followed: no profile has the key it was sent with (%1). "
                                      "Add that profile again.")
            .arg(open.unfollowed->profile);
    case Why::NoKey:
        //: %1 is a profile
        return OpenInterruptWords::
            tr("Not followed: the key of the profile %1 is missing. Open the profile to enter it.")
                .arg(open.unfollowed->profile);
    case Why::CaFile:
        //: %1 is a profile
        return OpenInterruptWords::tr("Not followed: the CA file of the profile %1 cannot be used. "
                                      "Correct the profile.")
            .arg(open.unfollowed->profile);
    }
    return {};
}

// Not running, or made to stop or start.
bool isRebooting(const Interrupt &interrupt)
{
    const auto last = interrupt.following().lastRead();
    return last
        && (last->status != Cloud::ServerStatus::Running
            || last->operation != Cloud::ServerOperation::None);
}

} // namespace

OpenInterruptState openInterruptState(const Session::OpenInterrupt &open)
{
    if (!open.underWay())
        return open.outcome == Outcome::Accepted ? OpenInterruptState::NotFollowed
                                                 : OpenInterruptState::Unresolved;
    if (!open.outcome)
        return OpenInterruptState::BeingSent;
    if (open.live->verdict() == FollowVerdict::Rebooted)
        return OpenInterruptState::Rebooted;
    if (open.live->verdict() == FollowVerdict::NoVisibleReaction)
        return OpenInterruptState::NoReaction;
    if (open.outcome != Outcome::Accepted)
        return OpenInterruptState::Unknown;
    return isRebooting(*open.live) ? OpenInterruptState::Rebooting : OpenInterruptState::Accepted;
}

QString openInterruptSentence(const Session::OpenInterrupt &open, const QDateTime &now)
{
    if (open.underWay() && !open.outcome)
        return OpenInterruptWords::tr("An interrupt is being sent");
    const QString sent = shortTime(open.sentAt, now);
    if (open.underWay())
        //: Time, what is known, when the server is read next
        return OpenInterruptWords::tr("Interrupt sent %1, %2, %3")
            .arg(sent, seenSoFar(open), nextLook(*open.live));
    //: Time, what is known, a sentence about what to do
    return OpenInterruptWords::tr("Interrupt sent %1, %2. %3")
        .arg(sent, seenSoFar(open), whyNotFollowed(open));
}

QStringList usualInterruptMarks()
{
    constexpr qint64 usualAge = 40'000;
    return {OpenInterruptWords::tr("Interrupted %1, unknown").arg(ageText(usualAge)),
            OpenInterruptWords::tr("Rebooting"), OpenInterruptWords::tr("Unresolved")};
}

QString openInterruptMark(const Session::OpenInterrupt &open, const QDateTime &now)
{
    const QString ago = ageText(std::max<qint64>(0, open.sentAt.msecsTo(now)));
    switch (openInterruptState(open)) {
    case OpenInterruptState::BeingSent:
        return OpenInterruptWords::tr("Interrupt being sent");
    case OpenInterruptState::Accepted:
        //: %1 is such as "40 s ago"
        return OpenInterruptWords::tr("Interrupted %1").arg(ago);
    case OpenInterruptState::Unknown:
        //: %1 is such as "40 s ago"; nobody knows yet what became of it
        return OpenInterruptWords::tr("Interrupted %1, unknown").arg(ago);
    case OpenInterruptState::Rebooting:
        return OpenInterruptWords::tr("Rebooting");
    case OpenInterruptState::Rebooted:
        return OpenInterruptWords::tr("Rebooted");
    case OpenInterruptState::NoReaction:
        //: %1 is such as "12 min ago"
        return OpenInterruptWords::tr("Interrupted %1, no reaction seen").arg(ago);
    case OpenInterruptState::NotFollowed:
        //: %1 is such as "40 s ago"
        return OpenInterruptWords::tr("Interrupted %1, not followed").arg(ago);
    case OpenInterruptState::Unresolved:
        return OpenInterruptWords::tr("Unresolved");
    }
    return {};
}

} // namespace Console::Ui
