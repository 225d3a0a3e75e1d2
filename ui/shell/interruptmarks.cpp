// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/interruptmarks.h"

#include "app/session/openinterrupts.h"
#include "ui/words/openinterruptwords.h"

namespace Console::Ui {

namespace {

Meaning meaningOf(OpenInterruptState state)
{
    switch (state) {
    case OpenInterruptState::BeingSent:
    case OpenInterruptState::Accepted:
    case OpenInterruptState::Rebooting:
        return Meaning::Information;
    case OpenInterruptState::Rebooted:
        return Meaning::Success;
    case OpenInterruptState::NoReaction:
    case OpenInterruptState::NotFollowed:
    case OpenInterruptState::Unresolved:
        return Meaning::Warning;
    case OpenInterruptState::Unknown:
        break;
    }
    return Meaning::Unknown;
}

} // namespace

QList<ServerTableModel::InterruptMark> interruptMarks(const Session::Services &services)
{
    QList<ServerTableModel::InterruptMark> marks;
    for (const Session::Session *const session : services.sessions.all()) {
        const Profile::Profile &profile = session->profile();
        const auto open = Session::openInterrupts(services, profile.gateway);
        for (const Session::OpenInterrupt &one : open) {
            if (Session::openInterruptOf(open, one.server)->action == one.action)
                marks.append({.server = {.profile = profile.id, .server = one.server},
                              .word = openInterruptMark(one, services.clock.utcNow()),
                              .meaning = meaningOf(openInterruptState(one))});
        }
    }
    return marks;
}

QString openInterruptSentenceOf(const Session::Services &services,
                                const Inventory::ServerIdentity &server)
{
    const Session::Session *const session = services.sessions.sessionOf(server.profile);
    if (!session)
        return {};
    const auto open = Session::openInterruptOf(
        Session::openInterrupts(services, session->profile().gateway), server.server);
    return open ? openInterruptSentence(*open, services.clock.utcNow()) : QString();
}

} // namespace Console::Ui
