// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/database.h"
#include "app/journal/verification.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Console::Journal;
using Damage = Verification::Damage;

namespace {

const QUuid action = QUuid::fromString(u"{0d5e4c3b-2a19-4807-b6f5-e4d3c2b1a098}"_s);

Entry entryAt(int number, Kind kind)
{
    return {.action = action,
            .run = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s),
            .kind = kind,
            .at = QDateTime({2026, 11, 1}, {3, 0, number, 250}, Qt::UTC),
            .facts = {{u"server"_s, QJsonObject{{u"name"_s, u"erp-win-01"_s}, {u"n"_s, number}}},
                      {u"reason"_s, u"사고 \"1\"\n"_s}}};
}

// Intention, outcome, verdict, and the same again.
QString makeJournal(const QTemporaryDir &folder, int records = 6)
{
    const QString file = folder.filePath(u"journal.sqlite"_s);
    Database database(file, Database::Mode::Write);
    const auto kinds = {Kind::Intention, Kind::Outcome, Kind::Verdict};
    for (int i = 0; i < records; ++i) {
        const auto written = database.append(entryAt(i, kinds.begin()[i % 3]), {});
        if (!written)
            qFatal("%s", qPrintable(written.error().technical));
    }
    return file;
}

// Another program that opens the file and does as it likes.
class Intruder
{
public:
    explicit Intruder(const QString &file)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        run(u"PRAGMA synchronous=OFF"_s);
        for (const auto &name :
             {u"record_unchanged"_s, u"record_kept"_s, u"head_grows"_s, u"head_kept"_s})
            run(u"DROP TRIGGER IF EXISTS "_s + name);
    }
    Intruder(const Intruder &) = delete;
    Intruder &operator=(const Intruder &) = delete;
    ~Intruder() { QSqlDatabase::removeDatabase(m_name); }

    void run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    }
    QByteArray bytes(const QString &column, int sequence) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.exec(
            u"SELECT CAST(%1 AS BLOB) FROM record WHERE sequence = %2"_s.arg(column).arg(sequence));
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    }
    void put(const QString &column, int sequence, const QByteArray &bytes) const
    {
        const QString type = column == "hash"_L1 ? u"BLOB"_s : u"TEXT"_s;
        run(u"UPDATE record SET %1 = CAST(x'%2' AS %3) WHERE sequence = %4"_s.arg(
            column, QString::fromLatin1(bytes.toHex()), type, QString::number(sequence)));
    }

private:
    QString m_name = QUuid::createUuid().toString();
};

using Rows = QList<QByteArrayList>;

// What the console would read; empty where it cannot.
std::optional<Rows> rowsOf(const QString &file)
{
    Rows rows;
    Database database(file, Database::Mode::ReadOnly);
    const auto error =
        database.each(std::numeric_limits<qint64>::min(), [&rows](const Database::Stored &stored) {
            const Row &row = stored.row;
            rows.append({QByteArray::number(row.sequence), row.action, row.run, row.kind, row.at,
                         row.facts, stored.hash});
            return true;
        });
    return error ? std::nullopt : std::optional(rows);
}

bool whole(const QString &file)
{
    const auto found = verified(file);
    return found && found.value().firstBroken == 0 && !found.value().noJournal;
}

// Record 7, without a word to the mark of the end.
void appendAsAnOlderVersion(const QString &file)
{
    const Row row = rowOf(entryAt(7, Kind::Intention), 7);
    const QByteArray hash = chainHash(verified(file).value().end, row);
    const Intruder intruder(file);
    intruder.run(u"INSERT INTO record VALUES (7, '%1', '%2', '%3', '%4', '%5', x'%6')"_s.arg(
        QString::fromUtf8(row.action), QString::fromUtf8(row.run), QString::fromUtf8(row.kind),
        QString::fromUtf8(row.at), QString::fromUtf8(row.facts),
        QString::fromLatin1(hash.toHex())));
}

// Other facts in that record, with the right hash: of it alone, or of all that follow.
void rewrite(const QString &file, int changed, bool wholeChain)
{
    QList<Database::Stored> rows;
    {
        Database database(file, Database::Mode::ReadOnly);
        const auto failed = database.each(1, [&rows](const Database::Stored &stored) {
            rows.append(stored);
            return true;
        });
        QVERIFY(!failed);
    }
    const Intruder intruder(file);
    QByteArray before = changed == 1 ? QByteArray() : rows.at(changed - 2).hash;
    for (int sequence = changed; sequence <= int(rows.size()); ++sequence) {
        Row row = rows.at(sequence - 1).row;
        if (sequence == changed) {
            row.facts = R"({"reason":"another"})";
            intruder.put(u"facts"_s, sequence, row.facts);
        }
        before = chainHash(before, row);
        intruder.put(u"hash"_s, sequence, before);
        if (!wholeChain)
            return;
    }
}

} // namespace

class TestVerification final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The canonical form as it is written down in FORMAT.md, computed a second time here.
    void theCanonicalFormIsTheOneThatIsWrittenDown()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder, 2);
        QByteArray previous;
        const auto rows = rowsOf(file); // a temporary would die before the loop
        QVERIFY(rows);
        for (const auto &row : *rows) {
            QByteArray text = previous;
            for (const QByteArray &field : row.first(6))
                text += QByteArray::number(field.size()) + ':' + field;
            previous = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
            QCOMPARE(row.at(6), previous);
        }
        QCOMPARE(rowsOf(file)->first().at(5),
                 QByteArray("{\"reason\":\"사고 \\\"1\\\"\\n\",\"server\":{\"n\":0,\"name\":"
                            "\"erp-win-01\"}}"));
        QCOMPARE(rowsOf(file)->first().at(4), QByteArray("2026-11-01T03:00:00.250Z"));
        QCOMPARE(verified(file).value().end, previous);
    }

    // Every byte of every field, changed in three ways.
    void everyChangedByteIsFound()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        const Intruder intruder(file);
        QVERIFY(whole(file));
        int tried = 0;
        for (int sequence = 1; sequence <= 6; ++sequence) {
            for (const auto &column :
                 {u"action"_s, u"run"_s, u"kind"_s, u"at"_s, u"facts"_s, u"hash"_s}) {
                const QByteArray good = intruder.bytes(column, sequence);
                QVERIFY(!good.isEmpty());
                for (qsizetype place = 0; place < good.size(); ++place) {
                    for (const int mask : {0x01, 0x20, 0x80}) {
                        QByteArray bad = good;
                        bad[place] = char(bad.at(place) ^ mask);
                        intruder.put(column, sequence, bad);
                        const auto found = verified(file);
                        QVERIFY(found);
                        const Verification &damage = found.value();
                        QVERIFY2(damage.firstBroken == sequence && damage.damage == Damage::Changed,
                                 qPrintable(u"%1 %2 %3"_s.arg(sequence).arg(column).arg(place)));
                        ++tried;
                    }
                }
                intruder.put(column, sequence, good);
            }
        }
        QVERIFY(whole(file));
        QVERIFY(tried > 3000);
    }

    // The file itself: a byte of it may be without meaning, but nothing may be read that was not
    // written and still pass.
    void noByteOfTheFileCanChangeWhatIsReadUnnoticed()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder, 3);
        const auto good = rowsOf(file);
        QVERIFY(good && good->size() == 3);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const QByteArray bytes = raw.readAll();
        int found = 0;
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            if (bytes.at(place) == 0 && place % 64 != 0)
                continue; // free space, for the most part
            const QByteArray bad(1, char(bytes.at(place) ^ 0x01));
            raw.seek(place);
            raw.write(bad);
            const bool passes = whole(file);
            if (passes)
                QVERIFY2(rowsOf(file) == good, qPrintable(QString::number(place)));
            found += passes ? 0 : 1;
            raw.seek(place);
            raw.write(bytes.mid(place, 1));
        }
        QVERIFY(whole(file));
        QVERIFY(found > 800); // at least what the records are made of
    }

    void aFileThatIsCutIsFound()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        const QByteArray bytes = raw.readAll();
        for (qsizetype length = 0; length < bytes.size(); length += 128) {
            QVERIFY(raw.resize(length));
            QVERIFY2(!whole(file), qPrintable(QString::number(length)));
            raw.seek(0);
            raw.write(bytes);
            raw.flush();
        }
        QVERIFY(whole(file));
    }

    void damage_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBroken");
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *name, const QStringList &statements, qint64 firstBroken,
                            Damage damage) {
            QTest::newRow(name) << statements << firstBroken << damage;
        };
        row("the last record is missing", {u"DELETE FROM record WHERE sequence = 6"_s}, 6,
            Damage::Missing);
        row("the last three are missing", {u"DELETE FROM record WHERE sequence > 3"_s}, 4,
            Damage::Missing);
        row("all are missing", {u"DELETE FROM record"_s}, 1, Damage::Missing);
        row("one is missing in the middle", {u"DELETE FROM record WHERE sequence = 3"_s}, 3,
            Damage::Missing);
        row("the first is missing", {u"DELETE FROM record WHERE sequence = 1"_s}, 1,
            Damage::Missing);
        row("two have changed places",
            {u"UPDATE record SET sequence = 99 WHERE sequence = 2"_s,
             u"UPDATE record SET sequence = 2 WHERE sequence = 5"_s,
             u"UPDATE record SET sequence = 5 WHERE sequence = 99"_s},
            2, Damage::Changed);
        row("one is put in at the end",
            {u"INSERT INTO record SELECT 7, action, run, kind, at, facts, hash FROM record"
             " WHERE sequence = 6"_s},
            7, Damage::Changed);
        row("one is put in before the first",
            {u"INSERT INTO record SELECT 0, action, run, kind, at, facts, hash FROM record"
             " WHERE sequence = 1"_s},
            1, Damage::Changed);
        row("the mark of the end is gone", {u"DROP TABLE head"_s}, 7, Damage::NoHead);
        row("the mark of the end says another hash", {u"UPDATE head SET hash = x'00'"_s}, 6,
            Damage::Changed);
        row("the mark of the end is emptied", {u"DELETE FROM head"_s}, 7, Damage::NoHead);
        row("a text became a blob of the same bytes",
            {u"UPDATE record SET facts = CAST(facts AS BLOB) WHERE sequence = 4"_s}, 4,
            Damage::Changed);
    }
    void damage()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, firstBroken);
        QFETCH(const Damage, damage);
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        {
            const Intruder intruder(file);
            for (const QString &statement : statements)
                intruder.run(statement);
        }
        const auto found = verified(file);
        QVERIFY(found);
        QCOMPARE(found.value().firstBroken, firstBroken);
        QCOMPARE(found.value().damage, damage);
        QVERIFY(found.value().end.isEmpty());

        // Going on with it must not hide what happened.
        {
            Database database(file, Database::Mode::Write);
            (void)database.append(entryAt(9, Kind::Intention), {});
        }
        QVERIFY(!whole(file));
    }

    // By somebody who computes the hashes anew, too, and leaves the mark of the end.
    void whatWasRewrittenStaysBroken_data()
    {
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("behindTheMark"); // an older version has appended
        QTest::addColumn<bool>("wholeChain");    // else only the record's own hash
        for (const int changed : {1, 3, 5, 6}) {
            for (const bool behind : {false, true}) {
                for (const bool all : {false, true}) {
                    QTest::addRow("record %d%s%s", changed, behind ? ", one behind the mark" : "",
                                  all ? ", and all after it" : "")
                        << changed << behind << all;
                }
            }
        }
    }
    void whatWasRewrittenStaysBroken()
    {
        QFETCH(const int, changed);
        QFETCH(const bool, behindTheMark);
        QFETCH(const bool, wholeChain);
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        if (behindTheMark)
            appendAsAnOlderVersion(file);
        QVERIFY(whole(file));
        rewrite(file, changed, wholeChain);
        QVERIFY(!whole(file));
        // However many records follow: the next one must not chain to what was rewritten.
        for (int i = 0; i < 3; ++i) {
            Database database(file, Database::Mode::Write);
            QVERIFY(database.append(entryAt(9 + i, Kind::Outcome), {}));
            QVERIFY(!whole(file));
        }
    }

    // The honest limit: an older copy of the whole file is whole. The hash of its end tells them
    // apart, where the user has kept it.
    void anOlderCopyCanOnlyBeToldByAHashThatWasKeptElsewhere()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        const QString copy = folder.filePath(u"older"_s);
        QVERIFY(QFile::copy(file, copy));
        const QByteArray before = verified(file).value().end;
        {
            Database database(file, Database::Mode::Write);
            QVERIFY(database.append(entryAt(9, Kind::Intention), {}));
        }
        const QByteArray after = verified(file).value().end;
        QVERIFY(whole(copy));
        QCOMPARE(verified(copy).value().end, before);
        QVERIFY(before != after);
    }

    // As the first version left it: no mark of its end.
    void aJournalOfAnOlderVersionIsReadAndGoesOn()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        {
            const Intruder intruder(file);
            intruder.run(u"DROP TABLE head"_s);
            intruder.run(u"PRAGMA user_version=0"_s);
        }
        QVERIFY(whole(file));
        {
            Database database(file, Database::Mode::Write);
            QCOMPARE(database.append(entryAt(9, Kind::Intention), {}).value(), 7);
        }
        QVERIFY(whole(file));
        QCOMPARE(verified(file).value().records, 7);
        const Intruder intruder(file);
        intruder.run(u"DELETE FROM record WHERE sequence = 7"_s);
        QVERIFY(!whole(file)); // from now on the end is known
    }

    // An older version beside this one appends, and knows nothing of the mark.
    void recordsOfAnOlderVersionBehindTheMarkAreWhole()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        appendAsAnOlderVersion(file);
        QVERIFY(whole(file));
        Database database(file, Database::Mode::Write);
        QCOMPARE(database.append(entryAt(8, Kind::Outcome), {}).value(), 8);
        QVERIFY(whole(file));
    }

    // Rows that end early would hide an unresolved interrupt.
    void aDamagedPageIsAnErrorAndNotTheEnd()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder, 200); // into several pages
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        const qint64 pages = bytes.size() / page;
        QVERIFY(pages > 12);
        QVERIFY(bytes.seek((pages - 3) * page));
        QCOMPARE(bytes.write(QByteArray(page, '\xff')), page);
        bytes.close();
        Database database(file, Database::Mode::Write);
        int read = 0;
        const auto error = database.each(1, [&read](const Database::Stored &) {
            ++read;
            return true;
        });
        QVERIFY(read > 0 && read < 200);
        QVERIFY(error);
        QCOMPARE(error->cause, Cause::NotAJournal);
    }

    void noFileIsNoJournal()
    {
        const QTemporaryDir folder;
        const auto found = verified(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(found && found.value().noJournal);
        QCOMPARE(found.value().records, 0);
    }

    void anEmptyFileAndAFolderAreNoJournal()
    {
        const QTemporaryDir folder;
        QFile empty(folder.filePath(u"empty"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QVERIFY(!verified(empty.fileName()));
        QCOMPARE(verified(empty.fileName()).error().cause, Cause::NotAJournal);
        QVERIFY(!verified(folder.path()));
    }

    // What a console leaves that was killed while it made the journal; the next one goes on.
    void aDatabaseWithoutTablesIsNoJournal()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            const Intruder maker(file);
            maker.run(u"PRAGMA journal_mode=WAL"_s);
        }
        QVERIFY(QFile(file).size() > 0);
        QVERIFY(!verified(file));
        QCOMPARE(verified(file).error().cause, Cause::NotAJournal);
        QCOMPARE(verified(file).error().technical, u"there is no table of records"_s);
        Database database(file, Database::Mode::Write);
        QCOMPARE(database.append(entryAt(1, Kind::Intention), {}).value(), 1);
        QVERIFY(whole(file));
    }

    void garbageIsNoJournal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("no database ").repeated(400);
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a database's first words only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void garbageIsNoJournal()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!verified(file.fileName()));
    }

    // Not the same as one that is missing. The system's superuser may read everything, so the test
    // lets go of that for a moment.
    void aFileThatMayNotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        const QString file = makeJournal(folder);
        QVERIFY(QFile::setPermissions(file, {}));
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;
        if (root)
            QCOMPARE(::seteuid(nobody), 0);
        const auto found = verified(file);
        if (root)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!found);
        QCOMPARE(found.error().cause, Cause::NotOpened);
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
