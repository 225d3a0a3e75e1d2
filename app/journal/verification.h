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
        Changed, // this record or the one before
        Missing, // from the middle or end
        NoHead   // end mark is gone, perhaps records too
    };
    qint64 records = 0;
    qint64 firstBroken = 0; // sequence number; 0: none
    Damage damage = Damage::None;
    // Of the first broken record.
    QString kind = {};
    QDateTime at = {};
    QByteArray end = {};    // last hash if intact; empty: no record
    bool noJournal = false; // never used, or deleted
};

// Verifies the whole journal as FORMAT.md says. It blocks, changes nothing, and may run beside
// consoles that write. An error: the file could not be read to its end.
Result<Verification, Error> verified(const QString &file);

} // namespace Console::Journal
