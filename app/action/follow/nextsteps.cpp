// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/nextsteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Action {

namespace {

using Kind = NextStep::Kind;

class Care
{
public:
    Care(Cloud::OsFamily os, const Readiness &readiness)
        : m_readiness(readiness), m_told(readiness.state == Readiness::State::Judged
                                         || readiness.state == Readiness::State::Old)
    {
        // If the provider does not tell, the probe may.
        const auto known = os == Cloud::OsFamily::Unknown && m_told ? readiness.os : os;
        m_windows = known != Cloud::OsFamily::Linux;
        m_linux = known != Cloud::OsFamily::Windows;
    }

    QList<NextStep> rebooted()
    {
        if (m_windows)
            windowsDump();
        if (m_linux)
            linuxDump();
        return m_steps;
    }

    QList<NextStep> noReaction()
    {
        add(Kind::StillBeingRead);
        add(Kind::WatchAService);
        if (m_windows)
            add(Kind::WindowsEventLog);
        if (m_linux)
            add(Kind::LinuxKernelLog);
        add(Kind::NoSecondInterrupt);
        if (m_windows && has(ReadinessPoint::Kind::InterruptIgnored))
            add(Kind::WindowsMayIgnore);
        // The kernel's default is to go on.
        if (m_linux && (!m_told || has(ReadinessPoint::Kind::InterruptOnlyLogged)))
            add(Kind::LinuxMayOnlyLog);
        if (!m_told)
            add(Kind::VerifyReadiness);
        add(Kind::SeeJournal);
        return m_steps;
    }

    QList<NextStep> stillDown()
    {
        add(Kind::MayBeWriting, {}, memory());
        if (m_windows && (!m_told || has(ReadinessPoint::Kind::StaysOnBlueScreen)))
            add(Kind::MayStayOnBlueScreen);
        add(Kind::NoSecondInterrupt);
        add(Kind::StopLosesDump);
        add(Kind::SeeJournal);
        return m_steps;
    }

    QList<NextStep> notRead()
    {
        add(Kind::LookAtProvider);
        add(Kind::WatchAService);
        if (m_windows)
            add(Kind::WindowsEventLog);
        if (m_linux)
            add(Kind::LinuxKernelLog);
        add(Kind::NoSecondInterrupt);
        add(Kind::SeeJournal);
        return m_steps;
    }

    QList<NextStep> gone()
    {
        add(Kind::MayBeReturned);
        add(Kind::SeeJournal);
        return m_steps;
    }

private:
    void windowsDump()
    {
        const DumpKind dump = m_told ? m_readiness.dump : DumpKind::NotTold;
        if (dump == DumpKind::None) {
            add(Kind::WindowsNoDump);
        } else if (dump == DumpKind::Small) {
            add(Kind::WindowsSmallDump);
        } else {
            if (m_told && !m_readiness.place.isEmpty())
                add(Kind::WindowsDumpAt, m_readiness.place);
            else
                add(Kind::WindowsDumpUsually);
            size(dump);
        }
        add(Kind::WindowsCopy);
        add(Kind::WindowsAnalyse);
        add(Kind::WindowsBugCheck);
    }

    void linuxDump()
    {
        if (has(ReadinessPoint::Kind::KdumpNotLoaded))
            add(Kind::LinuxNoDump);
        else if (m_told && !m_readiness.place.isEmpty())
            add(Kind::LinuxDumpAt, m_readiness.place);
        else
            add(Kind::LinuxDumpUsually);
        if (!m_windows && memory() > 0)
            add(Kind::SizeBelowMemory, {}, memory());
        add(Kind::LinuxCopy);
        add(Kind::LinuxAnalyse);
        add(Kind::LinuxPanic);
    }

    void size(DumpKind dump)
    {
        if (memory() == 0)
            return;
        switch (dump) {
        case DumpKind::Complete:
            add(Kind::SizeOfMemory, {}, memory());
            break;
        case DumpKind::Kernel:
        case DumpKind::Automatic:
        case DumpKind::Active:
        case DumpKind::Kdump:
            add(Kind::SizeBelowMemory, {}, memory());
            break;
        case DumpKind::NotTold:
        case DumpKind::None:
        case DumpKind::Small:
            add(Kind::SizeAtMostMemory, {}, memory());
            break;
        }
    }

    void add(Kind kind, const QString &what = {}, qint64 bytes = 0)
    {
        m_steps.append({.kind = kind, .what = what, .bytes = bytes});
    }

    bool has(ReadinessPoint::Kind kind) const
    {
        return m_told
            && std::any_of(m_readiness.points.begin(), m_readiness.points.end(),
                           [kind](const auto &point) { return point.kind == kind; });
    }

    qint64 memory() const
    {
        return m_readiness.memoryBytes > 0 ? m_readiness.memoryBytes : m_readiness.ramBytes;
    }

    const Readiness &m_readiness;
    bool m_told;
    bool m_windows = true;
    bool m_linux = true;
    QList<NextStep> m_steps;
};

} // namespace

QList<NextStep> nextStepsAfter(FollowVerdict verdict, Cloud::OsFamily os,
                               const Readiness &readiness)
{
    Care care(os, readiness);
    switch (verdict) {
    case FollowVerdict::Following:
        break;
    case FollowVerdict::Rebooted:
        return care.rebooted();
    case FollowVerdict::NoVisibleReaction:
        return care.noReaction();
    case FollowVerdict::StillDown:
        return care.stillDown();
    case FollowVerdict::NotRead:
        return care.notRead();
    case FollowVerdict::Gone:
        return care.gone();
    }
    return {};
}

} // namespace Console::Action
