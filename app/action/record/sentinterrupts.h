// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"
#include "app/journal/tail.h"

#include <QHash>
#include <QObject>

namespace Console::Action {

// The servers that were interrupted from here, as the journal has it: those whose interrupt was
// accepted, or may have arrived. Not those of which it was refused or not sent, nor those of which
// the user judged that it did not arrive. Of all runs, consoles and profiles. Reads the journal in
// parts, on its own thread, and later only what is new.
class SentInterrupts final : public QObject
{
    Q_OBJECT
public:
    struct Sent {
        QString gateway = {}; // its URL as text
        Cloud::ServerId server;
        qint64 atMs = 0; // UTC
    };

    explicit SentInterrupts(Journal::Journal &journal, QObject *parent = nullptr);

    QList<Sent> list() const; // in no order

Q_SIGNALS:
    void changed();

private:
    void arrived(const QList<Journal::Entry> &entries, bool more);
    void take(const Journal::Entry &entry);

    struct Record {
        Sent sent;
        bool hasOutcome = false;
        bool leftOut = false; // it did not arrive
    };
    Journal::Tail m_tail;
    QHash<QUuid, Record> m_records; // by the interrupt
    bool m_different = false;       // since it was told
};

} // namespace Console::Action
