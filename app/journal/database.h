// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/journal/chain.h"
#include "app/journal/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>

namespace Console::Journal {

// How many records there are, and the hash of the last one.
struct Head {
    qint64 records = 0;
    QByteArray hash = {};
};

// The journal's file: one connection, used by one thread. It blocks.
class Database
{
public:
    enum class Mode { Write, ReadOnly };

    Database(QString file, Mode mode);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;
    ~Database();

    // Opens at the first call; later calls try again what failed. A file that may not be written
    // is opened for reading, and says so at each append.
    std::optional<Error> open();

    // seen: see Journal::appendIntention(); empty: appends in any case. The sequence number.
    Result<qint64, Error> append(const Entry &entry, std::optional<qint64> seen);

    // What `take` is told of a stored record.
    struct Stored {
        Row row;
        QByteArray hash;
        bool wellFormed = true; // each field has the type that it was written with
    };
    // Calls take() in order, from the record numbered `from` on, until it returns false.
    std::optional<Error> each(qint64 from, const std::function<bool(const Stored &)> &take);
    // False: it has no table of records, as when its console was killed while it was made.
    Result<bool, Error> isJournal();
    // Empty: the journal has none, since no version that knows of it has written.
    Result<std::optional<Head>, Error> head();
    // True once a version that keeps a head has written.
    Result<bool, Error> shouldHaveHead();

    // What is read between these two belongs together.
    std::optional<Error> beginReading();
    void endReading();

    // Whether another connection has written since the last call; false while it is not open.
    bool changedByOthers();

private:
    std::optional<Error> openForWriting();
    std::optional<Error> openForReading();
    std::optional<Error> connectTo(const QString &name, const QString &options);
    std::optional<Error> prepare(); // the schema
    void close();

    QString m_file;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<Error> m_readOnly; // open for reading only, and why
    qint64 m_version = 0;            // see changedByOthers()
};

} // namespace Console::Journal
