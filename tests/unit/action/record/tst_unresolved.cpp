// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/unresolved.h"

#include "app/action/record/interruptrecord.h"

#include "tests/support/testserver.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Journal::Entry;
using Journal::InterruptHistory;
using Journal::Kind;
using Store = Console::Journal::Journal;

namespace {

const auto gateway = Cloud::Gateway::of(Cloud::Environment::Government);

Entry entryOf(const QUuid &action, Kind kind, const QJsonObject &facts)
{
    return {.action = action,
            .run = QUuid::createUuid(),
            .kind = kind,
            .at = QDateTime({2026, 11, 1}, {3, 0, 0}, Qt::UTC),
            .facts = facts};
}

Entry intention(const QUuid &action, const QString &number = u"10000101"_s)
{
    return entryOf(action, Kind::Intention,
                   {{u"gateway"_s, gateway.url().toString()},
                    {u"server"_s, QJsonObject{{u"number"_s, number}, {u"region"_s, u"KR"_s}}}});
}

Entry outcome(const QUuid &action, Outcome word)
{
    return entryOf(action, Kind::Outcome, {{u"outcome"_s, outcomeText(word)}});
}

Entry verdict(const QUuid &action, FollowVerdict word)
{
    return entryOf(action, Kind::Verdict, verdictFacts(word, Test::runningServer(), {}));
}

Entry resolution(const QUuid &action, Judgement judgement = Judgement::DidNotArrive)
{
    return entryOf(
        action, Kind::Resolution,
        resolutionFacts(
            {.judgement = judgement, .evidence = u"no dump, no restart"_s, .by = u"kim"_s}));
}

// Appended when this returns.
void write(Store &journal, const QList<Entry> &entries)
{
    qsizetype written = 0;
    for (const Entry &entry : entries)
        journal.append(entry, &journal, [&written](const auto &one) { written += one ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(written, entries.size(), 60'000);
}

bool notSending(const QUuid &) { return false; }

} // namespace

class TestUnresolved final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsUnresolved_data()
    {
        QTest::addColumn<QList<Entry>>("later");
        QTest::addColumn<bool>("unresolved");
        const QUuid id = QUuid::createUuid();
        const Entry unknown = outcome(id, Outcome::Unknown);
        QTest::newRow("no outcome") << QList<Entry>{} << true;
        QTest::newRow("accepted") << QList{outcome(id, Outcome::Accepted)} << false;
        QTest::newRow("refused") << QList{outcome(id, Outcome::Refused)} << false;
        QTest::newRow("not sent") << QList{outcome(id, Outcome::NotSent)} << false;
        QTest::newRow("unknown") << QList{unknown} << true;
        QTest::newRow("an outcome that nobody understands")
            << QList{entryOf(id, Kind::Outcome, {{u"outcome"_s, u"Perhaps"_s}})} << true;
        QTest::newRow("unknown, then a reboot was seen")
            << QList{unknown, verdict(id, FollowVerdict::Rebooted)} << false;
        QTest::newRow("unknown, then no visible reaction")
            << QList{unknown, verdict(id, FollowVerdict::NoVisibleReaction)} << true;
        QTest::newRow("unknown, then still down")
            << QList{unknown, verdict(id, FollowVerdict::StillDown)} << true;
        QTest::newRow("accepted, then still down")
            << QList{outcome(id, Outcome::Accepted), verdict(id, FollowVerdict::StillDown)}
            << false;
        QTest::newRow("unknown, then judged by the user")
            << QList{unknown, resolution(id)} << false;
        QTest::newRow("unknown, then judged that it cannot be told")
            << QList{unknown, resolution(id, Judgement::CannotBeTold)} << false;
        QTest::newRow("no outcome, then judged by the user") << QList{resolution(id)} << false;
        QTest::newRow("unknown, still down, then judged by the user")
            << QList{unknown, verdict(id, FollowVerdict::StillDown), resolution(id)} << false;
        QTest::newRow("unknown, and a later record that wants to lift it")
            << QList{unknown, outcome(id, Outcome::NotSent)} << true;
    }
    // The counter, the page and the rule that blocks the next interrupt must agree.
    void whatIsUnresolved()
    {
        QFETCH(const QList<Entry>, later);
        QFETCH(const bool, unresolved);
        QList<Entry> entries = later;
        const QUuid action = later.isEmpty() ? QUuid::createUuid() : later.first().action;
        entries.prepend(intention(action));
        QCOMPARE(isUnresolved(Journal::histories(entries).first()), unresolved);

        const auto earlier =
            earlierOf(Journal::histories(entries), gateway, Test::runningServer().id);
        QCOMPARE(earlier && earlier->outcome == Outcome::Unknown && !earlier->resolved, unresolved);

        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        write(journal, entries);
        const Unresolved all(journal, notSending);
        QTRY_VERIFY(all.complete());
        QCOMPARE(all.items().size(), unresolved ? 1 : 0);
    }

    void anUnresolvedOneIsNotCoveredByALaterOne()
    {
        const QUuid lost = QUuid::createUuid();
        const QUuid refused = QUuid::createUuid();
        const QUuid accepted = QUuid::createUuid();
        const auto earlier = earlierOf(
            Journal::histories({intention(lost), outcome(lost, Outcome::Unknown),
                                verdict(lost, FollowVerdict::StillDown), intention(refused),
                                outcome(refused, Outcome::Refused), intention(accepted),
                                outcome(accepted, Outcome::Accepted)}),
            gateway, Test::runningServer().id);
        QVERIFY(earlier);
        QCOMPARE(earlier->outcome, Outcome::Unknown);
        QVERIFY(!earlier->resolved);
    }

    void theLastJudgementCounts()
    {
        const QUuid id = QUuid::createUuid();
        const auto history = Journal::histories({intention(id), outcome(id, Outcome::Unknown),
                                                 resolution(id, Judgement::CannotBeTold),
                                                 resolution(id, Judgement::Arrived)})
                                 .first();
        QVERIFY(history.resolution);
        QCOMPARE(resolutionFrom(*history.resolution).judgement, Judgement::Arrived);
    }

    // A second interrupt would destroy the dump: so long as nobody has seen how it ended.
    void anAcceptedOneIsFollowedUntilItsVerdict()
    {
        const QUuid id = QUuid::createUuid();
        Entry sent = intention(id);
        QJsonObject server = sent.facts.value("server"_L1).toObject();
        server.insert(u"memoryBytes"_s, 64LL * 1024 * 1024 * 1024);
        sent.facts.insert(u"server"_s, server);
        const auto earlier = [&sent](const QList<Entry> &later) {
            return earlierOf(Journal::histories(QList{sent} + later), gateway,
                             Test::runningServer().id, FollowLength::fromMinutes(20, 2));
        };
        const Entry accepted = outcome(id, Outcome::Accepted);
        QCOMPARE(earlier({accepted})->followedUntil, sent.at.addSecs(36LL * 60));
        QVERIFY(!earlier({accepted, verdict(id, FollowVerdict::NoVisibleReaction)})
                     ->followedUntil.isValid());
        QVERIFY(!earlier({accepted, resolution(id)})->followedUntil.isValid());
        QVERIFY(
            !earlier({outcome(id, Outcome::Unknown)})->followedUntil.isValid()); // blocks anyway
    }

    // Also of runs that ended long ago, and of more records than are read at once.
    void allOfTheJournalIsCounted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        QSet<QUuid> lost;
        {
            Store journal(file);
            QList<Entry> entries;
            for (int i = 0; i < 150; ++i) {
                const QUuid action = QUuid::createUuid();
                const bool unknown = i % 40 == 7;
                if (unknown)
                    lost.insert(action);
                entries += {intention(action),
                            outcome(action, unknown ? Outcome::Unknown : Outcome::Accepted)};
            }
            write(journal, entries);
        }
        Store journal(file);
        const Unresolved unresolved(journal, notSending);
        QSignalSpy changed(&unresolved, &Unresolved::changed);
        QTRY_VERIFY(unresolved.complete());
        QVERIFY(changed.count() > 0);
        QSet<QUuid> found;
        for (const InterruptHistory &history : unresolved.items())
            found.insert(history.intention.action);
        QCOMPARE(found, lost);
        QVERIFY(unresolved.items().first().intention.sequence
                > unresolved.items().last().intention.sequence);
    }

    // Another console on the same journal, as it is with two displays.
    void whatAnotherConsoleWritesIsNoticed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.sqlite"_s);
        Store journal(file);
        const Unresolved unresolved(journal, notSending);
        QTRY_VERIFY(unresolved.complete());
        QVERIFY(unresolved.items().isEmpty());
        Store other(file);
        const QUuid action = QUuid::createUuid();
        write(other, {intention(action), outcome(action, Outcome::Unknown)});
        QTRY_COMPARE(unresolved.items().size(), 1);
        QVERIFY(unresolved.items().first().outcome);
        write(other, {resolution(action)});
        QTRY_COMPARE(unresolved.items().size(), 0);
    }

    void whatThisRunIsSendingIsNotUnresolvedYet()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid action = QUuid::createUuid();
        bool sending = true;
        Unresolved unresolved(journal,
                              [&](const QUuid &asked) { return sending && asked == action; });
        write(journal, {intention(action), intention(QUuid::createUuid())});
        QTRY_COMPARE(unresolved.items().size(), 1);
        QVERIFY(unresolved.items().first().intention.action != action);
        sending = false; // and no outcome could be recorded
        unresolved.review();
        QCOMPARE(unresolved.items().size(), 2);
    }

    void aJournalThatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.sqlite"_s)); // no file, so no database
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const Unresolved unresolved(journal, notSending);
        QTRY_VERIFY(unresolved.error());
        QVERIFY(!unresolved.complete());
    }
};

QTEST_GUILESS_MAIN(TestUnresolved)
#include "tst_unresolved.moc"
