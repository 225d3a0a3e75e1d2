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

// Hash chain in SQLite (WAL, synchronous=FULL), on its own thread. Answers come later, in this
// object's thread, if `context` lives.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(QString file, QObject *parent = nullptr);
    ~Journal() override; // writes pending entries

    using Appended = std::function<void(Result<qint64, Error>)>; // sequence number
    void append(Entry entry, QObject *context, Appended done);
    // Appends an intention decided on records up to `seen`. If a later intention of any console
    // exists, writes nothing and returns `overtaken`: read again. Atomic over all processes.
    void appendIntention(Entry entry, qint64 seen, QObject *context, Appended done);
    // Oldest first, without kinds of newer versions.
    using Listed = std::function<void(Result<QList<Entry>, Error>)>;
    void list(QObject *context, Listed done);
    // At most `limit` records after `after`. Other work runs between parts.
    struct Part {
        QList<Entry> entries = {};
        qint64 last = 0; // last record examined
        bool more = false;
    };
    using PartRead = std::function<void(Result<Part, Error>)>;
    void read(qint64 after, int limit, QObject *context, PartRead done);

    // Oldest first. `wanted` runs on the journal's thread.
    struct Histories {
        QList<InterruptHistory> list = {};
        qint64 last = 0; // last record
    };
    using Wanted = std::function<bool(const InterruptHistory &)>;
    using Found = std::function<void(Result<Histories, Error>)>;
    void find(Wanted wanted, QObject *context, Found done);

    const QString &file() const { return m_file; }

Q_SIGNALS:
    void appended(); // by this or another console

private:
    class Store;
    void write(Entry entry, std::optional<qint64> seen, QObject *context, Appended done);

    QString m_file;
    QThread m_thread;
    std::unique_ptr<Store> m_store; // lives in m_thread
};

} // namespace Console::Journal
