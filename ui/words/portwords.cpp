// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/portwords.h"

#include "ui/words/times.h"

#include <QCoreApplication>

namespace Console::Ui {

namespace {

class PortWords
{
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::PortWords)
};

QString clockText(const QDateTime &time) { return localTime(time).section(u' ', 1); }

} // namespace

QString portSentence(const Action::Interrupt &interrupt)
{
    const auto &watched = interrupt.following().watchedPort();
    return watched ? portSentence(*watched, interrupt.following().portSightings().seen(),
                                  interrupt.stage() == Action::Interrupt::Stage::Ended)
                   : QString();
}

QString portSentence(const Action::WatchedPort &watched, const Action::PortSightings::Seen &seen,
                     bool over)
{
    const QString port = watched.text();
    if (seen.wentAway.isValid() && seen.cameBack.isValid())
        return PortWords::tr("The port %1 went away %2 and came back %3.")
            .arg(port, clockText(seen.wentAway), clockText(seen.cameBack));
    if (seen.wentAway.isValid())
        return over ? PortWords::tr("The port %1 went away %2 and did not come back.")
                          .arg(port, clockText(seen.wentAway))
                    : PortWords::tr("The port %1 went away %2 and is not back yet.")
                          .arg(port, clockText(seen.wentAway));
    switch (seen.state) {
    case Action::PortSightings::State::NotSeen:
        return over ? PortWords::tr("The port %1 was not seen.").arg(port)
                    : PortWords::tr("The port %1 is being checked…").arg(port);
    case Action::PortSightings::State::Open:
        return PortWords::tr("The port %1 answers, since %2.").arg(port, clockText(seen.since));
    case Action::PortSightings::State::Silent:
        return PortWords::tr(
                   "The port %1 does not answer, and has not answered since watching began.")
            .arg(port);
    }
    return {};
}

QString portEvidence(const Action::Interrupt &interrupt)
{
    const Action::PortSightings &seen = interrupt.following().portSightings();
    if (interrupt.verdict() != Action::FollowVerdict::NoVisibleReaction
        || !seen.wentAway().isValid())
        return {};
    return seen.cameBack().isValid()
        ? PortWords::tr("The API shows no reboot, but the watched port went away and came back: "
                        "the guest may have restarted by itself. Look into its event log.")
        : PortWords::tr("The API shows no reboot, but the watched port went away: the guest may be "
                        "writing its dump, or may be hung.");
}

} // namespace Console::Ui
