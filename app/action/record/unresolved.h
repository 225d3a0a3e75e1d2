// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/tail.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Console::Action {

// What is unresolved, of all runs, consoles and profiles, as the journal has it. Reads the journal
// in parts, and later only what is new.
class Unresolved final : public QObject
{
    Q_OBJECT
public:
    // inFlight: whether this run is sending that interrupt right now, so that its outcome is not
    // missing but still to come. The journal outlives this object.
    Unresolved(Journal::Journal &journal, std::function<bool(const QUuid &)> inFlight,
               QObject *parent = nullptr);

    const QList<Journal::InterruptHistory> &items() const { return m_items; } // newest first
    // Why the journal cannot be read: then there may be more.
    const std::optional<Journal::Error> &error() const { return m_error; }
    bool complete() const { return m_complete; } // read to its end at least once

    void review(); // something that inFlight answers has changed

Q_SIGNALS:
    void changed();

private:
    void arrived(const QList<Journal::Entry> &entries, bool more);
    void take(const Journal::Entry &entry);

    Journal::Tail m_tail;
    std::function<bool(const QUuid &)> m_inFlight;
    QHash<QUuid, Journal::InterruptHistory> m_open; // what is unresolved or in flight
    QList<Journal::InterruptHistory> m_items;
    std::optional<Journal::Error> m_error;
    bool m_complete = false;
};

} // namespace Console::Action
