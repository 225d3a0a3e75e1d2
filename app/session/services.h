// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/send/interruptmanager.h"
#include "app/session/recovery.h"
#include "app/desktop/runlock.h"
#include "app/journal/journal.h"
#include "app/profile/credentials.h"
#include "app/profile/importsources.h"
#include "app/profile/profilebook.h"
#include "app/session/sessionmanager.h"

#include <QSettings>

namespace Console::Session {

// In the settings.
inline constexpr QLatin1String lastProfileKey{"profiles/last"};   // an id, or this:
inline constexpr QLatin1String allProfilesValue{"all"};
inline constexpr QLatin1String idleMinutesKey{"lock/idleMinutes"}; // 0: never
inline constexpr int standardIdleMinutes = 15;
// How long a server is followed after an interrupt: at least, and more for each 8 GiB of memory.
inline constexpr QLatin1String followMinutesKey{"follow/minutes"};
inline constexpr QLatin1String followMinutesPer8GiBKey{"follow/minutesPer8GiB"};

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
    QSettings &settings;
    // What the environment variables proposed at the start; their secrets go with the first lock.
    QList<Profile::ImportCandidate> &fromEnvironment;
};

} // namespace Console::Session
