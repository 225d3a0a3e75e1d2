// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/exportdialog.h"

#include "app/core/settings.h"
#include "tests/support/busyworkers.h"
#include "tests/support/serverrows.h"
#include "ui/servers/servertable.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Console;
using Ui::ExportDialog;
using Ui::ServerTable;

namespace {

class Window
{
public:
    explicit Window(int servers) : settings(folder.filePath(u"settings.ini"_s))
    {
        QList<Inventory::ServerRow> rows;
        for (int i = 1; i <= servers; ++i)
            rows += Test::serverRow(QString::number(i), u"s%1"_s.arg(i, 5, 10, QChar(u'0')));
        table.setRows(rows);
        table.show();
    }
    QTableView &view() const { return *table.findChild<QTableView *>(); }
    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    Settings settings;
    ServerTable table{Console::systemClock()};
};

template <typename T> T *control(const QDialog &dialog, const QString &text)
{
    const auto all = dialog.findChildren<T *>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const T *one) {
        return one->text().remove(u'&').contains(text);
    });
    return found == all.end() ? nullptr : *found;
}

bool says(const QDialog &dialog, const QString &words)
{
    const auto *const label = control<QLabel>(dialog, words);
    return label && label->isVisible();
}

} // namespace

class TestExportDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void theViewOrTheSelection()
    {
        Window w(20);
        w.table.setFilter(u"s0000"_s); // nine
        ExportDialog dialog(w.table, w.settings);
        const QSignalSpy ended(&dialog, &ExportDialog::ended);
        dialog.show();
        QVERIFY(control<QRadioButton>(dialog, u"All 9 shown"_s)->isChecked());
        QVERIFY(!control<QRadioButton>(dialog, u"0 selected"_s)->isEnabled());
        dialog.exportTo(w.path(u"all.csv"_s));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(w.content(u"all.csv"_s).count("\r\n"), 10);
        QVERIFY(says(dialog, u"9 server(s) written to "_s));

        w.view().selectRow(0); // while the dialog is open
        QTest::keyClick(&w.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(control<QRadioButton>(dialog, u"The 2 selected"_s));
        control<QRadioButton>(dialog, u"The 2 selected"_s)->click();
        control<QRadioButton>(dialog, u"JSON"_s)->click();
        dialog.exportTo(w.path(u"two.json"_s));
        QTRY_COMPARE(ended.count(), 2);
        const QJsonArray two = QJsonDocument::fromJson(w.content(u"two.json"_s)).array();
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.at(1).toObject().value(u"name"_s).toString(), u"s00002"_s);
        // Several chosen before it opens are what one means.
        const ExportDialog next(w.table, w.settings);
        QVERIFY(control<QRadioButton>(next, u"The 2 selected"_s)->isChecked());
    }

    // "The 2 selected" never becomes "All shown" behind the file dialog.
    void whatWasPromisedIsWrittenThoughItsRowsGo_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("hidden by the filter") << false;
        QTest::newRow("no longer in the table") << true;
    }
    void whatWasPromisedIsWrittenThoughItsRowsGo()
    {
        QFETCH(const bool, gone);
        Window w(20);
        w.view().selectRow(0);
        QTest::keyClick(&w.view(), Qt::Key_Down, Qt::ShiftModifier);
        ExportDialog dialog(w.table, w.settings);
        const QSignalSpy ended(&dialog, &ExportDialog::ended);
        dialog.show();
        QVERIFY(control<QRadioButton>(dialog, u"The 2 selected"_s)->isChecked());
        control<QPushButton>(dialog, u"Save as"_s)->click();
        auto *const files = dialog.findChild<QFileDialog *>();
        QVERIFY(files && files->testOption(QFileDialog::DontUseNativeDialog));
        if (gone)
            w.table.setRows({Test::serverRow(u"99"_s, u"another"_s)});
        else
            w.table.setFilter(u"s0001"_s); // ten others
        QTRY_VERIFY(control<QRadioButton>(dialog, u"The 0 selected"_s));
        Q_EMIT files->fileSelected(w.path(u"two.csv"_s));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(says(dialog, u"2 server(s) written to "_s));
        const QByteArray content = w.content(u"two.csv"_s);
        QCOMPARE(content.count("\r\n"), 3);
        QVERIFY2(content.contains("s00001") && content.contains("s00002"), content.constData());
    }

    void theMarkIsAnOptionThatIsKept()
    {
        Window w(3);
        ExportDialog dialog(w.table, w.settings);
        const QSignalSpy ended(&dialog, &ExportDialog::ended);
        dialog.show();
        auto *mark = dialog.findChild<QCheckBox *>();
        QVERIFY(mark->isChecked() && mark->isEnabled());
        dialog.exportTo(w.path(u"a.csv"_s));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(w.content(u"a.csv"_s).startsWith("\xEF\xBB\xBFname,"));
        mark->click();
        dialog.exportTo(w.path(u"a.csv"_s));
        QTRY_COMPARE(ended.count(), 2);
        QVERIFY(w.content(u"a.csv"_s).startsWith("name,"));
        control<QPushButton>(dialog, u"Save as"_s)->click();
        const ExportDialog again(w.table, w.settings);
        QVERIFY(!again.findChild<QCheckBox *>()->isChecked());
        control<QRadioButton>(dialog, u"JSON"_s)->click();
        QVERIFY(!mark->isEnabled());
    }

    void aFailureIsSaidAndLeavesTheOldFile()
    {
        Window w(3);
        ExportDialog dialog(w.table, w.settings);
        const QSignalSpy ended(&dialog, &ExportDialog::ended);
        dialog.show();
        dialog.exportTo(w.path(u"nowhere/a.csv"_s));
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(says(dialog, u"could not be written"_s));
        QVERIFY(QDir(w.folder.path()).entryList({u"a.csv*"_s}, QDir::Files).isEmpty());
        QVERIFY(control<QPushButton>(dialog, u"Save as"_s)->isEnabled()); // another try
    }

    void itCanBeCancelled()
    {
        Window w(3000);
        ExportDialog dialog(w.table, w.settings);
        const QSignalSpy ended(&dialog, &ExportDialog::ended);
        dialog.show();
        std::optional<Test::BusyWorkers> busy(std::in_place); // it cannot be done before the click
        dialog.exportTo(w.path(u"a.csv"_s));
        auto *cancel = control<QPushButton>(dialog, u"Cancel"_s);
        QVERIFY(cancel);
        QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
        QVERIFY(!control<QPushButton>(dialog, u"Save as"_s)->isEnabled());
        cancel->click();
        busy.reset();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(says(dialog, u"Cancelled"_s));
        QVERIFY(!QFile::exists(w.path(u"a.csv"_s)));
        QVERIFY(dialog.isVisible());
        // Closing it is the same.
        dialog.exportTo(w.path(u"b.csv"_s));
        dialog.close();
        QTRY_COMPARE(ended.count(), 2);
    }

    void itMayGoWhileItWrites()
    {
        Window w(3000);
        {
            ExportDialog dialog(w.table, w.settings);
            dialog.show();
            dialog.exportTo(w.path(u"a.csv"_s));
        }
        w.table.forget(); // what it writes is a view of its own
        ExportDialog dialog(w.table, w.settings);
        dialog.show();
        QVERIFY(!control<QPushButton>(dialog, u"Save as"_s)->isEnabled());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
