// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/readiness/readiness.h"

#include "app/action/record/interruptrecord.h"

#include "tests/support/probesamples.h"
#include "tests/support/testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Console;
using namespace Console::Action;
using Kind = ReadinessPoint::Kind;
using State = Readiness::State;

namespace {

const QDateTime now({2026, 11, 13}, {3, 0, 1}, Qt::UTC); // 12 days after the probe

Cloud::ServerInstance serverOf(Cloud::OsFamily os)
{
    Cloud::ServerInstance server = Test::runningServer(); // 16 GiB
    server.os = os;
    return server;
}

Readiness judged(const QString &text, Cloud::OsFamily os, const QDateTime &at = now)
{
    const auto probe = ReadinessProbe::fromText(text);
    return probe ? judgeReadiness(probe.value(), now, serverOf(os), at, 90 * 24h) : Readiness();
}

QList<Kind> kinds(const Readiness &readiness)
{
    QList<Kind> found;
    for (const ReadinessPoint &point : readiness.points)
        found += point.kind;
    return found;
}

} // namespace

class TestReadiness final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReadyWindows()
    {
        const Readiness ready = judged(Test::readyWindows(), Cloud::OsFamily::Windows);
        QCOMPARE(ready.state, State::Judged);
        QCOMPARE(ready.verdict, Verdict::Pass);
        QCOMPARE(ready.days, 12);
        QCOMPARE(ready.dump, DumpKind::Complete);
        QCOMPARE(ready.roomBytes, 25769803776);
        QCOMPARE(ready.ramBytes, 17179332608);
        QCOMPARE(ready.place, u"C:\\Windows\\MEMORY.DMP"_s);
        QVERIFY(ready.points.isEmpty());
    }

    void aReadyLinux()
    {
        const Readiness ready = judged(Test::readyLinux(), Cloud::OsFamily::Linux);
        QCOMPARE(ready.verdict, Verdict::Pass);
        QCOMPARE(ready.dump, DumpKind::Kdump);
        QCOMPARE(ready.place, u"/var/crash"_s);
        QVERIFY(ready.points.isEmpty());
    }

    void judgement_data()
    {
        QTest::addColumn<Cloud::OsFamily>("os");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QList<Kind>>("points");
        const auto windows = [](const char *name, const char *from, const char *to, Verdict verdict,
                                const QList<Kind> &points) {
            QTest::newRow(name) << Cloud::OsFamily::Windows << QString::fromLatin1(from)
                                << QString::fromLatin1(to) << verdict << points;
        };
        const auto linuxRow = [](const char *name, const char *from, const char *to,
                                 Verdict verdict, const QList<Kind> &points) {
            QTest::newRow(name) << Cloud::OsFamily::Linux << QString::fromLatin1(from)
                                << QString::fromLatin1(to) << verdict << points;
        };
        windows("no dump", "dump_type: 1", "dump_type: 0", Verdict::Warn, {Kind::NoDump});
        windows("a small dump", "dump_type: 1", "dump_type: 3", Verdict::Warn,
                {Kind::SmallDumpOnly});
        windows("a type of tomorrow", "dump_type: 1", "dump_type: 8", Verdict::Warn,
                {Kind::DumpTypeNotKnown});
        windows("a kernel dump", "dump_type: 1", "dump_type: 2", Verdict::Pass, {});
        windows("an automatic dump", "dump_type: 1", "dump_type: 7", Verdict::Pass, {});
        windows("an active dump", "filter_pages: absent", "filter_pages: 1", Verdict::Pass, {});
        windows("a complete dump in a page file as large as the memory", "page_file: 25769803776",
                "page_file: 17179869184", Verdict::Warn, {Kind::RoomTooSmall});
        windows("a page file that just suffices", "page_file: 25769803776",
                "page_file: 17449353216", Verdict::Pass, {});
        windows("a page file that lacks a byte", "page_file: 25769803776", "page_file: 17449353215",
                Verdict::Warn, {Kind::RoomTooSmall});
        windows("two page files that would do together", "page_file: 25769803776 C:",
                "page_file: 12884901888 D:\\x\npage_file: 12884901888 C:", Verdict::Warn,
                {Kind::RoomTooSmall});
        windows("no page file", "page_file: 25769803776 C:\\pagefile.sys", "page_file: absent",
                Verdict::Warn, {Kind::RoomTooSmall});
        windows(
            "a dedicated dump file instead", "dedicated_dump_file: absent\npage_file: 25769803776",
            "dedicated_dump_file: D:\\d.sys\ndedicated_dump_bytes: 17449353216\npage_file: 1024",
            Verdict::Pass, {});
        windows("a dedicated dump file that is too small", "dedicated_dump_file: absent",
                "dedicated_dump_file: D:\\d.sys\ndedicated_dump_bytes: 1024", Verdict::Warn,
                {Kind::RoomTooSmall});
        windows("a dedicated dump file that is not there", "dedicated_dump_file: absent",
                "dedicated_dump_file: D:\\d.sys\ndedicated_dump_bytes: absent", Verdict::Warn,
                {Kind::RoomTooSmall});
        windows("an automatic dump and the page file Windows chose",
                "dump_type: 1\nfilter_pages: absent\nauto_reboot: 1", // the lines as they stand
                "dump_type: 7\nfilter_pages: absent\nauto_reboot: 0", Verdict::Warn,
                {Kind::StaysOnBlueScreen});
        windows("no restart", "auto_reboot: 1", "auto_reboot: 0", Verdict::Warn,
                {Kind::StaysOnBlueScreen});
        windows("an old dump that stays",
                "overwrite: 1\nnmi_crash_dump: absent\ndump_file: "
                "C:\\Windows\\MEMORY.DMP\ndump_old_bytes: 0",
                "overwrite: 0\ndump_file: C:\\Windows\\MEMORY.DMP\ndump_old_bytes: 4096",
                Verdict::Warn, {Kind::KeepsOldDump});
        windows("nothing to overwrite", "overwrite: 1", "overwrite: 0", Verdict::Pass, {});
        windows("too little free disk", "dump_free_bytes: 60000000000", "dump_free_bytes: 100",
                Verdict::Warn, {Kind::DiskTooSmall});
        windows("the old dump makes room", "dump_old_bytes: 0\ndump_free_bytes: 60000000000",
                "dump_old_bytes: 17179869184\ndump_free_bytes: 100", Verdict::Pass, {});
        windows("Windows Server 2008 R2", "os_build: 17763", "os_build: 7601", Verdict::Warn,
                {Kind::InterruptIgnored});
        windows("Windows Server 2008 R2 that was told to",
                "os_build: 17763\nram_bytes: 17179332608\ndump_type: 1\nfilter_pages: "
                "absent\nauto_reboot: 1\noverwrite: 1\nnmi_crash_dump: absent",
                "os_build: 7601\nram_bytes: 17179332608\ndump_type: 1\nfilter_pages: "
                "absent\nauto_reboot: 1\noverwrite: 1\nnmi_crash_dump: 1",
                Verdict::Pass, {});
        for (const char *const key : {"taken", "ram_bytes", "os_build", "dump_type", "filter_pages",
                                      "auto_reboot", "overwrite", "dump_old_bytes",
                                      "dump_free_bytes", "dedicated_dump_file", "page_file"}) {
            windows(qPrintable(u"%1 is not told"_s.arg(QLatin1String(key))),
                    qPrintable(u"\n%1: "_s.arg(QLatin1String(key))), "\nx: ", Verdict::Unknown,
                    {Kind::NotTold});
        }
        linuxRow("nothing reserved", "crash_size_bytes: 536870912", "crash_size_bytes: 0",
                 Verdict::Warn, {Kind::NothingReserved});
        linuxRow("kdump is not loaded", "crash_loaded: 1", "crash_loaded: 0", Verdict::Warn,
                 {Kind::KdumpNotLoaded});
        linuxRow("a kernel without kdump", "crash_loaded: 1", "crash_loaded: absent", Verdict::Warn,
                 {Kind::KdumpNotLoaded});
        linuxRow("the interrupt is only logged", "unknown_nmi_panic: 1", "unknown_nmi_panic: 0",
                 Verdict::Warn, {Kind::InterruptOnlyLogged});
        linuxRow("the other switch", "unknown_nmi_panic: 1\npanic_on_unrecovered_nmi: 0",
                 "unknown_nmi_panic: 0\npanic_on_unrecovered_nmi: 1", Verdict::Pass, {});
        linuxRow("over the network", "dump_target: local", "dump_target: remote", Verdict::Warn,
                 {Kind::WrittenElsewhere});
        linuxRow("less free disk than memory", "dump_free_bytes: 60000000000",
                 "dump_free_bytes: 8000000000", Verdict::Warn, {Kind::DiskMaybeTooSmall});
        linuxRow("no folder for the dump", "dump_free_bytes: 60000000000",
                 "dump_free_bytes: absent", Verdict::Warn, {Kind::DiskMaybeTooSmall});
        for (const char *const key : {"crashkernel", "crash_loaded", "unknown_nmi_panic",
                                      "dump_free_bytes", "ram_bytes", "taken"}) {
            linuxRow(qPrintable(u"%1 is not told by Linux"_s.arg(QLatin1String(key))),
                     qPrintable(u"\n%1: "_s.arg(QLatin1String(key))), "\nx: ", Verdict::Unknown,
                     {Kind::NotTold});
        }
    }
    void judgement()
    {
        QFETCH(const Cloud::OsFamily, os);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const Verdict, verdict);
        QFETCH(const QList<Kind>, points);
        QString text = os == Cloud::OsFamily::Windows ? Test::readyWindows() : Test::readyLinux();
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY(ReadinessProbe::fromText(text));
        const Readiness readiness = judged(text, os);
        QCOMPARE(kinds(readiness), points);
        QCOMPARE(readiness.verdict, verdict);
        QCOMPARE(readiness.found, verdict);
    }

    void aWarningCountsMoreThanWhatIsNotTold()
    {
        QString text = Test::readyWindows();
        text.replace(u"auto_reboot: 1"_s, u"auto_reboot: 0"_s)
            .replace(u"overwrite: 1"_s, u"x: 1"_s);
        QCOMPARE(judged(text, Cloud::OsFamily::Windows).verdict, Verdict::Warn);
    }

    void anOldResultIsUnknownAndNamed()
    {
        const QDateTime taken({2026, 11, 1}, {3, 0, 0}, Qt::UTC);
        const Readiness last =
            judged(Test::readyWindows(), Cloud::OsFamily::Windows, taken.addDays(90));
        QCOMPARE(last.verdict, Verdict::Pass);
        const Readiness old =
            judged(Test::readyWindows(), Cloud::OsFamily::Windows, taken.addDays(90).addSecs(1));
        QCOMPARE(old.state, State::Old);
        QCOMPARE(old.verdict, Verdict::Unknown);
        QCOMPARE(old.found, Verdict::Pass);
        QCOMPARE(old.days, 90);
    }

    void anOutputThatLayAboutIsAsOldAsItIs()
    {
        const auto probe = ReadinessProbe::fromText(Test::readyWindows());
        const QDateTime late({2027, 6, 1}, {0, 0, 0}, Qt::UTC);
        const Readiness pasted =
            judgeReadiness(probe.value(), late, serverOf(Cloud::OsFamily::Windows), late, 90 * 24h);
        QCOMPARE(pasted.state, State::Old);
    }

    void aClockOfTheGuestThatIsAheadDoesNotMakeItYounger()
    {
        QString text = Test::readyWindows();
        text.replace(u"2026-11-01T"_s, u"2036-11-01T"_s);
        const Readiness readiness =
            judged(text, Cloud::OsFamily::Windows, now.addDays(91)); // kept at `now`
        QCOMPARE(readiness.state, State::Old);
    }

    void anotherMachineIsSaid_data()
    {
        QTest::addColumn<QString>("ram");
        QTest::addColumn<bool>("other");
        QTest::newRow("a little less than sold") << u"16500000000"_s << false;
        QTest::newRow("half of it") << u"8589934592"_s << true;
        QTest::newRow("twice of it") << u"34359738368"_s << true;
        QTest::newRow("nothing") << u"0"_s << false; // not told by the guest
    }
    void anotherMachineIsSaid()
    {
        QFETCH(const QString, ram);
        QFETCH(const bool, other);
        QString text = Test::readyWindows();
        text.replace(u"17179332608"_s, ram);
        const Readiness readiness = judged(text, Cloud::OsFamily::Windows);
        QCOMPARE(readiness.state == State::OtherMachine, other);
        if (other)
            QCOMPARE(readiness.verdict, Verdict::Unknown);
    }

    void anotherSystemIsSaid()
    {
        const Readiness readiness = judged(Test::readyWindows(), Cloud::OsFamily::Linux);
        QCOMPARE(readiness.state, State::OtherSystem);
        QCOMPARE(readiness.verdict, Verdict::Unknown);
        // Where the provider does not tell the OS, the probe does.
        QCOMPARE(judged(Test::readyWindows(), Cloud::OsFamily::Unknown).verdict, Verdict::Pass);
    }

    void theRecordNamesFacts()
    {
        const QStringList facts =
            readinessFacts(judged(Test::readyWindows(), Cloud::OsFamily::Windows));
        QCOMPARE(facts.first(), u"Judged"_s);
        QVERIFY(facts.contains(u"Complete"_s));
        QCOMPARE(readinessFacts({}), QStringList{u"Never"_s});
    }
};

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
