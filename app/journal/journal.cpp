// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include "app/core/logging.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Console::Journal {

namespace {

constexpr auto schema = {
    // Records are only ever added; the database itself refuses the rest.
    "CREATE TABLE IF NOT EXISTS record ("
    " sequence INTEGER PRIMARY KEY, action TEXT NOT NULL, run TEXT NOT NULL, kind TEXT NOT NULL,"
    " at TEXT NOT NULL, facts TEXT NOT NULL, hash BLOB NOT NULL)",
    "CREATE TRIGGER IF NOT EXISTS record_unchanged BEFORE UPDATE ON record"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS record_kept BEFORE DELETE ON record"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
};

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Intention: return u"intention"_s;
    case Kind::Outcome: return u"outcome"_s;
    case Kind::Verdict: return u"verdict"_s;
    case Kind::Resolution: return u"resolution"_s;
    }
    return {};
}

std::optional<Kind> kindFromText(const QString &text)
{
    for (const Kind kind : {Kind::Intention, Kind::Outcome, Kind::Verdict, Kind::Resolution}) {
        if (text == kindText(kind))
            return kind;
    }
    return std::nullopt;
}

// A record as it lies in the table.
struct Row {
    qint64 sequence = 0;
    QString action;
    QString run;
    QString kind;
    QString at;
    QString facts; // compact JSON with sorted keys, as QJsonObject writes it
};

// Every record's hash covers the one before it, so that a record that is changed, moved or
// missing breaks the chain. Lengths keep fields from flowing into each other.
QByteArray chainHash(const QByteArray &previous, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QString &field : {QString::number(row.sequence), row.action, row.run, row.kind,
                                 row.at, row.facts}) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return hash.result();
}

std::optional<Entry> entryFrom(const Row &row, const QByteArray &hash)
{
    const auto kind = kindFromText(row.kind);
    if (!kind)
        return std::nullopt;
    return Entry{.sequence = row.sequence,
                 .action = QUuid::fromString(row.action),
                 .run = QUuid::fromString(row.run),
                 .kind = *kind,
                 .at = QDateTime::fromString(row.at, Qt::ISODateWithMs),
                 .facts = QJsonDocument::fromJson(row.facts.toUtf8()).object(),
                 .hash = hash};
}

// One connection, used by one thread.
class Database
{
public:
    enum class Mode { Write, ReadOnly };

    Database(QString file, Mode mode)
        : m_file(std::move(file)), m_mode(mode), m_name(QUuid::createUuid().toString())
    {
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database()
    {
        if (m_database.isValid()) {
            m_database = QSqlDatabase();
            QSqlDatabase::removeDatabase(m_name);
        }
    }

    // Opens at the first call; later calls try again what failed.
    std::optional<Error> open()
    {
        if (m_database.isOpen())
            return std::nullopt;
        if (!m_database.isValid()) {
            m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
            m_database.setDatabaseName(m_file);
            QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
            if (m_mode == Mode::ReadOnly)
                options += u";QSQLITE_OPEN_READONLY"_s;
            m_database.setConnectOptions(options);
        }
        if (!m_database.open())
            return Error{m_database.lastError().text()};
        if (m_mode == Mode::ReadOnly)
            return std::nullopt;
        QSqlQuery query(m_database);
        for (const char *const pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"}) {
            if (!query.exec(QString::fromLatin1(pragma)))
                return closed(query);
        }
        for (const char *const statement : schema) {
            if (!query.exec(QString::fromLatin1(statement)))
                return closed(query);
        }
        return std::nullopt;
    }

    // seen: see Journal::appendIntention(); empty: appends in any case.
    Result<qint64, Error> append(const Entry &entry, std::optional<qint64> seen)
    {
        if (const auto error = open())
            return Failure{*error};
        QSqlQuery query(m_database);
        // Two consoles may write at once: the lock is taken before the last hash is read.
        if (!query.exec(u"BEGIN IMMEDIATE"_s))
            return Failure{Error{query.lastError().text()}};
        const auto obstacle = seen ? laterIntention(query, *seen) : std::nullopt;
        auto result = obstacle ? Failure{*obstacle} : insert(query, entry);
        const bool ended = query.exec(result ? u"COMMIT"_s : u"ROLLBACK"_s);
        if (result && !ended) {
            Error error{query.lastError().text()};
            query.exec(u"ROLLBACK"_s);
            return Failure{std::move(error)};
        }
        return result;
    }

    // Calls take(row, hash) in order until it returns false.
    std::optional<Error> each(const std::function<bool(const Row &, const QByteArray &)> &take)
    {
        if (auto error = open())
            return error;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(u"SELECT sequence, action, run, kind, at, facts, hash FROM record"
                        " ORDER BY sequence"_s))
            return Error{query.lastError().text()};
        while (query.next()) {
            const Row row{.sequence = query.value(0).toLongLong(),
                          .action = query.value(1).toString(),
                          .run = query.value(2).toString(),
                          .kind = query.value(3).toString(),
                          .at = query.value(4).toString(),
                          .facts = query.value(5).toString()};
            if (!take(row, query.value(6).toByteArray()))
                return std::nullopt;
        }
        // A damaged file ends the rows early: that is not the end of the journal.
        if (query.lastError().isValid())
            return Error{query.lastError().text()};
        return std::nullopt;
    }

private:
    Error closed(const QSqlQuery &query)
    {
        Error error{query.lastError().text()};
        m_database.close();
        return error;
    }

    static std::optional<Error> laterIntention(QSqlQuery &query, qint64 seen)
    {
        query.prepare(u"SELECT 1 FROM record WHERE sequence > ? AND kind = ? LIMIT 1"_s);
        query.addBindValue(seen);
        query.addBindValue(kindText(Kind::Intention));
        if (!query.exec())
            return Error{query.lastError().text()};
        const bool found = query.next();
        query.finish();
        return found ? std::optional(Error{.overtaken = true}) : std::nullopt;
    }

    static Result<qint64, Error> insert(QSqlQuery &query, const Entry &entry)
    {
        qint64 last = 0;
        QByteArray previous;
        if (!query.exec(u"SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1"_s))
            return Failure{Error{query.lastError().text()}};
        if (query.next()) {
            last = query.value(0).toLongLong();
            previous = query.value(1).toByteArray();
        }
        const Row row{.sequence = last + 1,
                      .action = entry.action.toString(QUuid::WithoutBraces),
                      .run = entry.run.toString(QUuid::WithoutBraces),
                      .kind = kindText(entry.kind),
                      .at = entry.at.toUTC().toString(Qt::ISODateWithMs),
                      .facts = QString::fromUtf8(
                              QJsonDocument(entry.facts).toJson(QJsonDocument::Compact))};
        query.prepare(u"INSERT INTO record (sequence, action, run, kind, at, facts, hash)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(row.sequence);
        query.addBindValue(row.action);
        query.addBindValue(row.run);
        query.addBindValue(row.kind);
        query.addBindValue(row.at);
        query.addBindValue(row.facts);
        query.addBindValue(chainHash(previous, row));
        if (!query.exec())
            return Failure{Error{query.lastError().text()}};
        return row.sequence;
    }

    QString m_file;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace

QList<InterruptHistory> histories(const QList<Entry> &entries)
{
    QList<InterruptHistory> list;
    QHash<QUuid, qsizetype> place;
    for (const Entry &entry : entries) {
        if (entry.kind == Kind::Intention) {
            place.insert(entry.action, list.size());
            list.append({.intention = entry, .outcome = {}, .verdict = {}, .resolution = {}});
            continue;
        }
        const auto it = place.constFind(entry.action);
        if (it == place.constEnd())
            continue;
        InterruptHistory &history = list[*it];
        switch (entry.kind) {
        case Kind::Intention: break;
        case Kind::Outcome: history.outcome = entry; break;
        case Kind::Verdict: history.verdict = entry; break;
        case Kind::Resolution: history.resolution = entry; break;
        }
    }
    return list;
}

// Works in the journal's thread.
class Journal::Store final : public QObject
{
public:
    explicit Store(QString file) : m_file(std::move(file)) { }

    Database &database()
    {
        // Made on first use, so that the connection belongs to this object's thread.
        if (!m_database)
            m_database = std::make_unique<Database>(m_file, Database::Mode::Write);
        return *m_database;
    }
    void close() { m_database.reset(); }

private:
    QString m_file;
    std::unique_ptr<Database> m_database;
};

Journal::Journal(const QString &file, QObject *parent)
    : QObject(parent), m_store(std::make_unique<Store>(file))
{
    m_thread.setObjectName(u"journal"_s);
    m_store->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // Behind everything that was asked for before.
    QMetaObject::invokeMethod(m_store.get(), [store = m_store.get()] { store->close(); },
                              Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

namespace {

// Delivers in the thread of the journal, if the context still lives.
template <typename T, typename Done>
void deliver(QObject *journal, const QPointer<QObject> &context, const Done &done, T result)
{
    QMetaObject::invokeMethod(
            journal,
            [context, done, result = std::move(result)] {
                if (context)
                    done(result);
            },
            Qt::QueuedConnection);
}

} // namespace

void Journal::append(Entry entry, QObject *context, Appended done)
{
    write(std::move(entry), std::nullopt, context, std::move(done));
}

void Journal::appendIntention(Entry entry, qint64 seen, QObject *context, Appended done)
{
    write(std::move(entry), seen, context, std::move(done));
}

void Journal::write(Entry entry, std::optional<qint64> seen, QObject *context, Appended done)
{
    const QPointer<QObject> receiver(context);
    QMetaObject::invokeMethod(
            m_store.get(),
            [this, entry = std::move(entry), seen, receiver, done = std::move(done)] {
                auto result = m_store->database().append(entry, seen);
                if (!result && !result.error().overtaken)
                    qCWarning(logJournal) << "append failed:" << result.error().technical;
                const bool good = result.hasValue();
                deliver(this, receiver, done, std::move(result));
                if (good)
                    QMetaObject::invokeMethod(this, &Journal::appended, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
}

void Journal::list(QObject *context, Listed done)
{
    const QPointer<QObject> receiver(context);
    QMetaObject::invokeMethod(
            m_store.get(),
            [this, receiver, done = std::move(done)] {
                QList<Entry> entries;
                const auto error =
                        m_store->database().each([&entries](const Row &row, const QByteArray &hash) {
                            if (auto entry = entryFrom(row, hash))
                                entries.append(*std::move(entry));
                            return true;
                        });
                Result<QList<Entry>, Error> result(std::move(entries));
                if (error)
                    result = Failure{*error};
                deliver(this, receiver, done, std::move(result));
            },
            Qt::QueuedConnection);
}

Result<Verification, Error> Journal::verify(const QString &file)
{
    Verification found;
    if (!QFile::exists(file))
        return found; // nothing was ever done
    QByteArray previous;
    Database database(file, Database::Mode::ReadOnly);
    const auto error = database.each([&](const Row &row, const QByteArray &hash) {
        ++found.records;
        previous = chainHash(previous, row);
        if (row.sequence != found.records || hash != previous) {
            found.firstBroken = found.records;
            return false;
        }
        return true;
    });
    if (error)
        return Failure{*error};
    return found;
}

} // namespace Console::Journal
