// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/reportrecords.h"
#include "ui/journal/journalpage.h"
#include "ui/report/reportbar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Test::reportHistory;

namespace {

// The journal's window with one interrupt on record.
struct World {
    World() : journal(folder.filePath(u"journal.sqlite"_s))
    {
        const Journal::InterruptHistory history = reportHistory();
        action = history.intention.action;
        for (const auto &entry : {std::optional(history.intention), history.outcome,
                                  history.verdict, history.resolution})
            journal.append(*entry, &page, [this](const auto &) { ++written; });
    }

    bool show()
    {
        page.show();
        auto *const table = page.findChild<QTableView *>(u"journal"_s);
        if (!QTest::qWaitFor([&] { return written == 4 && table->model()->rowCount() == 1; }))
            return false;
        table->selectRow(0);
        return QTest::qWaitFor([&] { return exportButton()->isEnabled(); });
    }
    QPushButton *exportButton() { return page.findChild<QPushButton *>(u"exportReport"_s); }
    QString told() { return page.findChild<QLabel *>(u"reportTold"_s)->text(); }
    QFileDialog *chooser()
    {
        exportButton()->click();
        if (!QTest::qWaitFor([&] { return page.findChild<QFileDialog *>() != nullptr; }))
            return nullptr;
        return page.findChild<QFileDialog *>();
    }
    // As the user's click on Save does it.
    static void save(QFileDialog &dialog, const QString &file)
    {
        Q_EMIT dialog.fileSelected(file);
        dialog.close();
    }

    QTemporaryDir folder;
    Journal::Journal journal;
    QUuid action;
    int written = 0;
    JournalPage page{journal, Console::systemClock()};
};

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TestReportBar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void withoutAnInterruptThereIsNothingToExport()
    {
        World world;
        QVERIFY(!world.exportButton()->isEnabled());
        QVERIFY(world.show());
    }

    void theChosenFormIsWritten_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("a page") << 0 << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << 1 << u"md"_s << QByteArray("# Diagnostic interrupt");
        QTest::newRow("JSON") << 2 << u"json"_s << QByteArray("{");
    }
    void theChosenFormIsWritten()
    {
        QFETCH(const int, filter);
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, start);
        World world;
        QVERIFY(world.show());
        QFileDialog *const chooser = world.chooser();
        QVERIFY(chooser);
        QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog));
        QVERIFY(QFileInfo(chooser->selectedFiles().constFirst())
                    .fileName()
                    .startsWith(u"interrupt-erp-win-01-"_s));
        chooser->selectNameFilter(chooser->nameFilters().at(filter));
        World::save(*chooser, world.folder.filePath(u"report"_s));
        const QString file = world.folder.filePath(u"report."_s + suffix);
        QTRY_COMPARE(world.told(), u"The report is in %1."_s.arg(QDir::toNativeSeparators(file)));
        const QByteArray content = contentOf(file);
        QVERIFY(content.startsWith(start));
        QVERIFY(content.contains("erp-win-01"));
        QVERIFY(!content.contains(Test::reportSecret));
        QVERIFY(!content.contains(Test::reportKeyId));
        QVERIFY(world.exportButton()->isEnabled());
    }

    // What was typed counts, whatever the form says, and no other file is touched.
    void theTypedNameIsWritten_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("start");
        const QByteArray page("<!DOCTYPE html>");
        const QByteArray markdown("# Diagnostic interrupt");
        QTest::newRow("Markdown typed") << 0 << u"x.md"_s << markdown;
        QTest::newRow("in capitals") << 0 << u"x.MD"_s << markdown;
        QTest::newRow("JSON typed") << 1 << u"x.json"_s << QByteArray("{");
        QTest::newRow("a page typed") << 2 << u"x.html"_s << page;
        QTest::newRow("a suffix of its own") << 1 << u"x.txt"_s << markdown;
    }
    void theTypedNameIsWritten()
    {
        QFETCH(const int, filter);
        QFETCH(const QString, typed);
        QFETCH(const QByteArray, start);
        World world;
        QVERIFY(world.show());
        const QStringList others{u"x.html"_s, u"x.json"_s, u"x.md"_s, u"x"_s};
        for (const QString &other : others) {
            QFile old(world.folder.filePath(other));
            QVERIFY(other == typed || (old.open(QIODevice::WriteOnly) && old.write("old") == 3));
        }
        QFileDialog *const chooser = world.chooser();
        QVERIFY(chooser);
        chooser->setDirectory(world.folder.path());
        chooser->selectNameFilter(chooser->nameFilters().at(filter));
        auto *const name = chooser->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(typed);
        chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        const QString file = world.folder.filePath(typed);
        QTRY_COMPARE(world.told(), u"The report is in %1."_s.arg(QDir::toNativeSeparators(file)));
        QVERIFY(contentOf(file).startsWith(start));
        for (const QString &other : others)
            QVERIFY(other == typed || contentOf(world.folder.filePath(other)) == "old");
    }

    void aFailureSaysWhyAndLeavesTheWindowAsItWas()
    {
        World world;
        QVERIFY(world.show());
        QFileDialog *const chooser = world.chooser();
        QVERIFY(chooser);
        World::save(*chooser, world.folder.filePath(u"no/such/folder/report.html"_s));
        QTRY_VERIFY(world.told().startsWith(u"The report could not be written to"_s));
        QVERIFY(world.told().contains(u"no/such/folder"_s));
        QVERIFY(world.page.isVisible());
        QVERIFY(world.exportButton()->isEnabled());
    }

    void aFileThatIsThereIsReplacedOnlyWhenAsked()
    {
        World world;
        QVERIFY(world.show());
        const QString file = world.folder.filePath(u"report.html"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        for (const bool replace : {false, true}) {
            QFileDialog *const chooser = world.chooser();
            QVERIFY(chooser);
            World::save(*chooser, file);
            auto *const box = world.page.findChild<QMessageBox *>(u"replaceFile"_s);
            QVERIFY(box);
            QCOMPARE(contentOf(file), QByteArray("old"));
            const auto buttons = box->buttons();
            for (QAbstractButton *const button : buttons) {
                if ((box->buttonRole(button) == QMessageBox::AcceptRole) == replace)
                    button->click();
            }
            QTRY_VERIFY(!world.page.findChild<QMessageBox *>());
            QTRY_VERIFY(!world.page.findChild<QFileDialog *>());
        }
        QTRY_VERIFY(world.told().startsWith(u"The report is in"_s));
        QVERIFY(contentOf(file).startsWith("<!DOCTYPE html>"));
    }

    void theReportIsCopiedForATicket()
    {
        World world;
        QVERIFY(world.show());
        world.page.findChild<QPushButton *>(u"copyReport"_s)->click();
        QTRY_COMPARE(world.told(), u"The report is on the clipboard."_s);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.startsWith(u"# Diagnostic interrupt of erp-win-01"_s));
        QVERIFY(!text.contains(QString::fromLatin1(Test::reportSecret)));
    }

    void anInterruptWithoutARecordSaysSo()
    {
        World world;
        QVERIFY(world.show());
        ReportBar bar(Console::systemClock());
        bar.setSubject(&world.journal, QUuid::createUuid(), nullptr);
        bar.findChild<QPushButton *>(u"copyReport"_s)->click();
        auto *const told = bar.findChild<QLabel *>(u"reportTold"_s);
        QTRY_VERIFY(told->text().contains(u"no record of this interrupt"_s));
    }
};

QTEST_MAIN(TestReportBar)
#include "tst_reportbar.moc"
