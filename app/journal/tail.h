// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QObject>
#include <QTimer>

namespace Console::Journal {

// Reads from the beginning in parts, then new entries. Retries some seconds after failures.
class Tail final : public QObject
{
    Q_OBJECT
public:
    explicit Tail(Journal &journal, QObject *parent = nullptr); // the journal outlives this object

Q_SIGNALS:
    void arrived(const QList<Console::Journal::Entry> &entries, bool more);
    void failed(const Console::Journal::Error &error);

private:
    void look();
    void take(const Result<Journal::Part, Error> &part);

    Journal &m_journal;
    qint64 m_last = 0;
    bool m_looking = false;
    bool m_stale = false; // written to while reading
    QTimer m_again;
};

} // namespace Console::Journal
