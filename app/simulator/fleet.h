// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <QString>

namespace Console::Simulator {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

enum class Platform { Linux, Windows };
enum class Hypervisor { NotReported, Xen, Kvm, Rhv };
enum class Status { Running, Stopped };
enum class Operation { None, Start, Shutdown, Restart, SetUp };

// The only part that changes while the cloud runs.
struct Condition {
    Status status = Status::Running;
    Operation operation = Operation::None;
    Time bootedAt; // the provider calls it "uptime"

    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Region {
    QString code;
    QString name;
};

struct Zone {
    QString code;
    QString region;
    QString description;
};

struct Vpc {
    quint64 number = 0;
    QString name;
    QString region;
    quint32 block = 0; // IPv4 in host order; /8
};

struct Subnet {
    quint64 number = 0;
    quint64 vpc = 0;
    QString name;
    QString zone;
    QString region;
    quint32 block = 0; // IPv4 in host order; /16
};

struct NetworkInterface {
    quint64 number = 0;
    int device = 0;      // the n of ethn
    quint32 address = 0; // IPv4 in host order
    quint64 subnet = 0;
};

struct PlacementGroup {
    quint64 number = 0; // 0: in no group
    QString name;
};

struct Server {
    quint64 number = 0;
    QString name;
    QString description;
    QString zone;
    QString region;
    quint64 vpc = 0;
    int cpus = 0;
    qint64 memoryBytes = 0;
    Platform platform = Platform::Linux;
    Hypervisor hypervisor = Hypervisor::NotReported;
    bool bareMetal = false;
    bool terminationProtected = false;
    quint64 publicIpNumber = 0; // 0: no public address
    quint32 publicAddress = 0;
    quint64 initScript = 0; // 0: none
    PlacementGroup placementGroup;
    std::vector<NetworkInterface> interfaces;
    Time createdAt;
    Condition condition; // before any interrupt
};

// First: the provider's default when a request names none.
const std::vector<Region> &regions();
const std::vector<Zone> &zones();
// One VPC per region, three subnets per zone: one per possible interface.
const std::vector<Vpc> &vpcs();
const std::vector<Subnet> &subnets();

// The hung Windows server, first of every fleet.
inline constexpr quint64 HungServer = 10000101;
inline constexpr QLatin1StringView HungServerName("erp-win-01");

// Deterministic; numbers ascending; numbers, names and private addresses are unique. Public
// addresses end with the documentation range 203.0.113.0/24.
std::vector<Server> makeFleet(int count, Time now);

inline constexpr int LargestFleet = 200'000;

} // namespace Console::Simulator
