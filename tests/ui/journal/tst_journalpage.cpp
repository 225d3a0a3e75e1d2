// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settings.h"
#include "app/core/settingskeys.h"
#include "ui/journal/journalfilter.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/journalpage.h"

#include "app/journal/database.h"
#include "tests/support/testservices.h"
#include "ui/action/timeline.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Journal::Entry;
using Journal::Kind;
using Test::button;
using Test::named;
using Column = JournalModel::Column;

namespace {

const QDateTime night({2026, 10, 22}, {18, 12, 7}, Qt::UTC);

Entry intention(const QUuid &action, const QString &name)
{
    return {
        .action = action,
        .run = QUuid::createUuid(),
        .kind = Kind::Intention,
        .at = night,
        .facts = {
            {u"server"_s,
             QJsonObject{{u"name"_s, name}, {u"number"_s, u"10000101"_s}, {u"region"_s, u"KR"_s}}},
            {u"profile"_s, u"Prod KR"_s},
            {u"reason"_s, u"INC-2041"_s}}};
}

Entry outcome(const QUuid &action, const QString &word)
{
    return {.action = action,
            .kind = Kind::Outcome,
            .at = night.addSecs(1),
            .facts = {{u"outcome"_s, word}, {u"traceId"_s, u"trace-1"_s}}};
}

Entry judgement(const QUuid &action)
{
    return {.action = action,
            .kind = Kind::Resolution,
            .at = night.addSecs(2),
            .facts = {{u"judgement"_s, u"DidNotArrive"_s}}};
}

// Appended when this returns.
void write(Journal::Journal &journal, const QList<Entry> &entries)
{
    qsizetype written = 0;
    for (const Entry &entry : entries)
        journal.append(entry, &journal, [&written](const auto &one) { written += one ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(written, entries.size(), 60'000);
}

// By the same statements, but all at once: the disk need not be asked ten thousand times.
void makeLongJournal(const QString &file, int interrupts)
{
    {
        Journal::Database database(file, Journal::Database::Mode::Write);
        QVERIFY(!database.open());
    }
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"long"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open() && database.transaction());
        QSqlQuery query(database);
        query.prepare(u"INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, x'00')"_s);
        int sequence = 0;
        for (int i = 0; i < interrupts; ++i) {
            const QUuid action = QUuid::createUuid();
            for (const Entry &entry :
                 {intention(action, u"erp-win-%1"_s.arg(i)), outcome(action, u"Accepted"_s)}) {
                const Journal::Row row = Journal::rowOf(entry, ++sequence);
                query.addBindValue(row.sequence);
                for (const QByteArray &field : {row.action, row.run, row.kind, row.at, row.facts})
                    query.addBindValue(QString::fromUtf8(field));
                QVERIFY(query.exec());
            }
        }
        QVERIFY(database.commit());
    }
    QSqlDatabase::removeDatabase(u"long"_s);
}

QString cell(const QAbstractItemModel &model, int row, Column column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestJournalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theModelShowsTheNewestFirst()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid one = QUuid::createUuid();
        const QUuid two = QUuid::createUuid();
        model.add({intention(one, u"erp-win-01"_s)});
        model.add({intention(two, u"erp-win-02"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, Column::Server), u"erp-win-02"_s);
        QCOMPARE(cell(model, 0, Column::Outcome), u"Unknown (pending)"_s);
        QCOMPARE(cell(model, 1, Column::Number), u"10000101"_s);
        QCOMPARE(cell(model, 1, Column::Reason), u"INC-2041"_s);
        QCOMPARE(cell(model, 1, Column::Server), u"erp-win-01"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QUuid three = QUuid::createUuid();
        model.add({outcome(two, u"NotSent"_s), intention(three, u"erp-win-03"_s),
                   outcome(three, u"Unknown"_s), judgement(three)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(cell(model, 1, Column::Outcome), u"Not sent"_s);
        QCOMPARE(cell(model, 1, Column::TraceId), u"trace-1"_s);
        QCOMPARE(cell(model, 0, Column::Server), u"erp-win-03"_s);
        QCOMPARE(cell(model, 0, Column::Outcome), u"Unknown"_s);
        QCOMPARE(cell(model, 0, Column::Judgement), u"It did not arrive"_s);
    }

    void anUnknownWordNeverLooksLikeAKnownOne()
    {
        JournalModel model;
        const QUuid action = QUuid::createUuid();
        model.add({intention(action, u"erp-win-01"_s), outcome(action, u"Acceptable"_s)});
        QCOMPARE(cell(model, 0, Column::Outcome), u"Acceptable"_s);
    }

    void theFilter_data()
    {
        QTest::addColumn<JournalFilter::Wanted>("wanted");
        QTest::addColumn<QString>("servers");
        using Wanted = JournalFilter::Wanted;
        QTest::newRow("everything") << Wanted{} << u"erp-win-03 erp-win-02 web-lnx-01"_s;
        QTest::newRow("a part of the name, in any case")
            << Wanted{.server = u"WIN"_s} << u"erp-win-03 erp-win-02"_s;
        QTest::newRow("a number") << Wanted{.server = u"0000101"_s}
                                  << u"erp-win-03 erp-win-02 web-lnx-01"_s;
        QTest::newRow("a profile") << Wanted{.profile = u"Other"_s} << u"web-lnx-01"_s;
        QTest::newRow("an outcome") << Wanted{.outcome = u"Unknown"_s} << u"erp-win-02"_s;
        QTest::newRow("no outcome") << Wanted{.outcome = QString()} << u"erp-win-03"_s;
        QTest::newRow("from a time on") << Wanted{.from = night} << u"erp-win-03 erp-win-02"_s;
        QTest::newRow("up to a time") << Wanted{.until = night} << u"web-lnx-01"_s;
        QTest::newRow("two at once")
            << Wanted{.server = u"win"_s, .outcome = u"Unknown"_s} << u"erp-win-02"_s;
    }
    void theFilter()
    {
        QFETCH(const JournalFilter::Wanted, wanted);
        QFETCH(const QString, servers);
        JournalModel model;
        JournalFilter filter(model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setWanted(wanted);
        const QUuid one = QUuid::createUuid();
        const QUuid two = QUuid::createUuid();
        Entry early = intention(one, u"web-lnx-01"_s);
        early.at = night.addDays(-1);
        early.facts.insert("profile"_L1, u"Other"_s);
        model.add({early, outcome(one, u"Accepted"_s), intention(two, u"erp-win-02"_s)});
        // The outcome comes later: the row appears, or goes.
        model.add({outcome(two, u"Unknown"_s), intention(QUuid::createUuid(), u"erp-win-03"_s)});
        QStringList shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown += cell(filter, row, Column::Server);
        QCOMPARE(shown.join(u' '), servers);
    }

    void thePageFollowsTheJournal()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        JournalPage page(journal, Console::systemClock());
        QCOMPARE(page.windowTitle(), u"Journal"_s);
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->accessibleName(), u"Journal"_s);
        page.show();
        const auto *note = page.findChild<QLabel *>(u"journalNote"_s);
        QTRY_VERIFY(note->text().startsWith(u"Nothing is recorded"_s));

        const QUuid action = QUuid::createUuid();
        journal.append(intention(action, u"erp-win-01"_s), this, [](const auto &) {});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(note->isHidden());
        table->selectRow(0);
        const auto *detail = page.findChild<QPlainTextEdit *>();
        QVERIFY(detail->toPlainText().contains(u"INC-2041"_s));
        QVERIFY(!detail->toPlainText().contains(u"trace-1"_s));
        journal.append(outcome(action, u"Accepted"_s), this, [](const auto &) {});
        QTRY_COMPARE(cell(*table->model(), 0, Column::Outcome), u"Accepted"_s);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(detail->toPlainText().contains(u"trace-1"_s));
    }

    // A filter, a chosen row and the columns are the user's; what is appended leaves them alone.
    void whatAPersonChoseSurvivesAReload()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid wanted = QUuid::createUuid();
        write(journal,
              {intention(wanted, u"erp-win-01"_s), outcome(wanted, u"Unknown"_s),
               intention(QUuid::createUuid(), u"web-lnx-01"_s)});
        JournalPage page(journal, Console::systemClock());
        page.show();
        auto *const table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *const server = named<QLineEdit>(page, u"Server filter"_s);
        server->setText(u"erp"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        table->horizontalHeader()->resizeSection(1, 333);
        table->horizontalHeader()->moveSection(4, 0);
        write(journal,
              {intention(QUuid::createUuid(), u"erp-win-02"_s),
               intention(QUuid::createUuid(), u"web-lnx-02"_s)});
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(server->text(), u"erp"_s);
        QCOMPARE(table->currentIndex().data(JournalModel::ActionRole).toUuid(), wanted);
        QCOMPARE(table->currentIndex().row(), 1);
        QCOMPARE(table->horizontalHeader()->sectionSize(1), 333);
        QCOMPARE(table->horizontalHeader()->visualIndex(4), 0);
        QCOMPARE(page.findChild<QLabel *>(u"journalCounts"_s)->text(), u"2 of 4 interrupt(s)"_s);
        server->setText(u"nothing is called so"_s);
        QCOMPARE(page.findChild<QLabel *>(u"journalNote"_s)->text(),
                 u"No recorded interrupt matches the filter."_s);
    }

    void profilesAndOutcomesCanBeChosen()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid lost = QUuid::createUuid();
        Entry other = intention(QUuid::createUuid(), u"web-lnx-01"_s);
        other.facts.insert("profile"_L1, u"Other"_s);
        write(journal, {intention(lost, u"erp-win-01"_s), outcome(lost, u"Unknown"_s), other});
        JournalPage page(journal, Console::systemClock());
        auto *const table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto boxes = page.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.first()->setCurrentIndex(boxes.first()->findText(u"Other"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table->model(), 0, Column::Server), u"web-lnx-01"_s);
        boxes.first()->setCurrentIndex(0);
        boxes.last()->setCurrentIndex(boxes.last()->findText(u"Unknown"_s));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table->model(), 0, Column::Server), u"erp-win-01"_s);
        boxes.last()->setCurrentIndex(0);
        auto *const until = named<QDateEdit>(page, u"To day"_s);
        until->setDate(QDate(2026, 10, 21));
        QCOMPARE(table->model()->rowCount(), 2); // not ticked
        for (QCheckBox *const box : page.findChildren<QCheckBox *>())
            box->setChecked(box->text() == u"&To"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        until->setDate(QDate(2026, 10, 22)); // that day included
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void aRecordOpensItsTimeline()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid action = QUuid::createUuid();
        const auto mark = [](const QString &word, int seconds) {
            return QJsonObject{{u"mark"_s, word},
                               {u"at"_s, night.addSecs(seconds).toString(Qt::ISODateWithMs)}};
        };
        write(journal,
              {intention(action, u"erp-win-01"_s),
               outcome(action, u"Accepted"_s),
               {.action = action,
                .kind = Kind::Verdict,
                .at = night.addSecs(90),
                .facts = {
                    {u"verdict"_s, u"Rebooted"_s},
                    {u"timeline"_s,
                     QJsonArray{mark(u"Sent"_s, 0), mark(u"Answered"_s, 1),
                                mark(u"SomethingNew"_s, 30), mark(u"BootTimeChanged"_s, 90)}}}}});
        JournalPage page(journal, Console::systemClock());
        page.show();
        auto *const table = page.findChild<QTableView *>();
        auto *const timeline = page.findChild<Timeline *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectionModel()->clear(); // with the focus it takes the first record
        QVERIFY(timeline->isHidden());
        table->selectRow(0);
        QVERIFY(timeline->isVisible());
        QCOMPARE(timeline->findChild<QListWidget *>()->count(), 3);
    }

    void whatIsShownIsExported()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid shown = QUuid::createUuid();
        Entry evil = intention(shown, u"=cmd|' /C calc'!A0"_s);
        evil.facts.insert("reason"_L1, u"said \"now\",\nthen"_s);
        write(
            journal,
            {evil, outcome(shown, u"Accepted"_s), intention(QUuid::createUuid(), u"web-lnx-01"_s)});
        Settings settings(folder.filePath(u"settings.ini"_s));
        JournalPage page(journal, Console::systemClock(), nullptr, &settings);
        auto *const table = page.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        named<QLineEdit>(page, u"Server filter"_s)->setText(u"cmd"_s);
        const auto *const result = page.findChild<QLabel *>(u"journalResult"_s);
        const auto exported = [&](const QString &leaf, ExportFormat format) {
            const QString path = folder.filePath(leaf);
            page.exportTo(path, format);
            [&] {
                QTRY_COMPARE(result->text(), u"Exported to %1."_s.arg(path));
            }();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray csv = exported(u"a.csv"_s, ExportFormat::Csv);
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFTime,Server,Number,"), csv.constData());
        QVERIFY2(csv.contains(",\"'=cmd|' /C calc'!A0\","), csv.constData());
        QVERIFY2(csv.contains(",\"said \"\"now\"\",\nthen\",trace-1\r\n"), csv.constData());
        QVERIFY(!csv.contains("web-lnx-01"));
        // The mark is an option, the same as of the servers' table.
        page.findChild<QMenu *>()->actions().constLast()->trigger();
        QVERIFY(!settings.get(Keys::exportByteOrderMark));
        QVERIFY(exported(u"b.csv"_s, ExportFormat::Csv).startsWith("Time,Server,Number,"));
        const JournalPage next(journal, Console::systemClock(), nullptr, &settings);
        QVERIFY(!next.findChild<QMenu *>()->actions().constLast()->isChecked());
        const QJsonArray json =
            QJsonDocument::fromJson(exported(u"a.json"_s, ExportFormat::Json)).array();
        QCOMPARE(json.size(), 1);
        const QJsonObject one = json.first().toObject();
        QCOMPARE(one.value("action"_L1).toString(), shown.toString(QUuid::WithoutBraces));
        QCOMPARE(one.value("intention"_L1).toObject().value("facts"_L1).toObject(), evil.facts);
        QCOMPARE(one.value("outcome"_L1).toObject().value("sequence"_L1).toInt(), 2);
        QCOMPARE(one.value("outcome"_L1).toObject().value("hash"_L1).toString().size(), 64);

        const QString nowhere = folder.filePath(u"no/such/folder.csv"_s);
        page.exportTo(nowhere, ExportFormat::Csv);
        QTRY_VERIFY(result->text().startsWith(u"%1 could not be written: "_s.arg(nowhere)));
    }

    void theChosenFormCountsWhereNoneWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("json");
        QTest::newRow("the proposed name") << QString() << u"journal.json"_s << true;
        QTest::newRow("a name without a suffix") << u"night"_s << u"night.json"_s << true;
        QTest::newRow("what was typed counts") << u"night.csv"_s << u"night.csv"_s << false;
        QTest::newRow("another suffix") << u"night.txt"_s << u"night.txt"_s << true;
    }
    void theChosenFormCountsWhereNoneWasTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, written);
        QFETCH(const bool, json);
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        write(journal, {intention(QUuid::createUuid(), u"erp-win-01"_s)});
        JournalPage page(journal, Console::systemClock());
        page.show();
        const auto *const result = page.findChild<QLabel *>(u"journalResult"_s);
        QTRY_COMPARE(page.findChild<QTableView *>()->model()->rowCount(), 1);
        page.findChild<QMenu *>()->actions().constFirst()->trigger(); // tables
        auto *const dialog = page.findChild<QFileDialog *>(u"journalFile"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        dialog->setDirectory(folder.path());
        auto *const forms = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(forms && name);
        QCOMPARE(name->text(), u"journal.csv"_s);
        QTest::keyClick(forms, Qt::Key_Down); // as the user chooses the other one
        QTRY_COMPARE(name->text(), u"journal.json"_s);
        if (!typed.isEmpty())
            name->setText(typed);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        const QString path = folder.filePath(written);
        QTRY_COMPARE(result->text(), u"Exported to %1."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().startsWith('['), json);
    }

    void verifyingSaysInWords()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Journal::Journal journal(file);
        const QUuid action = QUuid::createUuid();
        write(journal, {intention(action, u"erp-win-01"_s), outcome(action, u"Accepted"_s)});
        JournalPage page(journal, Console::systemClock());
        const auto *const result = page.findChild<QLabel *>(u"journalResult"_s);
        button(page, u"&Verify"_s)->click();
        QTRY_COMPARE(result->text(), u"The journal is intact: 2 record(s)."_s);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"DROP TRIGGER record_unchanged"_s));
            QVERIFY(query.exec(u"UPDATE record SET facts = '{}' WHERE sequence = 2"_s));
        }
        QSqlDatabase::removeDatabase(u"intruder"_s);
        button(page, u"&Verify"_s)->click();
        QTRY_COMPARE(result->text(),
                     u"The journal is damaged from record 2 on: this record (outcome, 2026-10-22 "
                     "18:12:08 +00:00) or the one before it was changed."_s);
    }

    // A long journal comes in small parts, and the window lives in between.
    void tenThousandInterruptsDoNotBlock()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        makeLongJournal(file, 10'000);
        Journal::Journal journal(file);
        JournalPage page(journal, Console::systemClock());
        page.show();
        auto *const table = page.findChild<QTableView *>();
        QSignalSpy inserted(page.findChild<JournalModel *>(), &QAbstractItemModel::rowsInserted);
        QElapsedTimer beat;
        qint64 longest = 0;
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] {
            longest = std::max(longest, beat.restart());
            ++beats;
        });
        beat.start();
        heart.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 10'000, 120'000);
        heart.stop();
        qInfo("the longest the window was busy at once: %lld ms in %d parts",
              static_cast<long long>(longest), int(inserted.count()));
        QVERIFY(beats > inserted.count()); // it lives between any two of them
        for (const QList<QVariant> &one : std::as_const(inserted))
            QVERIFY(one.at(2).toInt() - one.at(1).toInt() < 200);
        beat.restart();
        named<QLineEdit>(page, u"Server filter"_s)->setText(u"7"_s);
        qInfo("filtering them: %lld ms", static_cast<long long>(beat.elapsed()));
        QVERIFY(table->model()->rowCount() < 10'000);
    }

    void aJournalThatCannotBeReadSaysSo()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.sqlite"_s)); // no file, so no database
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        JournalPage page(journal, Console::systemClock());
        const auto *note = page.findChild<QLabel *>(u"journalNote"_s);
        QTRY_VERIFY(note->text().startsWith(u"The journal could not be read"_s));
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
