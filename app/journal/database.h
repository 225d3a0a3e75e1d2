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

// Record count and last hash.
struct Head {
    qint64 records = 0;
    QByteArray hash = {};
};

// For one thread. Blocks.
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

    // Retries after a failure. Read-only files open for reading; append() fails.
    std::optional<Error> open();

    // seen: see Journal::appendIntention(); empty: append always. Returns the sequence number.
    Result<qint64, Error> append(const Entry &entry, std::optional<qint64> seen);

    struct Stored {
        Row row;
        QByteArray hash;
        bool wellFormed = true; // each field has its written type
    };
    // In order from `from` until take() returns false.
    std::optional<Error> each(qint64 from, const std::function<bool(const Stored &)> &take);
    // False: no table of records, perhaps after a crash.
    Result<bool, Error> isJournal();
    // Empty: only older versions have written.
    Result<std::optional<Head>, Error> head();
    // True once a version with a head has written.
    Result<bool, Error> shouldHaveHead();

    // Reads between these two are consistent.
    std::optional<Error> beginReading();
    void endReading();

    // Since the last call; false while closed.
    bool changedByOthers();

private:
    bool holdsRecords() const;
    std::optional<Error> openForWriting();
    std::optional<Error> openForReading();
    std::optional<Error> connectTo(const QString &name, const QString &options);
    std::optional<Error> prepareForWriting();
    void close();
    Error located(Error error) const; // with the file's path

    QString m_file;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<Error> m_readOnly; // why only reading works
    qint64 m_version = 0;
};

} // namespace Console::Journal
