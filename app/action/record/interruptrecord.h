// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/follow/portwatch.h"
#include "app/action/outcome.h"
#include "app/action/record/recordcodes.h"
#include "app/action/record/resolution.h"
#include "app/action/rules/eligibility.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"
#include "app/profile/profile.h"

#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <functional>
#include <optional>

namespace Console::Action {

// Journal records of interrupts. Texts are never translated; no key, signature or secret inside.

struct Run {
    QUuid id = {};
    QString login = {};
    QString host = {};
};

struct Confirmation {
    QString typedName = {};
    QString reason = {};
    QSet<Rule> accepted = {};
};

// Empty: not known or unnamed.
struct NetworkNames {
    QString vpc = {};
    QString subnet = {};

    friend bool operator==(const NetworkNames &, const NetworkNames &) = default;
};
// Called at recording: names may be known only then.
using NetworkNaming = std::function<NetworkNames(const Cloud::ServerInstance &server)>;

struct Intention {
    Run run;
    Profile::Profile profile;
    QByteArray accessKeyId;
    Cloud::ServerInstance before;
    QList<Check> checks;
    Confirmation confirmation;
    const RuleSet &rules;
    QString request;
    QByteArray monotonicStart; // see Clock; empty: not recorded
    qint64 monotonicMs = 0;
};

QJsonObject intentionFacts(const Intention &intention);
void addNetworkNames(QJsonObject &intention, const NetworkNames &names);
QJsonObject outcomeFacts(const OutcomeReport &report);
// last: newest since sending; empty: none.
QJsonObject verdictFacts(FollowVerdict verdict, const std::optional<Cloud::ServerInstance> &last,
                         const QList<Mark> &marks);
// No port: watching ended.
QJsonObject watchFacts(const std::optional<WatchedPort> &port, const PortSightings &sightings);
// With its mark, if any.
QJsonObject watchRecord(const std::optional<WatchedPort> &port, const PortSightings &sightings,
                        const std::optional<Mark> &mark);
QJsonObject resolutionFacts(const Resolution &resolution);

// From newer versions: code only; from older: no reason.
struct RecordedCheck {
    QString ruleCode = {};
    QString verdictCode = {};
    QString reasonCode = {};
    std::optional<Rule> rule = {};
    std::optional<Verdict> verdict = {};
    std::optional<Reason> reason = {};
    QStringList facts = {};
    std::optional<Readiness> readiness = {};
    RuleSource source = {}; // no date: not recorded
    bool ticked = false;
};

// From newer versions: code only.
struct RecordedMark {
    QString code = {};
    std::optional<Mark::Kind> kind = {};
    QDateTime at = {};
    QString fact = {};
    qint64 afterMs = -1;
};

// Failure kinds differ between versions, so they are not restored.
struct RecordedCause {
    int httpStatus = 0; // 0: no HTTP answer
    QString code = {};
    QString message = {};
    QString details = {};
    QString technical = {};

    friend bool operator==(const RecordedCause &, const RecordedCause &) = default;
};

// Empty: unusable record.
std::optional<Cloud::ServerInstance> serverFrom(const QJsonObject &record);
NetworkNames networkNamesFrom(const QJsonObject &intention);
// Unknown if not understood.
OutcomeReport outcomeFrom(const Journal::Entry &entry);
// Empty: none, or ended.
struct RecordedWatch {
    WatchedPort port;
    PortSightings::Seen seen = {};
};
std::optional<RecordedWatch> watchFrom(const Journal::InterruptHistory &history);
// Milliseconds since sending, never negative. Monotonic within one system start, else wall clock,
// which may have jumped.
qint64 elapsedSince(const Journal::Entry &intention, const Clock &clock);
QString profileNameFrom(const QJsonObject &intention);
QString reasonFrom(const QJsonObject &intention);
QList<RecordedCheck> checksFrom(const QJsonObject &intention);
// Empty: not recorded, or newer version.
std::optional<Profile::GuardLevel> guardFrom(const QJsonObject &intention);
std::optional<FollowVerdict> followVerdictFrom(const Journal::Entry &verdict);
std::optional<RecordedCause> causeFrom(const Journal::Entry &outcome);
QList<RecordedMark> marksFrom(const Journal::Entry &entry);
// While no verdict exists.
QList<RecordedMark> portMarksFrom(const Journal::InterruptHistory &history);
// From the verdict, else from the records' times; without newer marks.
QList<Mark> recordedTimeline(const Journal::InterruptHistory &history);
// CannotBeTold if not understood.
Resolution resolutionFrom(const Journal::Entry &entry);
// Unknown if not recorded.
Outcome recordedOutcome(const Journal::InterruptHistory &history);
Journal::Journal::Wanted aboutServer(const Cloud::Gateway &gateway, const Cloud::ServerId &server);
// The unresolved one, else the latest possibly arrived; length: of following. Ignores the key, so
// that another key lifts no block.
std::optional<EarlierInterrupt> earlierOf(const QList<Journal::InterruptHistory> &histories,
                                          const Cloud::Gateway &gateway,
                                          const Cloud::ServerId &server,
                                          const FollowLength &length = {});
// For all spellings of one gateway the same. Empty: not recorded.
QString gatewayIdentityFrom(const QJsonObject &intention);
// True also if the record names no gateway, so that it lifts no block.
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway);
bool sentWith(const QJsonObject &intention, const QByteArray &accessKeyId);
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway,
              const Cloud::ServerId &server);
// True if readings or the user settled an Unknown outcome.
bool isSettled(const Journal::InterruptHistory &history);
// True if it may have arrived and no verdict or judgement is on record.
bool isOpen(const Journal::InterruptHistory &history);
// True if the outcome is Unknown or missing, without a proven reboot or the user's judgement.
// NoVisibleReaction and StillDown prove nothing.
bool isUnresolved(const Journal::InterruptHistory &history);
QStringList readinessFacts(const Readiness &readiness);

} // namespace Console::Action
