// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
// What the journal asks of the disk, and what it says when the disk refuses. This program's own
// calls of the system are watched, and fail where a test says so.
#include "app/journal/database.h"
#include "tests/support/interruptworld.h"

#include <QSqlError>

#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console;
using Journal::Cause;
using Journal::Database;
using Journal::Entry;
using Journal::Kind;

namespace {

enum class Call { Write, Sync, Lock };

// Of all files whose names end so: which call fails, and how.
struct Refusal {
    Call call = Call::Write;
    std::string ending = {};
    int error = 0; // 0: none
};

class Disk
{
public:
    static Disk &instance()
    {
        static Disk disk;
        return disk;
    }
    // False: it fails, errno is set.
    bool allows(Call call, int file)
    {
        const std::string path = pathOf(file);
        const std::scoped_lock guard(m_mutex);
        if (m_refusal.error != 0 && m_refusal.call == call && path.ends_with(m_refusal.ending)) {
            ++m_refused;
            errno = m_refusal.error;
            return false;
        }
        if (call == Call::Write)
            m_dirty[path] = true;
        return true;
    }
    void synced(int file)
    {
        const std::string path = pathOf(file);
        const std::scoped_lock guard(m_mutex);
        m_dirty[path] = false;
        ++m_syncs[path];
    }
    // Written, and not on the disk yet.
    bool isDirty(const QString &path)
    {
        const std::scoped_lock guard(m_mutex);
        return m_dirty[path.toStdString()];
    }
    int syncs(const QString &path)
    {
        const std::scoped_lock guard(m_mutex);
        return m_syncs[path.toStdString()];
    }
    void refuse(Refusal refusal)
    {
        const std::scoped_lock guard(m_mutex);
        m_refusal = std::move(refusal);
        m_refused = 0;
    }
    int refused()
    {
        const std::scoped_lock guard(m_mutex);
        return m_refused;
    }

private:
    static std::string pathOf(int file)
    {
        std::string path(4096, '\0');
        const std::string link = "/proc/self/fd/" + std::to_string(file);
        const ssize_t size = ::readlink(link.c_str(), path.data(), path.size());
        path.resize(size < 0 ? 0 : size_t(size));
        return path;
    }

    std::mutex m_mutex{};
    Refusal m_refusal{};
    int m_refused = 0;
    std::map<std::string, bool> m_dirty{};
    std::map<std::string, int> m_syncs{};
};

template <typename Function> Function *systemCall(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int syncFile(const char *name, int file)
{
    if (!Disk::instance().allows(Call::Sync, file))
        return -1;
    const int result = systemCall<int(int)>(name)(file);
    if (result == 0)
        Disk::instance().synced(file);
    return result;
}

ssize_t writeFile(const char *name, int file, const void *bytes, size_t size, off64_t place)
{
    if (!Disk::instance().allows(Call::Write, file))
        return -1;
    return systemCall<ssize_t(int, const void *, size_t, off64_t)>(name)(file, bytes, size, place);
}

int controlFile(const char *name, int file, int command, void *argument)
{
    const bool locks = command == F_SETLK || command == F_SETLKW;
    if (locks && !Disk::instance().allows(Call::Lock, file))
        return -1;
    return systemCall<int(int, int, ...)>(name)(file, command, argument);
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming, readability-inconsistent-declaration-parameter-name)
extern "C" {

Q_DECL_EXPORT int fsync(int file) { return syncFile("fsync", file); }

Q_DECL_EXPORT int fdatasync(int file) { return syncFile("fdatasync", file); }

Q_DECL_EXPORT ssize_t pwrite(int file, const void *bytes, size_t size, off_t place)
{
    return writeFile("pwrite", file, bytes, size, place);
}

Q_DECL_EXPORT ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t place)
{
    return writeFile("pwrite64", file, bytes, size, place);
}

Q_DECL_EXPORT int fcntl(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlFile("fcntl", file, command, argument);
}

Q_DECL_EXPORT int fcntl64(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    return controlFile("fcntl64", file, command, argument);
}
}
// NOLINTEND(readability-identifier-naming, readability-inconsistent-declaration-parameter-name)

namespace {

Entry entryOf(Kind kind)
{
    return {.action = QUuid::createUuid(),
            .run = QUuid::createUuid(),
            .kind = kind,
            .at = QDateTime({2026, 11, 1}, {3, 0, 0, 250}, Qt::UTC),
            .facts = {{u"text"_s, QString(3000, u'x')}}};
}

} // namespace

class TestJournalDisk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!append failed: )"_s));
        Disk::instance().refuse({});
    }

    void eachRecordIsOnTheDiskBeforeItsWriterGoesOn()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        const QString log = file + u"-wal"_s;
        Database database(file, Database::Mode::Write);
        QVERIFY(!database.open());
        Disk &disk = Disk::instance();
        for (int i = 0; i < 20; ++i) {
            const int before = disk.syncs(log);
            QVERIFY(database.append(entryOf(i % 2 == 0 ? Kind::Intention : Kind::Outcome), {}));
            QVERIFY(disk.syncs(log) > before);
            QVERIFY(!disk.isDirty(log));
        }
        QVERIFY(!database.append(entryOf(Kind::Intention), 0)); // refused: it was overtaken
        QVERIFY(!disk.isDirty(log));
    }

    void theRequestLeavesWhenTheIntentionIsOnTheDisk()
    {
        Test::InterruptWorld world;
        const QString log = world.file + u"-wal"_s;
        int syncs = 0;
        bool dirty = true;
        world.atArrival = [&] {
            syncs = Disk::instance().syncs(log);
            dirty = Disk::instance().isDirty(log);
        };
        Action::Interrupt *const interrupt = world.openInterrupt();
        QTRY_VERIFY(!Disk::instance().isDirty(log));
        const int before = Disk::instance().syncs(log);
        interrupt->send(Test::confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), Test::patienceMs);
        QCOMPARE(world.received(), 1);
        QVERIFY(!dirty);
        QCOMPARE(syncs, before + 1); // of the intention, and of nothing else
    }

    void nothingIsSentWhenTheDiskDoesNotTakeIt()
    {
        Test::InterruptWorld world;
        Action::Interrupt *const interrupt = world.openInterrupt();
        Disk::instance().refuse({.call = Call::Sync, .ending = "-wal", .error = EIO});
        interrupt->send(Test::confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(interrupt->problem(), Action::SendProblem::JournalFailed,
                                  Test::patienceMs);
        QVERIFY(Disk::instance().refused() > 0);
        QCOMPARE(interrupt->journalError()->cause, Cause::DiskFailed);
        QCOMPARE(interrupt->journalError()->file, world.file);
        QCOMPARE(world.received(), 0);
        Disk::instance().refuse({});
        interrupt->send(Test::confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(interrupt->outcome(), Test::patienceMs);
        QCOMPARE(world.received(), 1);
        QCOMPARE(Journal::verified(world.file).value().firstBroken, 0);
    }

    void trouble_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<QByteArray>("ending");
        QTest::addColumn<int>("error");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("no room") << int(Call::Write) << "-wal"_ba << ENOSPC << Cause::Full;
        QTest::newRow("a write fails") << int(Call::Write) << "-wal"_ba << EIO << Cause::DiskFailed;
        QTest::newRow("a sync fails") << int(Call::Sync) << "-wal"_ba << EIO << Cause::DiskFailed;
        QTest::newRow("no shared memory") << int(Call::Write) << "-shm"_ba << EIO << Cause::NoLocks;
        QTest::newRow("no room for shared memory")
            << int(Call::Write) << "-shm"_ba << ENOSPC << Cause::NoLocks;
        QTest::newRow("locks are not supported")
            << int(Call::Lock) << ".sqlite"_ba << EOPNOTSUPP << Cause::NoLocks;
        QTest::newRow("locks of shared memory are not supported")
            << int(Call::Lock) << "-shm"_ba << EOPNOTSUPP << Cause::NoLocks;
    }
    void trouble()
    {
        QFETCH(const int, call);
        QFETCH(const QByteArray, ending);
        QFETCH(const int, error);
        QFETCH(const Cause, cause);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            Database database(file, Database::Mode::Write);
            QVERIFY(database.append(entryOf(Kind::Intention), {}));
        }
        Disk::instance().refuse(
            {.call = Call(call), .ending = ending.toStdString(), .error = error});
        Database database(file, Database::Mode::Write);
        const auto written = database.append(entryOf(Kind::Outcome), {});
        QVERIFY(!written);
        QVERIFY(Disk::instance().refused() > 0);
        QVERIFY2(written.error().cause == cause, qPrintable(written.error().technical));
        QCOMPARE(written.error().file, file);
        QVERIFY(!written.error().technical.contains(u"arameter"_s));
        const auto unread = database.each(1, [](const Database::Stored &) { return true; });
        if (unread)
            QVERIFY2(unread->cause == cause, qPrintable(unread->technical));
        Disk::instance().refuse({});
        QCOMPARE(database.append(entryOf(Kind::Outcome), {}).value(), 2);
        QCOMPARE(Journal::verified(file).value().records, 2);
        QCOMPARE(Journal::verified(file).value().firstBroken, 0);
    }

    // Not that a table is missing which could not be made.
    void aFullDiskIsSaidBeforeTheFirstRecord()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Disk::instance().refuse({.call = Call::Write, .ending = "-wal", .error = ENOSPC});
        Database database(file, Database::Mode::Write);
        const auto take = [](const Database::Stored &) {
            return true;
        };
        for (int i = 0; i < 2; ++i) {
            const auto unread = database.each(1, take);
            QVERIFY(unread);
            QVERIFY2(unread->cause == Cause::Full, qPrintable(unread->technical));
            QCOMPARE(unread->file, file);
        }
        QVERIFY(Disk::instance().refused() > 0);
        const auto written = database.append(entryOf(Kind::Intention), {});
        QVERIFY(!written);
        QCOMPARE(written.error().cause, Cause::Full);
        Disk::instance().refuse({});
        QVERIFY(!database.each(1, take));
        QCOMPARE(database.append(entryOf(Kind::Intention), {}).value(), 1);
    }

    void whoHoldsItTooLongIsSaid()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Database database(file, Database::Mode::Write);
        QVERIFY(!database.open());
        const QString name = u"holder"_s;
        {
            QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            holder.setDatabaseName(file);
            QVERIFY(holder.open());
            QVERIFY(QSqlQuery(holder).exec(u"BEGIN IMMEDIATE"_s));
            const auto written = database.append(entryOf(Kind::Intention), {});
            QVERIFY(!written);
            QCOMPARE(written.error().cause, Cause::Busy);
        }
        QSqlDatabase::removeDatabase(name);
        QVERIFY(database.append(entryOf(Kind::Intention), {}));
    }

    // SQLite's words, not those of a statement that was never prepared.
    void aMissingTableIsSaid()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            Database database(file, Database::Mode::Write);
            QVERIFY(!database.open());
        }
        const QString name = u"intruder"_s;
        {
            QSqlDatabase intruder = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            intruder.setDatabaseName(file);
            QVERIFY(intruder.open());
            QVERIFY(QSqlQuery(intruder).exec(u"DROP TABLE record"_s));
        }
        QSqlDatabase::removeDatabase(name);
        for (const auto mode : {Database::Mode::Write, Database::Mode::ReadOnly}) {
            Database database(file, mode);
            const auto error = database.each(1, [](const Database::Stored &) { return true; });
            QVERIFY(error);
            QVERIFY2(error->technical.contains(u"no such table"_s), qPrintable(error->technical));
            QCOMPARE(error->file, file);
        }
        Database database(file, Database::Mode::Write);
        for (const std::optional<qint64> seen :
             {std::optional<qint64>(), std::optional(qint64(0))}) {
            const auto written = database.append(entryOf(Kind::Intention), seen);
            QVERIFY(!written);
            QVERIFY2(written.error().technical.contains(u"no such table"_s),
                     qPrintable(written.error().technical));
            QCOMPARE(written.error().file, file);
        }
    }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
