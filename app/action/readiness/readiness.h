// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readinessprobe.h"
#include "app/action/verdict.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace Console::Action {

// What a guest writes when it is interrupted.
enum class DumpKind { NotTold, None, Small, Kernel, Automatic, Active, Complete, Kdump };

// One reason why there may be no dump, or less of one than wanted.
struct ReadinessPoint {
    enum class Kind {
        NotTold, // `what` is the probe's key
        // Windows
        NoDump,
        SmallDumpOnly,
        DumpTypeNotKnown, // `have` is its number
        RoomTooSmall,     // page file or dedicated dump file; `have` and `need` are bytes
        RoomMaybeTooSmall,
        DiskTooSmall, // where the dump ends up
        StaysOnBlueScreen,
        KeepsOldDump,
        InterruptIgnored, // an old Windows; `have` is its build
        // Linux
        NothingReserved,
        KdumpNotLoaded,
        InterruptOnlyLogged,
        WrittenElsewhere, // over the network or to another volume: its room is not known
        // both
        DiskMaybeTooSmall
    };
    Kind kind = Kind::NotTold;
    QString what = {};
    qint64 have = 0;
    qint64 need = 0;
    friend bool operator==(const ReadinessPoint &, const ReadinessPoint &) = default;
};

// Would an interrupt of this server leave a dump? A judgement of what a probe printed.
struct Readiness {
    enum class State {
        Never,        // no probe has been kept
        Lost,         // what was kept cannot be read
        Judged,
        Old,          // judged, but too long ago to rely on
        OtherMachine, // its memory is not this server's
        OtherSystem   // Windows for Linux or the other way round
    };
    State state = State::Never;
    Verdict verdict = Verdict::Unknown; // of the row in the checks; Block never
    Verdict found = Verdict::Unknown;   // what the probe shows, however old it is
    qint64 days = 0;                    // since it was taken
    QDateTime verified = {};            // UTC
    Cloud::OsFamily os = Cloud::OsFamily::Unknown;
    DumpKind dump = DumpKind::NotTold;
    qint64 ramBytes = 0;     // as the guest sees it; 0: not told
    qint64 memoryBytes = 0;  // as the API says; 0: not told
    qint64 roomBytes = 0;    // Windows: page file or dedicated dump file; Linux: reserved memory
    bool dedicated = false;  // a dedicated dump file
    qint64 freeBytes = 0;    // where the dump ends up
    QString place = {};      // Windows: the dump's file; Linux: its folder
    QList<ReadinessPoint> points = {};

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

// `kept`: when the probe was pasted, by our clock. `now` likewise.
Readiness judgeReadiness(const ReadinessProbe &probe, const QDateTime &kept,
                         const Cloud::ServerInstance &server, const QDateTime &now,
                         std::chrono::hours stale);

} // namespace Console::Action
