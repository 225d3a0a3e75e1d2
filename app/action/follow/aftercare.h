// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/followthrough.h"
#include "app/action/outcome.h"
#include "app/action/readiness/readiness.h"

#include <QList>
#include <QString>

namespace Console::Action {

// One thing to know or to do after an interrupt.
struct CareStep {
    enum class Kind {
        // Rebooted, Windows
        WindowsDumpAt,      // `what`: the file, as the probe told
        WindowsDumpUsually, // the usual place; nobody has looked
        WindowsNoDump,      // as the probe told
        WindowsSmallDump,
        WindowsCopy,
        WindowsAnalyse,
        WindowsBugCheck, // what 0x80 means
        // Rebooted, Linux
        LinuxDumpAt, // `what`: the folder
        LinuxDumpUsually,
        LinuxNoDump,
        LinuxCopy,
        LinuxAnalyse,
        LinuxPanic, // what the kernel's message means
        // its size; `bytes` is that of the memory
        SizeOfMemory,
        SizeBelowMemory,
        SizeAtMostMemory, // what kind of dump it is has not been told
        // Nothing seen, or still down
        StillBeingRead,
        LookAtProvider, // the console could not read it
        MayBeReturned,  // the API does not list it any more
        WatchAService, // from outside
        WindowsEventLog,
        LinuxKernelLog,
        MayBeWriting, // `bytes` is that of the memory
        MayStayOnBlueScreen,
        WindowsMayIgnore,
        LinuxMayOnlyLog,
        VerifyReadiness, // when it is healthy again, with the readiness window
        NoSecondInterrupt,
        StopLosesDump,
        SeeJournal
    };
    Kind kind = Kind::SeeJournal;
    QString what = {};
    qint64 bytes = 0; // 0: not told
    friend bool operator==(const CareStep &, const CareStep &) = default;
};

// What to know and to do, in this order, once following has come to a verdict; empty before.
// `readiness` is what the probe kept for the server tells, `os` what the provider tells.
QList<CareStep> careAfter(FollowVerdict verdict, Cloud::OsFamily os, const Readiness &readiness);

} // namespace Console::Action
