// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

#include <QByteArray>

#include <optional>

namespace Console::Journal {

// The canonical form of a record, and the hash chain over it.
//
// A record is the six fields of its row, byte for byte as they lie in the table:
//   sequence  1, 2, 3 … without a gap, in decimal digits
//   action    the interrupt's UUID, 36 characters, lower case
//   run       the UUID of the run that wrote it, likewise
//   kind      "intention", "outcome", "verdict", "resolution", "watch"; others come from newer versions
//   at        UTC, "2026-11-01T03:00:00.250Z"
//   facts     JSON in UTF-8, compact, the keys of each object in ascending order
// Its hash is the SHA-256 of
//   the hash of the record before it (32 bytes; nothing for the first), then
//   each field in that order as <length in bytes, decimal>':'<the bytes>.
// The lengths keep fields from flowing into each other. The bytes are hashed as they are stored:
// nothing is parsed and written again for it, so that it means the same in every version.
//
// What the chain finds: a record that was changed in any byte, put in, taken out, or moved. A chain
// alone is blind to records that are missing at its end. Therefore the table `head` says how many
// records there are and what the hash of the last one is; it is written in the transaction of each
// append, and grows only.
//
// What nobody can find with this file alone: a user who may write it can compute everything
// anew, since nothing in it is secret, and can put an older copy of the whole file in its place, or
// take it away. Against that stands what left this machine: the hashes in an exported report, or
// the one that `--verify-journal` prints, kept elsewhere. And a journal that a version without
// `head` wrote shows missing records at its end only from its next append on.
struct Row {
    qint64 sequence = 0;
    QByteArray action;
    QByteArray run;
    QByteArray kind;
    QByteArray at;
    QByteArray facts;
};

QByteArray chainHash(const QByteArray &previous, const Row &row);

// The row of an entry at this place; its canonical form.
Row rowOf(const Entry &entry, qint64 sequence);
// Empty: its kind is one that only a newer version knows.
std::optional<Entry> entryOf(const Row &row, const QByteArray &hash);

QString kindText(Kind kind);

} // namespace Console::Journal
