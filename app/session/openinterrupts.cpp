// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/openinterrupts.h"

#include "app/action/record/interruptrecord.h"

#include <algorithm>

namespace Console::Session {

namespace {

using Action::Interrupt;

Interrupt *liveOne(const Action::InterruptManager &interrupts, const QUuid &action)
{
    const auto &all = interrupts.all();
    const auto found = std::find_if(
        all.begin(), all.end(), [&action](const Interrupt *one) { return one->id() == action; });
    return found == all.end() ? nullptr : *found;
}

std::optional<Recovery::Unfollowed> unfollowedOne(const Recovery &recovery, const QUuid &action)
{
    const auto all = recovery.unfollowed();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&action](const auto &one) { return one.action == action; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

bool OpenInterrupt::underWay() const { return live && live->isUnderWay(); }

QList<OpenInterrupt> openInterrupts(const Services &services, const Cloud::Gateway &gateway)
{
    QList<OpenInterrupt> open;
    const auto recorded = services.interrupts.recorded().unfinished(gateway);
    for (const Journal::InterruptHistory &history : recorded) {
        const auto server = Action::serverFrom(history.intention.facts);
        Interrupt *const live = liveOne(services.interrupts, history.intention.action);
        // This run knows more than the journal, which may not have been written.
        if (!server || (live && live->isOver()))
            continue;
        OpenInterrupt one{.server = server->id,
                          .action = history.intention.action,
                          .sentAt = history.intention.at,
                          .live = live,
                          .unfollowed = unfollowedOne(services.recovery, history.intention.action)};
        if (live && live->outcome())
            one.outcome = live->outcome()->outcome;
        else if (!live) // without a record of it nobody knows
            one.outcome = Action::recordedOutcome(history);
        open.append(one);
    }
    for (Interrupt *const live : services.interrupts.all()) {
        const bool listed = std::any_of(open.begin(), open.end(), [live](const OpenInterrupt &one) {
            return one.action == live->id();
        });
        if (listed || !live->isUnderWay()
            || live->profile().gateway.identity() != gateway.identity())
            continue;
        open.append(
            {.server = live->before().id,
             .action = live->id(),
             .sentAt = live->sentAt(),
             .outcome = live->outcome() ? std::optional(live->outcome()->outcome) : std::nullopt,
             .live = live});
    }
    return open;
}

std::optional<OpenInterrupt> openInterruptOf(const QList<OpenInterrupt> &open,
                                             const Cloud::ServerId &server)
{
    std::optional<OpenInterrupt> found;
    for (const OpenInterrupt &one : open) {
        if (one.server == server && (!found || one.underWay() || !found->underWay()))
            found = one;
    }
    return found;
}

} // namespace Console::Session
