// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settingskeys.h"
#include "app/desktop/startrequest.h"
#include "tests/support/windowworld.h"
#include "ui/shell/statusline.h"
#include "ui/detail/detailpanel.h"
#include "ui/profile/profilechooser.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/profilewizard.h"
#include "ui/shell/demoguide.h"
#include "ui/shell/mainbar.h"
#include "ui/widgets/profileband.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using World = WindowWorld;
using Ui::InterruptDialog;

class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theFirstStartShowsThreeDoors()
    {
        World world;
        world.start();
        QVERIFY(!QApplication::activeModalWidget());
        for (const QString &text : {u"Try the demo"_s, u"Add a profile"_s, u"Import…"_s}) {
            const QAbstractButton *const card = button(*world.window, text);
            QVERIFY2(card->isVisible() && !card->accessibleDescription().isEmpty(),
                     qPrintable(text));
        }
        QVERIFY(!world.view().isVisible());
        QVERIFY(!world.part<Ui::ProfileBand>().isVisible());
        QVERIFY(!world.part<Ui::DetailPanel>().isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console"_s);
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
        QVERIFY(!world.action(u"Refresh"_s)->isEnabled());
        QSignalSpy demo(&*world.window, &Ui::MainWindow::demoRequested);
        button(*world.window, u"Try the demo"_s)->click();
        QCOMPARE(demo.count(), 1);
        button(*world.window, u"Add a profile"_s)->click();
        auto *const wizard = world.window->findChild<Ui::ProfileWizard *>();
        if (!wizard)
            QFAIL("no window");
        QVERIFY(wizard->isVisible() && !wizard->isModal());
        button(*world.window, u"Add a profile"_s)->click(); // once more: the same window
        QCOMPARE(world.window->findChildren<Ui::ProfileWizard *>().size(), 1);
        QVERIFY(!world.window->findChild<Ui::ProfilesWindow *>());
    }

    void theDemoSaysWhatToDo()
    {
        World world;
        Profile::Profile demo = TestServices::profileOf(u"Demo"_s, *world.one);
        demo.demo = true;
        demo.guard = Profile::GuardLevel::Lab;
        world.start();
        world.window->guideDemo(true);
        const auto *const line =
            world.part<Ui::DemoGuide>().findChild<QLabel *>(u"bannerSentence"_s);
        QVERIFY(!line->isVisible()); // no server yet
        world.services.sessions.addTemporary(demo, Secret(QByteArrayView(world.one->secretKey())));
        QVERIFY(world.openAndLoad(demo.id));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"erp-win-01 hangs: select it."_s);
        world.select(hungServer);
        QVERIFY(line->text().startsWith(u"Press “Interrupt…”."_s));
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QTRY_VERIFY(line->text().startsWith(u"Type the server's name, erp-win-01,"_s));
        QVERIFY(world.window->closesUnasked());
        dialog->interrupt()->send({});
        QTRY_COMPARE(line->text(), u"Sent once. Watch the timeline until the server is back."_s);
        QVERIFY(!world.window->closesUnasked());
        world.services.sessions.lock();
        QVERIFY(!line->isVisible());
    }

    void theStepsOfTheDemo()
    {
        using Stage = Action::Interrupt::Stage;
        using enum Ui::DemoStep;
        QCOMPARE(Ui::demoStepAt({}, false), Select);
        QCOMPARE(Ui::demoStepAt({}, true), OpenChecks);
        for (const Stage stage : {Stage::Reading, Stage::Ready, Stage::Rereading})
            QCOMPARE(Ui::demoStepAt(stage, false), Confirm);
        for (const Stage stage : {Stage::Recording, Stage::Sending, Stage::Following})
            QCOMPARE(Ui::demoStepAt(stage, true), Watch);
        QCOMPARE(Ui::demoStepAt(Stage::Ended, true), Done);
    }

    void theFirstWindowIsOnTheScreen()
    {
        World world;
        world.start();
        const QSize screen = world.window->screen()->availableSize();
        constexpr int toolBar = 1000; // with all its parts; the screen of this test is a narrow one
        QVERIFY(world.window->width() <= std::max(screen.width(), toolBar));
        QVERIFY(world.window->height() < screen.height());
    }

    void theToolBarIsInTheOrderOfUse()
    {
        World world;
        QVERIFY(world.startTemporary(TestServices::profileOf(u"Prod"_s, *world.one), *world.one));
        world.window->resize(1366, 700);
        const auto &bar = world.part<Ui::MainBar>();
        const auto &filter = world.part<Ui::FilterField>();
        const auto left = [&](const QWidget &widget) {
            return widget.mapTo(&bar, QPoint()).x();
        };
        const auto of = [&](const QString &text) {
            return left(*bar.widgetForAction(world.action(text)));
        };
        QTRY_VERIFY(filter.width() > 360); // it takes what the others leave
        QVERIFY(left(world.part<Ui::ProfileChooser>()) < of(u"Refresh"_s));
        QVERIFY(of(u"Refresh"_s) < of(u"Interrupt…"_s));
        QVERIFY(of(u"Interrupt…"_s) < left(filter));
        QVERIFY(left(filter) < of(u"Journal"_s));
    }

    // "0 servers" would be read as a fact.
    void whatNobodyHasReadIsNotCounted()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        world.one.reset(); // the gateway is away
        world.start();
        world.services.sessions.open(one.id);
        QTRY_VERIFY(world.services.sessions.session()
                    && world.services.sessions.session()->inventory().error());
        const auto labels = world.window->statusBar()->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            QVERIFY2(!label->text().contains(u"0 server"_s), qPrintable(label->text()));
        QCOMPARE(world.part<Ui::ServerTable>().emptyText(), u"The servers could not be read."_s);
    }

    void aRegionThatDoesNotAnswerAnyMoreSaysSo()
    {
        World world;
        Profile::Profile one = TestServices::profileOf(u"One"_s, *world.one);
        one.region = Cloud::RegionCode::fromText(u"KR"_s); // else the list of regions fails
        QVERIFY(world.startTemporary(one, *world.one));
        const QLabel &ages = *world.window->statusBar()->findChild<QLabel *>(u"ages"_s);
        QTRY_VERIFY(ages.text().contains(u"KR "_s));
        QVERIFY2(!ages.text().contains(u"no connection"_s), qPrintable(ages.text()));
        world.one.reset(); // the gateway is away
        world.action(u"Refresh"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(ages.text().contains(u"KR: no connection, shown as of "_s),
                                 60'000);
        QVERIFY(ages.toolTip().contains(u"no connection"_s));
    }

    // The sums are counted elsewhere and come later than the rows.
    void sumsOfOtherRowsAreNotShown()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        auto &line = world.part<Ui::StatusLine>();
        const auto counts = [&line] {
            QStringList texts;
            for (const QLabel *const label : line.findChildren<QLabel *>())
                texts += label->text();
            return texts.join(u'|');
        };
        QTRY_VERIFY(counts().contains(u" running"_s));
        Inventory::ServerSums earlier;
        earlier.rows = world.rows() + 1;
        earlier.running = earlier.rows;
        line.showSums(earlier, {});
        QVERIFY2(!counts().contains(u" running"_s), qPrintable(counts()));
        earlier.rows = world.rows();
        line.showSums(earlier, {});
        QVERIFY2(counts().contains(u" running"_s), qPrintable(counts()));
    }

    // As the other start knew it from its environment, say.
    void aSecondStartWithAnUnknownProfileIsToldSo()
    {
        World world;
        const Profile::Profile one = TestServices::profileOf(u"One"_s, *world.one);
        QVERIFY(world.startTemporary(one, *world.one));
        const auto &line = world.part<QStatusBar>();
        const QString hung = world.idOf(hungServer).number.text();
        world.window->hide();
        world.window->takeStart({.profile = u"Nowhere"_s, .server = hung});
        QVERIFY(world.window->isVisible());
        QCOMPARE(line.currentMessage(), u"This console has no profile named “Nowhere”."_s);
        QCOMPARE(world.services.sessions.profile()->id, one.id);
        QVERIFY(!world.part<Ui::ServerTable>().current()); // it was that of another profile
        world.part<QStatusBar>().clearMessage();
        world.window->takeStart({.profile = u"One"_s, .server = hung});
        QVERIFY(line.currentMessage().isEmpty());
        QTRY_VERIFY(world.part<Ui::ServerTable>().current());
        QCOMPARE(world.part<Ui::ServerTable>().current()->server.number.text(), hung);
    }

    void theVariablesThatWereTakenAreNamed()
    {
        World world;
        const Profile::Profile one = TestServices::profileOf(u"One"_s, *world.one);
        QVERIFY(world.startTemporary(one, *world.one));
        world.window->sayEnvironment({u"NCLOUD_ACCESS_KEY"_s, u"NCLOUD_SITE"_s},
                                     u"gateway.example"_s);
        QCOMPARE(world.part<QStatusBar>().currentMessage(),
                 u"Environment: from NCLOUD_ACCESS_KEY, NCLOUD_SITE, for gateway.example."_s);
    }

    void nothingIsPaintedOverWhatTheStatusBarTells()
    {
        World world;
        const auto one = world.services.save(u"Prod"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        auto &bar = world.part<QStatusBar>();
        auto &sums = *bar.findChild<QLabel *>(u"chosenSums"_s);
        world.view().selectAll();
        QTRY_VERIFY(sums.isVisible());
        world.view().clearSelection();
        QTRY_VERIFY(!sums.isVisible());
        bar.showMessage(u"Saved the view"_s);
        world.view().selectAll();
        QTRY_VERIFY(!sums.text().isEmpty()); // counted
        QVERIFY(!sums.isVisible());
        bar.clearMessage();
        QVERIFY(sums.isVisible());
    }

    void theDetailsNameTheNetworks()
    {
        World world;
        const auto profile = TestServices::profileOf(u"Prod KR"_s, *world.one);
        QVERIFY(world.startTemporary(profile, *world.one));
        world.select(hungServer);
        const Inventory::Inventory &inventory = world.services.sessions.session()->inventory();
        const auto row = inventory.find(world.idOf(hungServer));
        QVERIFY(row);
        const Inventory::StoreView &view = inventory.store().view();
        const auto vpc = view.vpcName(inventory.profile(), row->server.vpcNo);
        const auto subnet = view.subnetName(inventory.profile(), row->server.subnetNo);
        QVERIFY(vpc && subnet);
        QTRY_VERIFY(world.everythingShown().contains(u"%1 (%2)"_s.arg(*vpc, row->server.vpcNo)));
        QVERIFY(world.everythingShown().contains(u"%1 (%2)"_s.arg(*subnet, row->server.subnetNo)));
    }

    void theReportNamesTheNetworks()
    {
        World world;
        const auto profile = TestServices::profileOf(u"Lab"_s, *world.one);
        QVERIFY(world.startTemporary(profile, *world.one));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_VERIFY(dialog->interrupt()->outcome());
        QPushButton *const copy = dialog->findChild<QPushButton *>(u"copyReport"_s);
        QTRY_VERIFY(copy && copy->isEnabled());
        QGuiApplication::clipboard()->clear();
        copy->click();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const Inventory::Inventory &inventory = world.services.sessions.session()->inventory();
        const Cloud::ServerInstance &server = dialog->interrupt()->before();
        const Inventory::StoreView &view = inventory.store().view();
        const QString report = QGuiApplication::clipboard()->text().remove(u'\\');
        for (const auto &[name, number] :
             {std::pair(view.vpcName(inventory.profile(), server.vpcNo), server.vpcNo),
              std::pair(view.subnetName(inventory.profile(), server.subnetNo), server.subnetNo)}) {
            QVERIFY(name);
            QVERIFY2(report.contains(u"%1 (%2)"_s.arg(*name, number)), qPrintable(report));
        }
    }

    void columnsAndGeometryAreThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        QSize size;
        {
            TestServices services(folder.path());
            Ui::MainWindow window(services.services(), services.languages);
            window.show();
            auto *const header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
            header->moveSection(header->visualIndex(3), 1);
            header->setSectionHidden(4, true);
            header->resizeSection(0, 333);
            window.resize(1000, 700);
            size = window.size();
            window.findChild<Ui::DetailPanel *>()->toggleViewAction()->setEnabled(true);
            window.findChild<Ui::DetailPanel *>()->toggleViewAction()->trigger();
            window.close();
        }
        const auto simulator = startedSimulator(5);
        TestServices services(folder.path());
        const auto profile = services.save(u"One"_s, *simulator);
        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        services.sessions.open(profile.id);
        const auto *header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
        QCOMPARE(header->visualIndex(3), 1);
        QVERIFY(header->isSectionHidden(4));
        QVERIFY(!header->isSectionHidden(0));
        QCOMPARE(header->sectionSize(0), 333);
        QCOMPARE(window.size(), size);
    }

    void theDetailsComeWithTheFirstSelectionAndKeepTheirWidth()
    {
        const QTemporaryDir folder;
        const auto simulator = startedSimulator(5);
        int width = 0;
        for (const bool first : {true, false}) {
            TestServices services(folder.path());
            const auto profile =
                first ? services.save(u"One"_s, *simulator) : services.book.profiles().first();
            if (!first)
                QVERIFY(services.credentials.keepForThisRun(
                    profile.id, Profile::SecretKind::SecretKey, services.keyOf(*simulator)()));
            Ui::MainWindow window(services.services(), services.languages);
            window.resize(1400, 700);
            window.show();
            services.sessions.open(profile.id);
            auto &details = *window.findChild<Ui::DetailPanel *>();
            auto &table = *window.findChild<Ui::ServerTable *>();
            QTRY_VERIFY(table.shownCount() > 0);
            QVERIFY(!details.isVisible());
            window.selectWhenListed(*Cloud::ServerNo::fromText(u"10000101"_s));
            QTRY_VERIFY(details.isVisible());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            if (first) {
                window.resizeDocks({&details}, {details.width() + 60}, Qt::Horizontal);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                width = details.width();
                details.toggleViewAction()->trigger();
                QVERIFY(!details.isVisible());
                details.toggleViewAction()->trigger();
            }
            QCOMPARE(details.width(), width);
            window.close();
        }
    }

    void settingsThatAreGarbageAreLeftAlone()
    {
        const QTemporaryDir folder;
        TestServices services(folder.path());
        QSettings file(services.settings.fileName(), QSettings::IniFormat);
        for (const QLatin1String key :
             {Keys::windowGeometry.name, Keys::windowState.name, Keys::oldColumns.name,
              Keys::idleMinutes.name, Keys::lastProfile.name})
            file.setValue(key, u"garbage"_s);
        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        const auto *header = window.findChild<QTableView *>(u"servers"_s)->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            QCOMPARE(header->isSectionHidden(column),
                     column > int(Inventory::ServerColumn::Subnet));
        QCOMPARE(header->visualIndex(0), 0);
        QVERIFY(window.width() > 600);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
