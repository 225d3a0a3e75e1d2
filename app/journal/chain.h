// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

#include <QByteArray>

#include <optional>

namespace Console::Journal {

// The canonical form of a record, and the hash chain over it: see FORMAT.md. The bytes are hashed
// as they are stored, never parsed and written again, so they mean the same in every version.
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
