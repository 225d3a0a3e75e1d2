// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Journal {

enum class Cause {
    Other,
    ReadOnly, // file, folder or file system
    Full,
    DiskFailed, // read or write failed
    NotOpened,  // cannot open or create
    NotAJournal // damaged or not a journal
};

struct Error {
    QString technical = {}; // SQLite's message
    Cause cause = Cause::Other;
    bool overtaken = false; // see Journal::appendIntention()
};

} // namespace Console::Journal
