// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settingskeys.h"
#include "tests/support/windowworld.h"
#include "ui/widgets/profileband.h"

#include <QAction>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using World = WindowWorld;
using Action::Interrupt;
using Stage = Action::Interrupt::Stage;
using Ui::InterruptDialog;

// The main window and the profile whose servers it shows.
class TestWindowProfiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void titleAndBandNameTheProfile()
    {
        World world;
        const auto one =
            world.services.save(u"Prod & KR"_s, *world.one, Profile::GuardLevel::Production);
        const auto two = world.services.save(u"Lab"_s, *world.two, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QVERIFY(world.window->windowTitle().endsWith(u"— Prod & KR"_s));
        const auto &band = world.part<Ui::ProfileBand>();
        QVERIFY(band.isVisible());
        QVERIFY(band.text().startsWith(u"Prod & KR · Custom"_s));
        QVERIFY(band.text().endsWith(u"Production"_s));
        const QPalette first = band.palette();
        Profile::Profile other = two;
        other.colour = Profile::Colour::Red;
        QVERIFY(!world.services.book.put(other));
        QVERIFY(world.openAndLoad(two.id));
        QVERIFY(world.window->windowTitle().endsWith(u"— Lab"_s));
        QVERIFY(band.text().startsWith(u"Lab · "_s));
        QVERIFY(band.palette().color(QPalette::Window) != first.color(QPalette::Window));
        other.name = u"Renamed"_s;
        QVERIFY(!world.services.book.put(other));
        QVERIFY(world.window->windowTitle().endsWith(u"— Renamed"_s));
        QVERIFY(band.text().startsWith(u"Renamed · "_s));
        QCOMPARE(world.services.settings.get(Keys::lastProfile).toUuid(), two.id);
    }

    void ctrlAndADigitSwitches()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        QTest::keyClick(&*world.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.services.sessions.profile()->id, two.id);
        QTRY_COMPARE(world.rows(), 8);
        QTest::keyClick(&*world.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.services.sessions.profile()->id, one.id);
        QTRY_COMPARE(world.rows(), 5);
        auto *const chooser = world.part<QToolBar>().findChild<QComboBox *>();
        QCOMPARE(chooser->currentText(), u"One"_s);
        QTest::keyClick(&*world.window, Qt::Key_3, Qt::ControlModifier); // nobody's
        QCOMPARE(world.services.sessions.profile()->id, one.id);
        QVERIFY(!world.services.book.move(two.id, 0)); // the digits follow the order
        QTest::keyClick(&*world.window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(world.services.sessions.profile()->id, two.id);
        world.services.sessions.lock();
        QTest::keyClick(&*world.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(world.services.sessions.profile()->id, two.id);
    }

    // Two environments may number their servers alike: the same number is another server.
    void aSwitchForgetsTheChosenServer()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        QVERIFY(world.action(u"Interrupt…"_s)->isEnabled());
        QVERIFY(world.openAndLoad(two.id));
        QTRY_COMPARE(world.rows(), 8);
        QVERIFY(!world.part<Ui::ServerTable>().current());
        QVERIFY(!world.action(u"Interrupt…"_s)->isEnabled());
    }

    void anUnsentInterruptClosesAtASwitch()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QCOMPARE(world.services.interrupts.all().size(), 1);
        QVERIFY(world.openAndLoad(two.id));
        QTRY_VERIFY(!dialog);
        QCOMPARE(world.services.interrupts.all().size(), 0);
        QCOMPARE(world.one->interruptsReceived().size() + world.two->interruptsReceived().size(),
                 0);
    }

    void everyUnsentInterruptClosesAtASwitch()
    {
        World world;
        const auto many = startedSimulator(24);
        const auto one = world.services.save(u"One"_s, *many);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QList<QPointer<InterruptDialog>> dialogs;
        const auto rows = world.services.sessions.session()->inventory().rows();
        for (const Inventory::ServerRow &row : rows) {
            world.part<Ui::ServerTable>().select(
                {.profile = world.services.sessions.session()->profile().id,
                 .server = row.server.id});
            dialogs += world.openInterrupt();
            QVERIFY(dialogs.last());
        }
        QVERIFY(dialogs.size() >= 20);
        QVERIFY(world.openAndLoad(two.id));
        for (const auto &dialog : dialogs)
            QTRY_VERIFY(!dialog);
        QCOMPARE(world.services.interrupts.all().size(), 0);
    }

    // What was sent has a window of its own, whichever profile is shown.
    void aSentInterruptStaysOverASwitch()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        QVERIFY(world.openAndLoad(two.id));
        QVERIFY(dialog && dialog->isVisible());
        QSignalSpy readings(dialog->interrupt(), &Interrupt::serverRead);
        QTRY_VERIFY(readings.count() > 0); // by the client it has kept
        // The server of the same number here has not been interrupted.
        world.select(hungServer);
        QVERIFY(!world.services.interrupts.latestFor(two.id, world.idOf(hungServer)));
        const QPointer<InterruptDialog> other = world.openInterrupt();
        QVERIFY(other && other != dialog);
        QCOMPARE(other->interrupt()->profile().id, two.id);
        QCOMPARE(world.two->interruptsReceived().size(), 0);
    }

    void aSwitchWhileAnInterruptIsBeingOpened()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        world.action(u"Interrupt…"_s)->trigger();
        QVERIFY(world.openAndLoad(two.id)); // the journal answers after this
        QTRY_VERIFY(world.services.interrupts.all().isEmpty());
        QVERIFY(!world.window->findChild<InterruptDialog *>());
        world.select(hungServer);
        QVERIFY(world.openInterrupt()); // it is not stuck
    }

    void readOnlyIsShownAndBlocks()
    {
        World world;
        Profile::Profile one = world.services.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        one.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!world.services.book.put(one));
        QVERIFY(dialog); // the window stays, and says why it cannot
        QVERIFY(Action::blocked(dialog->interrupt()->checks()));
        QVERIFY(!button(*dialog, u"Send interrupt"_s)->isEnabled());
        QVERIFY(world.part<Ui::ProfileBand>().text().endsWith(u"Read-only"_s));
    }

    void aDeletedProfileIsLeftForOneThatIsThere()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        (void)world.services.save(u"Two"_s, *world.two);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        QVERIFY(!world.services.book.remove(one.id));
        QVERIFY(!world.view().isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console"_s);
        QVERIFY(!world.everythingShown().contains(u"Add a profile first"_s));
    }
};

QTEST_MAIN(TestWindowProfiles)
#include "tst_windowprofiles.moc"
