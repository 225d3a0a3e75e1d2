// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/columndialog.h"

#include "app/inventory/store/servercolumn.h"
#include "ui/servers/servertable.h"
#include "ui/servers/tablecolumns.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using Inventory::ColumnLayout;
using Inventory::ServerColumn;

namespace {

struct World {
    World() { dialog.show(); }
    QHeaderView &header() const
    {
        return *table.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
    }
    QPushButton *button(const QString &text) const
    {
        const auto all = dialog.findChildren<QPushButton *>();
        for (QPushButton *const one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    Ui::ServerTable table{Console::systemClock()};
    Ui::ColumnDialog dialog{table, nullptr};
    QListWidget &list = *dialog.findChild<QListWidget *>();
};

} // namespace

class TestColumnDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void showsAndHidesAtOnce()
    {
        World world;
        world.dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!world.dialog.isModal());
        QCOMPARE(world.list.count(), Inventory::serverColumns);
        QCOMPARE(world.list.item(1)->text(), u"Status"_s);
        QCOMPARE(world.list.item(14)->checkState(), Qt::Unchecked); // memory, at first
        const QSignalSpy changed(&world.dialog, &Ui::ColumnDialog::changed);
        world.list.setCurrentRow(1);
        QTest::keyClick(&world.list, Qt::Key_Space);
        QVERIFY(world.header().isSectionHidden(int(ServerColumn::Status)));
        QTest::keyClick(&world.list, Qt::Key_Space);
        QVERIFY(!world.header().isSectionHidden(int(ServerColumn::Status)));
        world.list.item(14)->setCheckState(Qt::Checked);
        QVERIFY(!world.header().isSectionHidden(int(ServerColumn::Memory)));
        QCOMPARE(changed.count(), 3);
    }

    // Where several profiles are together, theirs is.
    void whatIsAlwaysShownSaysSo()
    {
        World world;
        world.dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto profiles = [&world] {
            QList<QListWidgetItem *> found;
            for (int row = 0; row < world.list.count(); ++row) {
                if (world.list.item(row)->text().startsWith(u"Profile"_s))
                    found.append(world.list.item(row));
            }
            return found.size() == 1 ? found.first() : nullptr;
        };
        QVERIFY(profiles());
        QCOMPARE(profiles()->checkState(), Qt::Unchecked);
        QVERIFY(profiles()->flags() & Qt::ItemIsUserCheckable);
        world.table.setProfiles({}, true);
        QVERIFY(!world.header().isSectionHidden(int(ServerColumn::Profile)));
        QCOMPARE(profiles()->text(), u"Profile (always shown)"_s);
        QCOMPARE(profiles()->checkState(), Qt::Checked);
        QVERIFY(!(profiles()->flags() & Qt::ItemIsUserCheckable));
        world.table.setProfiles({}, false);
        QCOMPARE(profiles()->checkState(), Qt::Unchecked); // as it was kept
        QVERIFY(world.header().isSectionHidden(int(ServerColumn::Profile)));
    }

    void oneIsLeftAtLeast()
    {
        World world;
        world.dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        for (int row = 0; row < world.list.count(); ++row) {
            world.list.setCurrentRow(row);
            if (world.list.item(row)->checkState() == Qt::Checked)
                QTest::keyClick(&world.list, Qt::Key_Space);
        }
        QCOMPARE(world.header().hiddenSectionCount(), world.header().count() - 1);
        QVERIFY(!world.header().isSectionHidden(0)); // a server without a name is nobody
    }

    void movesAndResets()
    {
        World world;
        world.dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QPushButton *const up = world.button(u"Move &up"_s);
        QPushButton *const down = world.button(u"Move &down"_s);
        QPushButton *const reset = world.button(u"&Reset columns"_s);
        QVERIFY(up && down && reset);
        QVERIFY(!up->isEnabled() && down->isEnabled() && !reset->isEnabled());
        down->click();
        down->click();
        QCOMPARE(world.list.currentRow(), 2);
        QVERIFY(world.list.currentItem()->text().startsWith(u"Name"_s));
        QCOMPARE(world.header().logicalIndex(2), 0);
        up->click();
        QCOMPARE(world.header().logicalIndex(1), 0);
        world.list.setCurrentRow(world.list.count() - 1);
        QVERIFY(up->isEnabled() && !down->isEnabled() && reset->isEnabled());
        reset->click();
        QCOMPARE(world.table.columns().layout(), ColumnLayout::standard());
        QVERIFY(!reset->isEnabled());
    }

    void followsTheTable()
    {
        World world;
        world.dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        ColumnLayout layout = ColumnLayout::standard();
        QVERIFY(layout.move(3, 0));
        world.table.columns().setLayout(layout); // of another view, say
        QCOMPARE(world.list.item(0)->text(), u"OS"_s);
        world.header().setSectionHidden(int(ServerColumn::Os), true);
        QTRY_COMPARE(world.list.item(0)->checkState(), Qt::Unchecked);
    }
};

QTEST_MAIN(TestColumnDialog)
#include "tst_columndialog.moc"
