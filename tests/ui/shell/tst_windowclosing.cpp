// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"
#include "ui/profile/profileswindow.h"
#include "ui/profile/profilewizard.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using World = WindowWorld;
using Stage = Action::Interrupt::Stage;
using Ui::InterruptDialog;

// When closing the main window asks, and about what.
class TestWindowClosing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void closingWhileAServerIsFollowedSaysSo_data()
    {
        QTest::addColumn<bool>("byQuit");
        QTest::newRow("closed, without a panel") << false;
        QTest::newRow("quit") << true;
    }
    void closingWhileAServerIsFollowedSaysSo()
    {
        QFETCH(const bool, byQuit);
        World world;
        const auto one = world.services.save(u"Lab"_s, *world.one, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        QVERIFY(!world.question());

        const auto leave = [&] {
            if (byQuit)
                world.action(u"Quit"_s)->trigger();
            else
                world.window->close();
        };
        leave();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        const QString said = world.question()->text() + world.question()->informativeText();
        QVERIFY2(said.contains(hungServer + u" (KR) — Accepted"_s), qPrintable(said));
        QVERIFY2(said.contains(u"following stops until the next start"_s), qPrintable(said));
        leave(); // one question is enough
        QCOMPARE(world.window->findChildren<QMessageBox *>().size(), 1);
        QTest::keyClick(world.question(), Qt::Key_Escape);
        QTRY_VERIFY(!world.question());
        QVERIFY(world.window->isVisible());
        QVERIFY(!world.window->isMinimized());

        leave();
        QVERIFY(world.question());
        button(*world.question(), u"Keep running in the background"_s)->click();
        QTRY_VERIFY(!world.question());
        QVERIFY(world.window->isVisible()); // where there is no icon, in the task bar
        QVERIFY(world.window->isMinimized());
        QCOMPARE(dialog->interrupt()->stage(), Stage::Following);
        world.window->comeToFront();

        world.services.sessions.lock();
        leave();
        QVERIFY(world.question());
        const QString locked = world.question()->text() + world.question()->informativeText();
        QVERIFY2(!locked.contains(hungServer), qPrintable(locked));
        button(*world.question(), u"Quit"_s)->click();
        QTRY_VERIFY(!world.window->isVisible());
        QVERIFY(!world.question());
    }

    void theQuestionGoesWithItsReason()
    {
        World world;
        Simulator::Options options;
        options.servers = 5;
        options.backAfter = std::chrono::seconds(1);
        Simulator::Simulator quick(options);
        QVERIFY(quick.start());
        const auto one = world.services.save(u"Lab"_s, quick, Profile::GuardLevel::Lab);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        world.window->close();
        QVERIFY(world.question());
        const auto *const counter = world.window->findChild<QPushButton *>(u"following"_s);
        QTRY_VERIFY(counter->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Ended, 60'000);
        QTRY_VERIFY(!world.question());
        QTRY_VERIFY(!counter->isVisible());
        QVERIFY(world.window->isVisible());
        world.window->close();
        QVERIFY(!world.window->isVisible());
    }

    void whatTheNextStartNeedsIsSaid()
    {
        World world;
        Profile::Profile once = TestServices::profileOf(u"Environment"_s, *world.one);
        once.guard = Profile::GuardLevel::Lab;
        QVERIFY(world.startTemporary(once, *world.one));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        dialog->interrupt()->send({});
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Following);
        world.window->close();
        QVERIFY(world.question());
        QVERIFY(world.question()->informativeText().contains(u"asks for the key again"_s));
    }

    void closingAsksAboutAProfileThatIsNotSaved()
    {
        World world;
        (void)world.services.save(u"One"_s, *world.one);
        world.start();
        world.action(u"Manage profiles…"_s)->trigger();
        const QPointer<Ui::ProfilesWindow> profiles(&world.part<Ui::ProfilesWindow>());
        auto *const name = named<QLineEdit>(*profiles, u"Name"_s);
        name->setText(u"Another"_s);
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        QVERIFY(world.question()->text().contains(u"Another"_s));
        world.window->close(); // by the session, say: one question is enough
        QTRY_COMPARE(world.window->findChildren<QMessageBox *>().size(), 1);
        world.question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!world.question());
        QVERIFY(world.window->isVisible());
        QCOMPARE(name->text(), u"Another"_s);

        world.action(u"Quit"_s)->trigger();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
        QCOMPARE(world.services.book.profiles().first().name, u"One"_s);
    }

    void closingAsksAboutEachWindowThatIsNotSaved()
    {
        World world;
        (void)world.services.save(u"One"_s, *world.one);
        world.start();
        world.action(u"Manage profiles…"_s)->trigger();
        const auto &profiles = world.part<Ui::ProfilesWindow>();
        named<QLineEdit>(profiles, u"Name"_s)->setText(u"Another"_s);
        QVERIFY(!world.window->closesUnasked());
        button(profiles, u"Add"_s)->click();
        const auto &wizard = world.part<Ui::ProfileWizard>();
        named<QComboBox>(wizard, u"Region"_s)->setEditText(u"KR"_s);
        world.window->close();
        QCOMPARE(world.question()->text(), u"The new profile is not saved."_s);
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(world.question() && world.question()->text().contains(u"Another"_s));
        QVERIFY(world.window->isVisible());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
    }

    void closingAsksWhileAKeyIsBeingStored()
    {
        World world;
        (void)world.services.save(u"One"_s, *world.one);
        world.start();
        world.action(u"Manage profiles…"_s)->trigger();
        const auto &profiles = world.part<Ui::ProfilesWindow>();
        QTest::keyClicks(named<QLineEdit>(profiles, u"Secret key"_s), u"made-up-secret"_s);
        button(profiles, u"Save"_s)->click();
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
    }

    // The question stands over the lock, so it names nothing.
    void closingALockedConsoleAsksWithoutTheName()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.action(u"Manage profiles…"_s)->trigger();
        const auto &profiles = world.part<Ui::ProfilesWindow>();
        named<QLineEdit>(profiles, u"Name"_s)->setText(u"Another"_s);
        world.services.sessions.lock();
        QVERIFY(!profiles.isVisible());
        world.window->close();
        QVERIFY(world.window->isVisible());
        QVERIFY(world.question());
        const QString shown = world.everythingShown();
        QVERIFY2(!shown.contains(u"Another"_s), qPrintable(shown));
        world.question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!world.window->isVisible());
    }
};

QTEST_MAIN(TestWindowClosing)
#include "tst_windowclosing.moc"
