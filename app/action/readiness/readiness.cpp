// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readiness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

using Kind = ReadinessPoint::Kind;

constexpr qint64 mebibyte = 1024LL * 1024;

// Microsoft KB 254649: a complete dump needs a page file of all memory plus 257 MB.
constexpr qint64 beyondMemory = 257 * mebibyte;

// Windows 8 and Server 2012: from here an NMI always means a bug check. Before, only a reported
// NMICrashDump of 1 counts; sources differ on its default.
constexpr qint64 firstBuildWithoutSwitch = 9200;

// A guest sees slightly less memory than is sold.
constexpr double leastShare = 0.8;
constexpr double mostShare = 1.05;

class Judge
{
public:
    Judge(const ReadinessProbe &probe, Readiness &readiness)
        : m_probe(probe), m_readiness(readiness)
    {
    }

    void judgeWindows()
    {
        m_readiness.place = m_probe.text("dump_file"_L1);
        needs("os_build"_L1);
        const auto build = m_probe.number("os_build"_L1);
        if (build && *build < firstBuildWithoutSwitch
            && m_probe.number("nmi_crash_dump"_L1).value_or(0) != 1)
            warn(Kind::InterruptIgnored, *build);
        dumpType();
        if (const auto reboots = needs("auto_reboot"_L1); reboots && *reboots == 0)
            warn(Kind::StaysOnBlueScreen);
    }

    // Linux: Documentation/admin-guide/kdump/kdump.rst, sysctl/kernel.rst.
    void judgeLinux()
    {
        m_readiness.dump = DumpKind::Kdump;
        m_readiness.place = m_probe.text("dump_folder"_L1);
        m_readiness.roomBytes = m_probe.number("crash_size_bytes"_L1).value_or(0);
        needs("crashkernel"_L1);
        // /sys shows the real reservation.
        if (m_readiness.roomBytes == 0)
            warn(Kind::NothingReserved);
        needs("crash_loaded"_L1);
        if (m_probe.told("crash_loaded"_L1) && m_probe.number("crash_loaded"_L1).value_or(0) != 1)
            warn(Kind::KdumpNotLoaded);
        // arch/x86/kernel/nmi.c, unknown_nmi_error(): either causes a panic.
        needs("unknown_nmi_panic"_L1);
        if (m_probe.told("unknown_nmi_panic"_L1)
            && m_probe.number("unknown_nmi_panic"_L1).value_or(0) == 0
            && m_probe.number("panic_on_unrecovered_nmi"_L1).value_or(0) == 0)
            warn(Kind::InterruptOnlyLogged);
        if (m_probe.text("dump_target"_L1) != "local"_L1)
            warn(Kind::WrittenElsewhere);
        else
            disk(Kind::DiskMaybeTooSmall, memory(), 0);
    }

private:
    void warn(Kind kind, qint64 have = 0, qint64 need = 0)
    {
        m_readiness.points.append({.kind = kind, .what = {}, .have = have, .need = need});
    }

    std::optional<qint64> needs(QLatin1String key)
    {
        if (!m_probe.told(key))
            m_readiness.points.append({.kind = Kind::NotTold, .what = key, .have = 0, .need = 0});
        return m_probe.number(key);
    }

    qint64 memory() const { return std::max(m_readiness.ramBytes, m_readiness.memoryBytes); }

    // CrashDumpEnabled ("Configure system failure and recovery options in Windows"); with
    // FilterPages, 1 is an active dump (Server 2016 and later).
    void dumpType()
    {
        const auto type = needs("dump_type"_L1);
        if (!type)
            return;
        switch (*type) {
        case 0:
            m_readiness.dump = DumpKind::None;
            warn(Kind::NoDump);
            return;
        case 1:
            needs("filter_pages"_L1);
            m_readiness.dump = m_probe.number("filter_pages"_L1).value_or(0) == 1
                ? DumpKind::Active
                : DumpKind::Complete;
            break;
        case 2:
            m_readiness.dump = DumpKind::Kernel;
            break;
        case 3:
            m_readiness.dump = DumpKind::Small;
            warn(Kind::SmallDumpOnly);
            return;
        case 7:
            m_readiness.dump = DumpKind::Automatic;
            break;
        default:
            warn(Kind::DumpTypeNotKnown, *type);
            return;
        }
        room();
        // On by default; if off, an existing file stays.
        const auto overwrites = needs("overwrite"_L1);
        const qint64 old = needs("dump_old_bytes"_L1).value_or(0);
        if (overwrites && *overwrites == 0 && old > 0)
            warn(Kind::KeepsOldDump, old);
        const bool complete = m_readiness.dump == DumpKind::Complete;
        disk(complete ? Kind::DiskTooSmall : Kind::DiskMaybeTooSmall, memory(),
             overwrites.value_or(0) != 0 ? old : 0);
    }

    // The dump goes into the dedicated file, else a page file.
    void room()
    {
        needs("dedicated_dump_file"_L1);
        m_readiness.dedicated = !m_probe.text("dedicated_dump_file"_L1).isEmpty();
        if (m_readiness.dedicated) {
            m_readiness.roomBytes = needs("dedicated_dump_bytes"_L1).value_or(0);
            if (!m_probe.told("dedicated_dump_bytes"_L1))
                return;
        } else {
            if (!m_probe.told("page_file"_L1)) {
                needs("page_file"_L1);
                return;
            }
            for (const auto &file : m_probe.pageFiles()) // one file holds the whole dump
                m_readiness.roomBytes = std::max(m_readiness.roomBytes, file.bytes);
        }
        // May need up to all memory.
        const qint64 need = memory() + beyondMemory;
        const bool sure = m_readiness.dump == DumpKind::Complete || m_readiness.roomBytes == 0;
        if (memory() > 0 && m_readiness.roomBytes < need)
            warn(sure ? Kind::RoomTooSmall : Kind::RoomMaybeTooSmall, m_readiness.roomBytes, need);
    }

    void disk(Kind kind, qint64 need, qint64 freed)
    {
        const auto free = needs("dump_free_bytes"_L1);
        m_readiness.freeBytes = free.value_or(0) + freed;
        if (m_probe.told("dump_free_bytes"_L1) && m_readiness.freeBytes < need)
            warn(kind, m_readiness.freeBytes, need);
    }

    const ReadinessProbe &m_probe;
    Readiness &m_readiness;
};

Verdict verdictOf(const QList<ReadinessPoint> &points)
{
    if (std::any_of(points.begin(), points.end(),
                    [](const auto &point) { return point.kind != Kind::NotTold; }))
        return Verdict::Warn;
    return points.isEmpty() ? Verdict::Pass : Verdict::Unknown;
}

// The guest's memory excludes that of the crash kernel.
bool sameMachine(const ReadinessProbe &probe, const Readiness &readiness)
{
    if (readiness.ramBytes == 0 || readiness.memoryBytes == 0)
        return true;
    const auto seen = double(readiness.ramBytes + probe.number("crash_size_bytes"_L1).value_or(0));
    const double share = seen / double(readiness.memoryBytes);
    return share >= leastShare && share <= mostShare;
}

} // namespace

Readiness judgeReadiness(const ReadinessProbe &probe, const QDateTime &kept,
                         const Cloud::ServerInstance &server, const QDateTime &now,
                         std::chrono::hours stale)
{
    Readiness readiness;
    readiness.os = probe.os();
    readiness.ramBytes = probe.number("ram_bytes"_L1).value_or(0);
    readiness.memoryBytes = server.memoryBytes;
    // A probe may be pasted late, or the guest's clock may be ahead.
    readiness.verified = probe.taken().isValid() ? std::min(probe.taken(), kept) : kept;
    const std::chrono::seconds age(std::max<qint64>(0, readiness.verified.secsTo(now)));
    readiness.days = std::chrono::duration_cast<std::chrono::days>(age).count();
    for (const QLatin1String key : {"taken"_L1, "ram_bytes"_L1}) {
        if (!probe.told(key))
            readiness.points.append({.kind = Kind::NotTold, .what = key, .have = 0, .need = 0});
    }
    Judge judge(probe, readiness);
    if (probe.os() == Cloud::OsFamily::Windows)
        judge.judgeWindows();
    else
        judge.judgeLinux();
    readiness.found = verdictOf(readiness.points);

    if (server.os != Cloud::OsFamily::Unknown && server.os != probe.os()) {
        readiness.state = Readiness::State::OtherSystem;
    } else if (!sameMachine(probe, readiness)) {
        readiness.state = Readiness::State::OtherMachine;
    } else if (age > stale) {
        readiness.state = Readiness::State::Old;
    } else {
        readiness.state = Readiness::State::Judged;
        readiness.verdict = readiness.found;
    }
    return readiness;
}

} // namespace Console::Action
