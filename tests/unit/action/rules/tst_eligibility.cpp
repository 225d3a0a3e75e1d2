// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/rules/eligibility.h"

#include "tests/support/testserver.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Cloud::Hypervisor;
using Cloud::OsFamily;
using Test::runningServer;

namespace {

const QDateTime now({2026, 11, 1}, {3, 0, 0}, Qt::UTC);

// Everything is as good as it can be.
InterruptFacts goodFacts()
{
    InterruptFacts facts{.shown = runningServer()};
    facts.readiness.state = Readiness::State::Judged;
    facts.readiness.verdict = facts.readiness.found = Verdict::Pass;
    facts.fresh = facts.shown;
    facts.now = now;
    return facts;
}

Check checkOf(const InterruptFacts &facts, Rule rule)
{
    const QList<Check> checks = interruptChecks(facts, RuleSet::builtIn());
    for (const Check &check : checks) {
        if (check.rule == rule)
            return check;
    }
    return {};
}

QByteArray shippedRules()
{
    QFile file(u":/rules/interrupt.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Change = std::function<void(InterruptFacts &)>;

} // namespace

class TestEligibility final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRuleAnswersOnceAndInOrder()
    {
        const QList<Check> checks = interruptChecks(goodFacts(), RuleSet::builtIn());
        const QList<Rule> rules{Rule::Profile, Rule::Status,       Rule::Operation,
                                Rule::Support, Rule::FreshReading, Rule::EarlierInterrupt,
                                Rule::Clock,   Rule::Readiness};
        QCOMPARE(checks.size(), rules.size());
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QCOMPARE(checks.at(i).rule, rules.at(i));
            QCOMPARE(checks.at(i).verdict, Verdict::Pass);
            QVERIFY(!needsTick(checks.at(i)));
        }
        QVERIFY(!blocked(checks));
    }

    void rule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, Change change, Rule rule, Verdict verdict,
                            Reason reason) {
            QTest::newRow(name) << std::move(change) << rule << verdict << reason;
        };
        // profile
        row(
            "a read-only profile blocks", [](auto &f) { f.profileAllowsChanges = false; },
            Rule::Profile, Verdict::Block, Reason::ProfileReadOnly);
        row(
            "a locked console blocks", [](auto &f) { f.consoleLocked = true; }, Rule::Profile,
            Verdict::Block, Reason::ConsoleLocked);
        // status
        for (const char *const code :
             {"INIT", "CREAT", "NSTOP", "TERMT", "FSTOP", "SD_FL", "RS_FL", "ST_FL", "", "run"}) {
            row(
                qPrintable(u"status %1 blocks"_s.arg(QLatin1String(code))),
                [code](auto &f) { Test::setStatus(*f.fresh, QString::fromLatin1(code)); },
                Rule::Status, Verdict::Block, Reason::StatusNotRunning);
        }
        row(
            "the newest reading decides, not what was shown",
            [](auto &f) { Test::setStatus(f.shown, u"NSTOP"_s); }, Rule::Status, Verdict::Pass,
            Reason::StatusRunning);
        row(
            "without a newer reading the shown one decides",
            [](auto &f) {
                Test::setStatus(f.shown, u"NSTOP"_s);
                f.fresh.reset();
            },
            Rule::Status, Verdict::Block, Reason::StatusNotRunning);
        const auto stopped = [](bool open, bool underWay) {
            return [open, underWay](InterruptFacts &f) {
                Test::setStatus(*f.fresh, u"NSTOP"_s);
                f.earlier = EarlierInterrupt{
                    .outcome = Outcome::Accepted, .at = now.addSecs(-60), .open = open};
                if (underWay)
                    f.underWay = now.addSecs(-60);
            };
        };
        row("stopped while an interrupt of an hour ago is over", stopped(false, false),
            Rule::Status, Verdict::Block, Reason::StatusNotRunning);
        row("stopped, perhaps by an interrupt that is not over", stopped(true, false), Rule::Status,
            Verdict::Block, Reason::StatusAfterInterrupt);
        row("stopped, perhaps by ours", stopped(false, true), Rule::Status, Verdict::Block,
            Reason::StatusAfterInterrupt);
        // operation
        for (const char *const code : {"START", "SHTDN", "RESTA", "TERMT", "MIGRA", "COPY", "SETUP",
                                       "HREST", "HSHTD", "CHNG", "CREAT", "", "NEW"}) {
            row(
                qPrintable(u"operation %1 warns"_s.arg(QLatin1String(code))),
                [code](auto &f) { Test::setOperation(*f.fresh, QString::fromLatin1(code)); },
                Rule::Operation, Verdict::Warn, Reason::OperationInProgress);
        }
        // support, besides the matrix below
        row(
            "bare metal blocks whatever runs on it", [](auto &f) { f.fresh->bareMetal = true; },
            Rule::Support, Verdict::Block, Reason::BareMetal);
        // fresh reading
        row(
            "not read again yet is Unknown", [](auto &f) { f.fresh.reset(); }, Rule::FreshReading,
            Verdict::Unknown, Reason::ReadingPending);
        row(
            "a server that is gone blocks",
            [](auto &f) {
                f.fresh.reset();
                f.gone = true;
            },
            Rule::FreshReading, Verdict::Block, Reason::ServerGone);
        row(
            "another region than shown blocks",
            [](auto &f) { f.fresh->id.region = *Cloud::RegionCode::fromText(u"JPN"_s); },
            Rule::FreshReading, Verdict::Block, Reason::OtherRegion);
        row(
            "a failed reading warns",
            [](auto &f) {
                f.fresh.reset();
                f.readError = Cloud::ApiError{.kind = Cloud::ApiError::Kind::TimedOut};
            },
            Rule::FreshReading, Verdict::Warn, Reason::ReadingFailed);
        row(
            "a changed status warns", [](auto &f) { Test::setStatus(f.shown, u"INIT"_s); },
            Rule::FreshReading, Verdict::Warn, Reason::ReadingChanged);
        row(
            "a changed operation warns", [](auto &f) { Test::setOperation(f.shown, u"SETUP"_s); },
            Rule::FreshReading, Verdict::Warn, Reason::ReadingChanged);
        row(
            "a changed boot time warns",
            [](auto &f) { f.shown.booted = f.shown.booted.addSecs(-1); }, Rule::FreshReading,
            Verdict::Warn, Reason::ReadingChanged);
        row(
            "a changed description is no matter", [](auto &f) { f.shown.description = u"other"_s; },
            Rule::FreshReading, Verdict::Pass, Reason::ReadingFresh);
        // earlier interrupt
        const auto earlier = [](Outcome outcome, bool resolved, std::chrono::seconds ago) {
            return [=](InterruptFacts &f) {
                f.earlier = EarlierInterrupt{.outcome = outcome,
                                             .resolved = resolved,
                                             .at = now.addSecs(-qint64(ago.count()))};
            };
        };
        row("an unresolved Unknown blocks", earlier(Outcome::Unknown, false, 1min),
            Rule::EarlierInterrupt, Verdict::Block, Reason::EarlierUnresolved);
        row("an unresolved Unknown blocks however old", earlier(Outcome::Unknown, false, 24h),
            Rule::EarlierInterrupt, Verdict::Block, Reason::EarlierUnresolved);
        row(
            "one that is followed here blocks", [](auto &f) { f.underWay = now; },
            Rule::EarlierInterrupt, Verdict::Block, Reason::EarlierUnderWay);
        row(
            "an unknown one that is followed here is not to be resolved yet",
            [](auto &f) {
                f.earlier = EarlierInterrupt{.outcome = Outcome::Unknown, .at = now};
                f.underWay = now;
            },
            Rule::EarlierInterrupt, Verdict::Block, Reason::EarlierUnderWay);
        row(
            "a journal that is being read is no yes", [](auto &f) { f.earlierPending = true; },
            Rule::EarlierInterrupt, Verdict::Unknown, Reason::EarlierPending);
        row("an unresolved Unknown blocks after a year", earlier(Outcome::Unknown, false, 8760h),
            Rule::EarlierInterrupt, Verdict::Block, Reason::EarlierUnresolved);
        row("a resolved Unknown of a moment ago warns", earlier(Outcome::Unknown, true, 1min),
            Rule::EarlierInterrupt, Verdict::Warn, Reason::EarlierRecent);
        row("accepted less than 15 minutes ago warns",
            earlier(Outcome::Accepted, true, 14min + 59s), Rule::EarlierInterrupt, Verdict::Warn,
            Reason::EarlierRecent);
        row("accepted 15 minutes ago is over", earlier(Outcome::Accepted, true, 15min),
            Rule::EarlierInterrupt, Verdict::Pass, Reason::NoEarlierInterrupt);
        const auto followed = [](std::chrono::seconds ago, std::chrono::seconds skew) {
            return [ago, skew](InterruptFacts &f) {
                f.skew = skew; // `now` is the gateway's
                const QDateTime at = now.addSecs(-(skew + ago).count());
                f.earlier = EarlierInterrupt{
                    .outcome = Outcome::Accepted, .at = at, .followedUntil = at.addSecs(1800)};
            };
        };
        row("an accepted one without a verdict blocks", followed(1min, 0s), Rule::EarlierInterrupt,
            Verdict::Block, Reason::EarlierFollowed);
        row("until its following must have ended", followed(1799s, 0s), Rule::EarlierInterrupt,
            Verdict::Block, Reason::EarlierFollowed);
        row("and no longer", followed(1800s, 0s), Rule::EarlierInterrupt, Verdict::Pass,
            Reason::NoEarlierInterrupt);
        row("by the gateway's clock, ahead", followed(1799s, 600s), Rule::EarlierInterrupt,
            Verdict::Block, Reason::EarlierFollowed);
        row("by the gateway's clock, behind", followed(1800s, -600s), Rule::EarlierInterrupt,
            Verdict::Pass, Reason::NoEarlierInterrupt);
        row("a record of the future cannot block for ever", followed(-24h, 0s),
            Rule::EarlierInterrupt, Verdict::Warn, Reason::EarlierRecent);
        row(
            "a judged one does not block",
            [followed](InterruptFacts &f) {
                followed(1min, 0s)(f);
                f.earlier->resolved = true;
            },
            Rule::EarlierInterrupt, Verdict::Warn, Reason::EarlierRecent);
        row("a refused one does not count", earlier(Outcome::Refused, true, 1min),
            Rule::EarlierInterrupt, Verdict::Pass, Reason::NoEarlierInterrupt);
        row("one that was not sent does not count", earlier(Outcome::NotSent, true, 1min),
            Rule::EarlierInterrupt, Verdict::Pass, Reason::NoEarlierInterrupt);
        row(
            "a reboot by anyone less than 15 minutes ago warns",
            [](auto &f) { f.shown.booted = f.fresh->booted = now.addSecs(-899); },
            Rule::EarlierInterrupt, Verdict::Warn, Reason::EarlierRecent);
        row(
            "a reboot 15 minutes ago is over",
            [](auto &f) { f.shown.booted = f.fresh->booted = now.addSecs(-900); },
            Rule::EarlierInterrupt, Verdict::Pass, Reason::NoEarlierInterrupt);
        row(
            "without a boot time there is none to warn of",
            [](auto &f) { f.shown.booted = f.fresh->booted = QDateTime(); }, Rule::EarlierInterrupt,
            Verdict::Pass, Reason::NoEarlierInterrupt);
        // readiness
        row(
            "a guest that may leave no dump warns",
            [](auto &f) { f.readiness.verdict = Verdict::Warn; }, Rule::Readiness, Verdict::Warn,
            Reason::ReadinessOfGuest);
        // clock
        row(
            "60 s of skew are good", [](auto &f) { f.skew = 60s; }, Rule::Clock, Verdict::Pass,
            Reason::ClockGood);
        row(
            "more than 60 s warn", [](auto &f) { f.skew = 60'001ms; }, Rule::Clock, Verdict::Warn,
            Reason::ClockSkewed);
        row(
            "so do they in the other direction", [](auto &f) { f.skew = -61s; }, Rule::Clock,
            Verdict::Warn, Reason::ClockSkewed);
    }
    void rule()
    {
        QFETCH(const Change, change);
        QFETCH(const Rule, rule);
        QFETCH(const Verdict, verdict);
        QFETCH(const Reason, reason);
        InterruptFacts facts = goodFacts();
        change(facts);
        const Check check = checkOf(facts, rule);
        QCOMPARE(check.verdict, verdict);
        QCOMPARE(check.reason, reason);
        QCOMPARE(needsTick(check), verdict == Verdict::Warn || verdict == Verdict::Unknown);
        const QList<Check> checks = interruptChecks(facts, RuleSet::builtIn());
        if (verdict == Verdict::Block)
            QVERIFY(blocked(checks));
    }

    void aGuestThatNobodyLookedIntoNeedsNoTick()
    {
        InterruptFacts facts = goodFacts();
        facts.readiness = {};
        const Check check = checkOf(facts, Rule::Readiness);
        QCOMPARE(check.verdict, Verdict::Unknown);
        QVERIFY(!needsTick(check));
        QVERIFY(!blocked(interruptChecks(facts, RuleSet::builtIn())));
    }

    void support_data()
    {
        QTest::addColumn<OsFamily>("os");
        QTest::addColumn<Hypervisor>("hypervisor");
        QTest::addColumn<Verdict>("verdict");
        using enum OsFamily;
        QTest::newRow("Windows on XEN") << Windows << Hypervisor::Xen << Verdict::Pass;
        QTest::newRow("Windows on KVM") << Windows << Hypervisor::Kvm << Verdict::Pass;
        QTest::newRow("Windows on RHV") << Windows << Hypervisor::Rhv << Verdict::Block;
        QTest::newRow("Windows, not reported")
            << Windows << Hypervisor::NotReported << Verdict::Warn;
        QTest::newRow("Windows on something new") << Windows << Hypervisor::Other << Verdict::Warn;
        QTest::newRow("Linux on XEN") << Linux << Hypervisor::Xen << Verdict::Block;
        QTest::newRow("Linux on KVM") << Linux << Hypervisor::Kvm << Verdict::Pass;
        QTest::newRow("Linux on RHV") << Linux << Hypervisor::Rhv << Verdict::Block;
        QTest::newRow("Linux, not reported") << Linux << Hypervisor::NotReported << Verdict::Block;
        QTest::newRow("Linux on something new") << Linux << Hypervisor::Other << Verdict::Block;
        QTest::newRow("an unknown OS on XEN")
            << OsFamily::Unknown << Hypervisor::Xen << Verdict::Warn;
        QTest::newRow("an unknown OS on KVM")
            << OsFamily::Unknown << Hypervisor::Kvm << Verdict::Warn;
        QTest::newRow("an unknown OS on RHV")
            << OsFamily::Unknown << Hypervisor::Rhv << Verdict::Block;
        QTest::newRow("an unknown OS, not reported")
            << OsFamily::Unknown << Hypervisor::NotReported << Verdict::Warn;
        QTest::newRow("an unknown OS on something new")
            << OsFamily::Unknown << Hypervisor::Other << Verdict::Warn;
    }
    void support()
    {
        QFETCH(const OsFamily, os);
        QFETCH(const Hypervisor, hypervisor);
        QFETCH(const Verdict, verdict);
        InterruptFacts facts = goodFacts();
        facts.fresh->os = os;
        facts.fresh->hypervisor = hypervisor;
        const Check check = checkOf(facts, Rule::Support);
        QCOMPARE(check.verdict, verdict);
        QCOMPARE(check.reason,
                 verdict == Verdict::Pass       ? Reason::Supported
                     : verdict == Verdict::Warn ? Reason::SupportedUnverified
                                                : Reason::NotSupported);
    }

    void aPairThatIsNotListedBlocks()
    {
        RuleSet rules = RuleSet::builtIn();
        rules.support.clear();
        const QList<Check> checks = interruptChecks(goodFacts(), rules);
        QCOMPARE(checks.at(3).verdict, Verdict::Block);
    }

    void everyShippedRuleHasItsSource()
    {
        const RuleSet &rules = RuleSet::builtIn();
        QVERIFY(rules.version > 0);
        QVERIFY(rules.date.isValid());
        const QList<Check> checks = interruptChecks(goodFacts(), rules);
        for (const Check &check : checks) {
            const RuleSource source = rules.sources.value(check.rule);
            QVERIFY(source.date.isValid());
            QVERIFY(source.date <= rules.date);
        }
        QCOMPARE(rules.sources.value(Rule::Support).date, QDate(2026, 10, 22));
        QVERIFY(rules.sources.value(Rule::Support).page.startsWith("https://"_L1));
        QVERIFY(rules.sources.value(Rule::Clock).page.isEmpty());
        QCOMPARE(rules.support.size(), 15); // three families, five kinds of hypervisor
        QCOMPARE(rules.recentInterrupt, 15min);
        QCOMPARE(rules.clockSkew, 60s);
        QCOMPARE(rules.freshReading, 30s);
        QCOMPARE(rules.staleReadiness, 90 * 24h);
        QCOMPARE(rules.operationInProgress, Verdict::Warn);
    }

    void brokenRules_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(said);
        };
        row("not JSON", "{", "", "");
        row("a newer format", "\"format\": 2", "\"format\": 3",
            "the rules have format 3, this console reads format 2");
        row("no format", "\"format\"", "\"form\"", "format 0");
        row("no version", "\"version\"", "\"number\"", "version");
        row("a date that is none", "\"2026-11-25\"", "\"2026-13-25\"", "date");
        row("a rule nobody knows", "\"clock\": {", "\"watch\": {", "\"watch\" is not known");
        row("a rule too many", "\"clock\": {",
            "\"moon\": { \"source\": \"console\", \"date\": \"2026-11-23\" }, \"clock\": {",
            "\"moon\" is not known");
        row("a rule is missing",
            "\"profile\": { \"source\": \"console\", \"date\": \"2026-11-23\" },", "",
            "\"profile\" is missing");
        row("a rule with a value nobody knows", "\"skewSeconds\"", "\"skewMinutes\"",
            "\"skewMinutes\" is not known");
        row("a rule without a source", "\"profile\": { \"source\": \"console\",", "\"profile\": {",
            "\"profile\"");
        row("a source that is hearsay", "\"profile\": { \"source\": \"console\"",
            "\"profile\": { \"source\": \"somebody\"", "\"profile\"");
        row("a page without https", "https://", "http://", "source");
        row("a rule's date that is none", "2026-10-22", "2026-10-32", "date");
        row("a verdict nobody knows", "\"verdict\": \"block\"", "\"verdict\": \"maybe\"",
            "\"pairs\"");
        row("an OS nobody knows", "\"os\": \"Linux\"", "\"os\": \"linux\"", "\"pairs\"");
        row("a row without a hypervisor", "\"hypervisor\": \"RHV\"", "\"hyper\": \"RHV\"",
            "\"pairs\"");
        row("no word on a running operation", "\"inProgress\": \"warn\"", "\"inProgress\": \"\"",
            "\"inProgress\"");
        row("a time of zero", "\"seconds\": 30", "\"seconds\": 0", "\"seconds\"");
        row("a time that is a text", "\"recentMinutes\": 15", "\"recentMinutes\": \"15\"",
            "\"recentMinutes\"");
        row("a readiness that is never old", "\"staleDays\": 90", "\"staleDays\": 0",
            "\"staleDays\"");
        row("a negative skew", "\"skewSeconds\": 60", "\"skewSeconds\": -1", "\"skewSeconds\"");
    }
    void brokenRules()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, said);
        QByteArray json = shippedRules();
        QVERIFY(RuleSet::fromJson(json));
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto rules = RuleSet::fromJson(json);
        QVERIFY(!rules);
        QVERIFY(!rules.error().isEmpty());
        QVERIFY2(rules.error().contains(said), qPrintable(rules.error()));
    }

    void stateChanges()
    {
        const Cloud::ServerInstance before = runningServer();
        QVERIFY(!stateChanged(before, before));
        Cloud::ServerInstance after = before;
        after.statusName = u"hung"_s;
        after.name = u"renamed"_s;
        QVERIFY(!stateChanged(before, after));
        // Two codes that are both unknown are two states all the same.
        Cloud::ServerInstance unknown = before;
        Test::setStatus(unknown, u"NEW_1"_s);
        Test::setStatus(after, u"NEW_2"_s);
        QVERIFY(stateChanged(unknown, after));
        after = before;
        after.booted = QDateTime();
        QVERIFY(stateChanged(before, after));
    }

    // Which of the two a warning names: an interrupt, or a start after it.
    void theLaterOfInterruptAndStartIsNamed()
    {
        for (const auto bootedAgo : {1min, 3min}) {
            InterruptFacts facts = goodFacts();
            const QDateTime booted = now.addSecs(-std::chrono::seconds(bootedAgo).count());
            const QDateTime sent = now.addSecs(-120);
            facts.fresh->booted = facts.shown.booted = booted;
            facts.earlier =
                EarlierInterrupt{.outcome = Outcome::Accepted, .resolved = true, .at = sent};
            const Check check = checkOf(facts, Rule::EarlierInterrupt);
            QCOMPARE(check.reason, Reason::EarlierRecent);
            QCOMPARE(check.facts.first(), std::max(booted, sent).toString(Qt::ISODate));
        }
    }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
