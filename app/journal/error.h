// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Journal {

enum class Cause {
    Other,
    ReadOnly, // file, folder or file system
    Full,
    DiskFailed,  // read or write failed
    NotOpened,   // cannot open or create
    NotAJournal, // damaged or not a journal
    NoLocks,     // no locks or shared memory, as in some network folders
    Busy,        // locked too long, or locks are refused
    NoHome       // no folder to be in
};

struct Error {
    QString technical = {}; // SQLite's message
    Cause cause = Cause::Other;
    bool overtaken = false; // see Journal::appendIntention()
    QString file = {};      // path of the journal

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace Console::Journal
