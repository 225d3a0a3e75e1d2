// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/journal/entry.h"
#include "app/journal/error.h"
#include "app/journal/verification.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace Console::Journal {

// The record of what was done. SQLite in WAL mode with synchronous=FULL; entries form a hash
// chain. All database work runs on a thread of its own; every answer comes later, in the thread
// of `context`.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(QString file, QObject *parent = nullptr);
    ~Journal() override; // writes out what was appended before

    using Appended = std::function<void(Result<qint64, Error>)>; // the sequence number
    void append(Entry entry, QObject *context, Appended done);
    // Appends an intention that was decided on the records up to number `seen`. If there is a
    // later intention, of this console or of another one, nothing is written and the error says
    // `overtaken`: the records have to be looked at again. Atomic over all processes.
    void appendIntention(Entry entry, qint64 seen, QObject *context, Appended done);
    // Oldest first. Records of a kind that only a newer version knows are left out.
    using Listed = std::function<void(Result<QList<Entry>, Error>)>;
    void list(QObject *context, Listed done);
    // A part of it: the records behind number `after`, at most `limit` of them. Between two parts
    // this journal's other work gets its turn, and so does the receiver's thread.
    struct Part {
        QList<Entry> entries = {};
        qint64 last = 0;  // the number of the last record that was looked at
        bool more = false; // there are records behind it
    };
    using PartRead = std::function<void(Result<Part, Error>)>;
    void read(qint64 after, int limit, QObject *context, PartRead done);

    // The interrupts that `wanted` picks, oldest first. It is called on the journal's thread, for
    // each of them, so that a long journal costs the receiver's thread nothing.
    struct Histories {
        QList<InterruptHistory> list = {};
        qint64 last = 0; // the number of the last record there is
    };
    using Wanted = std::function<bool(const InterruptHistory &)>;
    using Found = std::function<void(Result<Histories, Error>)>;
    void find(Wanted wanted, QObject *context, Found done);

    const QString &file() const { return m_file; }

Q_SIGNALS:
    void appended(); // something new is in the journal, of this console or of another one

private:
    class Store;
    void write(Entry entry, std::optional<qint64> seen, QObject *context, Appended done);

    QString m_file;
    QThread m_thread;
    std::unique_ptr<Store> m_store; // lives in m_thread
};

} // namespace Console::Journal
