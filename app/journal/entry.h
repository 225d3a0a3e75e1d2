// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace Console::Journal {

// What an entry says about its interrupt.
enum class Kind {
    Intention, // on disk before the first byte of the request leaves
    Outcome,
    Verdict,   // the end of the follow-through
    Resolution, // the user judged an outcome that is Unknown
    Watch       // while following: which port is watched besides, and what was seen of it
};

// One append-only record. `facts` holds names, codes and times: never a secret.
struct Entry {
    qint64 sequence = 0; // given by the journal
    QUuid action = {};   // the interrupt it belongs to
    QUuid run = {};      // the run of the console that wrote it
    Kind kind = Kind::Intention;
    QDateTime at = {}; // UTC
    QJsonObject facts = {};
    QByteArray hash = {}; // see FORMAT.md; given by the journal
};

// The entries of one interrupt.
struct InterruptHistory {
    Entry intention = {};
    std::optional<Entry> outcome = {};
    std::optional<Entry> verdict = {};
    std::optional<Entry> resolution = {};
    QList<Entry> watches = {}; // oldest first
};

// Puts an entry that is no intention where it belongs. The first outcome counts, so that nothing
// that is written later can lift it; of verdicts and resolutions the latest.
void add(InterruptHistory &history, const Entry &entry);

// Groups entries by interrupt, in the order of their intentions.
QList<InterruptHistory> histories(const QList<Entry> &entries);

} // namespace Console::Journal
