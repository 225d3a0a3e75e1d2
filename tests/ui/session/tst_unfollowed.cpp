// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testservices.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Member = Session::SessionManager::Entry;

namespace {

constexpr int profiles = 6;

// Each reading of the journal ends with an answer that is posted to it; while nothing is written
// there are no others.
class Answers final : public QObject
{
public:
    explicit Answers(Journal::Journal &journal) : m_journal(journal)
    {
        journal.installEventFilter(this);
    }
    // All that were asked for up to now have been given then.
    bool settled()
    {
        bool answered = false;
        m_journal.read(0, 1, this, [&answered](const auto &) { answered = true; });
        const bool came = QTest::qWaitFor([&answered] { return answered; });
        --count; // that one is ours
        return came;
    }
    // What the office reads by itself as it comes up does not count.
    bool beginAnew()
    {
        const bool came = settled();
        count = 0;
        return came;
    }
    int count = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        count += event->type() == QEvent::MetaCall ? 1 : 0;
        return false;
    }

private:
    Journal::Journal &m_journal;
};

struct World {
    bool settledAs(Session::SessionManager::Entry::State state) const
    {
        return QTest::qWaitFor([this, state] {
            const auto &members = services.sessions.entries();
            return std::all_of(members.begin(), members.end(),
                               [state](const Member &one) { return one.state == state; });
        });
    }

    QTemporaryDir folder;
    TestServices services{folder.path()};
    Answers answers{services.journal};
    std::unique_ptr<Simulator::Simulator> cloud = startedSimulator(3);
};

} // namespace

class TestUnfollowed final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void profilesThatOpenTogetherReadTheJournalOnce()
    {
        World world;
        for (int i = 0; i < profiles; ++i)
            world.services.save(u"Profile %1"_s.arg(i), *world.cloud);
        QVERIFY(world.answers.beginAnew());
        world.services.recovery.watch(world.services.book);
        QTRY_COMPARE(world.answers.count, 1); // at the start
        world.services.sessions.openAll();
        QVERIFY(world.settledAs(Session::SessionManager::Entry::State::Open));
        QTRY_VERIFY(world.answers.count > 1); // their records may be taken up now
        QVERIFY(world.answers.settled());
        QCOMPARE(world.answers.count, 2);
    }

    // The keychain's answers come one after the other.
    void soDoThoseWhoseKeysComeLater()
    {
        World world;
        for (int i = 0; i < profiles; ++i)
            QVERIFY(!world.services.book.put(
                TestServices::profileOf(u"Profile %1"_s.arg(i), *world.cloud)));
        QVERIFY(world.answers.beginAnew());
        world.services.recovery.watch(world.services.book);
        QTRY_COMPARE(world.answers.count, 1);
        world.services.sessions.openAll();
        QVERIFY(
            world.settledAs(Session::SessionManager::Entry::State::Failed)); // no keychain answers
        QTRY_VERIFY(world.answers.count > 1);
        QVERIFY(world.answers.settled());
        QCOMPARE(world.answers.count, 2);
    }
};

QTEST_MAIN(TestUnfollowed)
#include "tst_unfollowed.moc"
