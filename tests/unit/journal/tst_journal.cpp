// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using Console::Journal::Entry;
using Console::Journal::Kind;
using Store = Console::Journal::Journal; // the class, not the room

namespace {

const QDateTime at({2026, 11, 1}, {3, 0, 0, 250}, Qt::UTC);

Entry entryOf(const QUuid &action, Kind kind, const QString &text = u"사고 \"1\""_s)
{
    return {.action = action,
            .run = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s),
            .kind = kind,
            .at = at,
            .facts = {{u"text"_s, text}, {u"number"_s, qint64(17179869184)}}};
}

// Appends and waits; 0: it failed.
qint64 append(Store &journal, const Entry &entry)
{
    std::optional<qint64> sequence;
    journal.append(entry, &journal,
                   [&sequence](const auto &written) { sequence = written ? written.value() : 0; });
    [&] {
        QTRY_VERIFY(sequence.has_value());
    }();
    return sequence.value_or(0);
}

std::optional<QList<Entry>> list(Store &journal)
{
    std::optional<QList<Entry>> entries;
    bool done = false;
    journal.list(&journal, [&](const auto &listed) {
        done = true;
        if (listed)
            entries = listed.value();
    });
    [&] {
        QTRY_VERIFY(done);
    }();
    return entries;
}

// Runs a statement on the file as any program could; the error, if there is one.
QString tamper(const QString &file, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (!database.open())
            error = database.lastError().text();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return error;
}

const QStringList withoutTriggers{u"DROP TRIGGER record_unchanged"_s,
                                  u"DROP TRIGGER record_kept"_s};

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasAppendedIsListed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        const QUuid action = QUuid::createUuid();
        {
            Store journal(file);
            QCOMPARE(list(journal)->size(), 0);
            QCOMPARE(append(journal, entryOf(action, Kind::Intention)), 1);
            QCOMPARE(append(journal, entryOf(action, Kind::Outcome)), 2);
            QCOMPARE(append(journal, entryOf(action, Kind::Verdict)), 3);
            QCOMPARE(append(journal, entryOf(action, Kind::Resolution)), 4);
        }
        Store journal(file); // another start of the program
        const auto entries = list(journal);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 4);
        QSet<QByteArray> hashes;
        const QList<Kind> kinds{Kind::Intention, Kind::Outcome, Kind::Verdict, Kind::Resolution};
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            const Entry expected = entryOf(action, kinds.at(i));
            const Entry &entry = entries->at(i);
            QCOMPARE(entry.sequence, i + 1);
            QCOMPARE(entry.action, expected.action);
            QCOMPARE(entry.run, expected.run);
            QCOMPARE(entry.kind, expected.kind);
            QCOMPARE(entry.at, expected.at);
            QCOMPARE(entry.at.timeSpec(), Qt::UTC);
            QCOMPARE(entry.facts, expected.facts);
            QCOMPARE(entry.hash.size(), 32);
            hashes.insert(entry.hash);
        }
        QCOMPARE(hashes.size(), 4);
    }

    void whatANewerVersionWroteIsSkippedAndVerifies()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        const QUuid action = QUuid::createUuid();
        {
            Store journal(file);
            QCOMPARE(append(journal, entryOf(action, Kind::Intention)), 1);
        }
        // The chain's hash as that version would write it, over the fields with their lengths.
        const QByteArray run = "11111111-2222-4333-8444-555555555555";
        const QByteArray text = action.toByteArray(QUuid::WithoutBraces);
        Store journal(file);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(list(journal)->first().hash);
        for (const QByteArray &field : {QByteArray("2"), text, run, QByteArray("dump"),
                                        QByteArray("2030-01-01T00:00:00.000Z"), QByteArray("{}")}) {
            hash.addData(QByteArray::number(field.size()) + ':' + field);
        }
        QCOMPARE(tamper(file,
                        {u"INSERT INTO record VALUES (2, '%1', '%2', 'dump',"
                         " '2030-01-01T00:00:00.000Z', '{}', x'%3')"_s.arg(
                             QString::fromLatin1(text), QString::fromLatin1(run),
                             QString::fromLatin1(hash.result().toHex()))}),
                 QString());
        QCOMPARE(append(journal, entryOf(action, Kind::Outcome)), 3);
        const auto entries = list(journal);
        QCOMPARE(entries->size(), 2);
        QVERIFY(Journal::histories(*entries).first().outcome);
        QCOMPARE(Console::Journal::verified(file).value().records, 3);
        QCOMPARE(Console::Journal::verified(file).value().firstBroken, 0);
    }

    void whatWasAskedForIsWrittenOutAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            Store journal(file);
            for (int i = 0; i < 50; ++i) {
                journal.append(entryOf(QUuid::createUuid(), Kind::Intention), this,
                               [](const auto &) {});
            }
        }
        const auto verified = Console::Journal::verified(file);
        QVERIFY(verified);
        QCOMPARE(verified.value().records, 50);
    }

    void anIntentionThatWasOvertakenIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Store journal(file);
        Store other(file); // another console's
        const auto intend = [&journal](qint64 seen) {
            std::optional<Result<qint64, Journal::Error>> written;
            journal.appendIntention(entryOf(QUuid::createUuid(), Kind::Intention), seen, &journal,
                                    [&written](const auto &result) { written = result; });
            [&] {
                QTRY_VERIFY(written.has_value());
            }();
            return *written;
        };
        const QUuid action = QUuid::createUuid();
        QCOMPARE(append(other, entryOf(action, Kind::Intention)), 1);
        const auto blind = intend(0);
        QVERIFY(!blind);
        QVERIFY(blind.error().overtaken);
        QCOMPARE(list(journal)->size(), 1);
        // What is not an intention sends nothing, and overtakes nothing.
        QCOMPARE(append(other, entryOf(action, Kind::Outcome)), 2);
        QCOMPARE(intend(1).value(), 3);
        QVERIFY(intend(2).error().overtaken); // by one of its own
        QCOMPARE(intend(3).value(), 4);
        QVERIFY(Console::Journal::verified(file).value().firstBroken == 0);
    }

    void durability()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Store journal(file);
        QCOMPARE(append(journal, entryOf(QUuid::createUuid(), Kind::Intention)), 1);
        QVERIFY(QFile::exists(file + u"-wal"_s));
    }

    void whatIsWantedIsFound()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid wanted = QUuid::createUuid();
        append(journal, entryOf(wanted, Kind::Intention));
        append(journal, entryOf(QUuid::createUuid(), Kind::Intention));
        append(journal, entryOf(wanted, Kind::Outcome));
        append(journal, entryOf(QUuid::createUuid(), Kind::Intention));
        std::optional<Store::Histories> found;
        journal.find(
            [wanted](const Journal::InterruptHistory &history) {
                return history.intention.action == wanted;
            },
            &journal, [&found](const auto &result) { found = result.value(); });
        QTRY_VERIFY(found);
        QCOMPARE(found->list.size(), 1);
        QVERIFY(found->list.first().outcome);
        QCOMPARE(found->last, 4);
    }

    void itIsReadInParts()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        for (int i = 0; i < 5; ++i)
            append(journal, entryOf(QUuid::createUuid(), Kind::Intention));
        QList<qint64> numbers;
        int parts = 0;
        std::function<void(qint64)> next = [&](qint64 after) {
            journal.read(after, 2, &journal, [&](const auto &part) {
                ++parts;
                for (const Entry &entry : part.value().entries)
                    numbers += entry.sequence;
                if (part.value().more)
                    next(part.value().last);
            });
        };
        next(0);
        QTRY_COMPARE(numbers, (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(parts, 3);
    }

    void historiesGroupByInterrupt()
    {
        const QUuid first = QUuid::createUuid();
        const QUuid second = QUuid::createUuid();
        const auto histories = Journal::histories({
            entryOf(QUuid::createUuid(), Kind::Outcome), // of nothing that is known
            entryOf(first, Kind::Intention),
            entryOf(second, Kind::Intention),
            entryOf(second, Kind::Outcome),
            entryOf(first, Kind::Outcome),
            entryOf(first, Kind::Verdict),
            entryOf(first, Kind::Resolution),
        });
        QCOMPARE(histories.size(), 2);
        QCOMPARE(histories.at(0).intention.action, first);
        QVERIFY(histories.at(0).outcome && histories.at(0).verdict && histories.at(0).resolution);
        QCOMPARE(histories.at(1).intention.action, second);
        QVERIFY(histories.at(1).outcome && !histories.at(1).verdict && !histories.at(1).resolution);
        QVERIFY(Journal::histories({}).isEmpty());
    }

    void theDatabaseRefusesChanges_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE record SET facts = '{}'"_s;
        QTest::newRow("delete") << u"DELETE FROM record"_s;
    }
    void theDatabaseRefusesChanges()
    {
        QFETCH(const QString, statement);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Store journal(file);
        QCOMPARE(append(journal, entryOf(QUuid::createUuid(), Kind::Intention)), 1);
        QVERIFY(tamper(file, {statement}).contains(u"append-only"_s));
        QCOMPARE(list(journal)->size(), 1);
        QCOMPARE(Console::Journal::verified(file).value().firstBroken, 0);
    }

    void verification_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("firstBroken");
        QTest::newRow("untouched") << QStringList{} << qint64(0);
        QTest::newRow("facts that were changed")
            << QStringList{u"UPDATE record SET facts = '{}' WHERE sequence = 3"_s} << qint64(3);
        QTest::newRow("a time that was changed")
            << QStringList{u"UPDATE record SET at = '2020-01-01T00:00:00.000Z'"
                           " WHERE sequence = 1"_s}
            << qint64(1);
        QTest::newRow("a kind that was changed")
            << QStringList{u"UPDATE record SET kind = 'verdict' WHERE sequence = 5"_s} << qint64(5);
        QTest::newRow("an action that was changed")
            << QStringList{u"UPDATE record SET action = run WHERE sequence = 2"_s} << qint64(2);
        QTest::newRow("a hash that was changed")
            << QStringList{u"UPDATE record SET hash = x'00' WHERE sequence = 4"_s} << qint64(4);
        QTest::newRow("two that changed places")
            << QStringList{u"UPDATE record SET sequence = 99 WHERE sequence = 2"_s,
                           u"UPDATE record SET sequence = 2 WHERE sequence = 3"_s,
                           u"UPDATE record SET sequence = 3 WHERE sequence = 99"_s}
            << qint64(2);
        QTest::newRow("one that was cut out")
            << QStringList{u"DELETE FROM record WHERE sequence = 3"_s} << qint64(3);
        QTest::newRow("one that was cut out, and the gap closed")
            << QStringList{u"DELETE FROM record WHERE sequence = 3"_s,
                           u"UPDATE record SET sequence = 3 WHERE sequence = 4"_s,
                           u"UPDATE record SET sequence = 4 WHERE sequence = 5"_s}
            << qint64(3);
        QTest::newRow("the first is missing")
            << QStringList{u"DELETE FROM record WHERE sequence = 1"_s} << qint64(1);
        QTest::newRow("one that was put in")
            << QStringList{u"INSERT INTO record SELECT 6, action, run, kind, at, facts, hash"
                           " FROM record WHERE sequence = 5"_s}
            << qint64(6);
    }
    void verification()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, firstBroken);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        {
            Store journal(file);
            for (int i = 1; i <= 5; ++i) {
                QCOMPARE(append(journal,
                                entryOf(QUuid::createUuid(), Kind::Intention, QString::number(i))),
                         i);
            }
        }
        if (!statements.isEmpty())
            QCOMPARE(tamper(file, withoutTriggers + statements), QString());
        const auto verified = Console::Journal::verified(file);
        QVERIFY(verified);
        QCOMPARE(verified.value().firstBroken, firstBroken);
        QCOMPARE(verified.value().records, firstBroken == 0 ? 5 : firstBroken);
    }

    void aFileThatIsMissingIsAnEmptyJournal()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        const auto verified = Console::Journal::verified(file);
        QVERIFY(verified);
        QCOMPARE(verified.value().records, 0);
        QVERIFY(!QFile::exists(file)); // looking makes nothing
    }

    void aFileCutInTheMiddleIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        {
            Store journal(path);
            for (int i = 0; i < 100; ++i) {
                journal.append(entryOf(QUuid::createUuid(), Kind::Intention, QString(500, u'x')),
                               this, [](const auto &) {});
            }
        }
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        const auto verified = Console::Journal::verified(path);
        QVERIFY(!verified || verified.value().firstBroken > 0 || verified.value().records < 100);
        QVERIFY2(!verified || verified.value().firstBroken > 0,
                 "a half file must not pass as a shorter journal");
    }

    void aFileThatIsNoDatabaseIsAnError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"journal.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database ").repeated(400));
        file.close();
        QVERIFY(!Console::Journal::verified(file.fileName()));
        Store journal(file.fileName());
        QVERIFY(!list(journal));
    }

    void twoConsolesWriteIntoOneJournal()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        constexpr int each = 200;
        int good = 0;
        {
            Store one(file);
            Store two(file);
            for (int i = 0; i < each; ++i) {
                for (Store *const journal : {&one, &two}) {
                    journal->append(entryOf(QUuid::createUuid(), Kind::Intention), this,
                                    [&good](const auto &written) { good += written ? 1 : 0; });
                }
            }
            QTRY_COMPARE_WITH_TIMEOUT(good, 2 * each, 60'000);
            QCOMPARE(list(one)->size(), 2 * each);
            QCOMPARE(list(two)->size(), 2 * each);
        }
        const auto verified = Console::Journal::verified(file);
        QVERIFY(verified);
        QCOMPARE(verified.value().records, 2 * each);
        QCOMPARE(verified.value().firstBroken, 0);
    }

    void aFolderThatCannotBeWrittenIsAnErrorAndIsTriedAgain()
    {
        const QTemporaryDir folder;
        const QString leaf = folder.filePath(u"later"_s);
        Store journal(leaf + u"/journal.sqlite"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^append failed: "_s));
        QCOMPARE(append(journal, entryOf(QUuid::createUuid(), Kind::Intention)), 0);
        QVERIFY(!list(journal));
        QVERIFY(QDir().mkpath(leaf));
        QCOMPARE(append(journal, entryOf(QUuid::createUuid(), Kind::Intention)), 1);
    }

    void appendedIsSaid()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        int said = 0;
        connect(&journal, &Store::appended, this, [&said] { ++said; });
        QCOMPARE(append(journal, entryOf(QUuid::createUuid(), Kind::Intention)), 1);
        QTRY_COMPARE(said, 1);
    }

    void aContextThatDiedIsNotCalled()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        bool called = false;
        {
            QObject context;
            journal.append(entryOf(QUuid::createUuid(), Kind::Intention), &context,
                           [&called](const auto &) { called = true; });
        }
        QCOMPARE(list(journal)->size(), 1);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
