// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/load/cachefolder.h"
#include "app/session/services.h"

namespace Console::Session {

// Owns what Services refers to, made for the folders of one run.
struct ServiceSet {
    // The settings and the book outlive it.
    ServiceSet(Folders ofThisRun, Settings &settings, Profile::ProfileBook &book);
    Q_DISABLE_COPY_MOVE(ServiceSet)

    Services services();

    const Folders folders;
    const SystemClock clock;
    Settings &settings;
    Profile::ProfileBook &book;
    Desktop::RunLock lock;
    Profile::Keychain keychain;
    Profile::Credentials credentials;
    Journal::Journal journal;
    Action::ReadinessBook readiness;
    Action::InterruptManager interrupts;
    Inventory::CacheFolder inventories;
    SessionManager sessions;
    Recovery recovery;
    QList<Profile::ImportCandidate> fromEnvironment; // emptied by the first lock
};

} // namespace Console::Session
