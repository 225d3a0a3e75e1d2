// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/interruptrecord.h"
#include "tests/support/readingsgateway.h"
#include "tests/support/testservices.h"
#include "ui/action/interruptdialog.h"
#include "ui/shell/followingmenu.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Action::Interrupt;
using Session::Recovery;
using RecoveryKeys = Session::Recovery::Keys;
using Why = Session::Recovery::Unfollowed::Why;

namespace {

// Acts just before each answer of the journal.
class BeforeAnswer final : public QObject
{
public:
    BeforeAnswer(Journal::Journal &journal, std::function<void()> act) : m_act(std::move(act))
    {
        journal.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall)
            m_act();
        return false;
    }

private:
    const std::function<void()> m_act;
};

// How often the keychain is asked for a secret key.
class AskCount final : public QObject
{
public:
    explicit AskCount(const Profile::Credentials &credentials)
    {
        connect(&credentials, &Profile::Credentials::stateChanged, this,
                [this, &credentials](const QUuid &id, Profile::SecretKind kind) {
                    if (kind == Profile::SecretKind::SecretKey
                        && credentials.stateOf(id, kind).kind == Profile::KeyState::Kind::Asking) {
                        ++count;
                        if (const auto act = std::exchange(atFirst, {}))
                            act();
                    }
                });
    }
    int count = 0;
    std::function<void()> atFirst = {};
};

// Every server runs since the same day; there are no others.
QByteArray answerTo(const ArrivedReading &request)
{
    QList<ListedServer> listed;
    for (const QString &number : request.numbers)
        listed.append({.number = number});
    return ReadingsGateway::listing(request, listed);
}

struct World {
    World() : folderIsReady(QDir(folder.path()).mkdir(u"runs"_s)), services(folder.path()) { }

    Profile::Profile save(const QString &name, const ReadingsGateway &gateway)
    {
        const Profile::Profile profile{.id = QUuid::createUuid(),
                                       .name = name,
                                       .gateway = Cloud::Gateway::fromText(gateway.url()).value(),
                                       .accessKeyId = u"KEY-"_s + name};
        [&] {
            QVERIFY(!services.book.put(profile));
        }();
        return profile;
    }
    void giveKey(const Profile::Profile &profile)
    {
        services.credentials.keepForThisRun(profile.id, Profile::SecretKind::SecretKey,
                                            Secret(QByteArrayView("secret")));
    }
    // What a run left in the journal that was killed after sending.
    QUuid leaveBehind(const Profile::Profile &profile, const QString &server,
                      const QUuid &run = QUuid::createUuid())
    {
        Cloud::ServerInstance before{.id = {.region = *Cloud::RegionCode::fromText(u"KR"_s),
                                            .number = *Cloud::ServerNo::fromText(server)},
                                     .name = u"vm-"_s + server};
        before.statusCode.code = u"RUN"_s;
        before.operationCode.code = u"NULL"_s;
        before.booted = QDateTime({2026, 10, 1}, {19, 0, 13}, Qt::UTC);
        const Action::InterruptContext context{
            .profile = profile,
            .connection = {.gateway = profile.gateway,
                           .accessKeyId = profile.accessKeyId.toUtf8(),
                           .secretKey = {},
                           .clock = {},
                           .extraCertificates = {}},
            .journal = &services.journal,
            .clock = &services.clock,
            .rules = &Action::RuleSet::builtIn()};
        const QUuid action = QUuid::createUuid();
        services.journal.append({.action = action,
                                 .run = run,
                                 .kind = Journal::Kind::Intention,
                                 .at = QDateTime::currentDateTimeUtc(),
                                 .facts = Action::intentionFacts(
                                     Action::intentionOf(context, before, {}, {}, u"POST"_s))},
                                &services.interrupts, [](const auto &) {});
        return action;
    }
    bool follows(const QUuid &action) const
    {
        const auto &all = services.interrupts.all();
        return std::any_of(all.begin(), all.end(), [&action](const Interrupt *one) {
            return one->id() == action && one->stage() == Interrupt::Stage::Following;
        });
    }
    std::optional<Session::Recovery::Unfollowed> left(const QUuid &action) const
    {
        for (const Session::Recovery::Unfollowed &one : services.recovery.unfollowed()) {
            if (one.action == action)
                return one;
        }
        return std::nullopt;
    }

    QTemporaryDir folder;
    bool folderIsReady;
    TestServices services;
};

} // namespace

class TestRecovery final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { leaveTheDesktop(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyProfileIsTakenUp()
    {
        ReadingsGateway one(answerTo);
        ReadingsGateway two(answerTo);
        World world;
        const Profile::Profile first = world.save(u"First"_s, one);
        const Profile::Profile second = world.save(u"Second"_s, two);
        world.giveKey(first);
        world.giveKey(second);
        const QUuid ofFirst = world.leaveBehind(first, u"101"_s);
        const QUuid ofSecond = world.leaveBehind(second, u"202"_s);
        world.services.recovery.start(RecoveryKeys::AskedAgain); // no profile is open
        QTRY_VERIFY(world.follows(ofFirst) && world.follows(ofSecond));
        QTRY_VERIFY(!one.arrived().isEmpty() && !two.arrived().isEmpty());
        QVERIFY(world.services.recovery.unfollowed().isEmpty());
        for (const Interrupt *const interrupt : world.services.interrupts.all()) {
            QCOMPARE(interrupt->outcome()->outcome, Action::Outcome::Unknown);
            QCOMPARE(interrupt->profile().id, interrupt->id() == ofFirst ? first.id : second.id);
        }
        // Again, and by opening one of them: nobody is followed twice.
        world.services.recovery.start(RecoveryKeys::AskedOnce);
        world.services.sessions.open(first.id);
        const Ui::MainWindow window(world.services.services(), world.services.languages);
        int listed = 0;
        world.services.journal.list(&world.services.interrupts,
                                    [&listed](const auto &) { ++listed; });
        QTRY_COMPARE(listed, 1);
        QCOMPARE(world.services.interrupts.all().size(), 2);
    }

    // The lock files that killed runs left say another machine: a cloned image, a new machine id.
    void aChangedMachineHidesNothing()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"One"_s, gateway);
        world.giveKey(profile);
        const auto lockOf = [&world](const QUuid &run) {
            return world.folder.filePath(u"runs/%1.lock"_s.arg(run.toString(QUuid::WithoutBraces)));
        };
        const QUuid killed = QUuid::createUuid();
        const QUuid done = QUuid::createUuid();
        for (const QUuid &run : {killed, done}) {
            QFile file(lockOf(run));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("99999999\nncp-console\nelsewhere\n0123456789abcdef\n\n");
        }
        const QUuid action = world.leaveBehind(profile, u"101"_s, killed);
        bool answered = false;
        world.services.journal.append(
            {.action = action,
             .run = killed,
             .kind = Journal::Kind::Outcome,
             .at = QDateTime::currentDateTimeUtc(),
             .facts = Action::outcomeFacts({.outcome = Action::Outcome::Accepted,
                                            .reason = Action::OutcomeReason::Answered,
                                            .at = QDateTime::currentDateTimeUtc()})},
            &world.services.interrupts, [&answered](const auto &) { answered = true; });
        QTRY_VERIFY(answered);
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        QTRY_VERIFY(world.follows(action));
        QVERIFY(world.services.recovery.unfollowed().isEmpty());
        QVERIFY(QFile::exists(lockOf(killed))); // held by this run now
        QVERIFY(!QFile::exists(lockOf(done)));
    }

    // Another console that runs follows its own.
    void whatALiveRunFollowsIsNotMissed()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"Keyless"_s, gateway);
        const Desktop::RunLock other(world.folder.filePath(u"runs"_s));
        QVERIFY(other.held());
        const QUuid theirs = world.leaveBehind(profile, u"1"_s, other.runId());
        const QUuid ended = world.leaveBehind(profile, u"2"_s);
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        QTRY_VERIFY_WITH_TIMEOUT(world.left(ended), 30'000);
        QVERIFY(!world.left(theirs));
        QVERIFY(!world.follows(theirs));
    }

    void whatCannotBeFollowedIsSaid()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile gone = world.save(u"Gone"_s, gateway);
        const Profile::Profile keyless = world.save(u"Keyless"_s, gateway);
        Profile::Profile fileless = world.save(u"Fileless"_s, gateway);
        fileless.caFile = world.folder.filePath(u"nowhere.pem"_s);
        QVERIFY(!world.services.book.put(fileless));
        world.giveKey(fileless);
        const QUuid ofGone = world.leaveBehind(gone, u"1"_s);
        const QUuid ofKeyless = world.leaveBehind(keyless, u"2"_s);
        const QUuid ofFileless = world.leaveBehind(fileless, u"3"_s);
        QVERIFY(!world.services.book.remove(gone.id));
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        QTRY_COMPARE_WITH_TIMEOUT(world.services.recovery.unfollowed().size(), 3, 30'000);
        QCOMPARE(world.left(ofGone)->why, Why::ProfileGone);
        QCOMPARE(world.left(ofGone)->profile, u"Gone"_s);
        QCOMPARE(world.left(ofKeyless)->why, Why::NoKey);
        QVERIFY(world.left(ofKeyless)->keychain); // there is no keychain here
        QCOMPARE(world.left(ofFileless)->why, Why::CaFile);
        QVERIFY(gateway.arrived().isEmpty());
        // Their records stay open: nothing is said about them.
        QStringList texts;
        for (const Session::Recovery::Unfollowed &one : world.services.recovery.unfollowed())
            texts += Ui::unfollowedText(one);
        QVERIFY(texts.join(u' ').contains(u"vm-2 (KR)"_s));
        QVERIFY(texts.join(u' ').contains(u"Keyless"_s));

        // With the profile open it is taken up, and is no longer among them.
        world.giveKey(keyless);
        world.services.recovery.start(RecoveryKeys::AskedOnce);
        QTRY_VERIFY(world.follows(ofKeyless));
        QTRY_COMPARE(world.services.recovery.unfollowed().size(), 2);
    }

    // It may ask the user each time.
    void aRefusedKeychainIsAskedAgainOnDemandOnly()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"Keyless"_s, gateway);
        const QUuid action = world.leaveBehind(profile, u"1"_s);
        Session::Recovery &recovery = world.services.recovery;
        recovery.start(RecoveryKeys::AskedAgain);
        QTRY_VERIFY(world.left(action));
        const AskCount asked(world.services.credentials);
        const QSignalSpy changed(&recovery, &Session::Recovery::changed);
        recovery.start(RecoveryKeys::AskedOnce);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(world.left(action));
        QCOMPARE(asked.count, 0);
        recovery.start(RecoveryKeys::AskedAgain);
        QTRY_COMPARE(asked.count, 1);
        QTRY_VERIFY(world.left(action));
    }

    // Answers of the journal and of the keychain that come after another start are dropped.
    void theLatestStartCounts()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"Keyless"_s, gateway);
        const QUuid action = world.leaveBehind(profile, u"1"_s);
        Session::Recovery &recovery = world.services.recovery;
        AskCount asked(world.services.credentials);
        asked.atFirst = [&recovery] {
            recovery.start(RecoveryKeys::AskedAgain);
        };
        recovery.start(RecoveryKeys::AskedAgain);
        recovery.start(RecoveryKeys::AskedAgain);
        QTRY_COMPARE(asked.count, 2);
        QTRY_VERIFY(world.left(action));
        bool listed = false;
        world.services.journal.list(&world.services.interrupts,
                                    [&listed](const auto &) { listed = true; });
        QTRY_VERIFY(listed);
        QCOMPARE(recovery.unfollowed().size(), 1);
        QCOMPARE(asked.count, 2);
    }

    // The keychain does not have it, and need not be asked.
    void aKeyOfThisRunThatIsGoneIsAskedOfTheUser()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"One"_s, gateway);
        world.giveKey(profile);
        const QUuid action = world.leaveBehind(profile, u"1"_s);
        bool unlocked = false;
        world.services.credentials.lock();
        world.services.credentials.unlock(this, [&unlocked](const auto &) { unlocked = true; });
        QTRY_VERIFY(unlocked);
        const AskCount asked(world.services.credentials);
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        QTRY_VERIFY(world.left(action));
        QCOMPARE(world.left(action)->why, Why::NoKey);
        QVERIFY(!world.left(action)->keychain);
        QCOMPARE(asked.count, 0);
    }

    // Its opening asks for the key already.
    void aProfileThatIsBeingOpenedIsNotAskedTwice()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"One"_s, gateway);
        const QUuid action = world.leaveBehind(profile, u"1"_s);
        Session::SessionManager &sessions = world.services.sessions;
        AskCount asked(world.services.credentials);
        int byOpening = 0;
        const BeforeAnswer opening(world.services.journal, [&] {
            const int before = asked.count;
            sessions.open(profile.id);
            sessions.retry(); // if it has failed meanwhile
            byOpening += asked.count - before;
        });
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        bool listed = false;
        world.services.journal.list(&world.services.interrupts,
                                    [&listed](const auto &) { listed = true; });
        QTRY_VERIFY(listed);
        QVERIFY(byOpening > 0);
        QCOMPARE(asked.count, byOpening);
        QVERIFY(!world.left(action));
    }

    void aLockedConsoleAsksForNoKey()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"One"_s, gateway);
        const QUuid action = world.leaveBehind(profile, u"1"_s);
        world.services.credentials.lock();
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        bool listed = false;
        world.services.journal.list(&world.services.interrupts,
                                    [&listed](const auto &) { listed = true; });
        QTRY_VERIFY(listed);
        QVERIFY(!world.left(action));
        QVERIFY(!world.follows(action));
    }

    void theStatusBarListsThem()
    {
        ReadingsGateway gateway(answerTo);
        World world;
        const Profile::Profile profile = world.save(u"R&D"_s, gateway);
        const Profile::Profile gone = world.save(u"Gone"_s, gateway);
        world.giveKey(profile);
        const QUuid first = world.leaveBehind(profile, u"101"_s);
        const QUuid second = world.leaveBehind(profile, u"102"_s);
        (void)world.leaveBehind(gone, u"103"_s);
        QVERIFY(!world.services.book.remove(gone.id));
        Ui::MainWindow window(world.services.services(), world.services.languages);
        window.show();
        world.services.recovery.start(RecoveryKeys::AskedAgain);
        QTRY_VERIFY(world.follows(first) && world.follows(second));
        QPushButton *following = nullptr;
        const auto found = [&] {
            for (QPushButton *const one : window.findChildren<QPushButton *>()) {
                if (one->text().contains(u"Following 2"_s))
                    following = one;
            }
            return following != nullptr && following->text().contains(u"1 not followed"_s);
        };
        QTRY_VERIFY(found());
        QTest::mouseClick(following, Qt::LeftButton);
        auto *const menu = window.findChild<Ui::FollowingMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *one) { return one->isSeparator(); });
        QCOMPARE(actions.size(), 3);
        QVERIFY(actions.at(0)->text().startsWith(u"vm-101 (KR) — Unknown"_s));
        QVERIFY(actions.at(2)->text().contains(u"vm-103"_s));
        QVERIFY(actions.at(2)->text().contains(u"Gone"_s));
        actions.at(1)->trigger();
        const auto *const dialog = window.findChild<Ui::InterruptDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->interrupt()->id(), second);
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
