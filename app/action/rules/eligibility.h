// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/outcome.h"
#include "app/action/readiness/readiness.h"
#include "app/action/rules/ruleset.h"
#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Console::Action {

// Why a rule answers as it does; ui/action turns it into a sentence.
enum class Reason {
    ProfileAllows,
    ProfileReadOnly,
    ConsoleLocked,
    StatusRunning,
    StatusNotRunning,
    OperationNone,
    OperationInProgress,
    Supported,
    SupportedUnverified, // hypervisor not reported + Windows, or an OS we do not know: may be refused
    NotSupported,
    BareMetal,
    ReadingFresh,
    ReadingPending, // not read again yet
    ReadingFailed,
    ReadingChanged, // the state is another than the one shown before
    ServerGone,
    OtherRegion,
    NoEarlierInterrupt,
    EarlierUnresolved,
    EarlierNotKnown, // the journal cannot be read
    EarlierRecent, // an accepted or seen interrupt, or any reboot, a short while ago
    ClockGood,
    ClockSkewed,
    ReadinessOfGuest // what the probe said is in Check::readiness
};

struct Check {
    Rule rule = Rule::Status;
    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::StatusNotRunning;
    QStringList facts = {}; // what the sentence names: codes as sent, times as ISO 8601 UTC, seconds
    std::optional<Readiness> readiness = {}; // of Rule::Readiness only

    friend bool operator==(const Check &, const Check &) = default;
};

// An interrupt of this server that the journal knows about.
struct EarlierInterrupt {
    // Without a time: the journal cannot be read, and may hold anything.
    Outcome outcome = Outcome::Unknown;
    bool resolved = false; // Unknown, but a reboot was seen or the user judged it since
    QDateTime at = {};          // UTC
};

// Everything the rules look at; no clock and no settings inside.
struct InterruptFacts {
    bool profileAllowsChanges = true;
    bool consoleLocked = false;
    Cloud::ServerInstance shown; // as the user saw it
    std::optional<Cloud::ServerInstance> fresh = {}; // as read again; empty: not read yet, or not possible
    bool gone = false;                          // read again, and it does not exist any more
    std::optional<Cloud::ApiError> readError = {};
    std::optional<EarlierInterrupt> earlier = {}; // the latest
    Readiness readiness = {};                // as the probe kept for this server tells
    std::chrono::milliseconds skew{0};       // gateway's clock minus ours
    QDateTime now = {};                           // UTC, by the gateway's clock
};

// One Check a rule, always all of them, in the order of Rule. Where each rule comes from is in
// the rule data.
QList<Check> interruptChecks(const InterruptFacts &facts, const RuleSet &rules);

// Whether the state that an interrupt depends on differs between two readings.
bool stateChanged(const Cloud::ServerInstance &before, const Cloud::ServerInstance &after);

bool blocked(const QList<Check> &checks);     // any Block
// Warn and Unknown must be accepted by the user; but for a guest that nobody has looked into: a
// hung one cannot be probed any more, so that is advice and no question.
bool needsTick(const Check &check);

} // namespace Console::Action
