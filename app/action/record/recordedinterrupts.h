// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/rules/eligibility.h"
#include "app/cloud/endpoint.h"
#include "app/journal/tail.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Console::Action {

// What the journal holds of each server's earlier interrupts, at hand without a wait: of all runs,
// consoles and profiles. Reads the journal in parts, later only new records.
class RecordedInterrupts final : public QObject
{
    Q_OBJECT
public:
    // The journal outlives this object.
    explicit RecordedInterrupts(Journal::Journal &journal, QObject *parent = nullptr);

    // False: earlierOf() is not known yet.
    bool complete() const { return m_complete || m_failed; }
    // As the confirmation window asks for it; without a time: journal not readable.
    std::optional<EarlierInterrupt> earlierOf(const Cloud::Gateway &gateway,
                                              const Cloud::ServerId &server,
                                              const FollowLength &length) const;
    // Open or unresolved, oldest first.
    QList<Journal::InterruptHistory> unfinished(const Cloud::Gateway &gateway) const;

Q_SIGNALS:
    void changed();

private:
    void arrived(const QList<Journal::Entry> &entries, bool more);
    void take(Journal::Entry entry);

    Journal::Tail m_tail;
    QHash<QUuid, Journal::InterruptHistory> m_sent; // may have arrived
    QMultiHash<QString, QUuid> m_ofNumber;          // by the server's number
    QSet<QUuid> m_unfinished;
    bool m_complete = false; // read to the end once
    bool m_failed = false;   // newest attempt
};

} // namespace Console::Action
