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

// How the journal's records of an interrupt are written, and how they are read back. Words in records
// are never translated. No key, signature or secret is among them.

// One run of the console. Each intention records it.
struct Run {
    QUuid id = {};
    QString login = {}; // the user's name, as the operating system reports it
    QString host = {};  // the computer's name
};

// What the user typed and ticked.
struct Confirmation {
    QString typedName = {};
    QString reason = {};
    QSet<Rule> accepted = {}; // warnings that were ticked
};

// Names of one server's networks; empty: not known, or without a name. A name stands beside the
// number, never for it.
struct NetworkNames {
    QString vpc = {};
    QString subnet = {};

    friend bool operator==(const NetworkNames &, const NetworkNames &) = default;
};
// Asked when an interrupt is recorded, of the server as it was read last: names may have become
// known since it was opened.
using NetworkNaming = std::function<NetworkNames(const Cloud::ServerInstance &server)>;

// An interrupt that is about to be sent.
struct Intention {
    Run run;
    Profile::Profile profile;
    QByteArray accessKeyId;
    Cloud::ServerInstance before; // the last reading
    QList<Check> checks;
    Confirmation confirmation;
    const RuleSet &rules;
    QString request;           // without key, signature and time
    QByteArray monotonicStart; // see Clock; empty: no monotonic time is recorded
    qint64 monotonicMs = 0;
};

QJsonObject intentionFacts(const Intention &intention);
// What the server's networks are called, where it is known.
void addNetworkNames(QJsonObject &intention, const NetworkNames &names);
QJsonObject outcomeFacts(const OutcomeReport &report);
// last: the newest reading since sending; empty: none.
QJsonObject verdictFacts(FollowVerdict verdict, const std::optional<Cloud::ServerInstance> &last,
                         const QList<Mark> &marks);
// What was watched besides, and what was seen: evidence of its own. Without a port: nothing is
// watched any more.
QJsonObject watchFacts(const std::optional<WatchedPort> &port, const PortSightings &sightings);
// The record of a change while following, with the mark that it made, if any.
QJsonObject watchRecord(const std::optional<WatchedPort> &port, const PortSightings &sightings,
                        const std::optional<Mark> &mark);
QJsonObject resolutionFacts(const Resolution &resolution);

// A check as it was when the intention was recorded. A word of a newer version has its code only,
// and a record of an older version has no reason.
struct RecordedCheck {
    QString ruleCode = {};
    QString verdictCode = {};
    QString reasonCode = {};
    std::optional<Rule> rule = {};
    std::optional<Verdict> verdict = {};
    std::optional<Reason> reason = {};
    QStringList facts = {}; // see Check
    std::optional<Readiness> readiness = {}; // see Check
    RuleSource source = {}; // without a date: not recorded
    bool ticked = false;    // by the user
};

// A mark of the timeline; one of a newer version has its code only.
struct RecordedMark {
    QString code = {};
    std::optional<Mark::Kind> kind = {};
    QDateTime at = {}; // UTC
    QString fact = {}; // see Mark
    qint64 afterMs = -1; // see Mark
};

// The provider's and the network's own words about an outcome. Which kind of failure it was does
// not come back: it is numbered differently from version to version.
struct RecordedCause {
    int httpStatus = 0; // 0: no HTTP answer
    QString code = {};
    QString message = {};
    QString details = {};
    QString technical = {};

    friend bool operator==(const RecordedCause &, const RecordedCause &) = default;
};

// The server of an intention (as it was before sending) or of a resolution (as it was read for
// it); what was not recorded is empty. Empty: unusable record.
std::optional<Cloud::ServerInstance> serverFrom(const QJsonObject &record);
// Of the networks of the server before sending; a record may have none.
NetworkNames networkNamesFrom(const QJsonObject &intention);
// A record without an understandable outcome is Unknown.
OutcomeReport outcomeFrom(const Journal::Entry &entry);
// The port that the user last asked to have watched, and what was seen of it. Empty: none, or not
// any more.
struct RecordedWatch {
    WatchedPort port;
    PortSightings::Seen seen = {};
};
std::optional<RecordedWatch> watchFrom(const Journal::InterruptHistory &history);
// Milliseconds since an interrupt of an earlier run was sent, never negative: by the monotonic
// time where that still counts from the same start, else by the wall clock, which may have jumped.
qint64 elapsedSince(const Journal::Entry &intention, const Clock &clock);
QString profileNameFrom(const QJsonObject &intention);
QString reasonFrom(const QJsonObject &intention);
QList<RecordedCheck> checksFrom(const QJsonObject &intention);
// Empty: not recorded, or a newer version's.
std::optional<Profile::GuardLevel> guardFrom(const QJsonObject &intention);
std::optional<FollowVerdict> followVerdictFrom(const Journal::Entry &verdict);
std::optional<RecordedCause> causeFrom(const Journal::Entry &outcome);
// Of a verdict, or of a watched port's record.
QList<RecordedMark> marksFrom(const Journal::Entry &entry);
// What the watched port's own records say, while there is no verdict that says all.
QList<RecordedMark> portMarksFrom(const Journal::InterruptHistory &history);
// What the journal knows of its timeline: the marks of the verdict, or before there is one those
// of the records themselves. Marks of a newer version are left out.
QList<Mark> recordedTimeline(const Journal::InterruptHistory &history);
// A judgement nobody understands is CannotBeTold.
Resolution resolutionFrom(const Journal::Entry &entry);
// A record without an outcome is Unknown.
Outcome recordedOutcome(const Journal::InterruptHistory &history);
// Picks the interrupts of one server from the journal.
Journal::Journal::Wanted aboutServer(const Cloud::Gateway &gateway, const Cloud::ServerId &server);
// The interrupt that a new one has to mind: one that is not resolved, else the latest that may
// have arrived. By gateway and server, so that another key does not lift a block.
std::optional<EarlierInterrupt> earlierOf(const QList<Journal::InterruptHistory> &histories,
                                          const Cloud::Gateway &gateway,
                                          const Cloud::ServerId &server);
// Whether the record is about this gateway and, if given, this server.
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway);
// Whether it was sent with this key: another account may not even see the server.
bool sentWith(const QJsonObject &intention, const QByteArray &accessKeyId);
bool concerns(const QJsonObject &intention, const Cloud::Gateway &gateway,
              const Cloud::ServerId &server);
// Whether the readings or the user have settled what an Unknown outcome left open.
bool isSettled(const Journal::InterruptHistory &history);
// Whether nobody knows yet what became of an interrupt: its outcome is Unknown, or missing, and
// neither has a reboot proved it nor has the user judged it. No visible reaction and Still down prove
// nothing: after an Unknown outcome they need the user.
bool isUnresolved(const Journal::InterruptHistory &history);
// A judgement of the guest's readiness as names and numbers, for people who read the record.
QStringList readinessFacts(const Readiness &readiness);

} // namespace Console::Action
