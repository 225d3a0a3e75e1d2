// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/windowworld.h"
#include "ui/detail/detailpanel.h"
#include "ui/detail/rawview.h"
#include "ui/journal/journalpage.h"
#include "ui/profile/profileswindow.h"
#include "ui/servers/servertable.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/profileband.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using World = WindowWorld;
using Action::Interrupt;
using Stage = Action::Interrupt::Stage;
using State = Session::SessionManager::State;
using Ui::InterruptDialog;

namespace {

void collectTexts(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid())
        return;
    texts << from->text(QAccessible::Name) << from->text(QAccessible::Value)
          << from->text(QAccessible::Description);
    for (int i = 0; i < from->childCount(); ++i)
        collectTexts(from->child(i), texts);
}

// All that an assistive program can read, shown or not.
QString accessibleTexts()
{
    QStringList texts;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *const window : windows)
        collectTexts(QAccessible::queryAccessibleInterface(window), texts);
    return texts.join(u'\n');
}

} // namespace

// A locked console shows nothing, anywhere.
class TestWindowLock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void lockingHidesEverythingAndUnlockingShowsItAgain()
    {
        World world;
        Profile::Profile one = TestServices::profileOf(u"Secret place"_s, *world.one);
        one.colour = Profile::Colour::Red;
        QVERIFY(world.startTemporary(one, *world.one));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog && dialog->isVisible());
        world.action(u"Journal"_s)->trigger();
        world.action(u"Manage profiles…"_s)->trigger();
        const QPointer<Ui::JournalPage> journal(&world.part<Ui::JournalPage>());
        const QPointer<Ui::ProfilesWindow> profiles(&world.part<Ui::ProfilesWindow>());
        QVERIFY(journal->isVisible() && profiles->isVisible());
        QVERIFY(world.everythingShown().contains(hungServer));

        world.action(u"Lock"_s)->trigger();
        QCOMPARE(world.services.sessions.state(), State::Locked);
        QVERIFY(!world.view().isVisible());
        QVERIFY(!world.part<Ui::DetailPanel>().isVisible());
        QVERIFY(!world.part<Ui::ProfileBand>().isVisible());
        QVERIFY(dialog && !dialog->isVisible());
        QVERIFY(!journal->isVisible() && !profiles->isVisible());
        QCOMPARE(world.window->windowTitle(), u"NCP Console — locked"_s);
        const QString shown = world.everythingShown();
        QVERIFY2(!shown.contains(hungServer), qPrintable(shown));
        QVERIFY(!shown.contains(u"10.0."_s));
        for (const QString &text :
             {u"Refresh"_s, u"Interrupt…"_s, u"Journal"_s, u"Manage profiles…"_s, u"Lock"_s})
            QVERIFY2(!world.action(text)->isEnabled(), qPrintable(text));
        QAbstractButton *const unlock = button(*world.window, u"Unlock"_s);
        QVERIFY(unlock && unlock->isVisible());
        // A second start asks for a server meanwhile.
        world.window->selectWhenListed(world.idOf(hungServer).number);
        world.window->comeToFront();
        QVERIFY(!world.everythingShown().contains(hungServer));

        unlock->click();
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QVERIFY(world.view().isVisible());
        QVERIFY(world.part<Ui::DetailPanel>().isVisible());
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(journal && journal->isVisible());
        QVERIFY(profiles && profiles->isVisible());
        QVERIFY(world.window->windowTitle().endsWith(u"Secret place"_s));
        QVERIFY(world.everythingShown().contains(hungServer));
        QTRY_COMPARE(dialog->interrupt()->stage(), Stage::Ready); // read again
        QVERIFY(!Action::blocked(dialog->interrupt()->checks()));
    }

    // What is typed into the filter is a name or an address as a rule.
    void lockedTheFiltersProblemIsHiddenToo()
    {
        World world;
        QVERIFY(world.startTemporary(TestServices::profileOf(u"Prod"_s, *world.one), *world.one));
        const auto &line = world.part<Ui::StatusLine>();
        auto &field = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        field.setText(u"uptime>secret-place"_s);
        const QLabel &problem = *world.window->findChild<QLabel *>(u"filterProblem"_s);
        QTRY_VERIFY(problem.isVisible());
        QVERIFY(world.everythingShown().contains(u"secret-place"_s));

        const auto isSeen = [&] {
            return problem.isVisible() || problem.text().contains(u"secret-place"_s)
                || problem.toolTip().contains(u"secret-place"_s)
                || problem.accessibleName().contains(u"secret-place"_s)
                || line.currentMessage().contains(u"secret-place"_s);
        };
        world.action(u"Lock"_s)->trigger();
        QCOMPARE(world.services.sessions.state(), State::Locked);
        QVERIFY(!isSeen());
        // The tool bar hides the field itself when it is laid out.
        QTRY_VERIFY(!world.everythingShown().contains(u"secret-place"_s));
        field.setText(u"uptime>secret-place, told late"_s);
        QVERIFY(!isSeen());

        button(*world.window, u"Unlock"_s)->click();
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QTRY_VERIFY(problem.isVisible());
        QVERIFY(problem.text().contains(u"secret-place"_s));
    }

    // Locked while the details are on their way, they are read when it is unlocked.
    void unlockedTheDetailsAreReadAgain()
    {
        World world;
        const Profile::Profile one = TestServices::profileOf(u"One"_s, *world.one);
        QVERIFY(world.startTemporary(one, *world.one));
        const auto &panel = world.part<Ui::DetailPanel>();
        const auto *const busy = panel.findChild<QProgressBar *>();
        const auto *const raw = panel.findChild<Ui::RawView *>();
        world.select(hungServer);
        QVERIFY(!busy->isHidden());
        world.services.sessions.lock(); // before any answer
        QVERIFY(busy->isHidden());
        QVERIFY(raw->text().isEmpty());
        world.services.sessions.unlock();
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QTRY_VERIFY(raw->text().contains(hungServer.toUtf8()));
        QTRY_VERIFY(busy->isHidden());
    }

    // Hidden widgets stay in the accessibility tree, so the screen is not all there is to hide.
    void lockedNothingIsLeftInTheAccessibilityTree()
    {
        World world;
        const auto many = startedSimulator(200);
        const auto one = TestServices::profileOf(u"Secret place"_s, *many);
        QVERIFY(world.startTemporary(one, *many));
        auto &filter = *named<QLineEdit>(*world.window, u"Filter servers"_s);
        filter.setText(u"0"_s); // in each number
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        QScrollBar &bar = *world.view().verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        const int scrolled = bar.value();
        QVERIFY(scrolled > 0);
        QVERIFY(accessibleTexts().contains(hungServer));
        QVERIFY(accessibleTexts().contains(u"Secret place"_s));
        world.services.sessions.lock();
        const QString readable = accessibleTexts();
        QVERIFY2(!readable.contains(hungServer), qPrintable(readable));
        QVERIFY2(!readable.contains(u"Secret place"_s), qPrintable(readable));
        QVERIFY(readable.contains(u"The console is locked"_s));
        button(*world.window, u"Unlock"_s)->click();
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QVERIFY(accessibleTexts().contains(hungServer));
        QCOMPARE(filter.text(), u"0"_s);
        QCOMPARE(bar.value(), scrolled);
        QVERIFY(world.part<Ui::ServerTable>().current() == world.identityOf(hungServer));
    }

    // What is in the tool bar and the status bar must not open a window over the lock.
    void lockingWhileAnInterruptIsFollowed()
    {
        World world;
        const auto one = TestServices::profileOf(u"Lab"_s, *world.one);
        QVERIFY(world.startTemporary(one, *world.one));
        world.select(hungServer);
        const QPointer<InterruptDialog> dialog = world.openInterrupt();
        QVERIFY(dialog);
        Interrupt *const interrupt = dialog->interrupt();
        interrupt->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QTRY_COMPARE(interrupt->stage(), Stage::Following);
        auto *const following = world.part<QStatusBar>().findChild<QPushButton *>(u"following"_s);
        QTRY_VERIFY(following->isVisible());
        world.services.sessions.lock();
        QCOMPARE(interrupt->following().marks().last().kind, Action::Mark::Kind::Paused);
        QVERIFY(!dialog->isVisible());
        following->click();
        QVERIFY(!dialog->isVisible());
        dialog->hide();
        button(*world.window, u"Unlock"_s)->click();
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(interrupt->stage(), Stage::Following);
        QCOMPARE(world.one->interruptsReceived().size(), 1);
    }

    void aKeyOfThisRunIsAskedForOnTheLockedPage()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        world.start();
        QVERIFY(world.openAndLoad(one.id));
        world.services.sessions.lock();
        auto *const key = named<QLineEdit>(*world.window, u"Secret key"_s);
        QVERIFY(key && !key->isVisible());
        button(*world.window, u"Unlock"_s)->click();
        QTRY_VERIFY(key->isVisible());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, QString::fromLatin1(world.one->secretKey()));
        button(*world.window, u"Use for this run only"_s)->click();
        QVERIFY(key->text().isEmpty());
        QTRY_COMPARE(world.services.sessions.state(), State::Open);
        QTRY_COMPARE(world.rows(), 5);
    }

    void closingWhileLockedKeepsTheDetails()
    {
        const QTemporaryDir folder;
        const auto simulator = startedSimulator(5);
        {
            TestServices services(folder.path());
            const auto profile = services.save(u"One"_s, *simulator);
            Ui::MainWindow window(services.services(), services.languages);
            window.show();
            services.sessions.open(profile.id);
            auto &details = *window.findChild<Ui::DetailPanel *>();
            QVERIFY(!details.isVisible()); // nothing is selected
            details.toggleViewAction()->trigger();
            QVERIFY(details.isVisible());
            services.sessions.lock();
            window.close();
        }
        TestServices services(folder.path());
        QVERIFY(services.credentials.keepForThisRun(services.book.profiles().first().id,
                                                    Profile::SecretKind::SecretKey,
                                                    services.keyOf(*simulator)()));
        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        services.sessions.open(services.book.profiles().first().id);
        auto &table = *window.findChild<Ui::ServerTable *>();
        QTRY_VERIFY(table.shownCount() > 0);
        const auto &details = *window.findChild<Ui::DetailPanel *>();
        QVERIFY(!details.isVisible());
        window.selectWhenListed(*Cloud::ServerNo::fromText(u"10000101"_s));
        QTRY_VERIFY(details.isVisible());
    }
};

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
