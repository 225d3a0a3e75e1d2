// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/simulator/simulatedcloud.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;
using namespace std::chrono_literals;

namespace {

constexpr Time Now{std::chrono::milliseconds(1'790'000'000'000)};

Server server(Platform platform, Hypervisor hypervisor)
{
    Server server;
    server.number = HungServer;
    server.region = u"KR"_s;
    server.platform = platform;
    server.hypervisor = hypervisor;
    server.condition.bootedAt = Now - std::chrono::days(52);
    return server;
}

struct HungCloud {
    explicit HungCloud(Reaction reaction = {})
        : cloud({server(Platform::Windows, Hypervisor::Xen)}, reaction)
    {
    }
    const Server &target() const { return cloud.servers().front(); }
    Condition at(Time time) const { return cloud.condition(target(), cloud.episodes(), time); }
    bool dumpDestroyed() const
    {
        return cloud.episodes().value(HungServer).dumpDestroyedAt.has_value();
    }

    SimulatedCloud cloud;
};

} // namespace

Q_DECLARE_METATYPE(Console::Simulator::Server)

class TestSimulatedCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInterruptedServerDumpsRebootsAndComesBack()
    {
        HungCloud hung;
        const Time before = hung.target().condition.bootedAt;
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now));
        const auto is = [](Status status, Operation operation, Time booted) {
            return Condition{.status = status, .operation = operation, .bootedAt = booted};
        };
        QVERIFY(hung.at(Now) == is(Status::Running, Operation::Shutdown, before));
        QVERIFY(hung.at(Now + 9999ms) == is(Status::Running, Operation::Shutdown, before));
        QVERIFY(hung.at(Now + 10s) == is(Status::Running, Operation::Restart, before));
        QVERIFY(hung.at(Now + 15s) == is(Status::Stopped, Operation::Start, before));
        QVERIFY(hung.at(Now + 20s) == is(Status::Running, Operation::None, Now + 20s));
        QVERIFY(hung.at(Now + 1h) == is(Status::Running, Operation::None, Now + 20s));
        QVERIFY(!hung.dumpDestroyed());
    }

    void aSecondInterruptDestroysTheDump()
    {
        HungCloud hung;
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now));
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now + 5s));
        QVERIFY(hung.dumpDestroyed());
        QVERIFY(hung.at(Now + 14s).operation == Operation::Shutdown); // all from the beginning
        QVERIFY(hung.at(Now + 25s).bootedAt == Now + 25s);
    }

    void anInterruptAfterTheDumpIsRefusedUntilTheServerIsBack()
    {
        HungCloud hung;
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now));
        QVERIFY(hung.cloud.interrupt(hung.target(), Now + 12s));
        QVERIFY(hung.cloud.interrupt(hung.target(), Now + 16s));
        QVERIFY(!hung.dumpDestroyed());
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now + 60s));
        QVERIFY(!hung.dumpDestroyed());
        QVERIFY(hung.at(Now + 60s).bootedAt == Now + 20s);
        QVERIFY(hung.at(Now + 80s).bootedAt == Now + 80s);
    }

    void twoQuickRebootsHaveTwoUptimes()
    {
        HungCloud hung({.backAfter = 10ms});
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now));
        const Time first = hung.at(Now + 10ms).bootedAt;
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now + 20ms));
        QVERIFY(hung.at(Now + 30ms).bootedAt - first >= 1s);
    }

    void withoutReactionNothingChanges()
    {
        HungCloud hung({.reboots = false});
        const Condition before = hung.at(Now);
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now));
        QVERIFY(!hung.cloud.interrupt(hung.target(), Now + 1s));
        for (const auto later : {0s, 1s, 20s, 3600s})
            QVERIFY(hung.at(Now + later) == before);
        QVERIFY(!hung.dumpDestroyed());
    }

    void acceptance_data()
    {
        QTest::addColumn<Server>("target");
        QTest::addColumn<bool>("accepted");
        using enum Hypervisor;
        QTest::newRow("Windows on XEN is supported") << server(Platform::Windows, Xen) << true;
        QTest::newRow("Linux on XEN is not") << server(Platform::Linux, Xen) << false;
        QTest::newRow("Windows on KVM is supported") << server(Platform::Windows, Kvm) << true;
        QTest::newRow("Linux on KVM is supported") << server(Platform::Linux, Kvm) << true;
        QTest::newRow("Windows on RHV is not") << server(Platform::Windows, Rhv) << false;
        QTest::newRow("Linux on RHV is not") << server(Platform::Linux, Rhv) << false;
        QTest::newRow("old Windows is supported") << server(Platform::Windows, NotReported) << true;
        QTest::newRow("old Linux is not") << server(Platform::Linux, NotReported) << false;

        Server target = server(Platform::Windows, Kvm);
        target.bareMetal = true;
        QTest::newRow("bare metal is not supported") << target << false;
        target = server(Platform::Windows, Kvm);
        target.condition.status = Status::Stopped;
        QTest::newRow("a stopped server refuses") << target << false;
        target = server(Platform::Windows, Kvm);
        target.condition.operation = Operation::SetUp;
        QTest::newRow("a server in an operation refuses") << target << false;
    }
    void acceptance()
    {
        QFETCH(const Server, target);
        QFETCH(const bool, accepted);
        SimulatedCloud cloud({target}, {});
        const auto refusal = cloud.interrupt(cloud.servers().front(), Now);
        QCOMPARE(!refusal.has_value(), accepted);
        if (refusal) {
            QCOMPARE(refusal->returnCode, u"1100031"_s);
            QVERIFY(refusal->message.contains(u"simulator"));
            QVERIFY(cloud.episodes().isEmpty());
        }
    }

    void aServerIsFoundInItsRegionOnly()
    {
        const SimulatedCloud cloud(makeFleet(10, Now), {});
        QVERIFY(cloud.find(u"KR", u"10000101"));
        QVERIFY(!cloud.find(u"JPN", u"10000101"));
        QVERIFY(!cloud.find(u"KR", u"10000999"));
        QVERIFY(!cloud.find(u"KR", u"erp-win-01"));
        QVERIFY(!cloud.find(u"KR", u""));
    }
};

QTEST_GUILESS_MAIN(TestSimulatedCloud)
#include "tst_simulatedcloud.moc"
