// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/outcome.h"
#include "app/action/readiness/readiness.h"
#include "app/action/rules/ruleset.h"
#include "app/cloud/apierror.h"
#include "app/cloud/serverinstance.h"
#include "app/journal/error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Console::Action {

enum class Reason {
    ProfileAllows,
    ProfileReadOnly,
    ConsoleLocked,
    StatusRunning,
    StatusNotRunning,
    StatusAfterInterrupt, // not running, and an interrupt may be restarting it
    OperationNone,
    OperationInProgress,
    Supported,
    SupportedUnverified, // no hypervisor and Windows or unknown OS
    NotSupported,
    BareMetal,
    ReadingFresh,
    ReadingPending,
    ReadingFailed,
    ReadingChanged,
    ServerGone,
    OtherRegion,
    NoEarlierInterrupt,
    EarlierUnresolved,
    EarlierUnderWay, // sent from here and not at its end
    EarlierPending,  // the journal is being read
    EarlierNotKnown, // journal not readable
    EarlierFollowed, // accepted, and the dump may still be written
    EarlierRecent,   // recent interrupt or reboot
    ClockGood,
    ClockSkewed,
    ReadinessOfGuest // see Check::readiness
};

struct Check {
    Rule rule = Rule::Status;
    Verdict verdict = Verdict::Unknown;
    Reason reason = Reason::StatusNotRunning;
    QStringList facts = {};                     // codes as sent, ISO 8601 UTC, seconds
    std::optional<Readiness> readiness = {};    // Rule::Readiness only
    std::optional<Journal::Error> journal = {}; // EarlierNotKnown only

    friend bool operator==(const Check &, const Check &) = default;
};

// From the journal.
struct EarlierInterrupt {
    // Without a time: journal not readable.
    Outcome outcome = Outcome::Unknown;
    bool resolved = false; // a reboot was seen or the user judged
    QDateTime at = {};
    bool open = false; // its end was neither seen nor judged, and may still come
    // Of an accepted one without a verdict: until then it may be followed, by whatever run.
    QDateTime followedUntil = {};
    std::optional<Journal::Error> unread = {}; // why the journal was not readable
};

// No clock or settings inside.
struct InterruptFacts {
    bool profileAllowsChanges = true;
    bool consoleLocked = false;
    Cloud::ServerInstance shown;
    std::optional<Cloud::ServerInstance> fresh = {}; // re-read; empty: not yet, or not possible
    bool gone = false;                               // does not exist any more
    std::optional<Cloud::ApiError> readError = {};
    std::optional<EarlierInterrupt> earlier = {};
    bool earlierPending = false;            // `earlier` is not known yet
    std::optional<QDateTime> underWay = {}; // when the one was sent that is sent or followed here
    Readiness readiness = {};               // from the kept probe
    std::chrono::milliseconds skew{0};      // gateway's clock minus ours
    QDateTime now = {};                     // UTC, by the gateway's clock
};

// Every Rule once, in order.
QList<Check> interruptChecks(const InterruptFacts &facts, const RuleSet &rules);

// Only what an interrupt depends on.
bool stateChanged(const Cloud::ServerInstance &before, const Cloud::ServerInstance &after);

bool blocked(const QList<Check> &checks);
// A hung guest cannot be probed, so unknown readiness needs no tick.
bool needsTick(const Check &check);

} // namespace Console::Action
