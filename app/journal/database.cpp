// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"

#include "app/core/folders.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

// First version with the table `head`; PRAGMA user_version.
constexpr int versionWithHead = 2;

constexpr int busyTimeoutMs = 5000;
constexpr auto schema = {
    // The database itself refuses changes.
    "CREATE TABLE IF NOT EXISTS record ("
    " sequence INTEGER PRIMARY KEY, action TEXT NOT NULL, run TEXT NOT NULL, kind TEXT NOT NULL,"
    " at TEXT NOT NULL, facts TEXT NOT NULL, hash BLOB NOT NULL)",
    "CREATE TRIGGER IF NOT EXISTS record_unchanged BEFORE UPDATE ON record"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS record_kept BEFORE DELETE ON record"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TABLE IF NOT EXISTS head ("
    " id INTEGER PRIMARY KEY CHECK (id = 1), records INTEGER NOT NULL, hash BLOB NOT NULL)",
    // Starts with an older journal's last record.
    "INSERT INTO head SELECT 1, sequence, hash FROM"
    " (SELECT sequence, hash FROM record UNION ALL SELECT 0, x'' ORDER BY 1 DESC LIMIT 1)",
    "CREATE TRIGGER IF NOT EXISTS head_grows BEFORE UPDATE ON head"
    " WHEN NEW.records <= OLD.records OR NEW.id <> OLD.id"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS head_kept BEFORE DELETE ON head"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "PRAGMA user_version=2",
};

// https://www.sqlite.org/rescode.html
Cause causeOf(int code)
{
    enum Primary {
        Perm = 3,
        BusyCode = 5,
        Locked = 6,
        ReadOnlyCode = 8,
        IoError = 10,
        Corrupt = 11,
        FullCode = 13,
        CantOpen = 14,
        Protocol = 15,
        NotADb = 26
    };
    constexpr int primary = 0xff;
    switch (code & primary) {
    case ReadOnlyCode:
        return Cause::ReadOnly;
    case FullCode:
        return Cause::Full;
    case IoError: {
        // UNLOCK, RDLOCK, CHECKRESERVEDLOCK, LOCK, SHMOPEN, SHMSIZE, SHMLOCK, SHMMAP
        constexpr std::array locks{8, 9, 14, 15, 18, 19, 20, 21};
        constexpr int byte = 8;
        const bool noLocks = std::find(locks.begin(), locks.end(), code >> byte) != locks.end();
        return noLocks ? Cause::NoLocks : Cause::DiskFailed;
    }
    case CantOpen:
    case Perm:
        return Cause::NotOpened;
    case Corrupt:
    case NotADb:
        return Cause::NotAJournal;
    case Protocol:
        return Cause::NoLocks;
    case BusyCode:
    case Locked:
        return Cause::Busy;
    default:
        return Cause::Other;
    }
}

Error errorOf(const QSqlError &error)
{
    return {.technical = error.text(), .cause = causeOf(error.nativeErrorCode().toInt())};
}

Error errorOf(const QSqlQuery &query) { return errorOf(query.lastError()); }

std::optional<Error> run(QSqlQuery &query, const QString &statement)
{
    if (query.exec(statement))
        return std::nullopt;
    return errorOf(query);
}

// Without this check, executing says "Parameter count mismatch" instead of the cause.
std::optional<Error> prepare(QSqlQuery &query, const QString &statement)
{
    if (query.prepare(statement))
        return std::nullopt;
    return errorOf(query);
}

// SQLite's own waiting polls every 100 ms, and may always lose against a busy writer.
std::optional<Error> beginWriting(QSqlQuery &query)
{
    constexpr int busy = 5; // https://www.sqlite.org/rescode.html#busy
    constexpr quint32 longestSleepMs = 12;
    QElapsedTimer waited;
    waited.start();
    if (auto error = run(query, u"PRAGMA busy_timeout=0"_s))
        return error;
    query.finish();
    std::optional<Error> error;
    while ((error = run(query, u"BEGIN IMMEDIATE"_s))
           && (query.lastError().nativeErrorCode().toInt() & 0xff) == busy
           && !waited.hasExpired(busyTimeoutMs))
        QThread::msleep(1 + QRandomGenerator::global()->bounded(longestSleepMs));
    query.exec(u"PRAGMA busy_timeout=%1"_s.arg(busyTimeoutMs));
    query.finish();
    return error;
}

Result<qint64, Error> number(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        return Failure{errorOf(query)};
    const qint64 found = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return found;
}

Result<bool, Error> hasTable(QSqlQuery &query, const QString &name)
{
    const auto tables = number(
        query,
        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(name));
    if (!tables)
        return Failure{tables.error()};
    return tables.value() > 0;
}

Result<std::optional<Head>, Error> headOf(QSqlQuery &query)
{
    if (!query.exec(u"SELECT records, hash FROM head WHERE id = 1"_s))
        return Failure{errorOf(query)};
    std::optional<Head> head;
    if (query.next())
        head = Head{.records = query.value(0).toLongLong(), .hash = query.value(1).toByteArray()};
    query.finish();
    return head;
}

Result<QByteArray, Error> hashAt(QSqlQuery &query, qint64 sequence)
{
    if (const auto error = prepare(query, u"SELECT hash FROM record WHERE sequence = ?"_s))
        return Failure{*error};
    query.addBindValue(sequence);
    if (!query.exec())
        return Failure{errorOf(query)};
    const QByteArray hash = query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    return hash;
}

// If records and head differ, the head counts, so that Verify finds the break.
Result<Head, Error> endOf(QSqlQuery &query)
{
    const auto last = number(query, u"SELECT max(sequence) FROM record"_s);
    if (!last)
        return Failure{last.error()};
    const auto head = headOf(query);
    if (!head)
        return Failure{head.error()};
    if (head.value() && head.value()->records >= last.value())
        return *head.value();
    auto hash = hashAt(query, last.value());
    if (!hash)
        return Failure{hash.error()};
    Head end{.records = last.value(), .hash = hash.value()};
    if (head.value() && head.value()->records > 0) {
        // A version without a head has appended; check the older records.
        const auto known = hashAt(query, head.value()->records);
        if (!known)
            return Failure{known.error()};
        if (known.value() != head.value()->hash)
            end.hash = head.value()->hash;
    }
    return end;
}

std::optional<Error> laterIntention(QSqlQuery &query, qint64 seen)
{
    if (auto error =
            prepare(query, u"SELECT 1 FROM record WHERE sequence > ? AND kind = ? LIMIT 1"_s))
        return error;
    query.addBindValue(seen);
    query.addBindValue(kindText(Kind::Intention));
    if (!query.exec())
        return errorOf(query);
    const bool found = query.next();
    query.finish();
    return found ? std::optional(Error{.overtaken = true}) : std::nullopt;
}

Result<qint64, Error> insert(QSqlQuery &query, const Entry &entry)
{
    const auto end = endOf(query);
    if (!end)
        return Failure{end.error()};
    const Row row = rowOf(entry, end.value().records + 1);
    const QByteArray hash = chainHash(end.value().hash, row);
    if (const auto error =
            prepare(query,
                    u"INSERT INTO record (sequence, action, run, kind, at, facts, hash)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)"_s))
        return Failure{*error};
    query.addBindValue(row.sequence);
    for (const QByteArray &field : {row.action, row.run, row.kind, row.at, row.facts})
        query.addBindValue(QString::fromUtf8(field));
    query.addBindValue(hash);
    if (!query.exec())
        return Failure{errorOf(query)};
    if (const auto error = prepare(query, u"UPDATE head SET records = ?, hash = ? WHERE id = 1"_s))
        return Failure{*error};
    query.addBindValue(row.sequence);
    query.addBindValue(hash);
    if (!query.exec())
        return Failure{errorOf(query)};
    return row.sequence;
}

} // namespace

Database::Database(QString file, Mode mode)
    : m_file(std::move(file)), m_mode(mode), m_name(QUuid::createUuid().toString())
{
}

Database::~Database() { close(); }

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<Error> Database::connectTo(const QString &name, const QString &options)
{
    close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs) + options);
    if (m_database.open())
        return std::nullopt;
    Error error = located(errorOf(m_database.lastError()));
    close();
    return error;
}

Error Database::located(Error error) const
{
    error.file = m_file;
    if (Folders::isNowhere(m_file))
        error.cause = Cause::NoHome;
    return error;
}

std::optional<Error> Database::open()
{
    if (m_database.isOpen())
        return std::nullopt;
    if (m_mode == Mode::ReadOnly)
        return openForReading();
    auto error = openForWriting();
    if (!error || !QFile::exists(m_file) || openForReading())
        return error;
    if (!holdsRecords()) { // never made: why it could not be counts
        close();
        return error;
    }
    m_readOnly = error;
    return std::nullopt;
}

bool Database::holdsRecords() const
{
    QSqlQuery query(m_database);
    const auto table = hasTable(query, u"record"_s);
    return !table || table.value(); // unreadable is said when it is read
}

std::optional<Error> Database::openForWriting()
{
    m_readOnly.reset();
    if (auto error = connectTo(m_file, {}))
        return error;
    auto error = prepareForWriting();
    if (error) {
        error = located(*error);
        close();
    }
    m_version = 0;
    changedByOthers();
    return error;
}

std::optional<Error> Database::openForReading()
{
    const auto readable = [this]() -> std::optional<Error> {
        QSqlQuery query(m_database);
        return run(query, u"SELECT 1 FROM sqlite_schema LIMIT 1"_s);
    };
    auto error = connectTo(m_file, u";QSQLITE_OPEN_READONLY"_s);
    if (!error)
        error = readable();
    if (!error)
        return std::nullopt;
    // SQLite needs extra files; if they cannot be created and none exist, the file is complete.
    const QString uri =
        QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toString(QUrl::FullyEncoded)
        + u"?immutable=1"_s;
    if (QFileInfo(m_file + u"-wal"_s).size() == 0
        && !connectTo(uri, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s) && !readable())
        return std::nullopt;
    close();
    return located(*error);
}

std::optional<Error> Database::prepareForWriting()
{
    QSqlQuery query(m_database);
    for (const auto &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s}) {
        if (auto error = run(query, pragma))
            return error;
        query.finish();
    }
    constexpr int full = 2; // each commit is on the disk before it returns
    const auto durable = number(query, u"PRAGMA synchronous"_s);
    if (!durable)
        return durable.error();
    if (durable.value() != full)
        return Error{.technical = u"the database does not write synchronously"_s};
    const auto version = number(query, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version.value() >= versionWithHead)
        return std::nullopt;
    // By one console only.
    if (auto error = run(query, u"BEGIN IMMEDIATE"_s))
        return error;
    const auto now = number(query, u"PRAGMA user_version"_s);
    auto error = now ? std::nullopt : std::optional(now.error());
    if (now && now.value() < versionWithHead) {
        for (const char *const statement : schema) {
            error = run(query, QString::fromLatin1(statement));
            if (error)
                break;
        }
    }
    if (!error)
        error = run(query, u"COMMIT"_s);
    if (error)
        query.exec(u"ROLLBACK"_s);
    return error;
}

Result<qint64, Error> Database::append(const Entry &entry, std::optional<qint64> seen)
{
    if (m_readOnly)
        close();
    if (const auto error = open())
        return Failure{*error};
    if (m_readOnly)
        return Failure{*m_readOnly};
    QSqlQuery query(m_database);
    // Two consoles may write: lock before reading the last hash.
    if (const auto error = beginWriting(query))
        return Failure{located(*error)};
    const auto obstacle = seen ? laterIntention(query, *seen) : std::nullopt;
    auto result = obstacle ? Failure{*obstacle} : insert(query, entry);
    query.finish();
    const auto ended = run(query, result ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (result && ended) {
        query.exec(u"ROLLBACK"_s);
        return Failure{located(*ended)};
    }
    if (!result)
        return Failure{located(result.error())};
    return result;
}

std::optional<Error> Database::each(qint64 from, const std::function<bool(const Stored &)> &take)
{
    if (auto error = open())
        return error;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    // As bytes, so that invalid UTF-8 stays unchanged.
    const auto statement =
        u"SELECT sequence, CAST(action AS BLOB), CAST(run AS BLOB), CAST(kind AS BLOB),"
        " CAST(at AS BLOB), CAST(facts AS BLOB), hash, typeof(action) || typeof(run)"
        " || typeof(kind) || typeof(at) || typeof(facts) || typeof(hash)"
        " FROM record WHERE sequence >= ? ORDER BY sequence"_s;
    if (const auto error = prepare(query, statement))
        return located(*error);
    query.addBindValue(from);
    if (!query.exec())
        return located(errorOf(query));
    while (query.next()) {
        int column = 0;
        const auto bytes = [&] {
            return query.value(++column).toByteArray();
        };
        Stored stored{.row = {.sequence = query.value(0).toLongLong(),
                              .action = bytes(),
                              .run = bytes(),
                              .kind = bytes(),
                              .at = bytes(),
                              .facts = bytes()},
                      .hash = bytes()};
        stored.wellFormed = query.value(++column).toString() == "texttexttexttexttextblob"_L1;
        if (!take(stored))
            return std::nullopt;
    }
    // A damaged file ends the rows early.
    if (query.lastError().isValid())
        return located(errorOf(query));
    return std::nullopt;
}

Result<bool, Error> Database::isJournal()
{
    if (auto error = open())
        return Failure{*error};
    QSqlQuery query(m_database);
    auto found = hasTable(query, u"record"_s);
    if (!found)
        return Failure{located(found.error())};
    return found;
}

Result<std::optional<Head>, Error> Database::head()
{
    if (auto error = open())
        return Failure{*error};
    QSqlQuery query(m_database);
    const auto hasHead = hasTable(query, u"head"_s);
    if (!hasHead)
        return Failure{located(hasHead.error())};
    if (!hasHead.value())
        return std::optional<Head>();
    auto found = headOf(query);
    if (!found)
        return Failure{located(found.error())};
    return found;
}

Result<bool, Error> Database::shouldHaveHead()
{
    if (auto error = open())
        return Failure{*error};
    QSqlQuery query(m_database);
    const auto version = number(query, u"PRAGMA user_version"_s);
    if (!version)
        return Failure{located(version.error())};
    return version.value() >= versionWithHead;
}

std::optional<Error> Database::beginReading()
{
    if (auto error = open())
        return error;
    QSqlQuery query(m_database);
    const auto error = run(query, u"BEGIN"_s);
    return error ? std::optional(located(*error)) : std::nullopt;
}

void Database::endReading()
{
    QSqlQuery query(m_database);
    query.exec(u"COMMIT"_s);
}

bool Database::changedByOthers()
{
    if (!m_database.isOpen())
        return false;
    QSqlQuery query(m_database);
    const auto version = number(query, u"PRAGMA data_version"_s);
    if (!version)
        return false;
    const bool changed = m_version != 0 && version.value() != m_version;
    m_version = version.value();
    return changed;
}

} // namespace Console::Journal
