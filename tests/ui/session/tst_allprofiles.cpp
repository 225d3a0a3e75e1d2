// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/settingskeys.h"
#include "tests/support/faultserver.h"
#include "tests/support/windowworld.h"
#include "ui/action/interruptdialog.h"
#include "ui/detail/detailpanel.h"
#include "ui/servers/servertable.h"
#include "ui/servers/servertablemodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/profileband.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Profile::GuardLevel;
using Profile::SecretKind;
using Stage = Action::Interrupt::Stage;
using State = Session::SessionManager::State;
using Ui::InterruptDialog;

namespace {

constexpr auto profileColumn = int(Inventory::ServerColumn::Profile);
constexpr int patienceMs = 60'000; // of a wait that ends when it is so: a busy machine is slow

// Counts how often the window shows changed rows.
class Showings final : public QObject
{
public:
    explicit Showings(QObject &application) { application.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Timer && watched->objectName() == u"rowsSoon"_s ? 1 : 0;
        return false;
    }
};

// Two accounts with gateways and keys of their own, whose servers are numbered alike.
class World
{
public:
    void start()
    {
        window.emplace(services.services(), services.languages);
        window->show();
        window->activateWindow();
    }
    bool startAll()
    {
        start();
        services.sessions.openAll();
        return loaded();
    }
    bool loaded()
    {
        return QTest::qWaitFor(
            [this] {
                const auto all = services.sessions.all();
                return !all.isEmpty()
                    && std::all_of(all.begin(), all.end(), [](const Session::Session *one) {
                           return !one->inventory().loading()
                               && (one->inventory().error() || !one->inventory().rows().isEmpty());
                       });
            },
            patienceMs);
    }
    template <typename T> T &part() const { return *window->findChild<T *>(); }
    Ui::ServerTable &table() const { return part<Ui::ServerTable>(); }
    QTableView &view() const { return *window->findChild<QTableView *>(u"servers"_s); }
    QLabel &missing() const { return *window->findChild<QLabel *>(u"missingProfiles"_s); }
    QString details() const
    {
        QStringList texts;
        const auto labels = part<Ui::DetailPanel>().findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    int rowsOf(const Profile::Profile &profile) const
    {
        const Ui::ServerTableModel &model = table().model();
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.identity(row)->profile == profile.id ? 1 : 0;
        return count;
    }
    void selectHung(const Profile::Profile &profile) const
    {
        for (const auto &row : services.sessions.sessionOf(profile.id)->inventory().rows()) {
            if (row.server.name == hungServer)
                table().select({.profile = profile.id, .server = row.server.id});
        }
    }
    std::optional<Cloud::ServerNo> onlyInB() const
    {
        for (const auto &row : services.sessions.sessionOf(b.id)->inventory().rows()) {
            if (!services.sessions.sessionOf(a.id)->inventory().find(row.server.id.number))
                return row.server.id.number;
        }
        return std::nullopt;
    }
    QAction *interruptAction() const
    {
        const auto all = window->findChildren<QAction *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QAction *one) {
            return one->text() == u"&Interrupt…"_s;
        });
        return *found;
    }
    // The window of an interrupt of that profile's server, its checks made.
    QPointer<InterruptDialog> openInterrupt(const Profile::Profile &profile)
    {
        selectHung(profile);
        return openedInterrupt(*window, *interruptAction());
    }

    QTemporaryDir folder;
    TestServices services{folder.path()};
    std::unique_ptr<Simulator::Simulator> cloudA = startedSimulator(5);
    std::unique_ptr<Simulator::Simulator> cloudB = startedSimulator(8);
    Profile::Profile a = services.save(u"Alpha"_s, *cloudA, GuardLevel::Lab);
    Profile::Profile b = services.save(u"Beta"_s, *cloudB, GuardLevel::Lab);
    std::optional<Ui::MainWindow> window;
};

} // namespace

class TestAllProfiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init()
    {
        // But for the platform's own about a window that is shown.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s));
    }

    void allServersStandInOneTable()
    {
        World world;
        world.start();
        QString saidAtFirst; // before any profile is there: not that there are no servers
        connect(&world.services.sessions, &Session::SessionManager::sessionsChanged, &world.table(),
                [&] { saidAtFirst = world.table().emptyText(); });
        world.services.sessions.openAll();
        QCOMPARE(saidAtFirst, u"No servers yet."_s);
        QCOMPARE(world.table().emptyText(), u"The servers are being loaded."_s);
        QVERIFY(world.loaded());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        QCOMPARE(world.rowsOf(world.a), 5);
        QCOMPARE(world.rowsOf(world.b), 8);
        QCOMPARE(world.window->windowTitle(), u"NCP Console — All profiles"_s);
        QVERIFY(world.part<Ui::ProfileBand>().text().startsWith(u"All profiles (2)"_s));
        QVERIFY(!world.view().isColumnHidden(profileColumn));
        QCOMPARE(world.view().horizontalHeader()->visualIndex(profileColumn), 1);
        QVERIFY(!world.view().isColumnHidden(int(Inventory::ServerColumn::Region)));
        QVERIFY(!world.missing().isVisible());
        QCOMPARE(world.services.settings.get(Keys::lastProfile).toString(),
                 QString(Keys::allProfiles));
        world.table().setFilter(u"profile:beta"_s);
        QCOMPARE(world.table().shownCount(), 8);
        world.table().setFilter(u"alpha"_s); // like any other column
        QCOMPARE(world.table().shownCount(), 5);
        world.table().setFilter({});

        world.selectHung(world.b);
        // the band of its own profile
        QTRY_VERIFY_WITH_TIMEOUT(world.details().contains(u"Beta · "_s), patienceMs);
        QVERIFY(world.details().contains(u"· Lab"_s));
        world.selectHung(world.a);
        QVERIFY(world.details().contains(u"Alpha · "_s));

        // One profile is as it always was.
        world.services.sessions.open(world.a.id);
        QVERIFY(world.loaded());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 5, patienceMs);
        QVERIFY(world.view().isColumnHidden(profileColumn));
        QCOMPARE(world.window->windowTitle(), u"NCP Console — Alpha"_s);
        QVERIFY(world.part<Ui::ProfileBand>().text().startsWith(u"Alpha · "_s));
        QVERIFY(!world.table().current());
    }

    void theChooserOffersAllWhereThereAreSeveral()
    {
        World world;
        world.start();
        QVERIFY(QTest::qWaitForWindowActive(&*world.window));
        auto *const chooser = world.part<QToolBar>().findChild<QComboBox *>();
        QCOMPARE(chooser->count(), 3);
        QCOMPARE(chooser->itemText(2), u"All profiles"_s);
        QTest::keyClick(&*world.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(world.services.sessions.showsAll());
        QCOMPARE(chooser->currentText(), u"All profiles"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        QTest::keyClick(&*world.window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!world.services.sessions.showsAll());
        QCOMPARE(chooser->currentText(), u"Alpha"_s);
        QVERIFY(!world.services.book.remove(world.b.id));
        QCOMPARE(chooser->count(), 1);
        world.services.sessions.openAll();
        QVERIFY(!world.services.sessions.showsAll());
    }

    void anInterruptGoesToItsOwnProfileOnly()
    {
        World world;
        QVERIFY(world.startAll());
        const QPointer<InterruptDialog> dialog = world.openInterrupt(world.b);
        QVERIFY(dialog);
        QCOMPARE(dialog->interrupt()->profile().id, world.b.id);
        QCOMPARE(dialog->interrupt()->before().id.number.text(),
                 QString::number(Simulator::HungServer));
        QVERIFY(dialog->findChild<Ui::ProfileBand *>()->text().startsWith(u"Beta · "_s));
        button(*dialog, u"Send interrupt"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->interrupt()->stage(), Stage::Following, patienceMs);
        // Only what is signed with the cloud's own key counts there.
        QCOMPARE(world.cloudB->interruptsReceived().size(), 1);
        QCOMPARE(world.cloudA->interruptsReceived().size(), 0);

        // The server of the same number is another one: nothing runs for it.
        const QPointer<InterruptDialog> other = world.openInterrupt(world.a);
        QVERIFY(other && other != dialog);
        QCOMPARE(other->interrupt()->profile().id, world.a.id);
        QVERIFY(!Action::blocked(other->interrupt()->checks()));
        // What is followed is shown at its own row.
        QSignalSpy readings(dialog->interrupt(), &Action::Interrupt::serverRead);
        QTRY_VERIFY_WITH_TIMEOUT(readings.count() > 0, patienceMs);
        QCOMPARE(world.cloudA->interruptsReceived().size(), 0);
    }

    void oneReadOnlyProfileBlocksItsOwnServersOnly()
    {
        World world;
        world.a.guard = GuardLevel::ReadOnly;
        QVERIFY(!world.services.book.put(world.a));
        QVERIFY(world.startAll());
        const QPointer<InterruptDialog> ofA = world.openInterrupt(world.a);
        QVERIFY(ofA);
        QVERIFY(Action::blocked(ofA->interrupt()->checks()));
        QVERIFY(!button(*ofA, u"Send interrupt"_s)->isEnabled());
        const QPointer<InterruptDialog> ofB = world.openInterrupt(world.b);
        QVERIFY(ofB);
        QVERIFY(!Action::blocked(ofB->interrupt()->checks()));
        QVERIFY(button(*ofB, u"Send interrupt"_s)->isEnabled());

        // A level that changes counts at once, for its own profile.
        world.b.guard = GuardLevel::ReadOnly;
        QVERIFY(!world.services.book.put(world.b));
        QVERIFY(ofB && Action::blocked(ofB->interrupt()->checks()));
        QVERIFY(!button(*ofB, u"Send interrupt"_s)->isEnabled());
        world.a.guard = GuardLevel::Lab;
        QVERIFY(!world.services.book.put(world.a));
        QVERIFY(ofA && !Action::blocked(ofA->interrupt()->checks()));
        ofB->interrupt()->send({.typedName = hungServer, .reason = {}, .accepted = {}});
        QCOMPARE(ofB->interrupt()->stage(), Stage::Ready);
        QCOMPARE(world.cloudA->interruptsReceived().size(), 0);
        QCOMPARE(world.cloudB->interruptsReceived().size(), 0);
    }

    void aProfileThatFailsSinksNobody()
    {
        World world;
        Profile::Profile noKey = TestServices::profileOf(u"No key"_s, *world.cloudA);
        QVERIFY(!world.services.book.put(noKey));
        Profile::Profile noGateway = TestServices::profileOf(u"No gateway"_s, *world.cloudA);
        noGateway.gateway = Cloud::Gateway::fromText(u"http://127.0.0.1:9"_s).value();
        QVERIFY(!world.services.book.put(noGateway));
        QVERIFY(world.services.credentials.keepForThisRun(noGateway.id, SecretKind::SecretKey,
                                                          Secret("made-up")));
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(world.missing().isVisible(), patienceMs);
        const QStringList lines = world.missing().text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), u"No key — No keychain answers on this computer."_s);
        QVERIFY(lines.last().startsWith(u"No gateway — "_s));
        // The line is cut at its end: what is wrong stands before it.
        const auto &ages = *world.window->findChild<QLabel *>(u"ages"_s);
        QTRY_VERIFY2(ages.text().startsWith(u"No key: "_s), qPrintable(ages.text()));
        QTRY_VERIFY2(ages.text().indexOf(u"No gateway"_s) < ages.text().indexOf(u"Alpha"_s),
                     qPrintable(ages.text()));

        // With its key it is there as well.
        QVERIFY(world.services.credentials.keepForThisRun(noKey.id, SecretKind::SecretKey,
                                                          world.services.keyOf(*world.cloudA)()));
        world.services.sessions.keyChanged(noKey.id);
        // the same account twice: each with its own profile
        QTRY_COMPARE_WITH_TIMEOUT(world.rowsOf(noKey), 5, patienceMs);
        QCOMPARE(world.table().shownCount(), 18);
        QTRY_COMPARE_WITH_TIMEOUT(world.missing().text().split(u'\n').size(), 1, patienceMs);
        QCOMPARE(world.rowsOf(world.a), 5);
    }

    void aDeletedProfileTakesItsServersAlong()
    {
        World world;
        const auto c = world.services.save(u"Gamma"_s, *world.cloudA);
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 18, patienceMs);
        const QPointer<InterruptDialog> ofB = world.openInterrupt(world.b);
        QVERIFY(ofB);
        const QPointer<Session::Session> session(world.services.sessions.sessionOf(world.b.id));
        QVERIFY(!world.services.book.remove(world.b.id));
        world.services.credentials.forget(world.b.id); // as the list of profiles does
        QCOMPARE(world.rowsOf(world.b), 0);
        QCOMPARE(world.table().shownCount(), 10);
        QVERIFY(!world.table().current());
        QVERIFY(!session);
        QTRY_VERIFY_WITH_TIMEOUT(!ofB, patienceMs); // unsent
        QVERIFY(world.services.credentials.slotOf(world.b.id, SecretKind::SecretKey)->isEmpty());
        QVERIFY(!world.interruptAction()->isEnabled());
        // The last one is alone again.
        QVERIFY(!world.services.book.remove(c.id));
        QVERIFY(!world.services.sessions.showsAll());
        QCOMPARE(world.services.sessions.profile()->id, world.a.id);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 5, patienceMs);
    }

    // Each of the profiles says so when the store that they share has changed. To show its rows
    // is to judge anew, at the time there is then, whether the selected server can be interrupted.
    void whatAllSayIsShownOnce()
    {
        World world;
        world.services.save(u"Gamma"_s, *world.cloudA);
        world.services.save(u"Delta"_s, *world.cloudB);
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 26, patienceMs);
        world.selectHung(world.b);
        const auto *const reading =
            named<QProgressBar>(*world.window, u"The server is being read"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!reading->isVisible(), patienceMs);
        QCoreApplication::processEvents(); // what came before is shown

        std::vector<std::unique_ptr<QSignalSpy>> told;
        const auto all = world.services.sessions.all();
        for (const Session::Session *const one : all)
            told.push_back(std::make_unique<QSignalSpy>(&one->inventory(),
                                                        &Inventory::Inventory::rowsChanged));
        QCOMPARE(told.size(), 4U);
        Inventory::Inventory &ofA = world.services.sessions.sessionOf(world.a.id)->inventory();
        Cloud::ServerInstance newer = ofA.rows().first().server;
        newer.description = u"another one"_s;
        const Showings shown(*qApp);
        ofA.update(newer);
        for (const auto &one : told)
            QTRY_COMPARE_WITH_TIMEOUT(one->count(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count > 0, patienceMs);
        QCoreApplication::processEvents();
        QCOMPARE(shown.count, 1);
    }

    void aRenamedProfileIsFoundByItsNewName()
    {
        World world;
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        world.b.name = u"Delta"_s;
        world.b.colour = Profile::Colour::Purple;
        QVERIFY(!world.services.book.put(world.b));
        world.table().setFilter(u"delta"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 8, patienceMs);
        QCOMPARE(world.table().model().index(0, profileColumn).data().toString(), u"Delta"_s);
    }

    // Another key id is another connection: the profile is opened anew, the others stay.
    void anEditedProfileIsOpenedAnew()
    {
        World world;
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        const QPointer<Session::Session> ofA(world.services.sessions.sessionOf(world.a.id));
        const QPointer<Session::Session> ofB(world.services.sessions.sessionOf(world.b.id));
        world.b.region = Cloud::RegionCode::fromText(u"KR"_s);
        QVERIFY(!world.services.book.put(world.b));
        QVERIFY(ofA);
        QVERIFY(!ofB);
        QVERIFY(world.services.sessions.sessionOf(world.b.id));
        QVERIFY(world.loaded());
        QTRY_VERIFY_WITH_TIMEOUT(world.rowsOf(world.b) > 0, patienceMs);
        QVERIFY(world.rowsOf(world.b) < 8);
        QCOMPARE(world.rowsOf(world.a), 5);
    }

    void lockingWipesAllKeysAndUnlockingTakesThemAgain()
    {
        QTemporaryDir folder;
        TestServices services(folder.path());
        const auto cloudA = startedSimulator(5);
        const auto cloudB = startedSimulator(8);
        const auto a = TestServices::profileOf(u"Alpha"_s, *cloudA);
        const auto b = TestServices::profileOf(u"Beta"_s, *cloudB);
        services.sessions.addTemporary(a, services.keyOf(*cloudA)(), services.keyOf(*cloudA));
        services.sessions.addTemporary(b, services.keyOf(*cloudB)(), services.keyOf(*cloudB));
        Ui::MainWindow window(services.services(), services.languages);
        window.show();
        services.sessions.openAll();
        auto &table = *window.findChild<Ui::ServerTable *>();
        QTRY_COMPARE_WITH_TIMEOUT(table.shownCount(), 13, patienceMs);
        const auto &ages = *window.findChild<QLabel *>(u"ages"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ages.text().contains(a.name), patienceMs);
        services.sessions.lock();
        QCOMPARE(services.sessions.state(), State::Locked);
        const auto labels = window.statusBar()->findChildren<QLabel *>(); // not under a curtain
        for (const QLabel *const label : labels) {
            for (const QString &name : {a.name, b.name})
                QVERIFY2(!label->text().contains(name) && !label->toolTip().contains(name),
                         qPrintable(label->objectName()));
        }
        for (const auto &profile : {a, b})
            QVERIFY(services.credentials.slotOf(profile.id, SecretKind::SecretKey)->isEmpty());
        QVERIFY(!table.isVisible());
        QCOMPARE(window.windowTitle(), u"NCP Console — locked"_s);
        services.sessions.openAll(); // nothing opens now
        services.sessions.open(a.id);
        QCOMPARE(services.sessions.state(), State::Locked);
        services.sessions.unlock();
        QTRY_COMPARE_WITH_TIMEOUT(services.sessions.state(), State::Open, patienceMs);
        QVERIFY(services.sessions.showsAll());
        for (const auto &profile : {a, b}) {
            QVERIFY(!services.credentials.slotOf(profile.id, SecretKind::SecretKey)->isEmpty());
            Inventory::Inventory &inventory = services.sessions.sessionOf(profile.id)->inventory();
            QTRY_VERIFY_WITH_TIMEOUT(!inventory.loading(), patienceMs);
            QVERIFY(!inventory.error());
        }
        QCOMPARE(table.shownCount(), 13);
        QVERIFY(table.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(ages.text().contains(a.name), patienceMs);
    }

    // Where one key comes back the console does, and says whose is missing.
    void aKeyThatIsMissingAfterALockSinksNobody()
    {
        World world;
        const auto c = TestServices::profileOf(u"Gamma"_s, *world.cloudA);
        world.services.sessions.addTemporary(c, world.services.keyOf(*world.cloudA)(),
                                             world.services.keyOf(*world.cloudA));
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 18, patienceMs);
        world.services.sessions.lock();
        world.services.sessions.unlock(); // the keys of Alpha and Beta were for that run only
        QTRY_COMPARE_WITH_TIMEOUT(world.services.sessions.state(), State::Open, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 5, patienceMs);
        QCOMPARE(world.rowsOf(c), 5);
        QTRY_VERIFY_WITH_TIMEOUT(world.missing().isVisible(), patienceMs);
        const QStringList lines = world.missing().text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(
            u"Alpha — The secret key was kept for one run only and is gone."_s));
    }

    void aKeyThatIsTypedToUnlockIsOneProfiles()
    {
        World world;
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        world.services.sessions.lock();
        button(*world.window, u"Unlock"_s)->click();
        auto *const key = named<QLineEdit>(*world.window, u"Secret key"_s);
        QTRY_VERIFY_WITH_TIMEOUT(key->isVisible(), patienceMs);
        QCOMPARE(world.services.sessions.state(), State::Locked);
        const auto labels = world.window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Secret &key of Alpha"_s;
        }));
        QTest::keyClicks(key, QString::fromLatin1(world.cloudA->secretKey()));
        button(*world.window, u"Use for this run only"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(world.services.sessions.state(), State::Open, patienceMs);
        QVERIFY(!world.services.sessions.showsAll());
        QCOMPARE(world.services.sessions.profile()->id, world.a.id);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 5, patienceMs);
    }

    void nothingOfAllArrivesAfterASwitch()
    {
        World world;
        FaultServer slow;
        slow.play({{.at = BreakAt::Silence, .answer = httpAnswer(200, "<a/>")}});
        Profile::Profile late = TestServices::profileOf(u"Late"_s, *world.cloudA);
        late.gateway = Cloud::Gateway::fromText(slow.url().toString()).value();
        QVERIFY(!world.services.book.put(late));
        QVERIFY(world.services.credentials.keepForThisRun(late.id, SecretKind::SecretKey,
                                                          Secret("made-up")));
        world.start();
        world.services.sessions.openAll();
        QTRY_VERIFY_WITH_TIMEOUT(slow.begun() > 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        const std::weak_ptr<Cloud::ApiClient> client =
            world.services.sessions.sessionOf(late.id)->client();
        world.services.sessions.open(world.a.id);
        QVERIFY(client.expired());
        slow.release();
        QVERIFY(world.loaded());
        QVERIFY(slow.listener().settle());
        QCOMPARE(world.table().shownCount(), 5);
        QCOMPARE(slow.begun(), 1);
    }

    // A number that two accounts have is nobody's: the user has to choose.
    void aServerAskedForByNumberIsSelectedOnlyIfItIsTheOnlyOne()
    {
        World world;
        world.start();
        world.window->selectWhenListed(
            *Cloud::ServerNo::fromText(QString::number(Simulator::HungServer)));
        world.services.sessions.openAll();
        QVERIFY(world.loaded());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        QVERIFY(!world.table().current());
        const auto &line = world.part<QStatusBar>();
        QTRY_COMPARE_WITH_TIMEOUT(
            line.currentMessage(),
            u"Several profiles list server %1. Select the one you mean."_s.arg(
                Simulator::HungServer),
            patienceMs);
        world.window->selectWhenListed(*Cloud::ServerNo::fromText(u"4711"_s));
        QVERIFY(!world.table().current());
        QCOMPARE(line.currentMessage(), u"No open profile lists server 4711."_s);
        const auto onlyInB = world.onlyInB();
        QVERIFY(onlyInB);
        world.part<QStatusBar>().clearMessage();
        world.window->selectWhenListed(*onlyInB);
        QVERIFY(world.table().current());
        QCOMPARE(world.table().current()->profile, world.b.id);
        QVERIFY(line.currentMessage().isEmpty());
    }

    // Where one cannot be read it may list the server as well.
    void aServerAskedForIsNotSelectedBeforeAllAreRead_data()
    {
        QTest::addColumn<bool>("chosenMeanwhile");
        QTest::newRow("until all are read") << false;
        QTest::newRow("nor if the user has chosen meanwhile") << true;
    }
    void aServerAskedForIsNotSelectedBeforeAllAreRead()
    {
        QFETCH(const bool, chosenMeanwhile);
        World world;
        QVERIFY(world.startAll());
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        const auto onlyInB = world.onlyInB();
        QVERIFY(onlyInB);
        Simulator::Options again;
        again.port = quint16(world.a.gateway.url().port());
        again.servers = 5;
        again.accessKeyId = world.cloudA->accessKeyId();
        again.secretKey = world.cloudA->secretKey();
        world.cloudA.reset();
        auto &inventory = world.services.sessions.sessionOf(world.a.id)->inventory();
        inventory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(inventory.error() && !inventory.loading(), patienceMs);
        world.window->selectWhenListed(*onlyInB);
        QVERIFY(!world.table().current());
        QCOMPARE(world.part<QStatusBar>().currentMessage(),
                 u"Server %1 is not selected: not every open profile could be read."_s.arg(
                     onlyInB->text()));
        if (chosenMeanwhile)
            world.selectHung(world.b);
        const auto chosen = world.table().current();
        QCOMPARE(chosen.has_value(), chosenMeanwhile);

        world.cloudA = std::make_unique<Simulator::Simulator>(again);
        QVERIFY(world.cloudA->start());
        inventory.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!inventory.error() && !inventory.loading(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(world.table().shownCount(), 13, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(world.table().current(), patienceMs);
        if (chosenMeanwhile)
            QCOMPARE(*world.table().current(), *chosen);
        else
            QCOMPARE(world.table().current()->server.number, *onlyInB);
    }

    // As on the command line.
    void aServerAskedForBeforeAProfileIsOpenIsSelectedInTime()
    {
        World world;
        QVERIFY(world.startAll());
        const auto onlyInB = world.onlyInB();
        QVERIFY(onlyInB);
        world.services.sessions.open(world.a.id);
        QVERIFY(world.loaded());
        world.window->selectWhenListed(*onlyInB);
        QVERIFY(!world.table().current());
        world.services.sessions.openAll();
        QTRY_VERIFY_WITH_TIMEOUT(world.table().current(), patienceMs);
        QCOMPARE(world.table().current()->profile, world.b.id);
    }
};

QTEST_MAIN(TestAllProfiles)
#include "tst_allprofiles.moc"
