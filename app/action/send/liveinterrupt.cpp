// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/send/liveinterrupt.h"

namespace Console::Action {

LiveInterrupt liveOf(const Interrupt &interrupt)
{
    LiveInterrupt live{.action = interrupt.id(),
                       .following = interrupt.stage() == Interrupt::Stage::Following,
                       .outcome = interrupt.outcome(),
                       .verdict = interrupt.verdict(),
                       .marks = interrupt.following().marks()};
    live.last = interrupt.following().lastRead();
    if (interrupt.following().watchedPort())
        live.watch = RecordedWatch{.port = *interrupt.following().watchedPort(),
                                   .seen = interrupt.following().portSightings().seen()};
    if (interrupt.problem() == SendProblem::JournalFailed)
        live.journalProblem = interrupt.problemDetail();
    return live;
}

} // namespace Console::Action
