// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutlist.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Ui::ShortcutLine;
using Ui::ShortcutList;

namespace {

QStringList shown(const QTreeWidget &list)
{
    QStringList actions;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        if (!list.topLevelItem(row)->isHidden())
            actions += list.topLevelItem(row)->text(0);
    }
    return actions;
}

} // namespace

class TestShortcutList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support (propagateSizeHints|raise)\\(\\)).*"_s));
    }

    void shortcutsAndWays()
    {
        QMenuBar bar;
        QMenu *const menu = bar.addMenu(u"&Server"_s);
        menu->addAction(u"Refresh"_s)
            ->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
        menu->addSeparator();
        menu->addMenu(u"&More"_s)->addAction(u"Salt && &pepper"_s);
        menu->addAction(u"No letter"_s);
        const QList<ShortcutLine> lines = Ui::shortcutLines(bar);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).keys, u"F5 · Ctrl+R"_s);
        QCOMPARE(lines.at(0).place, u"Server"_s);
        QCOMPARE(lines.at(1).action, u"Salt & pepper"_s);
        QCOMPARE(lines.at(1).place, u"Server → More"_s);
        QCOMPARE(lines.at(1).keys, u"Alt+S, M, P"_s);
        QCOMPARE(lines.at(2).keys, u"Alt+S, ↓"_s);
    }

    void aKeyThatWasAddedToTheWordsIsNotShownTwice()
    {
        QMenuBar bar;
        QMenu *const menu = bar.addMenu(u"서버(&S)"_s);
        menu->addAction(u"내보내기(&E)…"_s);
        menu->addAction(u"Salt (&& pepper)"_s);
        const QList<ShortcutLine> lines = Ui::shortcutLines(bar);
        QCOMPARE(lines.at(0).place, u"서버"_s);
        QCOMPARE(lines.at(0).action, u"내보내기…"_s);
        QCOMPARE(lines.at(0).keys, u"Alt+S, E"_s);
        QCOMPARE(lines.at(1).action, u"Salt (& pepper)"_s);
    }

    // Only the languages, which are called by their own names, are left to the arrows.
    void everyActionHasAKeyOfItsOwn()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        Ui::MainWindow window(services.services(), services.languages);
        const QList<ShortcutLine> lines = Ui::shortcutLines(*window.menuBar());
        QVERIFY(lines.size() > 15);
        for (const ShortcutLine &line : lines) {
            QVERIFY2(!line.keys.isEmpty(), qPrintable(line.action));
            QVERIFY2(line.place == u"View → Language" || !line.keys.contains(u'↓'),
                     qPrintable(line.place + u": "_s + line.action));
        }
    }

    // Alt+1 is a saved view in the main window only.
    void aKeyForTheWindowWritesNothing()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        Ui::MainWindow window(services.services(), services.languages);
        ShortcutList list(*window.menuBar());
        list.show();
        auto &search = *list.findChild<QLineEdit *>();
        QTest::keyClick(&search, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(search.text(), QString());
        QTest::keyClick(&search, Qt::Key_1);
        QCOMPARE(search.text(), u"1"_s);
        // The third level of a keyboard comes as both.
        QTest::sendKeyEvent(QTest::Click, &search, Qt::Key_At, u"@"_s,
                            Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(search.text(), u"1@"_s);

        QComboBox port; // takes the keys of its field
        port.setEditable(true);
        port.setEditText(u"3389"_s);
        port.show();
        QTest::keyClick(&port, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(port.currentText(), u"3389"_s);
        QTest::keyClick(&port, Qt::Key_1);
        QCOMPARE(port.currentText(), u"33891"_s);
    }

    void theListIsSearched()
    {
        QMenuBar bar;
        QMenu *const menu = bar.addMenu(u"&Server"_s);
        menu->addAction(u"Refresh"_s)->setShortcut(Qt::Key_F5);
        menu->addAction(u"Lock"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
        ShortcutList list(bar);
        list.show();
        auto &tree = *list.findChild<QTreeWidget *>();
        auto &search = *list.findChild<QLineEdit *>();
        QCOMPARE(shown(tree).first(2), QStringList({u"Refresh"_s, u"Lock"_s}));
        QVERIFY(shown(tree).contains(u"Select all"_s)); // what stands in no menu
        QTest::keyClicks(&search, u"ctrl loc"_s);
        QCOMPARE(shown(tree), QStringList({u"Lock"_s}));
        search.setText(u"nothing has this"_s);
        QCOMPARE(shown(tree), QStringList());
        list.close();
        menu->addAction(u"New"_s)->setShortcut(Qt::Key_F9);
        search.clear();
        list.show();
        QCOMPARE(shown(tree).first(3), QStringList({u"Refresh"_s, u"Lock"_s, u"New"_s}));
    }
};

QTEST_MAIN(TestShortcutList)
#include "tst_shortcutlist.moc"
