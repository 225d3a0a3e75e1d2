// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journalmodel.h"
#include "ui/journal/journalpage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Journal::Entry;
using Journal::InterruptHistory;
using Journal::Kind;
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
        const InterruptHistory one{.intention = intention(QUuid::createUuid(), u"erp-win-01"_s)};
        InterruptHistory two{.intention = intention(QUuid::createUuid(), u"erp-win-02"_s)};
        model.setHistories({one});
        model.setHistories({one, two});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, Column::Server), u"erp-win-02"_s);
        QCOMPARE(cell(model, 0, Column::Outcome), u"Unknown (pending)"_s);
        QCOMPARE(cell(model, 1, Column::Number), u"10000101"_s);
        QCOMPARE(cell(model, 1, Column::Reason), u"INC-2041"_s);

        two.outcome = outcome(two.intention.action, u"NotSent"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setHistories({one, two});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(cell(model, 0, Column::Outcome), u"Not sent"_s);
        QCOMPARE(cell(model, 0, Column::TraceId), u"trace-1"_s);
        model.setHistories({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anUnknownWordNeverLooksLikeAKnownOne()
    {
        JournalModel model;
        const QUuid action = QUuid::createUuid();
        model.setHistories({{.intention = intention(action, u"erp-win-01"_s),
                             .outcome = outcome(action, u"Acceptable"_s)}});
        QCOMPARE(cell(model, 0, Column::Outcome), u"Acceptable"_s);
    }

    void thePageFollowsTheJournal()
    {
        const QTemporaryDir folder;
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        JournalPage page(journal);
        QCOMPARE(page.windowTitle(), u"Journal"_s);
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->accessibleName(), u"Journal"_s);
        page.show();
        const auto *note = page.findChild<QLabel *>(u"journalNote"_s);
        QTRY_VERIFY(note->text().startsWith(u"Nothing is on record"_s));

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

    void aJournalThatCannotBeReadSaysSo()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.sqlite"_s)); // no file, so no database
        Journal::Journal journal(folder.filePath(u"journal.sqlite"_s));
        JournalPage page(journal);
        const auto *note = page.findChild<QLabel *>(u"journalNote"_s);
        QTRY_VERIFY(note->text().startsWith(u"The journal could not be read"_s));
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
