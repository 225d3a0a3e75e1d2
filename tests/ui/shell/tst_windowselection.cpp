// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"
#include "ui/detail/detailpanel.h"
#include "ui/detail/selectionsummary.h"
#include "ui/servers/exportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using World = WindowWorld;

// What the main window does with the servers that are chosen.
class TestWindowSelection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theInterruptIsForOneServerAtATime()
    {
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        QAction &interrupt = *world.action(u"Interrupt…"_s);
        QTRY_VERIFY(interrupt.isEnabled());
        QVERIFY(!interrupt.toolTip().contains(u"One server at a time"_s));

        world.view().selectAll();
        QVERIFY(!interrupt.isEnabled());
        QVERIFY(interrupt.toolTip().contains(u"One server at a time"_s));
        interrupt.trigger();
        QVERIFY(world.services.interrupts.all().isEmpty());
        auto &summary = world.part<Ui::SelectionSummary>();
        QVERIFY(summary.isVisible());
        QStringList texts;
        const auto read = [&] {
            texts.clear();
            for (const QLabel *const label : summary.findChildren<QLabel *>())
                texts << label->text();
            return texts.filter(u"Running: "_s).size() == 1; // a moment after the count
        };
        QTRY_VERIFY(read());
        QVERIFY2(texts.contains(u"%1 server(s) selected"_s.arg(world.rows())),
                 qPrintable(texts.join(u'|')));
        QVERIFY(texts.filter(u"One server at a time"_s).size() == 1);
        button(summary, u"Copy rows"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), world.rows() - 1);

        world.select(hungServer);
        QTRY_VERIFY(interrupt.isEnabled());
        QVERIFY(!summary.isVisible());
    }

    void aSelectionThatTheFilterHidesIsNoSelection()
    {
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.view().selectAll();
        auto &summary = world.part<Ui::SelectionSummary>();
        QTRY_VERIFY(summary.isVisible());
        auto &field = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        field.setText(u"nothing is called so"_s);
        QTRY_VERIFY(!summary.isVisible());
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
    }

    void oneThatTheFilterLeavesOfSeveralCanBeInterrupted_data()
    {
        QTest::addColumn<int>("selected");
        for (const int count : {2, 3, 4})
            QTest::addRow("%d servers", count) << count;
    }
    void oneThatTheFilterLeavesOfSeveralCanBeInterrupted()
    {
        QFETCH(const int, selected);
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.view().selectRow(0);
        for (int row = 1; row < selected; ++row)
            QTest::keyClick(&world.view(), Qt::Key_Down, Qt::ShiftModifier);
        auto &table = world.part<Ui::ServerTable>();
        QCOMPARE(table.chosenCount(), selected);
        QAction &interrupt = *world.action(u"Interrupt…"_s);
        QVERIFY(!interrupt.isEnabled());
        const auto left = table.model().identity(selected - 1);
        auto &field = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        field.setText(left->server.number.text());
        QTRY_COMPARE(world.rows(), 1);
        QTRY_VERIFY(interrupt.isEnabled());
        QVERIFY(!interrupt.toolTip().contains(u"One server at a time"_s));
        QVERIFY(!world.part<Ui::SelectionSummary>().isVisible());
        QCOMPARE(world.part<Ui::DetailPanel>().shown(), std::optional(left->server));

        field.clear();
        QTRY_VERIFY(world.rows() > 1);
        QCOMPARE(table.current(), left);
        QVERIFY(interrupt.isEnabled());
    }

    void theFilterLeadsToTheTableAndBack()
    {
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        QVERIFY(world.openAndLoad(one.id));
        const int all = world.rows();
        // The first window fits the screen, with the filter in it.
        const QRect screen = world.window->screen()->availableGeometry();
        QVERIFY(world.window->width() <= screen.width());
        QVERIFY(world.window->height() <= screen.height());
        QVERIFY(named<QLineEdit>(*world.window, u"Filter servers"_s)->isVisible());
        auto &field = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY(world.view().hasFocus());
        QVERIFY(world.view().selectionModel()->hasSelection());
        const auto *const clear = world.view().findChild<QPushButton *>(u"emptyAction"_s);
        QVERIFY(!clear->isVisible());

        // What an input method composes counts before it is committed.
        field.setFocus();
        QInputMethodEvent composing(u"없다"_s, {});
        QCoreApplication::sendEvent(&field, &composing);
        QTRY_COMPARE(world.rows(), 0);
        QCOMPARE(world.part<Ui::ServerTable>().emptyText(), u"No servers match."_s);
        QVERIFY(clear->isVisible());
        QCOMPARE(clear->text(), u"Clear filter"_s);
        QInputMethodEvent committed({}, {});
        committed.setCommitString(u"없다"_s);
        QCoreApplication::sendEvent(&field, &committed);
        QCOMPARE(world.rows(), 0);
        QTest::mouseClick(world.view().findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
        QCOMPARE(field.text(), QString());
        QVERIFY(field.hasFocus());
        QTRY_COMPARE(world.rows(), all);
        QVERIFY(!clear->isVisible());
    }

    void severalServersAreExported()
    {
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.view().selectAll();
        auto &summary = world.part<Ui::SelectionSummary>();
        QTRY_VERIFY(summary.isVisible());
        button(summary, u"Export…"_s)->click();
        auto &window = world.part<Ui::ExportDialog>();
        QVERIFY(window.isVisible());
        const QTemporaryDir folder;
        for (const QString &name : {u"a.csv"_s, u"b.json"_s}) {
            if (name.endsWith(u"json"_s))
                window.findChildren<QRadioButton *>().last()->click();
            button(window, u"&Save as…"_s)->click();
            QFileDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = window.findChild<QFileDialog *>()));
            dialog->selectFile(folder.filePath(name));
            static_cast<QDialog *>(dialog)->accept();
            QTRY_VERIFY(QFile::exists(folder.filePath(name)));
            QTRY_VERIFY(button(window, u"&Save as…"_s)->isEnabled());
            QTRY_VERIFY(!window.findChild<QFileDialog *>());
        }
        QFile csv(folder.filePath(u"a.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), world.rows() + 1);
        QFile json(folder.filePath(u"b.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray servers = json.readAll();
        QCOMPARE(servers.count("\"number\""), world.rows());
        QCOMPARE(servers.count("\"readAt\":\"20"), world.rows());
    }
};

QTEST_MAIN(TestWindowSelection)
#include "tst_windowselection.moc"
