// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/nextsteps.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Console;
using namespace Console::Action;
using Kind = NextStep::Kind;
using Cloud::OsFamily;

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;

Readiness told(DumpKind dump, const QString &place, const QList<ReadinessPoint> &points = {})
{
    Readiness readiness;
    readiness.state = Readiness::State::Judged;
    readiness.os = dump == DumpKind::Kdump ? OsFamily::Linux : OsFamily::Windows;
    readiness.dump = dump;
    readiness.place = place;
    readiness.memoryBytes = 8 * gibibyte;
    readiness.points = points;
    return readiness;
}

Readiness notTold()
{
    Readiness readiness;
    readiness.memoryBytes = 8 * gibibyte;
    return readiness;
}

QList<Kind> kinds(const QList<NextStep> &steps)
{
    QList<Kind> found;
    for (const NextStep &step : steps)
        found += step.kind;
    return found;
}

} // namespace

class TestNextSteps final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereIsNothingToDoBeforeAVerdict()
    {
        QVERIFY(nextStepsAfter(FollowVerdict::Following, OsFamily::Windows, notTold()).isEmpty());
    }

    void steps_data()
    {
        QTest::addColumn<FollowVerdict>("verdict");
        QTest::addColumn<OsFamily>("os");
        QTest::addColumn<Readiness>("readiness");
        QTest::addColumn<QList<Kind>>("steps");
        using enum FollowVerdict;
        const QString place = u"D:\\dumps\\MEMORY.DMP"_s;
        QTest::newRow("Windows is back, and nobody has looked")
            << Rebooted << OsFamily::Windows << notTold()
            << QList{Kind::WindowsDumpUsually, Kind::SizeAtMostMemory, Kind::WindowsCopy,
                     Kind::WindowsAnalyse, Kind::WindowsBugCheck};
        QTest::newRow("Windows is back with a complete dump")
            << Rebooted << OsFamily::Windows << told(DumpKind::Complete, place)
            << QList{Kind::WindowsDumpAt, Kind::SizeOfMemory, Kind::WindowsCopy,
                     Kind::WindowsAnalyse, Kind::WindowsBugCheck};
        QTest::newRow("Windows is back with a kernel dump")
            << Rebooted << OsFamily::Windows << told(DumpKind::Automatic, place)
            << QList{Kind::WindowsDumpAt, Kind::SizeBelowMemory, Kind::WindowsCopy,
                     Kind::WindowsAnalyse, Kind::WindowsBugCheck};
        QTest::newRow("Windows is back, and writes none")
            << Rebooted << OsFamily::Windows << told(DumpKind::None, place)
            << QList{Kind::WindowsNoDump, Kind::WindowsCopy, Kind::WindowsAnalyse,
                     Kind::WindowsBugCheck};
        QTest::newRow("Windows is back with a small dump")
            << Rebooted << OsFamily::Windows << told(DumpKind::Small, place)
            << QList{Kind::WindowsSmallDump, Kind::WindowsCopy, Kind::WindowsAnalyse,
                     Kind::WindowsBugCheck};
        QTest::newRow("Linux is back")
            << Rebooted << OsFamily::Linux << told(DumpKind::Kdump, u"/srv/crash"_s)
            << QList{Kind::LinuxDumpAt, Kind::SizeBelowMemory, Kind::LinuxCopy, Kind::LinuxAnalyse,
                     Kind::LinuxPanic};
        QTest::newRow("Linux is back, and kdump was not loaded")
            << Rebooted << OsFamily::Linux
            << told(DumpKind::Kdump, u"/srv/crash"_s,
                    {{.kind = ReadinessPoint::Kind::KdumpNotLoaded}})
            << QList{Kind::LinuxNoDump, Kind::SizeBelowMemory, Kind::LinuxCopy, Kind::LinuxAnalyse,
                     Kind::LinuxPanic};
        QTest::newRow("an unknown system is told by its probe")
            << Rebooted << OsFamily::Unknown << told(DumpKind::Complete, place)
            << QList{Kind::WindowsDumpAt, Kind::SizeOfMemory, Kind::WindowsCopy,
                     Kind::WindowsAnalyse, Kind::WindowsBugCheck};
        QTest::newRow("an unknown system may be either")
            << Rebooted << OsFamily::Unknown << notTold()
            << QList{Kind::WindowsDumpUsually, Kind::SizeAtMostMemory, Kind::WindowsCopy,
                     Kind::WindowsAnalyse,     Kind::WindowsBugCheck,  Kind::LinuxDumpUsually,
                     Kind::LinuxCopy,          Kind::LinuxAnalyse,     Kind::LinuxPanic};
        QTest::newRow("nothing seen of Windows")
            << NoVisibleReaction << OsFamily::Windows << told(DumpKind::Complete, place)
            << QList{Kind::StillBeingRead, Kind::WatchAService, Kind::WindowsEventLog,
                     Kind::NoSecondInterrupt, Kind::SeeJournal};
        QTest::newRow("nothing seen of an old Windows")
            << NoVisibleReaction << OsFamily::Windows
            << told(DumpKind::Complete, place, {{.kind = ReadinessPoint::Kind::InterruptIgnored}})
            << QList{Kind::StillBeingRead,    Kind::WatchAService,    Kind::WindowsEventLog,
                     Kind::NoSecondInterrupt, Kind::WindowsMayIgnore, Kind::SeeJournal};
        QTest::newRow("nothing seen of a Linux nobody has looked into")
            << NoVisibleReaction << OsFamily::Linux << notTold()
            << QList{Kind::StillBeingRead,    Kind::WatchAService,   Kind::LinuxKernelLog,
                     Kind::NoSecondInterrupt, Kind::LinuxMayOnlyLog, Kind::VerifyReadiness,
                     Kind::SeeJournal};
        QTest::newRow("Windows is down")
            << StillDown << OsFamily::Windows << notTold()
            << QList{Kind::MayBeWriting, Kind::MayStayOnBlueScreen, Kind::NoSecondInterrupt,
                     Kind::StopLosesDump, Kind::SeeJournal};
        QTest::newRow("Windows that restarts by itself is down")
            << StillDown << OsFamily::Windows << told(DumpKind::Complete, place)
            << QList{Kind::MayBeWriting, Kind::NoSecondInterrupt, Kind::StopLosesDump,
                     Kind::SeeJournal};
        QTest::newRow("Linux is down") << StillDown << OsFamily::Linux << notTold()
                                       << QList{Kind::MayBeWriting, Kind::NoSecondInterrupt,
                                                Kind::StopLosesDump, Kind::SeeJournal};
    }
    void steps()
    {
        QFETCH(const FollowVerdict, verdict);
        QFETCH(const OsFamily, os);
        QFETCH(const Readiness, readiness);
        QFETCH(const QList<Kind>, steps);
        QCOMPARE(kinds(nextStepsAfter(verdict, os, readiness)), steps);
    }

    void theFileAndTheSizeAreNamed()
    {
        const auto steps = nextStepsAfter(FollowVerdict::Rebooted, OsFamily::Windows,
                                          told(DumpKind::Complete, u"D:\\MEMORY.DMP"_s));
        QCOMPARE(steps.at(0).what, u"D:\\MEMORY.DMP"_s);
        QCOMPARE(steps.at(1).bytes, 8 * gibibyte);
    }

    // The probe of another machine says nothing about this one's dump.
    void anotherMachinesProbeIsNotBelieved()
    {
        Readiness other = told(DumpKind::Complete, u"D:\\MEMORY.DMP"_s);
        other.state = Readiness::State::OtherMachine;
        QCOMPARE(nextStepsAfter(FollowVerdict::Rebooted, OsFamily::Windows, other).first().kind,
                 Kind::WindowsDumpUsually);
    }
};

QTEST_GUILESS_MAIN(TestNextSteps)
#include "tst_nextsteps.moc"
