// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/servers/serverviews.h"

#include "app/core/settingskeys.h"
#include "tests/support/testservices.h"
#include "ui/servers/overviewsegment.h"
#include "ui/servers/overviewstrip.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/servers/viewnamedialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Cloud::ServerStatus;

namespace {

// The main window with a profile of a simulator, loaded.
class World
{
public:
    explicit World(const QString &folder) : services(folder)
    {
        window.emplace(services.services(), services.languages);
        window->show();
        window->activateWindow();
    }

    bool openAndLoad()
    {
        const QString name = u"Profile %1"_s.arg(services.book.profiles().size());
        services.sessions.open(services.save(name, *simulator).id);
        constexpr int patienceMs = 60'000;
        return QTest::qWaitFor(
            [this] {
                return services.sessions.session()
                    && !services.sessions.session()->inventory().loading()
                    && table().model().allCount() > 0;
            },
            patienceMs);
    }

    QLineEdit &filter() const { return *named<QLineEdit>(*window, u"Filter servers"_s); }
    Ui::ServerTable &table() const { return *window->findChild<Ui::ServerTable *>(); }
    QTableView &view() const { return *window->findChild<QTableView *>(u"servers"_s); }
    QHeaderView &header() const { return *view().horizontalHeader(); }
    QMenu &menu() const { return *window->findChild<QMenu *>(u"viewsMenu"_s); }
    QPushButton &chooser() const { return *window->findChild<QPushButton *>(u"viewChooser"_s); }
    QAction *action(const QString &text) const
    {
        const auto all = menu().actions();
        for (QAction *const one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&*window, key, modifiers);
    }
    Ui::ViewNameDialog *nameDialog() const // one that is closed is there for some time
    {
        const auto all = window->findChildren<Ui::ViewNameDialog *>();
        for (Ui::ViewNameDialog *const one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    // By the dialog, as the user would.
    void save(const QString &name) const
    {
        action(u"&Save view…"_s)->trigger();
        auto *const dialog = nameDialog();
        QVERIFY(dialog && !dialog->isModal());
        QVERIFY(!button(*dialog, u"Save"_s)->isEnabled());
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
        dialog->findChild<QLineEdit *>()->setText(name);
        QVERIFY(button(*dialog, u"Save"_s)->isEnabled());
        button(*dialog, u"Save"_s)->click();
    }
    int shown() const { return table().shownCount(); }

    std::unique_ptr<Simulator::Simulator> simulator = startedSimulator(12);
    TestServices services;
    std::optional<Ui::MainWindow> window;
};

int countOf(const World &world, bool (*fits)(const Cloud::ServerInstance &))
{
    int count = 0;
    const auto rows = world.services.sessions.session()->inventory().rows();
    for (const Inventory::ServerRow &row : rows)
        count += fits(row.server) ? 1 : 0;
    return count;
}

} // namespace

class TestServerViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theBuiltInOnesShowWhatTheySay()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(!world.chooser().isEnabled()); // nothing is open yet
        QVERIFY(world.openAndLoad());
        QVERIFY(world.chooser().isEnabled());
        QCOMPARE(world.chooser().text(), u"All servers"_s);
        const int all = world.shown();
        QCOMPARE(all, world.table().model().allCount());

        world.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(world.chooser().accessibleName(), u"Saved view: Windows, running"_s);
        QCOMPARE(world.shown(), countOf(world, [](const Cloud::ServerInstance &server) {
                     return server.os == Cloud::OsFamily::Windows
                         && server.status == ServerStatus::Running;
                 }));
        QVERIFY(world.shown() > 0 && world.shown() < all);
        world.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(world.shown(), countOf(world, [](const Cloud::ServerInstance &server) {
                     return server.operation != Cloud::ServerOperation::None;
                 }));
        world.press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(world.chooser().accessibleName(), u"Saved view: Stopped"_s);
        QCOMPARE(world.shown(), countOf(world, [](const Cloud::ServerInstance &server) {
                     return server.status == ServerStatus::Stopped;
                 }));
        QVERIFY(world.shown() > 0);
        world.press(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(world.shown(), countOf(world, [](const Cloud::ServerInstance &server) {
                     return server.terminationProtected == std::optional(false);
                 }));
        world.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(world.shown(), all);
    }

    void theInterruptedOnesAreOfTheJournal()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.openAndLoad());
        world.press(Qt::Key_6, Qt::AltModifier);
        QCOMPARE(world.chooser().accessibleName(), u"Saved view: Interrupted by us"_s);
        QCOMPARE(world.shown(), 0);
        QVERIFY(world.chooser().toolTip().contains(u"accepted or may have arrived"_s));

        const auto rows = world.services.sessions.session()->inventory().rows();
        const auto record = [&](const Cloud::ServerId &server, const QString &gateway,
                                const QDateTime &at) {
            world.services.journal.append(
                {.action = QUuid::createUuid(),
                 .run = QUuid::createUuid(),
                 .kind = Journal::Kind::Intention,
                 .at = at,
                 .facts = {{u"gateway"_s, gateway},
                           {u"server"_s,
                            QJsonObject{{u"number"_s, server.number.text()},
                                        {u"region"_s, server.region.text()}}}}},
                &*world.window, [](const auto &) {});
        };
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QString here = world.services.sessions.profile()->gateway.url().toString();
        record(rows.at(2).server.id, here, now.addDays(-40));       // too long ago
        record(rows.at(3).server.id, u"https://else.where"_s, now); // another cloud
        record(rows.at(1).server.id, here + u"/./vserver/v2/"_s, now.addDays(-3));
        QTRY_COMPARE(world.shown(), 1);
        QCOMPARE(world.table().model().row(0)->server.id, rows.at(1).server.id);
    }

    void eachViewHasItsColumns()
    {
        const QTemporaryDir folder;
        constexpr int zone = int(Inventory::ServerColumn::Zone);
        const auto isHidden = [](const World &world) {
            return world.header().isSectionHidden(zone);
        };
        {
            World world(folder.path());
            QVERIFY(world.openAndLoad());
            world.press(Qt::Key_4, Qt::AltModifier);
            world.header().setSectionHidden(zone, true);
            world.header().moveSection(world.header().visualIndex(5), 0);
            world.view().sortByColumn(1, Qt::DescendingOrder);
            world.press(Qt::Key_1, Qt::AltModifier);
            QVERIFY(!isHidden(world));
            QCOMPARE(world.header().logicalIndex(0), 0);
            QCOMPARE(world.header().sortIndicatorSection(), 0);
            world.press(Qt::Key_4, Qt::AltModifier);
            QVERIFY(isHidden(world));
            QCOMPARE(world.header().logicalIndex(0), 5);
            QCOMPARE(world.header().sortIndicatorSection(), 1);
            world.window->close();
        }
        World again(folder.path());
        QVERIFY(again.openAndLoad());
        QCOMPARE(again.chooser().text(), u"All servers"_s); // no server is hidden at a start
        QVERIFY(!isHidden(again));
        again.press(Qt::Key_4, Qt::AltModifier);
        QVERIFY(isHidden(again));
        Q_EMIT again.header().customContextMenuRequested({});
        const auto menus = again.table().findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty()
                && menus.constLast()->actions().contains(again.action(u"Reset c&olumns"_s)));
        const auto inMenu = menus.constLast()->actions();
        QVERIFY(std::none_of(inMenu.begin(), inMenu.end(), [](const QAction *one) {
            return one->text() == u"Cop&y cell"_s; // is about a server, not about the columns
        }));
        again.action(u"Reset c&olumns"_s)->trigger();
        QVERIFY(!isHidden(again));
        QCOMPARE(again.header().logicalIndex(0), 0);
    }

    void aDamagedFileIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"views.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const World world(folder.path());
        const QStatusBar &status = *world.window->statusBar();
        QTRY_VERIFY(status.currentMessage().startsWith(u"Saved views are missing"_s));
    }

    void aPersonSavesRenamesAndDeletes()
    {
        const QTemporaryDir folder;
        {
            World world(folder.path());
            QVERIFY(world.openAndLoad());
            QVERIFY(!world.action(u"&Rename view…"_s)->isEnabled()); // it is built in
            QVERIFY(!world.action(u"&Delete view"_s)->isEnabled());
            world.filter().setText(u"os:linux"_s);
            QCOMPARE(world.chooser().accessibleName(), u"Saved view: All servers (changed)"_s);
            const int linuxServers = world.shown();
            world.save(u"R&D"_s);
            QCOMPARE(world.chooser().accessibleName(), u"Saved view: R&D"_s);
            QVERIFY(world.action(u"R&&D"_s)->isChecked());

            world.filter().setText(u"os:linux web"_s);
            QCOMPARE(world.chooser().accessibleName(), u"Saved view: R&D (changed)"_s);
            world.press(Qt::Key_7, Qt::AltModifier); // chosen again: its own filter is back
            QCOMPARE(world.filter().text(), u"os:linux"_s);
            QCOMPARE(world.shown(), linuxServers);
            world.filter().setText(u"os:linux -web"_s);
            world.action(u"Save the &filter in “R&&D”"_s)->trigger();
            QCOMPARE(world.chooser().accessibleName(), u"Saved view: R&D"_s);

            world.action(u"&Rename view…"_s)->trigger();
            auto *const dialog = world.nameDialog();
            QVERIFY(dialog);
            auto *const name = dialog->findChild<QLineEdit *>();
            QCOMPARE(name->text(), u"R&D"_s);
            name->setText(u" stopped "_s); // is there already
            QVERIFY(!button(*dialog, u"Rename"_s)->isEnabled());
            name->setText(u"Research"_s);
            QTest::keyClick(name, Qt::Key_Return);
            QCOMPARE(world.chooser().accessibleName(), u"Saved view: Research"_s);
            world.window->close();
        }
        World again(folder.path());
        QVERIFY(again.openAndLoad());
        again.press(Qt::Key_7, Qt::AltModifier);
        QCOMPARE(again.filter().text(), u"os:linux -web"_s);
        again.action(u"&Delete view"_s)->trigger();
        QVERIFY(!again.action(u"Research"_s));
        QCOMPARE(again.chooser().text(), u"All servers"_s);
        QVERIFY(again.filter().text().isEmpty());
        again.action(u"&Undo: bring back “Research”"_s)->trigger();
        QVERIFY(again.action(u"Research"_s)->isChecked());
        QCOMPARE(again.filter().text(), u"os:linux -web"_s);
        QVERIFY(!again.action(u"&Undo the last deletion"_s)->isEnabled());
    }

    void theWayOfTheTabKey()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(QTest::qWaitForWindowActive(&*world.window, 60'000));
        QVERIFY(world.openAndLoad());
        QTRY_VERIFY(world.window->findChild<Ui::OverviewStrip *>()->isVisible());
        world.filter().setFocus();
        QTest::keyClick(&world.filter(), Qt::Key_Tab);
        QVERIFY(world.view().hasFocus()); // one step from the filter
        QTest::keyClick(&world.view(), Qt::Key_Tab);
        auto *const segment = qobject_cast<Ui::OverviewSegment *>(QApplication::focusWidget());
        QVERIFY(segment);
        QTest::keyClick(segment, Qt::Key_Space);
        QVERIFY(Inventory::hasCell(world.filter().text(), segment->cell()));
        QCOMPARE(world.shown(), segment->cell().count);
        QTest::keyClick(segment, Qt::Key_Backtab);
        QTest::keyClick(&world.view(), Qt::Key_Backtab);
        QVERIFY(world.filter().hasFocus());
        QTest::keyClick(&world.filter(), Qt::Key_Backtab);
        QVERIFY(world.chooser().hasFocus());
    }

    void nothingIsSeenWhileLocked()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        QVERIFY(world.openAndLoad());
        world.filter().setText(u"secret-project"_s);
        world.save(u"Merger with X"_s);
        world.action(u"&Save view…"_s)->trigger();
        world.services.sessions.lock();
        QTRY_VERIFY(!world.chooser().isVisible());
        QVERIFY(!world.nameDialog());
        const auto actions = world.window->findChildren<QAction *>();
        for (const QAction *const action : actions)
            QVERIFY2(!action->text().contains(u"Merger"_s), qPrintable(action->text()));
        QVERIFY(!world.menu().actions().first()->isEnabled());
        QVERIFY(!world.chooser().accessibleName().contains(u"Merger"_s));
        QVERIFY(!world.chooser().toolTip().contains(u"Merger"_s));
        QVERIFY(!world.chooser().toolTip().contains(u"secret-project"_s));
    }

    void garbageCostsNoStart()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"views.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":1,\"views\":[{");
        file.close();
        World world(folder.path());
        QVERIFY(world.openAndLoad());
        QCOMPARE(world.chooser().text(), u"All servers"_s);
        world.save(u"Mine"_s);
        world.window.reset(); // writes what is left
        QVERIFY(QFile::exists(folder.filePath(u"views.json.damaged-1"_s)));
    }

    void columnsOfAnEarlierVersionAreTakenOver()
    {
        const QTemporaryDir folder;
        {
            TestServices services(folder.path());
            Ui::ServerTable table(Console::systemClock());
            auto *const view = table.findChild<QTableView *>();
            view->horizontalHeader()->moveSection(3, 1);
            services.settings.set(Keys::oldColumns, view->horizontalHeader()->saveState());
        }
        World world(folder.path());
        QCOMPARE(world.header().visualIndex(3), 1);
        QVERIFY(!world.services.settings.contains(Keys::oldColumns));
    }
};

QTEST_MAIN(TestServerViews)
#include "tst_serverviews.moc"
