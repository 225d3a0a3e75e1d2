// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/leftinterrupts.h"

#include "tests/support/testoffice.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Test;
using Member = Ui::Together::Member;

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
    bool settledAs(Ui::Together::State state) const
    {
        return QTest::qWaitFor([this, state] {
            const auto &members = office.board.together()->members();
            return std::all_of(members.begin(), members.end(),
                               [state](const Member &one) { return one.state == state; });
        });
    }

    QTemporaryDir folder;
    TestOffice office{folder.path()};
    Answers answers{office.journal};
    std::unique_ptr<Simulator::Simulator> cloud = startedSimulator(3);
};

} // namespace

class TestLeftInterrupts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initMain() { leaveTheDesktop(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void profilesThatOpenTogetherReadTheJournalOnce()
    {
        World world;
        for (int i = 0; i < profiles; ++i)
            world.office.save(u"Profile %1"_s.arg(i), *world.cloud);
        QVERIFY(world.answers.beginAnew());
        Ui::takeUpWhatIsLeft(world.office.recovery, world.office.board, world.office.book);
        QTRY_COMPARE(world.answers.count, 1); // at the start
        world.office.board.openAll();
        QVERIFY(world.settledAs(Ui::Together::State::Open));
        QTRY_VERIFY(world.answers.count > 1); // their records may be taken up now
        QVERIFY(world.answers.settled());
        QCOMPARE(world.answers.count, 2);
    }

    // The keychain's answers come one after the other.
    void soDoThoseWhoseKeysComeLater()
    {
        World world;
        for (int i = 0; i < profiles; ++i)
            QVERIFY(!world.office.book.put(
                TestOffice::profileOf(u"Profile %1"_s.arg(i), *world.cloud)));
        QVERIFY(world.answers.beginAnew());
        Ui::takeUpWhatIsLeft(world.office.recovery, world.office.board, world.office.book);
        QTRY_COMPARE(world.answers.count, 1);
        world.office.board.openAll();
        QVERIFY(world.settledAs(Ui::Together::State::Failed)); // no keychain answers
        QTRY_VERIFY(world.answers.count > 1);
        QVERIFY(world.answers.settled());
        QCOMPARE(world.answers.count, 2);
    }
};

QTEST_MAIN(TestLeftInterrupts)
#include "tst_leftinterrupts.moc"
