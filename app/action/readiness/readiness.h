// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readinessprobe.h"
#include "app/action/verdict.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace Console::Action {

enum class DumpKind { NotTold, None, Small, Kernel, Automatic, Active, Complete, Kdump };

struct ReadinessPoint {
    enum class Kind {
        NotTold, // `what`: probe key
        // Windows
        NoDump,
        SmallDumpOnly,
        DumpTypeNotKnown, // `have`: its number
        RoomTooSmall,     // page or dedicated dump file; bytes
        RoomMaybeTooSmall,
        DiskTooSmall,
        StaysOnBlueScreen,
        KeepsOldDump,
        InterruptIgnored, // old Windows; `have`: build
        // Linux
        NothingReserved,
        KdumpNotLoaded,
        InterruptOnlyLogged,
        WrittenElsewhere, // remote or another volume
        // Both
        DiskMaybeTooSmall
    };
    Kind kind = Kind::NotTold;
    QString what = {};
    qint64 have = 0;
    qint64 need = 0;
    friend bool operator==(const ReadinessPoint &, const ReadinessPoint &) = default;
};

// Will an interrupt leave a dump? Judged from a probe.
struct Readiness {
    enum class State {
        Never, // no probe kept
        Lost,  // kept probe not readable
        Judged,
        Old,
        OtherMachine, // memory size differs
        OtherSystem   // Windows instead of Linux, or reverse
    };
    State state = State::Never;
    Verdict verdict = Verdict::Unknown; // never Block
    Verdict found = Verdict::Unknown;   // whatever its age
    qint64 days = 0;                    // since it was taken
    QDateTime verified = {};            // UTC
    Cloud::OsFamily os = Cloud::OsFamily::Unknown;
    DumpKind dump = DumpKind::NotTold;
    qint64 ramBytes = 0;    // as the guest sees it; 0: not known
    qint64 memoryBytes = 0; // as the API reports; 0: not known
    qint64 roomBytes = 0;   // Linux: reserved memory
    bool dedicated = false;
    qint64 freeBytes = 0;
    QString place = {}; // dump file; Linux: folder
    QList<ReadinessPoint> points = {};

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

// kept: when it was pasted. Both times by our clock.
Readiness judgeReadiness(const ReadinessProbe &probe, const QDateTime &kept,
                         const Cloud::ServerInstance &server, const QDateTime &now,
                         std::chrono::hours stale);

} // namespace Console::Action
