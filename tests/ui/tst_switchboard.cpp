// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultserver.h"
#include "tests/support/testoffice.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using State = Ui::Switchboard::State;
using Profile::SecretKind;

namespace {

class World
{
public:
    Profile::Profile addTemporary(const QString &name, const Simulator::Simulator &simulator,
                                  bool withSource)
    {
        Profile::Profile profile = TestOffice::profileOf(name, simulator);
        const auto key = office.keyOf(simulator);
        board.addTemporary(profile, key(), withSource ? key : Ui::Switchboard::SecretSource());
        return profile;
    }

    // Reads the regions with the workplace's own client.
    Cloud::ApiResult<int> readRegions()
    {
        std::optional<Cloud::ApiResult<int>> answer;
        const auto call = board.workplace()->client()->regions(
            &board, [&answer](const Cloud::ApiResult<Cloud::Page<Cloud::Region>> &page) {
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
    TestOffice office{folder.path()};
    Ui::Switchboard &board = office.board;
    std::unique_ptr<Simulator::Simulator> one = startedSimulator(5);
    std::unique_ptr<Simulator::Simulator> two = startedSimulator(8);
};

} // namespace

class TestSwitchboard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTemporaryProfileIsOpenedAndReads()
    {
        World world;
        QCOMPARE(world.board.state(), State::Empty);
        QVERIFY(!world.board.profile());
        const auto profile = world.addTemporary(u"Demo"_s, *world.one, true);
        const auto saved = world.office.save(u"Saved"_s, *world.two);
        const auto choices = world.board.choices();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices.first().id, profile.id); // before the saved ones
        QVERIFY(world.board.isTemporary(profile.id));
        QVERIFY(!world.board.isTemporary(saved.id));
        world.board.open(QUuid::createUuid()); // nobody's
        QCOMPARE(world.board.state(), State::Empty);

        world.board.open(profile.id);
        QCOMPARE(world.board.state(), State::Open);
        QCOMPARE(world.board.profile(), std::optional(profile));
        QCOMPARE(world.board.workplace()->profile(), profile);
        const auto regions = world.readRegions();
        QVERIFY(regions && regions.value() > 0);
        world.board.workplace()->inventory().refresh();
        QTRY_VERIFY(!world.board.workplace()->inventory().loading());
        QCOMPARE(world.board.workplace()->inventory().rows().size(), 5);

        const QPointer<Ui::Workplace> same(world.board.workplace());
        QSignalSpy moved(&world.board, &Ui::Switchboard::workplaceChanged);
        world.board.open(profile.id); // chosen once more
        QCOMPARE(world.board.workplace(), same.data());
        QCOMPARE(moved.count(), 0);
    }

    // The old profile's gateway has the request, and answers it after the switch.
    void nothingOfTheOldProfileArrivesAfterASwitch()
    {
        World world;
        FaultServer slow;
        slow.play({{.at = BreakAt::Silence, .answer = httpAnswer(200, "<a/>")}});
        Profile::Profile old = TestOffice::profileOf(u"Slow"_s, *world.one);
        old.gateway = Cloud::Gateway::fromText(slow.url().toString()).value();
        world.board.addTemporary(old, Secret("made-up"));
        const auto other = world.office.save(u"Other"_s, *world.two);

        world.board.open(old.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        const std::weak_ptr<Cloud::ApiClient> client = before->client();
        int late = 0;
        connect(&before->inventory(), &Inventory::Inventory::rowsChanged, this,
                [&late] { ++late; });
        before->inventory().refresh();
        connect(&before->inventory(), &Inventory::Inventory::statesChanged, this,
                [&late] { ++late; });
        QTRY_VERIFY(slow.begun() > 0);
        QVERIFY(before->inventory().loading());

        // At no time does anybody see the old workplace after the switch was told.
        QList<Ui::Workplace *> told;
        connect(&world.board, &Ui::Switchboard::workplaceChanged, this, [&] {
            told += world.board.workplace();
            QVERIFY(world.board.workplace() != before.data() || !before);
        });
        world.board.open(other.id);
        QVERIFY(!before);
        QVERIFY(client.expired()); // and with it every call that was under way
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.first()); // the old one is gone, then there is another
        QCOMPARE(told.last(), world.board.workplace());
        slow.release();
        world.board.workplace()->inventory().refresh();
        QTRY_VERIFY(!world.board.workplace()->inventory().loading());
        QCOMPARE(world.board.workplace()->inventory().rows().size(), 8);
        QVERIFY(slow.listener().settle());
        QCOMPARE(late, 0);
        QCOMPARE(slow.begun(), 1);
    }

    void lockingEmptiesEverySlotAndBlocksReading()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        const auto two = world.office.save(u"Two"_s, *world.two);
        QVERIFY(world.office.credentials.keepForThisRun(two.id, SecretKind::ProxyPassword,
                                                        Secret("proxy's")));
        world.board.open(one.id);
        const QList<std::shared_ptr<const SecretSlot>> held{
            world.board.workplace()->connection().secretKey,
            world.office.credentials.slotOf(two.id, SecretKind::SecretKey),
            world.office.credentials.slotOf(two.id, SecretKind::ProxyPassword)};
        for (const auto &slot : held)
            QVERIFY(!slot->isEmpty());
        QSignalSpy locked(&world.board, &Ui::Switchboard::lockedChanged);
        world.board.lock();
        for (const auto &slot : held)
            QVERIFY(slot->isEmpty());
        QCOMPARE(world.board.state(), State::Locked);
        QVERIFY(world.office.credentials.locked());
        QVERIFY(world.board.workplace()); // what it has seen stays
        const auto answer = world.readRegions();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Cloud::ApiError::Kind::Locked);
        world.board.lock(); // the screen locks, too
        QCOMPARE(locked.count(), 1);
        QCOMPARE(locked.first().first().toBool(), true);
        world.board.open(two.id);
        world.board.retry();
        QCOMPARE(world.board.state(), State::Locked);
        QCOMPARE(world.board.profile()->id, one.id);
        for (const auto &slot : held)
            QVERIFY(slot->isEmpty());
    }

    void unlockingTakesTheSecretFromItsSource()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        world.board.open(one.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        world.board.lock();
        QSignalSpy locked(&world.board, &Ui::Switchboard::lockedChanged);
        world.board.unlock();
        world.board.unlock(); // pressed twice
        QTRY_COMPARE(world.board.state(), State::Open);
        QCOMPARE(locked.count(), 1);
        QCOMPARE(locked.first().first().toBool(), false);
        QCOMPARE(world.board.workplace(), before.data());
        QVERIFY(world.readRegions());
        QVERIFY(!world.office.credentials.locked());
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
        const auto one = saved ? world.office.save(u"One"_s, *world.one)
                               : world.addTemporary(u"One"_s, *world.one, false);
        world.board.open(one.id);
        world.board.lock();
        QVERIFY(!world.board.problem());
        world.board.unlock();
        QTRY_VERIFY(world.board.problem());
        QVERIFY(world.board.problem()->keyWanted);
        QVERIFY(!world.board.problem()->keychain);
        QCOMPARE(world.board.state(), State::Locked);
        QVERIFY(world.office.credentials.locked()); // as before, not half open
        QVERIFY(world.office.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());

        world.board.useKeyForThisRun(world.office.keyOf(*world.one)());
        QTRY_COMPARE(world.board.state(), State::Open);
        QVERIFY(!world.board.problem());
        QVERIFY(world.readRegions());
        // And it is wiped again with the next lock.
        world.board.lock();
        QVERIFY(world.office.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());
    }

    // Another profile's key of this run is missing: it is asked for when that one is chosen.
    void theOtherProfilesKeysAreAskedForWhenTheyAreChosen()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.board.open(one.id);
        world.board.lock();
        world.board.unlock();
        QTRY_COMPARE(world.board.state(), State::Open);
        world.board.open(two.id);
        QTRY_COMPARE(world.board.state(), State::Failed);
        QVERIFY(world.board.problem());
        QVERIFY(world.board.problem()->keyWanted);
        world.board.useKeyForThisRun(world.office.keyOf(*world.two)());
        QCOMPARE(world.board.state(), State::Open);
        QVERIFY(world.readRegions());
    }

    // The screen locks while the console is being unlocked: nobody is in front of it any more.
    void lockingOverrulesAnUnlockingThatIsUnderWay()
    {
        World world;
        const auto one = world.addTemporary(u"One"_s, *world.one, true);
        world.board.open(one.id);
        world.board.lock();
        QSignalSpy locked(&world.board, &Ui::Switchboard::lockedChanged);
        world.board.unlock();
        world.board.lock();
        bool answered = false; // posted after the unlocking's own answer
        QMetaObject::invokeMethod(
            this, [&answered] { answered = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(answered);
        QCOMPARE(world.board.state(), State::Locked);
        QVERIFY(world.office.credentials.slotOf(one.id, SecretKind::SecretKey)->isEmpty());
        QCOMPARE(locked.count(), 0);
        world.board.unlock();
        QTRY_COMPARE(world.board.state(), State::Open);
    }

    void lockingWhileTheKeychainIsAsked()
    {
        World world;
        const auto one = TestOffice::profileOf(u"One"_s, *world.one);
        QVERIFY(!world.office.book.put(one));
        world.board.open(one.id);
        QCOMPARE(world.board.state(), State::Opening);
        QVERIFY(!world.board.workplace());
        world.board.lock();
        QCOMPARE(world.board.state(), State::Locked);
        world.board.unlock();
        // Unlocked, it goes on where it was: the keychain is asked, and there is none.
        QTRY_COMPARE(world.board.state(), State::Failed);
        QCOMPARE(world.board.profile()->id, one.id);
        QCOMPARE(world.board.problem()->keychain->kind, Profile::KeychainError::Kind::NoService);
        world.board.retry();
        QCOMPARE(world.board.state(), State::Opening);
        QTRY_COMPARE(world.board.state(), State::Failed);
        world.board.useKeyForThisRun(world.office.keyOf(*world.one)());
        QCOMPARE(world.board.state(), State::Open);
        QVERIFY(world.readRegions());
        QVERIFY(!world.office.fileOfProfiles().contains(world.one->secretKey()));
    }

    void theCurrentProfileIsRenamed()
    {
        World world;
        Profile::Profile one = world.office.save(u"One"_s, *world.one);
        world.board.open(one.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        QSignalSpy changed(&world.board, &Ui::Switchboard::changed);
        QSignalSpy moved(&world.board, &Ui::Switchboard::workplaceChanged);
        one.name = u"Renamed"_s;
        one.guard = Profile::GuardLevel::ReadOnly;
        QVERIFY(!world.office.book.put(one));
        QCOMPARE(world.board.workplace(), before.data()); // the servers stay
        QCOMPARE(world.board.workplace()->profile(), one);
        QCOMPARE(world.board.profile(), std::optional(one));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moved.count(), 0);
        QVERIFY(!world.board.openNamed(u"One"_s));
        QVERIFY(world.board.openNamed(u"Renamed"_s));
    }

    void theCurrentProfileGetsAnotherGateway()
    {
        World world;
        Profile::Profile one = world.office.save(u"One"_s, *world.one);
        world.board.open(one.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        one.gateway = Cloud::Gateway::fromText(world.two->baseUrl().toString()).value();
        QVERIFY(!world.office.book.put(one));
        QVERIFY(!before);
        QCOMPARE(world.board.state(), State::Open);
        QCOMPARE(world.board.workplace()->connection().gateway, one.gateway);
        // While it is locked the same: nothing of the old connection is there afterwards.
        world.board.lock();
        one.accessKeyId = u"another"_s;
        QVERIFY(!world.office.book.put(one));
        QVERIFY(!world.board.workplace());
        QCOMPARE(world.board.state(), State::Locked);
        world.board.useKeyForThisRun(Secret("made-up"));
        QTRY_COMPARE(world.board.state(), State::Open);
        QCOMPARE(world.board.workplace()->connection().accessKeyId, QByteArray("another"));
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
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.addTemporary(u"Two"_s, *world.two, true);
        world.board.open(one.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        if (locked)
            world.board.lock();
        QVERIFY(!world.office.book.remove(one.id));
        QVERIFY(!before);
        QVERIFY(!world.board.workplace());
        QVERIFY(!world.board.profile());
        QCOMPARE(world.board.state(), locked ? State::Locked : State::Empty);
        if (locked) {
            world.board.unlock();
            QTRY_COMPARE(world.board.state(), State::Empty);
        }
        QCOMPARE(world.board.choices().size(), 1);
        world.board.open(two.id);
        QCOMPARE(world.board.state(), State::Open);
    }

    void anotherProfileIsRemoved()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.office.save(u"Two"_s, *world.two);
        world.board.open(one.id);
        const QPointer<Ui::Workplace> before(world.board.workplace());
        QSignalSpy choices(&world.board, &Ui::Switchboard::choicesChanged);
        QVERIFY(!world.office.book.remove(two.id));
        QCOMPARE(choices.count(), 1);
        QCOMPARE(world.board.state(), State::Open);
        QVERIFY(before);
    }

    void aCaFileThatIsMissing()
    {
        World world;
        Profile::Profile one = world.office.save(u"One"_s, *world.one);
        one.caFile = world.folder.filePath(u"nowhere.pem"_s);
        QVERIFY(!world.office.book.put(one));
        world.board.open(one.id);
        QCOMPARE(world.board.state(), State::Failed);
        QCOMPARE(world.board.problem()->caFile, std::optional(Cloud::CaFileError::Unreadable));
        QVERIFY(!world.board.problem()->keychain);
        QVERIFY(!world.board.problem()->keyWanted);
        QVERIFY(!world.board.workplace());
        world.board.retry();
        QCOMPARE(world.board.state(), State::Failed);
        one.caFile.clear();
        QVERIFY(!world.office.book.put(one)); // mended: it is opened at once
        QCOMPARE(world.board.state(), State::Open);
        QVERIFY(!world.board.problem());
        QVERIFY(world.readRegions());
    }

    void aProfileIsOpenedByItsName()
    {
        World world;
        const auto one = world.office.save(u"Prod KR"_s, *world.one);
        QVERIFY(!world.board.openNamed(u"prod kr"_s)); // as it is written
        QVERIFY(!world.board.openNamed({}));
        QCOMPARE(world.board.state(), State::Empty);
        QVERIFY(world.board.openNamed(u"Prod KR"_s));
        QCOMPARE(world.board.state(), State::Open);
        QCOMPARE(world.board.profile()->id, one.id);
    }

    void aLockedConsoleOpensNothingByName()
    {
        World world;
        const auto one = world.office.save(u"One"_s, *world.one);
        const auto two = world.addTemporary(u"Two"_s, *world.two, true);
        world.board.open(one.id);
        world.board.lock();
        QVERIFY(world.board.openNamed(u"Two"_s)); // there is one, but not now
        QCOMPARE(world.board.state(), State::Locked);
        QCOMPARE(world.board.profile()->id, one.id);
        QVERIFY(world.office.credentials.slotOf(two.id, SecretKind::SecretKey)->isEmpty());
    }
};

QTEST_MAIN(TestSwitchboard)
#include "tst_switchboard.moc"
