// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/nextstepwords.h"

#include "ui/words/readinesswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct NextStepWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::NextStepWords)
};

} // namespace

QString nextStepSentence(const Action::NextStep &step)
{
    using Kind = Action::NextStep::Kind;
    const QString size = sizeText(step.bytes);
    switch (step.kind) {
    case Kind::WindowsDumpAt:
        return NextStepWords::tr("According to the probe, Windows leaves the dump at %1.")
            .arg(step.what);
    case Kind::WindowsDumpUsually:
        return NextStepWords::tr(
                   "Windows usually leaves the dump at %1; this was not verified on this server.")
            .arg(u"%SystemRoot%\\MEMORY.DMP"_s);
    case Kind::WindowsNoDump:
        return NextStepWords::tr(
                   "According to the probe, Windows writes no dump. Look for %1 anyway.")
            .arg(u"%SystemRoot%\\MEMORY.DMP"_s);
    case Kind::WindowsSmallDump:
        return NextStepWords::tr(
                   "According to the probe, only a small dump is written, to the folder %1.")
            .arg(u"%SystemRoot%\\Minidump"_s);
    case Kind::WindowsCopy:
        return NextStepWords::tr(
            "Windows goes on writing it for some time after the restart: wait until its size stays "
            "the same, then copy it to another machine. The next crash may overwrite it.");
    case Kind::WindowsAnalyse:
        return NextStepWords::tr("Open the copy in WinDbg and type: %1").arg(u"!analyze -v"_s);
    case Kind::WindowsBugCheck:
        return NextStepWords::tr(
            "Bug check 0x80 (NMI_HARDWARE_FAILURE) comes from this interrupt and is not a sign of "
            "broken hardware. The processors and threads of that moment show what hung.");
    case Kind::LinuxDumpAt:
        return NextStepWords::tr("According to the probe, kdump leaves the dump below %1, in a "
                                 "folder named after the time.")
            .arg(step.what);
    case Kind::LinuxDumpUsually:
        return NextStepWords::tr("If kdump was active, the dump is usually below %1, in a folder "
                                 "named after the time; this was not verified on this server.")
            .arg(u"/var/crash"_s);
    case Kind::LinuxNoDump:
        return NextStepWords::tr("According to the probe, kdump was not loaded, so there may be no "
                                 "dump. Look below %1 anyway.")
            .arg(u"/var/crash"_s);
    case Kind::LinuxCopy:
        return NextStepWords::tr("Copy that folder to another machine before it is cleaned up, for "
                                 "example with scp -r.");
    case Kind::LinuxAnalyse:
        return NextStepWords::tr("Open the copy with crash and the vmlinux of the same kernel with "
                                 "debug symbols, and type: %1")
            .arg(u"bt -a"_s);
    case Kind::LinuxPanic:
        return NextStepWords::tr("A panic that names an NMI comes from this interrupt and is not a "
                                 "sign of broken hardware.");
    case Kind::SizeOfMemory:
        return NextStepWords::tr("A complete dump is as large as the memory: about %1.").arg(size);
    case Kind::SizeBelowMemory:
        return NextStepWords::tr(
                   "Expect it to be smaller than the memory (%1), often much smaller.")
            .arg(size);
    case Kind::SizeAtMostMemory:
        return NextStepWords::tr(
                   "A complete dump would be as large as the memory, about %1; others "
                   "are smaller.")
            .arg(size);
    case Kind::StillBeingRead:
        return NextStepWords::tr(
            "The guest may have restarted all the same, or may be writing a dump.");
    case Kind::LookAtProvider:
        return NextStepWords::tr("The server could not be read, so its state is not known. Try "
                                 "\"Read now\", or look in the provider's console.");
    case Kind::MayBeReturned:
        return NextStepWords::tr("The API no longer lists the server: somebody may have terminated "
                                 "it. If so, its memory is lost, and its disks may be.");
    case Kind::WatchAService:
        return NextStepWords::tr("Check from outside whether a service of the server, such as port "
                                 "3389 or 22, went away and came back.");
    case Kind::WindowsEventLog:
        return NextStepWords::tr(
            "If you can log in, look in the System log of the event viewer for a "
            "restart after a bug check (event 1001).");
    case Kind::LinuxKernelLog:
        return NextStepWords::tr(
            "If you can log in, look at when it was booted (uptime -s) and for an "
            "NMI in the kernel's log (journalctl -k).");
    case Kind::MayBeWriting:
        return step.bytes > 0
            ? NextStepWords::tr(
                  "The guest may still be writing its dump. With %1 of memory that can "
                  "take long; \"Read now\" shows whether it is back.")
                  .arg(size)
            : NextStepWords::tr(
                "The guest may still be writing its dump, which can take long; \"Read "
                "now\" shows whether it is back.");
    case Kind::MayStayOnBlueScreen:
        return NextStepWords::tr(
            "Windows stays on the blue screen where its automatic restart is off.");
    case Kind::WindowsMayIgnore:
        return NextStepWords::tr(
            "According to the probe, this old Windows may not react: NMICrashDump is not 1.");
    case Kind::LinuxMayOnlyLog:
        return NextStepWords::tr(
            "A Linux kernel only logs the interrupt unless "
            "kernel.unknown_nmi_panic or kernel.panic_on_unrecovered_nmi is 1.");
    case Kind::VerifyReadiness:
        return NextStepWords::tr("Once the guest is healthy, verify with \"Readiness…\" whether it "
                                 "would leave a dump the next time.");
    case Kind::NoSecondInterrupt:
        return NextStepWords::tr("Do not send a second interrupt while a dump may be being "
                                 "written: it would destroy the dump.");
    case Kind::StopLosesDump:
        return NextStepWords::tr(
            "This console does not start or stop servers. If you do so in the provider's console, "
            "what is not written to the dump by then is lost.");
    case Kind::SeeJournal:
        return NextStepWords::tr("Everything sent and seen is in the journal.");
    }
    return {};
}

} // namespace Console::Ui
