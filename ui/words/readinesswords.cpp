// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/readinesswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Console::Ui {

namespace {

struct ReadinessWords {
    Q_DECLARE_TR_FUNCTIONS(Console::Ui::ReadinessWords)
};

QString verifiedText(const Action::Readiness &readiness)
{
    if (readiness.days == 0)
        return ReadinessWords::tr("Verified today");
    return ReadinessWords::tr("Verified %n day(s) ago", nullptr, int(readiness.days));
}

QString foundFacts(const Action::Readiness &readiness)
{
    const QString room = sizeText(readiness.roomBytes);
    const QString ram =
        sizeText(readiness.ramBytes > 0 ? readiness.ramBytes : readiness.memoryBytes);
    if (readiness.dump == Action::DumpKind::Kdump)
        return ReadinessWords::tr("kdump is loaded with %1 reserved, and the kernel panics on the "
                                  "interrupt")
            .arg(room);
    const QString dump = dumpKindWord(readiness.dump);
    if (readiness.dedicated)
        //: %1 is such as "complete dump", %2 and %3 are sizes
        return ReadinessWords::tr("%1, dedicated dump file %2 for %3 RAM").arg(dump, room, ram);
    //: %1 is such as "complete dump", %2 and %3 are sizes
    return ReadinessWords::tr("%1, page file %2 for %3 RAM").arg(dump, room, ram);
}

// The probe's finding, regardless of age.
QString foundSentence(const Action::Readiness &readiness)
{
    QStringList missing;
    QStringList points;
    for (const Action::ReadinessPoint &point : readiness.points) {
        if (point.kind == Action::ReadinessPoint::Kind::NotTold)
            missing += point.what;
        else
            points += readinessPointSentence(point);
    }
    const QString verified = verifiedText(readiness);
    if (!missing.isEmpty())
        points += ReadinessWords::tr("Not reported: %1.").arg(missing.join(u", "_s));
    if (points.isEmpty())
        //: %1 is such as "Verified 12 days ago", %2 the facts
        return ReadinessWords::tr("%1: %2.").arg(verified, foundFacts(readiness));
    //: %1 is such as "Verified 12 days ago", %2 whole sentences
    return ReadinessWords::tr("%1. %2").arg(verified, points.join(u' '));
}

} // namespace

QString sizeText(qint64 bytes)
{
    // "8 GiB" rather than "8.00 GiB", but "7.9 GiB".
    const QLocale locale;
    const QString exact = locale.formattedDataSize(bytes, 1);
    const QString zero = locale.decimalPoint() + locale.zeroDigit();
    QString text = exact;
    const qsizetype at = text.indexOf(zero + u' ');
    return at < 0 ? text : text.remove(at, zero.size());
}

QString dumpKindWord(Action::DumpKind kind)
{
    switch (kind) {
    case Action::DumpKind::NotTold:
        return ReadinessWords::tr("dump of an unknown kind");
    case Action::DumpKind::None:
        return ReadinessWords::tr("no dump");
    case Action::DumpKind::Small:
        return ReadinessWords::tr("small dump");
    case Action::DumpKind::Kernel:
        return ReadinessWords::tr("kernel dump without the memory of programs");
    case Action::DumpKind::Automatic:
        return ReadinessWords::tr("automatic dump without the memory of programs");
    case Action::DumpKind::Active:
        return ReadinessWords::tr("active dump");
    case Action::DumpKind::Complete:
        return ReadinessWords::tr("complete dump");
    case Action::DumpKind::Kdump:
        return ReadinessWords::tr("kernel crash dump");
    }
    return {};
}

QString readinessSentence(const Action::Readiness &readiness)
{
    using State = Action::Readiness::State;
    switch (readiness.state) {
    case State::Never:
        return ReadinessWords::tr("Never verified whether this guest leaves a dump.");
    case State::Lost:
        return ReadinessWords::tr("Whether this guest leaves a dump may have been verified, but "
                                  "the file that holds it cannot be read.");
    case State::Judged:
        return foundSentence(readiness);
    case State::Old:
        return ReadinessWords::tr("%1 That is too long ago to rely on.")
            .arg(foundSentence(readiness));
    case State::OtherMachine:
        return ReadinessWords::tr("The probe comes from a machine with %1 RAM, but this server has "
                                  "%2: another one, or its memory was changed since.")
            .arg(sizeText(readiness.ramBytes), sizeText(readiness.memoryBytes));
    case State::OtherSystem:
        return readiness.os == Cloud::OsFamily::Windows
            ? ReadinessWords::tr("The probe comes from Windows, but this server runs Linux.")
            : ReadinessWords::tr("The probe comes from Linux, but this server runs Windows.");
    }
    return {};
}

QString readinessPointSentence(const Action::ReadinessPoint &point)
{
    using Kind = Action::ReadinessPoint::Kind;
    switch (point.kind) {
    case Kind::NotTold:
        return ReadinessWords::tr("Not reported: %1.").arg(point.what);
    case Kind::NoDump:
        return ReadinessWords::tr("Windows writes no dump: choose \"Complete memory dump\".");
    case Kind::SmallDumpOnly:
        return ReadinessWords::tr("Windows writes a small dump only, which does not show what "
                                  "hangs: choose \"Complete memory dump\".");
    case Kind::DumpTypeNotKnown:
        return ReadinessWords::tr("The dump type %1 is not known.").arg(point.have);
    case Kind::RoomTooSmall:
        return ReadinessWords::tr("The page file or dedicated dump file (%1) is too small for the "
                                  "dump; it takes up to %2.")
            .arg(sizeText(point.have), sizeText(point.need));
    case Kind::RoomMaybeTooSmall:
        return ReadinessWords::tr("The page file or dedicated dump file (%1) may be too small; a "
                                  "dump of this kind takes up to %2.")
            .arg(sizeText(point.have), sizeText(point.need));
    case Kind::DiskTooSmall:
        return ReadinessWords::tr("%1 free for the dump, which needs %2.")
            .arg(sizeText(point.have), sizeText(point.need));
    case Kind::DiskMaybeTooSmall:
        return ReadinessWords::tr("%1 free for the dump, which needs up to %2.")
            .arg(sizeText(point.have), sizeText(point.need));
    case Kind::StaysOnBlueScreen:
        return ReadinessWords::tr("Windows does not restart by itself after a blue screen.");
    case Kind::KeepsOldDump:
        return ReadinessWords::tr(
            "An older dump exists and will not be overwritten: move it away.");
    case Kind::InterruptIgnored:
        return ReadinessWords::tr("This old Windows (build %1) may not react: NMICrashDump is not "
                                  "1.")
            .arg(point.have);
    case Kind::NothingReserved:
        return ReadinessWords::tr("No memory is reserved for kdump (crashkernel=).");
    case Kind::KdumpNotLoaded:
        return ReadinessWords::tr("kdump is not loaded, so no dump is written.");
    case Kind::InterruptOnlyLogged:
        return ReadinessWords::tr("The kernel only logs the interrupt: set "
                                  "kernel.unknown_nmi_panic=1.");
    case Kind::WrittenElsewhere:
        return ReadinessWords::tr("The dump goes to another machine or volume; whether there is "
                                  "room cannot be seen here.");
    }
    return {};
}

QString probeErrorSentence(const Action::ProbeError &error)
{
    using Kind = Action::ProbeError::Kind;
    switch (error.kind) {
    case Kind::Empty:
        return {};
    case Kind::TooLong:
        return ReadinessWords::tr("This is too long to be the output of the probe.");
    case Kind::NoOutput:
        return ReadinessWords::tr(
            "This is not the output of the probe: its first line is missing.");
    case Kind::Truncated:
        return ReadinessWords::tr("The end of the output is missing. Copy all of it.");
    case Kind::SeveralOutputs:
        return ReadinessWords::tr("More than one output was pasted. Paste only the right one.");
    case Kind::OtherFormat:
        return ReadinessWords::tr("The output has format %1, which this console cannot read. Copy "
                                  "the probe from here and run it again.")
            .arg(error.number);
    case Kind::Garbled:
        return ReadinessWords::tr("Line %1 of the output is not as the probe prints it. Perhaps it "
                                  "was wrapped; copy it again from a wider window.")
            .arg(error.number);
    case Kind::NoSystem:
        return ReadinessWords::tr("The output does not say which system it comes from.");
    }
    return {};
}

} // namespace Console::Ui
