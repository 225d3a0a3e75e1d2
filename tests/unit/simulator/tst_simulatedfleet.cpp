// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>
#include <QTest>

#include "app/simulator/fleet.h"

using namespace Qt::StringLiterals;
using namespace Console::Simulator;

namespace {

constexpr Time Now{std::chrono::milliseconds(1'790'000'000'000)};

template <typename Predicate> bool someServer(const std::vector<Server> &fleet, Predicate predicate)
{
    return std::ranges::any_of(fleet, predicate);
}

} // namespace

class TestSimulatedFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHungServerIsTheFirst()
    {
        const Server hung = makeFleet(40, Now).front();
        QCOMPARE(hung.number, 10000101U);
        QCOMPARE(hung.name, u"erp-win-01"_s);
        QCOMPARE(hung.region, u"KR"_s);
        QCOMPARE(hung.zone, u"KR-2"_s);
        QVERIFY(hung.platform == Platform::Windows);
        QVERIFY(hung.hypervisor == Hypervisor::Xen);
        QCOMPARE(hung.memoryBytes, qint64(16) << 30);
        QVERIFY(hung.condition.status == Status::Running);
        QVERIFY(hung.condition.operation == Operation::None);
        QCOMPARE(std::chrono::floor<std::chrono::days>(Now - hung.condition.bootedAt).count(), 52);
    }

    void thereIsOneOfEveryKind()
    {
        const auto fleet = makeFleet(40, Now);
        QCOMPARE(fleet.size(), 40U);
        for (const Hypervisor hypervisor :
             {Hypervisor::Xen, Hypervisor::Kvm, Hypervisor::Rhv, Hypervisor::NotReported}) {
            for (const Platform platform : {Platform::Linux, Platform::Windows})
                QVERIFY(someServer(fleet, [=](const Server &server) {
                    return server.hypervisor == hypervisor && server.platform == platform;
                }));
        }
        for (const Zone &zone : zones())
            QVERIFY(someServer(fleet, [&](const Server &s) { return s.zone == zone.code; }));
        QVERIFY(someServer(fleet,
                           [](const Server &s) { return s.condition.status == Status::Stopped; }));
        QCOMPARE(std::ranges::count(fleet, Operation::SetUp,
                                    [](const Server &s) { return s.condition.operation; }),
                 1);
        QVERIFY(someServer(fleet, [](const Server &s) { return s.description.contains(u"<&>"); }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.name == u"결제-배치-01"; }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.interfaces.size() == 3; }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.publicAddress != 0; }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.placementGroup.number != 0; }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.terminationProtected; }));
        QVERIFY(someServer(fleet, [](const Server &s) { return s.bareMetal; }));
    }

    void nothingIsThereTwice()
    {
        const auto fleet = makeFleet(100'000, Now);
        QCOMPARE(fleet.size(), 100'000U);
        QSet<quint64> numbers;
        QSet<quint64> interfaces;
        QSet<QString> names;
        QSet<quint32> addresses;
        qsizetype interfaceCount = 0;
        qsizetype publicCount = 0;
        for (const Server &server : fleet) {
            numbers.insert(server.number);
            names.insert(server.name);
            if (server.publicAddress != 0) {
                QCOMPARE(server.publicAddress >> 8U, 0xcb0071U); // 203.0.113
                addresses.insert(server.publicAddress);
                ++publicCount;
            }
            for (const NetworkInterface &interface : server.interfaces) {
                QCOMPARE(interface.address >> 24U, 10U);
                addresses.insert(interface.address);
                interfaces.insert(interface.number);
                ++interfaceCount;
            }
        }
        QCOMPARE(numbers.size(), 100'000);
        QCOMPARE(names.size(), 100'000);
        QCOMPARE(interfaces.size(), interfaceCount);
        QCOMPARE(addresses.size(), interfaceCount + publicCount);
        QCOMPARE(publicCount, 254);
    }

    void everyServerHasAPast()
    {
        for (const Server &server : makeFleet(2000, Now)) {
            QVERIFY(server.createdAt < server.condition.bootedAt);
            QVERIFY(server.condition.bootedAt < Now);
        }
    }

    void itIsTheSameEveryTime()
    {
        const auto once = makeFleet(200, Now);
        const auto again = makeFleet(200, Now);
        for (std::size_t i = 0; i < once.size(); ++i) {
            QCOMPARE(once[i].name, again[i].name);
            QVERIFY(once[i].condition == again[i].condition);
        }
    }

    void itMayBeEmpty() { QVERIFY(makeFleet(0, Now).empty()); }
};

QTEST_GUILESS_MAIN(TestSimulatedFleet)
#include "tst_simulatedfleet.moc"
