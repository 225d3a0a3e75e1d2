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

enum class Kind {
    Intention, // stored before sending
    Outcome,
    Verdict,    // end of following
    Resolution, // user judged an Unknown outcome
    Watch       // watched port while following
};

// `facts`: names, codes and times, never a secret.
struct Entry {
    qint64 sequence = 0; // set by the journal
    QUuid action = {};
    QUuid run = {}; // run of the console
    Kind kind = Kind::Intention;
    QDateTime at = {}; // UTC
    QJsonObject facts = {};
    QByteArray hash = {}; // see FORMAT.md; given by the journal
};

struct InterruptHistory {
    Entry intention = {};
    std::optional<Entry> outcome = {};
    std::optional<Entry> verdict = {};
    std::optional<Entry> resolution = {};
    QList<Entry> watches = {}; // oldest first
};

// Not for intentions. The first outcome counts, so that later records cannot lift it; the latest
// verdict and resolution count.
void add(InterruptHistory &history, const Entry &entry);

// In intention order.
QList<InterruptHistory> histories(const QList<Entry> &entries);

} // namespace Console::Journal
