// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/tail.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace Console::Action {

// Unresolved interrupts of all runs, consoles and profiles. Reads the journal in parts, later only
// new records.
class Unresolved final : public QObject
{
    Q_OBJECT
public:
    // inFlight: this run is sending it, so its outcome will come. The journal outlives this object.
    Unresolved(Journal::Journal &journal, std::function<bool(const QUuid &)> inFlight,
               QObject *parent = nullptr);

    const QList<Journal::InterruptHistory> &items() const { return m_items; } // newest first
    // If set, there may be more.
    const std::optional<Journal::Error> &error() const { return m_error; }
    bool complete() const { return m_complete; } // read to the end once

    void review(); // call when inFlight changes

Q_SIGNALS:
    void changed();

private:
    void arrived(const QList<Journal::Entry> &entries, bool more);
    void take(const Journal::Entry &entry);

    Journal::Tail m_tail;
    std::function<bool(const QUuid &)> m_inFlight;
    QHash<QUuid, Journal::InterruptHistory> m_open; // unresolved or in flight
    QList<Journal::InterruptHistory> m_items;
    std::optional<Journal::Error> m_error;
    bool m_complete = false;
};

} // namespace Console::Action
