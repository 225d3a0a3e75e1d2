// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/testservices.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using State = Session::SessionManager::State;
using Profile::SecretKind;

namespace {

class World
{
public:
    Profile::Profile addTemporary(const QString &name, const Simulator::Simulator &simulator,
                                  bool withSource)
    {
        Profile::Profile profile = TestServices::profileOf(name, simulator);
        const auto key = services.keyOf(simulator);
        sessions.addTemporary(profile, key(),
                              withSource ? key : Session::SessionManager::SecretSource());
        return profile;
    }

    // Reads the regions with the session's own client.
    Cloud::ApiResult<int> readRegions()
    {
        std::optional<Cloud::ApiResult<int>> answer;
        const auto call = sessions.session()->client()->regions(
            &sessions, [&answer](const Cloud::ApiResult<Cloud::Page<Cloud::Region>> &page) {
                if (page)
                    answer = int(page.value().rows.size());
                else
                    answer = Cloud::ApiResult<int>(Failure{page.error()});
            });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return Failure{Cloud::ApiError{.kind = Cloud::ApiError::Kind::TimedOut}};
        return *answer;
    }

    QTemporaryDir folder;
    TestServices services{folder.path()};
    Session::SessionManager &sessions = services.sessions;
    std::unique_ptr<Simulator::Simulator> one = startedSimulator(5);
    std::unique_ptr<Simulator::Simulator> two = startedSimulator(8);
};

} // namespace

class TestSessionManager final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTemporaryProfileIsOpenedAndReads()
    {
        World world;
        QCOMPARE(world.sessions.state(), State::Empty);
        QVERIFY(!world.sessions.profile());
        const auto profile = world.addTemporary(u"Demo"_s, *world.one, true);
        const auto saved = world.services.save(u"Saved"_s, *world.two);
        const auto choices = world.sessions.choices();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices.first().id, profile.id); // before the saved ones
        QVERIFY(world.sessions.isTemporary(profile.id));
        QVERIFY(!world.sessions.isTemporary(saved.id));
        world.sessions.open(QUuid::createUuid()); // nobody's
        QCOMPARE(world.sessions.state(), State::Empty);

        world.sessions.open(profile.id);
        QCOMPARE(world.sessions.state(), State::Open);
        QCOMPARE(world.sessions.profile(), std::optional(profile));
        QCOMPARE(world.sessions.session()->profile(), profile);
        const auto regions = world.readRegions();
        QVERIFY(regions && regions.value() > 0);
        world.sessions.session()->inventory().refresh();
        QTRY_VERIFY(!world.sessions.session()->inventory().loading());
        QCOMPARE(world.sessions.session()->inventory().rows().size(), 5);

        const QPointer<Session::Session> same(world.sessions.session());
        QSignalSpy moved(&world.sessions, &Session::SessionManager::sessionsChanged);
        world.sessions.open(profile.id); // chosen once more
        QCOMPARE(world.sessions.session(), same.data());
        QCOMPARE(moved.count(), 0);
    }

    // The old profile's gateway has the request, and answers it after the switch.
    void nothingOfTheOldProfileArrivesAfterASwitch()
    {
        World world;
        FaultServer slow;
        slow.play({{.at = BreakAt::Silence, .answer = httpAnswer(200, "<a/>")}});
        Profile::Profile old = TestServices::profileOf(u"Slow"_s, *world.one);
        old.gateway = Cloud::Gateway::fromText(slow.url().toString()).value();
        world.sessions.addTemporary(old, Secret("made-up"));
        const auto other = world.services.save(u"Other"_s, *world.two);

        world.sessions.open(old.id);
        const QPointer<Session::Session> before(world.sessions.session());
        const std::weak_ptr<Cloud::ApiClient> client = before->client();
        int late = 0;
        connect(&before->inventory(), &Inventory::Inventory::rowsChanged, this,
                [&late] { ++late; });
        before->inventory().refresh();
        connect(&before->inventory(), &Inventory::Inventory::statesChanged, this,
                [&late] { ++late; });
        QTRY_VERIFY(slow.begun() > 0);
        QVERIFY(before->inventory().loading());

        // At no time does anybody see the old session after the switch was told.
        QList<Session::Session *> told;
        const auto look = [&] {
            told += world.sessions.session();
            QVERIFY(world.sessions.session() != before.data() || !before);
        };
        connect(&world.sessions, &Session::SessionManager::sessionsChanged, this, look);
        connect(&world.sessions, &Session::SessionManager::sessionOpened, this, look);
        world.sessions.open(other.id);
        QVERIFY(!before);
        QVERIFY(client.expired()); // and with it every call that was under way
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.first()); // the old one is gone, then there is another
        QCOMPARE(told.last(), world.sessions.session());
        slow.release();
        world.sessions.session()->inventory().refresh();
        QTRY_VERIFY(!world.sessions.session()->inventory().loading());
        QCOMPARE(world.sessions.session()->inventory().rows().size(), 8);
        QVERIFY(slow.listener().settle());
        QCOMPARE(late, 0);
        QCOMPARE(slow.begun(), 1);
    }

    void lockingEmptiesEverySlotAndBlocksReading()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        const auto two = world.services.save(u"Two"_s, *world.two);
        QVERIFY(world.services.credentials.keepForThisRun(two.id, SecretKind::ProxyPassword,
                                                          Secret("proxy's")));
        world.sessions.open(one.id);
        const QList<std::shared_ptr<const SecretSlot>> held{
            world.sessions.session()->connection().secretKey,
            world.services.credentials.slotOf(two.id, SecretKind::SecretKey),
            world.services.credentials.slotOf(two.id, SecretKind::ProxyPassword)};
        for (const auto &slot : held)
            QVERIFY(!slot->isEmpty());
        QSignalSpy locked(&world.sessions, &Session::SessionManager::lockedChanged);
        world.sessions.lock();
        for (const auto &slot : held)
            QVERIFY(slot->isEmpty());
        QCOMPARE(world.sessions.state(), State::Locked);
        QVERIFY(world.services.credentials.locked());
        QVERIFY(world.sessions.session()); // what it has seen stays
        const auto answer = world.readRegions();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Cloud::ApiError::Kind::Locked);
        world.sessions.lock(); // the screen locks, too
        QCOMPARE(locked.count(), 1);
        QCOMPARE(locked.first().first().toBool(), true);
        world.sessions.open(two.id);
        world.sessions.retry();
        QCOMPARE(world.sessions.state(), State::Locked);
        QCOMPARE(world.sessions.profile()->id, one.id);
        for (const auto &slot : held)
            QVERIFY(slot->isEmpty());
    }

    void unlockingTakesTheSecretFromItsSource()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        world.sessions.open(one.id);
        const QPointer<Session::Session> before(world.sessions.session());
        world.sessions.lock();
        QSignalSpy locked(&world.sessions, &Session::SessionManager::lockedChanged);
        world.sessions.unlock();
        world.sessions.unlock(); // pressed twice
        QTRY_COMPARE(world.sessions.state(), State::Open);
        QCOMPARE(locked.count(), 1);
        QCOMPARE(locked.first().first().toBool(), false);
        QCOMPARE(world.sessions.session(), before.data());
        QVERIFY(world.readRegions());
        QVERIFY(!world.services.credentials.locked());
    }

    void aKeyOfThisRunOnlyIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("a saved profile") << true;
        QTest::newRow("a temporary profile without a source") << false;
    }
    void aKeyOfThisRunOnlyIsAskedForAgain()
    {
        QFETCH(const bool, saved);
        World world;
        const auto one = saved ? world.services.save(u"One"_s, *world.one)
                               : world.addTemporary(u"One"_s, *world.one, false);
        world.sessions.open(one.id);
        world.sessions.lock();
        QVERIFY(!world.sessions.problem());
        world.sessions.unlock();
        QTRY_VERIFY(world.sessions.problem());
        QVERIFY(world.sessions.problem()->keyWanted);
        QVERIFY(!world.sessions.problem()->keychain);
        QCOMPARE(world.sessions.state(), State::Locked);
        QVERIFY(world.services.credentials.locked()); // as before, not half open
        QVERIFY(world.services.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());

        world.sessions.useKeyForThisRun(world.services.keyOf(*world.one)());
        QTRY_COMPARE(world.sessions.state(), State::Open);
        QVERIFY(!world.sessions.problem());
        QVERIFY(world.readRegions());
        // And it is wiped again with the next lock.
        world.sessions.lock();
        QVERIFY(world.services.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());
    }

    // Another profile's key of this run is missing: it is asked for when that one is chosen.
    void theOtherProfilesKeysAreAskedForWhenTheyAreChosen()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.sessions.open(one.id);
        world.sessions.lock();
        world.sessions.unlock();
        QTRY_COMPARE(world.sessions.state(), State::Open);
        world.sessions.open(two.id);
        QTRY_COMPARE(world.sessions.state(), State::Failed);
        QVERIFY(world.sessions.problem());
        QVERIFY(world.sessions.problem()->keyWanted);
        world.sessions.useKeyForThisRun(world.services.keyOf(*world.two)());
        QCOMPARE(world.sessions.state(), State::Open);
        QVERIFY(world.readRegions());
    }

    // The screen locks while the console is being unlocked: the user has left.
    void lockingOverrulesAnUnlockingThatIsUnderWay()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        world.sessions.open(one.id);
        world.sessions.lock();
        QSignalSpy locked(&world.sessions, &Session::SessionManager::lockedChanged);
        world.sessions.unlock();
        world.sessions.lock();
        bool answered = false; // posted after the unlocking's own answer
        QMetaObject::invokeMethod(
            this, [&answered] { answered = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(answered);
        QCOMPARE(world.sessions.state(), State::Locked);
        QVERIFY(world.services.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());
        QCOMPARE(locked.count(), 0);
        world.sessions.unlock();
        QTRY_COMPARE(world.sessions.state(), State::Open);
    }

    // The user typed it, and left before it was used.
    void aTypedKeyIsGoneWithTheNextLock()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        world.sessions.open(one.id);
        world.sessions.lock();
        world.sessions.useKeyForThisRun(world.services.keyOf(*world.one)());
        world.sessions.lock();
        world.sessions.unlock();
        QTRY_VERIFY(world.sessions.problem());
        QVERIFY(world.sessions.problem()->keyWanted);
        QCOMPARE(world.sessions.state(), State::Locked);
        QVERIFY(world.services.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());
    }

    // Its answer comes after the user has gone to another profile and back.
    void anOverruledOpeningIsNotAnswered()
    {
        World world;
        const auto asked = TestServices::profileOf(u"Asked"_s, *world.one);
        QVERIFY(!world.services.book.put(asked));
        const auto other = world.addTemporary(u"Other"_s, *world.two, true);
        int failed = 0;
        connect(&world.sessions, &Session::SessionManager::changed, this,
                [&] { failed += world.sessions.state() == State::Failed ? 1 : 0; });
        world.sessions.open(asked.id);
        world.sessions.open(other.id);
        QCOMPARE(world.sessions.state(), State::Open);
        world.sessions.open(asked.id);
        QCOMPARE(world.sessions.state(), State::Opening);
        bool last = false; // after the answers to both
        world.services.credentials.fetch(QUuid::createUuid(), SecretKind::SecretKey, this,
                                         [&last](const auto &) { last = true; });
        QTRY_VERIFY(last);
        QCOMPARE(world.sessions.state(), State::Failed);
        QCOMPARE(failed, 1);
    }

    void aFailedProfileIsOpenedWhenItsKeyComes()
    {
        World world;
        const auto one = TestServices::profileOf(u"One"_s, *world.one);
        QVERIFY(!world.services.book.put(one));
        world.sessions.open(one.id);
        QTRY_COMPARE(world.sessions.state(), State::Failed);
        QVERIFY(world.services.credentials.keepForThisRun(one.id, SecretKind::SecretKey,
                                                          world.services.keyOf(*world.one)()));
        world.sessions.keyChanged(one.id);
        QCOMPARE(world.sessions.state(), State::Open);
        QVERIFY(!world.sessions.problem());
        QVERIFY(world.readRegions());
    }

    void lockingWhileTheKeychainIsAsked()
    {
        World world;
        const auto one = TestServices::profileOf(u"One"_s, *world.one);
        QVERIFY(!world.services.book.put(one));
        world.sessions.open(one.id);
        QCOMPARE(world.sessions.state(), State::Opening);
        QVERIFY(!world.sessions.session());
        world.sessions.lock();
        QCOMPARE(world.sessions.state(), State::Locked);
        world.sessions.unlock();
        // Unlocked, it goes on where it was: the keychain is asked, and there is none.
        QTRY_COMPARE(world.sessions.state(), State::Failed);
        QCOMPARE(world.sessions.profile()->id, one.id);
        QCOMPARE(world.sessions.problem()->keychain->kind, Profile::KeychainError::Kind::NoService);
        world.sessions.retry();
        QCOMPARE(world.sessions.state(), State::Opening);
        QTRY_COMPARE(world.sessions.state(), State::Failed);
        world.sessions.useKeyForThisRun(world.services.keyOf(*world.one)());
        QCOMPARE(world.sessions.state(), State::Open);
        QVERIFY(world.readRegions());
        QVERIFY(!world.services.fileOfProfiles().contains(world.one->secretKey()));
    }

    void theCurrentProfileIsRenamed()
    {
        World world;
        Profile::Profile one = world.services.save(u"One"_s, *world.one);
        world.sessions.open(one.id);
        const QPointer<Session::Session> before(world.sessions.session());
        QSignalSpy changed(&world.sessions, &Session::SessionManager::changed);
        QSignalSpy moved(&world.sessions, &Session::SessionManager::sessionsChanged);
        one.name = u"Renamed"_s;
        one.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!world.services.book.put(one));
        QCOMPARE(world.sessions.session(), before.data()); // the servers stay
        QCOMPARE(world.sessions.session()->profile(), one);
        QCOMPARE(world.sessions.profile(), std::optional(one));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moved.count(), 0);
        QVERIFY(!world.sessions.openNamed(u"One"_s));
        QVERIFY(world.sessions.openNamed(u"Renamed"_s));
    }

    void theCurrentProfileGetsAnotherGateway()
    {
        World world;
        Profile::Profile one = world.services.save(u"One"_s, *world.one);
        world.sessions.open(one.id);
        const QPointer<Session::Session> before(world.sessions.session());
        one.gateway = Cloud::Gateway::fromText(world.two->baseUrl().toString()).value();
        QVERIFY(!world.services.book.put(one));
        QVERIFY(!before);
        QCOMPARE(world.sessions.state(), State::Open);
        QCOMPARE(world.sessions.session()->connection().gateway, one.gateway);
        // While it is locked the same: nothing of the old connection is there afterwards.
        world.sessions.lock();
        one.accessKeyId = u"another"_s;
        QVERIFY(!world.services.book.put(one));
        QVERIFY(!world.sessions.session());
        QCOMPARE(world.sessions.state(), State::Locked);
        world.sessions.useKeyForThisRun(Secret("made-up"));
        QTRY_COMPARE(world.sessions.state(), State::Open);
        QCOMPARE(world.sessions.session()->connection().accessKeyId, QByteArray("another"));
    }

    void theCurrentProfileIsRemoved_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("while it is open") << false;
        QTest::newRow("while the console is locked") << true;
    }
    void theCurrentProfileIsRemoved()
    {
        QFETCH(const bool, locked);
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.addTemporary(u"Two"_s, *world.two, true);
        world.sessions.open(one.id);
        const QPointer<Session::Session> before(world.sessions.session());
        if (locked)
            world.sessions.lock();
        QVERIFY(!world.services.book.remove(one.id));
        QVERIFY(!before);
        QVERIFY(!world.sessions.session());
        QVERIFY(!world.sessions.profile());
        QCOMPARE(world.sessions.state(), locked ? State::Locked : State::Empty);
        if (locked) {
            world.sessions.unlock();
            QTRY_COMPARE(world.sessions.state(), State::Empty);
        }
        QCOMPARE(world.sessions.choices().size(), 1);
        world.sessions.open(two.id);
        QCOMPARE(world.sessions.state(), State::Open);
    }

    void anotherProfileIsRemoved()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.services.save(u"Two"_s, *world.two);
        world.sessions.open(one.id);
        const QPointer<Session::Session> before(world.sessions.session());
        QSignalSpy choices(&world.sessions, &Session::SessionManager::choicesChanged);
        QVERIFY(!world.services.book.remove(two.id));
        QCOMPARE(choices.count(), 1);
        QCOMPARE(world.sessions.state(), State::Open);
        QVERIFY(before);
    }

    void aCaFileThatIsMissing()
    {
        World world;
        Profile::Profile one = world.services.save(u"One"_s, *world.one);
        one.caFile = world.folder.filePath(u"nowhere.pem"_s);
        QVERIFY(!world.services.book.put(one));
        world.sessions.open(one.id);
        QCOMPARE(world.sessions.state(), State::Failed);
        QCOMPARE(world.sessions.problem()->caFile, std::optional(Cloud::CaFileError::Unreadable));
        QVERIFY(!world.sessions.problem()->keychain);
        QVERIFY(!world.sessions.problem()->keyWanted);
        QVERIFY(!world.sessions.session());
        world.sessions.retry();
        QCOMPARE(world.sessions.state(), State::Failed);
        one.caFile.clear();
        QVERIFY(!world.services.book.put(one)); // mended: it is opened at once
        QCOMPARE(world.sessions.state(), State::Open);
        QVERIFY(!world.sessions.problem());
        QVERIFY(world.readRegions());
    }

    void aProfileIsOpenedByItsName()
    {
        World world;
        const auto one = world.services.save(u"Prod KR"_s, *world.one);
        QVERIFY(!world.sessions.openNamed(u"prod kr"_s)); // as it is written
        QVERIFY(!world.sessions.openNamed({}));
        QCOMPARE(world.sessions.state(), State::Empty);
        QVERIFY(world.sessions.openNamed(u"Prod KR"_s));
        QCOMPARE(world.sessions.state(), State::Open);
        QCOMPARE(world.sessions.profile()->id, one.id);
    }

    void aLockedConsoleOpensNothingByName()
    {
        World world;
        const auto one = world.services.save(u"One"_s, *world.one);
        const auto two = world.addTemporary(u"Two"_s, *world.two, true);
        world.sessions.open(one.id);
        world.sessions.lock();
        QVERIFY(world.sessions.openNamed(u"Two"_s)); // there is one, but not now
        QCOMPARE(world.sessions.state(), State::Locked);
        QCOMPARE(world.sessions.profile()->id, one.id);
        QVERIFY(world.services.credentials.slotOf(two.id, SecretKind::SecretKey)->isEmpty());
    }
};

QTEST_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
