// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"

#include <optional>

namespace Console::Session {

// An interrupt that is being sent, or may have arrived and whose end nobody has seen or judged.
struct OpenInterrupt {
    Cloud::ServerId server;
    QUuid action = {};
    QDateTime sentAt = {};                               // UTC; invalid: not sent yet
    std::optional<Action::Outcome> outcome = {};         // empty: none yet
    QPointer<Action::Interrupt> live = {};               // of this run; null: only on record
    std::optional<Recovery::Unfollowed> unfollowed = {}; // why this run does not follow it
    bool underWay() const;                               // sent or followed by this run
};

// Of all servers behind this gateway, oldest first.
QList<OpenInterrupt> openInterrupts(const Services &services, const Cloud::Gateway &gateway);
// The one to tell about: under way before left, newer before older. Empty: none.
std::optional<OpenInterrupt> openInterruptOf(const QList<OpenInterrupt> &open,
                                             const Cloud::ServerId &server);

} // namespace Console::Session
