// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Journal {

// Why the journal could not be read or written.
enum class Cause {
    Other,
    ReadOnly,   // the file, its folder or the file system may not be written
    Full,       // no room on the disk
    DiskFailed, // the disk did not take it, or not give it
    NotOpened,  // the file cannot be opened or made
    NotAJournal // the file is damaged, or no journal at all
};

struct Error {
    QString technical = {}; // SQLite's words
    Cause cause = Cause::Other;
    bool overtaken = false; // nothing failed; see Journal::appendIntention()
};

} // namespace Console::Journal
