// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

namespace Console::Journal {

// What an entry says about its interrupt.
enum class Kind {
    Intention, // on disk before the first byte of the request leaves
    Outcome,
    Verdict, // the end of the follow-through
    Resolution // a person judged an outcome that is Unknown
};

// One append-only record. `facts` holds names, codes and times: never a secret.
struct Entry {
    qint64 sequence = 0; // given by the journal
    QUuid action = {};        // the interrupt it belongs to
    QUuid run = {};           // the run of the console that wrote it
    Kind kind = Kind::Intention;
    QDateTime at = {}; // UTC
    QJsonObject facts = {};
    QByteArray hash = {}; // SHA-256 over this record and the one before, as stored; given by the journal
};

// The entries of one interrupt.
struct InterruptHistory {
    Entry intention = {};
    std::optional<Entry> outcome = {};
    std::optional<Entry> verdict = {};
    std::optional<Entry> resolution = {};
};

// Groups entries by interrupt, in the order of their intentions. The latest of a kind counts.
QList<InterruptHistory> histories(const QList<Entry> &entries);

struct Error {
    QString technical = {};  // SQLite's words
    bool overtaken = false; // nothing failed; see Journal::appendIntention()
};

struct Verification {
    qint64 records = 0;
    qint64 firstBroken = 0; // sequence number; 0: none
};

// The record of what was done. SQLite in WAL mode with synchronous=FULL; entries form a hash
// chain. All database work runs on a thread of its own; every answer comes later, in the thread
// of `context`.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(const QString &file, QObject *parent = nullptr);
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

    // Blocks; for the command line and tests.
    static Result<Verification, Error> verify(const QString &file);

Q_SIGNALS:
    void appended(); // something new is in the journal

private:
    class Store;
    void write(Entry entry, std::optional<qint64> seen, QObject *context, Appended done);

    QThread m_thread;
    std::unique_ptr<Store> m_store; // lives in m_thread
};

} // namespace Console::Journal
