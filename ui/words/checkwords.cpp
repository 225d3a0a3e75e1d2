// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/checkwords.h"

#include "ui/words/journalwords.h"
#include "ui/words/readinesswords.h"
#include "ui/words/times.h"
#include "ui/words/visibletext.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::CheckWords)
};

constexpr qsizetype longestFacts = 400;

QString fact(const Action::Check &check, qsizetype index)
{
    return index < check.facts.size() ? visibleName(check.facts.at(index)) : u"–"_s;
}

QString timeText(const QString &iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? localTime(at.toUTC()) : iso;
}

QString timeFact(const Action::Check &check, qsizetype index)
{
    return timeText(fact(check, index));
}

// As the table says it; a code that is not known stays readable.
QString statusFact(const Action::Check &check)
{
    return visibleName(statusWord(check.facts.value(0)));
}

// A code that is not known stays as it is.
QString osName(const QString &platformCode)
{
    switch (Cloud::osFamilyOf(platformCode, {})) {
    case Cloud::OsFamily::Windows:
        return u"Windows"_s;
    case Cloud::OsFamily::Linux:
        return u"Linux"_s;
    case Cloud::OsFamily::Unknown:
        break;
    }
    return platformCode;
}

QString osAndHypervisor(const Action::Check &check)
{
    QStringList names{osName(check.facts.value(0)), check.facts.value(1)};
    names.removeAll(QString());
    return names.isEmpty() ? CheckWords::tr("not reported") : visibleName(names.join(u" / "_s));
}

// One change as it is recorded: "status RUN → NSTOP".
QString changeText(const QString &recorded)
{
    static const QRegularExpression form(u"^(status|operation|region|uptime) (.*) → (.*)$"_s);
    const auto found = form.match(recorded);
    if (!found.hasMatch())
        return recorded;
    const QString kind = found.captured(1);
    const auto say = [&found](const QString &what, const auto &word) {
        return u"%1 %2 → %3"_s.arg(what, word(found.captured(2)), word(found.captured(3)));
    };
    if (kind == "status"_L1)
        return say(CheckWords::tr("Status"), [](const QString &code) { return statusWord(code); });
    if (kind == "operation"_L1)
        return say(CheckWords::tr("Operation"),
                   [](const QString &code) { return operationWord(code); });
    if (kind == "region"_L1)
        return say(CheckWords::tr("Region"), [](const QString &code) { return code; });
    return say(CheckWords::tr("Boot time"), timeText);
}

QString changesText(const QStringList &recorded)
{
    QStringList words;
    for (const QString &one : recorded)
        words += changeText(one);
    return visibleName(words.join(u", "_s), longestFacts);
}

QString ruleMeaning(Action::Rule rule, const Action::RuleSet &rules)
{
    using Action::Rule;
    switch (rule) {
    case Rule::Profile:
        return CheckWords::tr("Nothing is sent with a read-only profile or while the console is "
                              "locked.");
    case Rule::Status:
        return CheckWords::tr("The provider interrupts running servers only.");
    case Rule::Operation:
        return CheckWords::tr("During an operation the provider may refuse the interrupt. A "
                              "server can also hang in the middle of one.");
    case Rule::Support: {
        QStringList pairs;
        for (const Action::RuleSet::Support &one : rules.support) {
            if (one.verdict == Action::Verdict::Pass)
                pairs += one.pair;
        }
        //: %1 is such as "Windows/XEN, Linux/KVM"
        return CheckWords::tr("The provider supports %1.").arg(pairs.join(u", "_s));
    }
    case Rule::FreshReading:
        return CheckWords::tr("The server is read again when this window opens, and once more if "
                              "that is more than %1 s ago when you send.")
            .arg(rules.freshReading.count());
    case Rule::EarlierInterrupt:
        return CheckWords::tr("A second interrupt destroys the dump that the first one writes. "
                              "Within %1 min of an interrupt or a boot there is a warning.")
            .arg(rules.recentInterrupt.count());
    case Rule::Clock:
        return CheckWords::tr("Each request carries the time. A difference of more than %1 s "
                              "between this computer and the provider needs attention.")
            .arg(rules.clockSkew.count());
    case Rule::Readiness:
        return CheckWords::tr(
            "Would this guest leave a memory dump? A probe run in it can tell, "
            "and its result counts for %n day(s).",
            nullptr,
            int(std::chrono::duration_cast<std::chrono::days>(rules.staleReadiness).count()));
    }
    return {};
}

} // namespace

QString ruleTitle(Action::Rule rule)
{
    switch (rule) {
    case Action::Rule::Profile:
        return CheckWords::tr("Profile");
    case Action::Rule::Status:
        return CheckWords::tr("Status");
    case Action::Rule::Operation:
        return CheckWords::tr("Operation");
    case Action::Rule::Support:
        return CheckWords::tr("OS and hypervisor");
    case Action::Rule::FreshReading:
        return CheckWords::tr("Fresh reading");
    case Action::Rule::EarlierInterrupt:
        return CheckWords::tr("Earlier interrupt");
    case Action::Rule::Clock:
        return CheckWords::tr("Clock");
    case Action::Rule::Readiness:
        return CheckWords::tr("Readiness of the guest");
    }
    return {};
}

QString checkVerdictWord(Action::Verdict verdict)
{
    switch (verdict) {
    case Action::Verdict::Pass:
        //: A rule before the interrupt is satisfied
        return CheckWords::tr("Pass", "check");
    case Action::Verdict::Warn:
        //: A rule before the interrupt asks for attention
        return CheckWords::tr("Warn", "check");
    case Action::Verdict::Block:
        //: A rule before the interrupt forbids it
        return CheckWords::tr("Block", "check");
    case Action::Verdict::Unknown:
        //: It is not known whether a rule is satisfied
        return CheckWords::tr("Unknown", "check");
    }
    return {};
}

Prospect prospectOf(const QList<Action::Check> &checks)
{
    using Action::Verdict;
    QStringList blocks;
    QStringList pending;
    QStringList warnings;
    for (const Action::Check &check : checks) {
        if (check.verdict == Verdict::Block)
            blocks += checkSentence(check);
        else if (check.reason == Action::Reason::ReadingPending
                 || check.reason == Action::Reason::EarlierPending)
            pending += checkSentence(check);
        else if (Action::needsTick(check))
            warnings += checkSentence(check);
    }
    if (!blocks.isEmpty()) {
        blocks.prepend(CheckWords::tr("A diagnostic interrupt cannot be sent."));
        return {.verdict = Verdict::Block, .sentence = blocks.join(u' ')};
    }
    if (!pending.isEmpty()) {
        pending.prepend(CheckWords::tr("It is not known yet whether a diagnostic interrupt can be "
                                       "sent."));
        return {.verdict = Verdict::Unknown, .sentence = pending.join(u' ')};
    }
    const Verdict verdict = warnings.isEmpty() ? Verdict::Pass : Verdict::Warn;
    warnings.prepend(CheckWords::tr("A diagnostic interrupt can be sent."));
    return {.verdict = verdict, .sentence = warnings.join(u' ')};
}

QString checkSentence(const Action::Check &check)
{
    using Action::Reason;
    switch (check.reason) {
    case Reason::ProfileAllows:
        return CheckWords::tr("The profile allows changes.");
    case Reason::ProfileReadOnly:
        return CheckWords::tr("The profile is read-only. Use a profile with another guard level, "
                              "or change the level of this one.");
    case Reason::ConsoleLocked:
        return CheckWords::tr("The console is locked. Unlock it; the server is then read again.");
    case Reason::StatusRunning:
        return CheckWords::tr("The server is running.");
    case Reason::StatusNotRunning:
        if (fact(check, 0) == "NSTOP"_L1)
            return CheckWords::tr("The server is stopped. Start it, then read it again.");
        return CheckWords::tr("The server is not running (%1). It must be running: wait, then read "
                              "it again.")
            .arg(statusFact(check));
    case Reason::StatusAfterInterrupt:
        return CheckWords::tr("The server is not running (%1). The interrupt sent at %2 may be "
                              "restarting it: wait, and do not start it.")
            .arg(statusFact(check), timeFact(check, 1));
    case Reason::OperationNone:
        return CheckWords::tr("The provider reports no operation.");
    case Reason::OperationInProgress:
        return CheckWords::tr("An operation is in progress: %1. The provider may refuse the "
                              "interrupt; a hung server can also be stuck in an operation.")
            .arg(visibleName(operationWord(check.facts.value(0))));
    case Reason::Supported:
        return CheckWords::tr("The interrupt is supported here (%1).").arg(osAndHypervisor(check));
    case Reason::SupportedUnverified:
        return CheckWords::tr("It is not certain that the interrupt is supported here (%1). The "
                              "provider may refuse it.")
            .arg(osAndHypervisor(check));
    case Reason::NotSupported:
        return CheckWords::tr("The provider does not support the interrupt here (%1). OS and "
                              "hypervisor would have to be one of: %2.")
            .arg(osAndHypervisor(check), fact(check, 2));
    case Reason::BareMetal:
        return CheckWords::tr("This is a bare metal server. Only a virtual server can be "
                              "interrupted.");
    case Reason::ReadingFresh:
        return CheckWords::tr("The server was read again and is as shown.");
    case Reason::ReadingPending:
        return CheckWords::tr("The server is being read again.");
    case Reason::ReadingFailed:
        return CheckWords::tr("The server could not be read again, so what is shown may be out of "
                              "date. It is read once more before anything is sent.");
    case Reason::ReadingChanged:
        return CheckWords::tr("The server has changed since it was shown: %1.")
            .arg(changesText(check.facts));
    case Reason::ServerGone:
        return CheckWords::tr("The server does not exist any more. Refresh the table, and choose "
                              "the server you mean.");
    case Reason::OtherRegion:
        return CheckWords::tr("The server was read from another region (%1) than the one shown. "
                              "Refresh the table, and open it there.")
            .arg(fact(check, 0));
    case Reason::NoEarlierInterrupt:
        return CheckWords::tr("No earlier interrupt of this server blocks this one.");
    case Reason::EarlierUnresolved:
        return CheckWords::tr("What became of the interrupt of %1 is not known yet. A second one "
                              "could destroy its dump: resolve that one first, on the page "
                              "Unresolved.")
            .arg(timeFact(check, 0));
    case Reason::EarlierUnderWay:
        return CheckWords::
            tr("The interrupt of %1 is still under way. No second one can be sent before it ends.")
                .arg(timeFact(check, 0));
    case Reason::EarlierPending:
        return CheckWords::tr("The journal is being read for earlier interrupts of this server.");
    case Reason::EarlierNotKnown:
        return CheckWords::tr("The journal cannot be read, so an earlier interrupt of this server "
                              "cannot be ruled out. Make the journal readable, then read again.")
            + (check.journal ? u' ' + journalErrorSentence(*check.journal) : QString());
    case Reason::EarlierFollowed:
        return CheckWords::tr("The interrupt of %1 was accepted, and what became of it is not "
                              "known yet. The server may be writing its dump until %2, and a "
                              "second interrupt destroys it.")
            .arg(timeFact(check, 0), timeFact(check, 1));
    case Reason::EarlierRecent:
        return CheckWords::tr("The server was interrupted or started less than %1 min ago, at %2. "
                              "It may still be writing a dump, and a second interrupt destroys it.")
            .arg(fact(check, 1), timeFact(check, 0));
    case Reason::ClockGood:
        return CheckWords::tr("This computer's clock agrees with the provider's.");
    case Reason::ClockSkewed:
        return CheckWords::tr("This computer's clock differs from the provider's by %1 s. "
                              "Requests are signed with the corrected time.")
            .arg(fact(check, 0));
    case Reason::ReadinessOfGuest:
        // Records have only the facts.
        if (!check.readiness && !check.facts.isEmpty())
            return CheckWords::tr("Readiness of the guest, as it was recorded: %1.")
                .arg(visibleName(check.facts.join(u", "_s), longestFacts));
        return readinessSentence(check.readiness.value_or(Action::Readiness()));
    }
    return {};
}

QString ruleSourceText(const Action::RuleSource &source)
{
    const QString date = source.date.toString(Qt::ISODate);
    //: Where a rule comes from; %1 is a date
    return source.page.isEmpty() ? CheckWords::tr("Console rule, %1").arg(date)
                                 : CheckWords::tr("NCP guide, %1").arg(date);
}

QString ruleExplanation(Action::Rule rule, const Action::RuleSet &rules)
{
    const Action::RuleSource source = rules.sources.value(rule);
    QStringList lines{ruleTitle(rule), ruleMeaning(rule, rules)};
    if (source.date.isValid())
        lines += ruleSourceText(source);
    if (!source.page.isEmpty())
        lines += source.page;
    return lines.join(u'\n');
}

QString tickText(Action::Rule rule)
{
    switch (rule) {
    case Action::Rule::Profile:
        return CheckWords::tr("Go on although the profile advises against it");
    case Action::Rule::Status:
        return CheckWords::tr("Go on although the status is not certain");
    case Action::Rule::Operation:
        return CheckWords::tr("Go on although an operation is in progress");
    case Action::Rule::Support:
        return CheckWords::tr("Go on although it is not certain that this is supported");
    case Action::Rule::FreshReading:
        return CheckWords::tr("Go on although the reading failed or shows a change");
    case Action::Rule::EarlierInterrupt:
        return CheckWords::tr("Go on although a dump may be being written");
    case Action::Rule::Clock:
        return CheckWords::tr("Go on although the clocks differ");
    case Action::Rule::Readiness:
        return CheckWords::tr("Go on although the guest may leave no dump");
    }
    return {};
}

} // namespace Console::Ui
