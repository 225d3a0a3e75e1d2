// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"
#include "app/journal/tail.h"

#include <QHash>
#include <QObject>

namespace Console::Action {

// Accepted or possibly arrived interrupts of all runs, consoles and profiles, without those the
// user judged as not arrived. Reads the journal in parts, later only new records.
class SentInterrupts final : public QObject
{
    Q_OBJECT
public:
    struct Sent {
        QString gateway = {}; // its identity; empty: not known, perhaps any
        Cloud::ServerId server;
        qint64 atMs = 0; // UTC
    };

    explicit SentInterrupts(Journal::Journal &journal, QObject *parent = nullptr);

    QList<Sent> list() const; // unordered

Q_SIGNALS:
    void changed();

private:
    void arrived(const QList<Journal::Entry> &entries, bool more);
    void take(const Journal::Entry &entry);

    struct Record {
        Sent sent;
        bool hasOutcome = false;
        bool leftOut = false; // did not arrive
    };
    Journal::Tail m_tail;
    QHash<QUuid, Record> m_records;
    bool m_different = false; // since changed()
};

} // namespace Console::Action
