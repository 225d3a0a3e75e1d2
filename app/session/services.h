// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interruptmanager.h"
#include "app/core/folders.h"
#include "app/core/settings.h"
#include "app/desktop/runlock.h"
#include "app/journal/journal.h"
#include "app/profile/credentials.h"
#include "app/profile/importsources.h"
#include "app/profile/profilebook.h"
#include "app/session/recovery.h"
#include "app/session/sessionmanager.h"

namespace Console::Session {

// What the windows work with. All of it outlives them.
struct Services {
    Profile::ProfileBook &book;
    Profile::Credentials &credentials;
    SessionManager &sessions;
    Action::InterruptManager &interrupts;
    Recovery &recovery;
    Journal::Journal &journal;
    Desktop::RunLock &lock;
    const Clock &clock;
    Settings &settings;
    const Folders &folders;
    // What the environment variables proposed at the start; their secrets go with the first lock.
    QList<Profile::ImportCandidate> &fromEnvironment;
};

} // namespace Console::Session
