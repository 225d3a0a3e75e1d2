// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QObject>
#include <QTimer>

namespace Console::Journal {

// Reads a journal from its beginning, in parts, and goes on whenever something is appended; after
// a failure it tries again some seconds later.
class Tail final : public QObject
{
    Q_OBJECT
public:
    explicit Tail(Journal &journal, QObject *parent = nullptr); // the journal outlives this object

Q_SIGNALS:
    // more: there are records behind these, which are being read.
    void arrived(const QList<Console::Journal::Entry> &entries, bool more);
    void failed(const Console::Journal::Error &error);

private:
    void look();
    void take(const Result<Journal::Part, Error> &part);

    Journal &m_journal;
    qint64 m_last = 0; // the number of the last record that was looked at
    bool m_looking = false;
    bool m_stale = false; // something was written while it was looked at
    QTimer m_again;
};

} // namespace Console::Journal
