// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/journal/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Console::Journal {

struct Verification {
    enum class Damage {
        None,
        Changed, // what this record says, or the one before it, is not what was written
        Missing, // this record is gone, from the middle or from the end
        NoHead   // what says where the journal ends is gone: records may be, too
    };
    qint64 records = 0;     // that were looked at
    qint64 firstBroken = 0; // sequence number; 0: none
    Damage damage = Damage::None;
    // What the first broken record says of itself; empty where it is missing.
    QString kind = {};
    QDateTime at = {};
    QByteArray end = {};     // the hash of the last record, if all is well; empty: no record
    bool noJournal = false; // there is no file: nothing was ever done, or all of it is gone
};

// Verifies the whole journal as FORMAT.md says. It blocks, changes nothing, and may run beside
// consoles that write. An error: the file could not be read to its end.
Result<Verification, Error> verified(const QString &file);

} // namespace Console::Journal
