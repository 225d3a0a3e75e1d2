// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/outcome.h"
#include "app/action/readiness/readiness.h"

#include <QList>
#include <QString>

namespace Console::Action {

struct NextStep {
    enum class Kind {
        // Rebooted, Windows
        WindowsDumpAt,      // `what`: file from the probe
        WindowsDumpUsually, // not verified
        WindowsNoDump,      // from the probe
        WindowsSmallDump,
        WindowsCopy,
        WindowsAnalyse,
        WindowsBugCheck,
        // Rebooted, Linux
        LinuxDumpAt, // `what`: folder
        LinuxDumpUsually,
        LinuxNoDump,
        LinuxCopy,
        LinuxAnalyse,
        LinuxPanic,
        // Dump size; `bytes`: memory
        SizeOfMemory,
        SizeBelowMemory,
        SizeAtMostMemory, // dump kind not known
        StillBeingRead,
        LookAtProvider, // not readable
        MayBeReturned,  // not listed
        WatchAService,
        WindowsEventLog,
        LinuxKernelLog,
        MayBeWriting, // `bytes`: memory
        MayStayOnBlueScreen,
        WindowsMayIgnore,
        LinuxMayOnlyLog,
        VerifyReadiness,
        NoSecondInterrupt,
        StopLosesDump,
        SeeJournal
    };
    Kind kind = Kind::SeeJournal;
    QString what = {};
    qint64 bytes = 0; // 0: not known
    friend bool operator==(const NextStep &, const NextStep &) = default;
};

// In this order; empty before a verdict.
QList<NextStep> nextStepsAfter(FollowVerdict verdict, Cloud::OsFamily os,
                               const Readiness &readiness);

} // namespace Console::Action
