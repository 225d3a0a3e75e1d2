// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/rules/eligibility.h"
#include "app/action/follow/followthrough.h"
#include "app/action/record/networknames.h"
#include "app/action/outcome.h"
#include "app/action/follow/portwatch.h"
#include "app/action/record/recordcodes.h"
#include "app/action/record/resolution.h"
#include "app/core/clock.h"
#include "app/journal/journal.h"
#include "app/profile/profile.h"

#include <QJsonObject>

#include <optional>

namespace Console::Action {

// How the journal's records of an interrupt are read back.

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

} // namespace Console::Action
