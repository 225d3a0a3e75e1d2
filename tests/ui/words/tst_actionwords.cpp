// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/actionwords.h"
#include "ui/words/checkwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Ui;
using Action::FollowVerdict;
using Action::Outcome;
using Action::OutcomeReason;
using Action::OutcomeReport;
using Action::Reason;
using Action::Verdict;

namespace {

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && text.front().isUpper() && !text.contains(u'%');
}

} // namespace

class TestActionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a minimum size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyReasonHasASentence()
    {
        for (int i = 0; i <= int(Reason::ReadinessOfGuest); ++i) {
            const Action::Check check{.reason = Reason(i),
                                      .facts = {u"2026-10-22T18:12:07Z"_s, u"15"_s}};
            QVERIFY2(isSentence(checkSentence(check)), qPrintable(checkSentence(check)));
        }
    }

    void theChecksComeToOneVerdict()
    {
        const Action::Check pass{.verdict = Verdict::Pass, .reason = Reason::StatusRunning};
        const Action::Check warn{.verdict = Verdict::Warn, .reason = Reason::OperationInProgress};
        const Action::Check unknown{.verdict = Verdict::Unknown, .reason = Reason::ReadingFailed};
        const Action::Check block{.verdict = Verdict::Block, .reason = Reason::BareMetal};
        QCOMPARE(prospectOf({pass, pass}).verdict, Verdict::Pass);
        QVERIFY(!prospectOf({pass}).sentence.contains(checkSentence(pass)));
        QCOMPARE(prospectOf({pass, warn}).verdict, Verdict::Warn);
        QVERIFY(prospectOf({pass, warn}).sentence.contains(checkSentence(warn)));
        QCOMPARE(prospectOf({unknown}).verdict, Verdict::Warn);
        QCOMPARE(prospectOf({warn, block, pass}).verdict, Verdict::Block);
        QVERIFY(prospectOf({warn, block}).sentence.contains(checkSentence(block)));
        QVERIFY(!prospectOf({warn, block}).sentence.contains(checkSentence(warn)));
    }

    void aBlockNamesTheFactThatWouldHaveToChange_data()
    {
        QTest::addColumn<Action::Check>("check");
        QTest::addColumn<QString>("named");
        const auto row =
            [](const char *name, Reason reason, const QStringList &facts, const char *named) {
                QTest::newRow(name)
                    << Action::Check{.verdict = Verdict::Block, .reason = reason, .facts = facts}
                    << QString::fromLatin1(named);
            };
        row("a read-only profile", Reason::ProfileReadOnly, {}, "another guard level");
        row("a locked console", Reason::ConsoleLocked, {}, "Unlock it");
        row("a stopped server", Reason::StatusNotRunning, {u"NSTOP"_s}, "Start it");
        row("a server that is being made", Reason::StatusNotRunning, {u"CREAT"_s}, "wait");
        row("a pair that is not supported", Reason::NotSupported,
            {u"LNX64"_s, u"XEN"_s, u"Windows/XEN, Linux/KVM"_s}, "(Linux / XEN)");
        row("a pair that would be supported", Reason::NotSupported,
            {u"LNX64"_s, u"XEN"_s, u"Windows/XEN, Linux/KVM"_s}, "one of: Windows/XEN, Linux/KVM.");
        row("bare metal", Reason::BareMetal, {}, "Only a virtual server");
        row("a server that is gone", Reason::ServerGone, {}, "choose the server");
        row("another region", Reason::OtherRegion, {u"JPN"_s}, "open it there");
        row("an unresolved interrupt", Reason::EarlierUnresolved, {u"2026-11-01T03:00:00Z"_s},
            "resolve that one first");
        row("an unreadable journal", Reason::EarlierNotKnown, {}, "Make the journal readable");
    }
    void aBlockNamesTheFactThatWouldHaveToChange()
    {
        QFETCH(const Action::Check, check);
        QFETCH(const QString, named);
        QVERIFY2(checkSentence(check).contains(named), qPrintable(checkSentence(check)));
    }

    void factsMayBeMissing()
    {
        for (int i = 0; i <= int(Reason::ReadinessOfGuest); ++i) {
            const Action::Check check{.reason = Reason(i)};
            QVERIFY2(isSentence(checkSentence(check)), qPrintable(checkSentence(check)));
        }
    }

    void factsAreSaidInWords_data()
    {
        QTest::addColumn<Action::Reason>("reason");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QStringList>("notSaid");
        QTest::newRow("a status that is not running")
            << Reason::StatusNotRunning << QStringList{u"INIT"_s} << QStringList{u"(Initialized)"_s}
            << QStringList{u"INIT"_s};
        QTest::newRow("a stopped server")
            << Reason::StatusNotRunning << QStringList{u"NSTOP"_s} << QStringList{u"is stopped."_s}
            << QStringList{u"NSTOP"_s};
        QTest::newRow("stopped after an interrupt")
            << Reason::StatusAfterInterrupt << QStringList{u"NSTOP"_s, u"2026-11-01T03:00:00Z"_s}
            << QStringList{u"(Stopped)"_s} << QStringList{u"NSTOP"_s};
        QTest::newRow("a status that nobody knows")
            << Reason::StatusNotRunning << QStringList{u"NEWST"_s}
            << QStringList{u"Unknown (NEWST)"_s} << QStringList();
        QTest::newRow("an operation")
            << Reason::OperationInProgress << QStringList{u"SETUP"_s, u"setting up"_s}
            << QStringList{u": Setting up."_s} << QStringList{u"SETUP"_s};
        QTest::newRow("OS and hypervisor")
            << Reason::Supported << QStringList{u"WND64"_s, u"XEN"_s}
            << QStringList{u"(Windows / XEN)"_s} << QStringList{u"WND64"_s};
        QTest::newRow("an OS that nobody knows")
            << Reason::SupportedUnverified << QStringList{u"BEOS"_s, u""_s}
            << QStringList{u"(BEOS)"_s} << QStringList();
        QTest::newRow("all changes")
            << Reason::ReadingChanged
            << QStringList{u"status RUN → NSTOP"_s, u"operation NULL → START"_s,
                           u"region KR → JPN"_s,
                           u"uptime 2026-11-01T03:00:00Z → 2026-11-02T03:00:00Z"_s}
            << QStringList{u"Status Running → Stopped"_s, u"Operation None → Starting"_s,
                           u"Region KR → JPN"_s,
                           u"Boot time 2026-11-01 03:00:00 +00:00 → 2026-11-02 03:00:00 +00:00"_s}
            << QStringList{u"NSTOP"_s, u"uptime"_s};
        QTest::newRow("a change in words of another version")
            << Reason::ReadingChanged << QStringList{u"memory 1 → 2"_s}
            << QStringList{u"memory 1 → 2"_s} << QStringList();
        QTest::newRow("a percent sign from the network stays what it is")
            << Reason::OperationInProgress << QStringList{u"%2"_s, u"%1"_s}
            << QStringList{u"Unknown (%2)"_s} << QStringList();
    }
    void factsAreSaidInWords()
    {
        QFETCH(Action::Reason, reason);
        QFETCH(QStringList, facts);
        QFETCH(QStringList, said);
        QFETCH(QStringList, notSaid);
        const QString sentence = checkSentence({.reason = reason, .facts = facts});
        for (const QString &part : said)
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        for (const QString &part : notSaid)
            QVERIFY2(!sentence.contains(part), qPrintable(sentence));
    }

    void theWordsAreThePublicOnes_data()
    {
        QTest::addColumn<Action::Outcome>("outcome");
        QTest::addColumn<Action::FollowVerdict>("verdict");
        QTest::addColumn<QString>("word");
        QTest::newRow("taken") << Outcome::Accepted << FollowVerdict::Following << u"Accepted"_s;
        QTest::newRow("turned down")
            << Outcome::Refused << FollowVerdict::Following << u"Refused"_s;
        QTest::newRow("kept here") << Outcome::NotSent << FollowVerdict::Following << u"Not sent"_s;
        QTest::newRow("a lost answer is never a failure")
            << Outcome::Unknown << FollowVerdict::Following << u"Unknown"_s;
        QTest::newRow("seen to be back")
            << Outcome::Accepted << FollowVerdict::Rebooted << u"Rebooted"_s;
        QTest::newRow("a lost answer is resolved by reading")
            << Outcome::Unknown << FollowVerdict::Rebooted << u"Rebooted"_s;
        QTest::newRow("nothing seen")
            << Outcome::Accepted << FollowVerdict::NoVisibleReaction << u"No visible reaction"_s;
        QTest::newRow("down at the end")
            << Outcome::Accepted << FollowVerdict::StillDown << u"Still down"_s;
        QTest::newRow("not read until the end: nothing more than the outcome")
            << Outcome::Accepted << FollowVerdict::NotRead << u"Accepted"_s;
        QTest::newRow("a lost answer, and not listed at the end")
            << Outcome::Unknown << FollowVerdict::Gone << u"Unknown"_s;
    }
    void theWordsAreThePublicOnes()
    {
        QFETCH(Action::Outcome, outcome);
        QFETCH(Action::FollowVerdict, verdict);
        QFETCH(QString, word);
        QCOMPARE(interruptWord(OutcomeReport{.outcome = outcome}, verdict), word);
    }

    void everyOutcomeHasAMeaning()
    {
        for (int reason = 0; reason <= int(OutcomeReason::ProgramEnded); ++reason) {
            for (int verdict = 0; verdict <= int(FollowVerdict::Gone); ++verdict) {
                for (int outcome = 0; outcome <= int(Outcome::Unknown); ++outcome) {
                    const QString meaning = outcomeMeaning(
                        {.outcome = Outcome(outcome), .reason = OutcomeReason(reason)},
                        FollowVerdict(verdict));
                    QVERIFY2(isSentence(meaning), qPrintable(meaning));
                }
            }
        }
    }

    void aLostAnswerPromisesNothing()
    {
        const QString meaning =
            outcomeMeaning({.outcome = Outcome::Unknown, .reason = OutcomeReason::NoAnswer},
                           FollowVerdict::Following);
        QVERIFY(meaning.contains(u"may or may not have arrived"_s));
        QVERIFY(meaning.contains(u"not sent again"_s));
    }

    void everyProblemHasASentence()
    {
        QVERIFY(problemSentence(Action::SendProblem::None, {}).isEmpty());
        for (int i = 1; i <= int(Action::SendProblem::JournalFailed); ++i) {
            const QString sentence = problemSentence(Action::SendProblem(i), u"disk full"_s);
            QVERIFY2(isSentence(sentence), qPrintable(sentence));
            QVERIFY(sentence.startsWith(u"Nothing was sent"_s));
        }
    }

    void everyMarkRuleAndLevelHasAWord()
    {
        for (int i = 0; i <= int(Action::Mark::Kind::Ended); ++i)
            QVERIFY(!markWord(Action::Mark::Kind(i)).isEmpty());
        for (int i = 0; i <= int(Action::Rule::Clock); ++i) {
            QVERIFY(!ruleTitle(Action::Rule(i)).isEmpty());
            QVERIFY(!tickText(Action::Rule(i)).isEmpty());
        }
        for (int i = 0; i <= int(Action::Verdict::Unknown); ++i)
            QVERIFY(!checkVerdictWord(Action::Verdict(i)).isEmpty());
        for (int i = 0; i <= int(Profile::GuardLevel::Lab); ++i)
            QVERIFY(!guardWord(Profile::GuardLevel(i)).isEmpty());
        for (int i = 0; i <= int(Cloud::OsFamily::Linux); ++i)
            QVERIFY(isSentence(interruptEffect(Cloud::OsFamily(i))));
    }

    void theTimelineSaysHowItWasAnswered()
    {
        const Action::Mark answered{.kind = Action::Mark::Kind::Answered, .at = {}};
        const Action::Mark lost{.kind = Action::Mark::Kind::NoAnswer, .at = {}};
        QCOMPARE(markWord(answered, OutcomeReport{.outcome = Outcome::Accepted}), u"Accepted"_s);
        const Action::Mark kept{.kind = Action::Mark::Kind::NotSent, .at = {}};
        QCOMPARE(markWord(kept, OutcomeReport{.outcome = Outcome::NotSent}), u"Not sent"_s);
        QCOMPARE(markWord(lost, OutcomeReport{.outcome = Outcome::Unknown}), u"No usable answer"_s);
        QCOMPARE(markWord(answered, std::nullopt), u"Answered"_s);
    }
};

QTEST_MAIN(TestActionWords)
#include "tst_actionwords.moc"
