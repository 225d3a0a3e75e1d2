// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/record/recordedinterrupts.h"

#include "app/action/record/interruptrecord.h"

#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Journal::Entry;
using Journal::Kind;
using Store = Console::Journal::Journal;

namespace {

const auto gateway = Cloud::Gateway::of(Cloud::Environment::Government);
const auto server = Test::runningServer().id;
const QDateTime start({2026, 11, 1}, {3, 0, 0}, Qt::UTC);

Entry entryOf(const QUuid &action, Kind kind, const QJsonObject &facts, int minute = 0)
{
    return {.action = action,
            .run = QUuid::createUuid(),
            .kind = kind,
            .at = start.addSecs(60 * minute),
            .facts = facts};
}

Entry intention(const QUuid &action, int minute = 0, const QString &number = server.number.text(),
                const Cloud::Gateway &at = gateway)
{
    return entryOf(action, Kind::Intention,
                   {{u"gateway"_s, at.url().toString()},
                    {u"checks"_s, QJsonArray{u"long"_s}},
                    {u"server"_s, QJsonObject{{u"number"_s, number}, {u"region"_s, u"KR"_s}}}},
                   minute);
}

Entry outcome(const QUuid &action, Outcome word)
{
    return entryOf(action, Kind::Outcome, {{u"outcome"_s, outcomeText(word)}});
}

Entry verdict(const QUuid &action, FollowVerdict word)
{
    return entryOf(action, Kind::Verdict, verdictFacts(word, Test::runningServer(), {}));
}

Entry judged(const QUuid &action)
{
    return entryOf(
        action, Kind::Resolution,
        resolutionFacts(
            {.judgement = Judgement::DidNotArrive, .evidence = u"no dump"_s, .by = u"kim"_s}));
}

// Appended when this returns.
void write(Store &journal, const QList<Entry> &entries)
{
    qsizetype written = 0;
    for (const Entry &entry : entries)
        journal.append(entry, &journal, [&written](const auto &one) { written += one ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(written, entries.size(), 60'000);
}

bool alike(const std::optional<EarlierInterrupt> &a, const std::optional<EarlierInterrupt> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->outcome == b->outcome && a->resolved == b->resolved && a->at == b->at
        && a->open == b->open;
}

} // namespace

class TestRecordedInterrupts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothWaysToAskAgree_data()
    {
        QTest::addColumn<QList<Entry>>("entries");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("open");
        QTest::addColumn<int>("unfinished");
        const QUuid a = QUuid::createUuid();
        const QUuid b = QUuid::createUuid();
        const Entry first = intention(a);
        const Entry second = intention(b, 5);
        const Entry unknown = outcome(a, Outcome::Unknown);
        const Entry accepted = outcome(a, Outcome::Accepted);
        const auto row = [](const char *name, const QList<Entry> &entries, bool known, bool open,
                            int unfinished) {
            QTest::newRow(name) << entries << known << open << unfinished;
        };
        row("nothing", {}, false, false, 0);
        row("no outcome", {first}, true, true, 1);
        row("unknown", {first, unknown}, true, true, 1);
        row("accepted", {first, accepted}, true, true, 1);
        row("refused", {first, outcome(a, Outcome::Refused)}, false, false, 0);
        row("not sent", {first, outcome(a, Outcome::NotSent)}, false, false, 0);
        row("refused, and a later record that wants otherwise",
            {first, outcome(a, Outcome::Refused), unknown}, false, false, 0);
        row("accepted, rebooted", {first, accepted, verdict(a, FollowVerdict::Rebooted)}, true,
            false, 0);
        row("accepted, still down", {first, accepted, verdict(a, FollowVerdict::StillDown)}, true,
            false, 0);
        row("unknown, rebooted", {first, unknown, verdict(a, FollowVerdict::Rebooted)}, true, false,
            0);
        row("unknown, no reaction seen",
            {first, unknown, verdict(a, FollowVerdict::NoVisibleReaction)}, true, false, 1);
        row("unknown, judged", {first, unknown, judged(a)}, true, false, 0);
        row("unknown, later one accepted", {first, unknown, second, outcome(b, Outcome::Accepted)},
            true, true, 2);
        row("accepted, later one refused", {first, accepted, second, outcome(b, Outcome::Refused)},
            true, true, 1);
        row("another server", {intention(a, 0, u"777"_s), unknown}, false, false, 1);
        row("another gateway",
            {intention(a, 0, server.number.text(), Cloud::Gateway::of(Cloud::Environment::Public)),
             unknown},
            false, false, 0);
    }
    // The confirmation window asks the journal; the details and the menus ask this.
    void bothWaysToAskAgree()
    {
        QFETCH(const QList<Entry>, entries);
        QFETCH(const bool, known);
        QFETCH(const bool, open);
        QFETCH(const int, unfinished);
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const RecordedInterrupts recorded(journal);
        QVERIFY(!recorded.complete());
        write(journal, entries);
        std::optional<Result<Store::Histories, Journal::Error>> found;
        journal.find(aboutServer(gateway, server), &journal,
                     [&found](const auto &histories) { found = histories; });
        QTRY_VERIFY_WITH_TIMEOUT(found, 60'000);
        QVERIFY(*found);
        const auto asked = earlierOf(found->value().list, gateway, server);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.complete()
                                     && alike(recorded.earlierOf(gateway, server, {}), asked)
                                     && recorded.unfinished(gateway).size() == unfinished,
                                 60'000);
        QCOMPARE(asked.has_value(), known);
        QCOMPARE(asked && asked->open, open);
    }

    void whatWasThereBeforeIsKnown()
    {
        const QTemporaryDir folder;
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const QUuid action = QUuid::createUuid();
        write(journal, {intention(action), outcome(action, Outcome::Unknown)});
        const RecordedInterrupts recorded(journal);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.complete(), 60'000);
        QCOMPARE(recorded.earlierOf(gateway, server, {})->at, start);
        QCOMPARE(recorded.unfinished(gateway).first().intention.action, action);
    }

    void aJournalThatCannotBeReadRulesNothingOut()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"journal.sqlite"_s));
        Store journal(folder.filePath(u"journal.sqlite"_s));
        const RecordedInterrupts recorded(journal);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.complete(), 60'000);
        const auto earlier = recorded.earlierOf(gateway, server, {});
        QVERIFY(earlier);
        QVERIFY(!earlier->at.isValid());
    }
};

QTEST_GUILESS_MAIN(TestRecordedInterrupts)
#include "tst_recordedinterrupts.moc"
