// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/fleet.h"

#include <algorithm>
#include <array>
#include <span>

#include <QHash>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

struct Blueprint {
    QLatin1StringView role;
    Platform platform;
    Hypervisor hypervisor;
    int cpus;
    int memoryGiB;
    Status status = Status::Running;
    int interfaces = 1;
    bool publicIp = false;
    bool terminationProtected = false;
    quint64 placementGroup = 0;
    QStringView description = {};
    bool bareMetal = false;
};

constexpr quint64 ErpGroup = 50061;
constexpr quint64 WebGroup = 50062;
constexpr quint64 DatabaseGroup = 50063;

// First servers: one hung, one in an operation, one off.
constexpr std::array Leading{
    Blueprint{.role = "erp"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Xen,
              .cpus = 4,
              .memoryGiB = 16,
              .publicIp = true,
              .terminationProtected = true,
              .placementGroup = ErpGroup,
              .description = u"ERP 응용 서버 & 배치"},
    Blueprint{.role = "erp"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 4,
              .memoryGiB = 16,
              .interfaces = 2,
              .placementGroup = ErpGroup},
    Blueprint{.role = "web"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 2,
              .memoryGiB = 4,
              .status = Status::Stopped,
              .placementGroup = WebGroup},
};

// Repeated for further servers. Coprime with the zone count, so every kind reaches every zone.
constexpr std::array Repeated{
    Blueprint{.role = "web"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 2,
              .memoryGiB = 4,
              .publicIp = true,
              .placementGroup = WebGroup,
              .description = u"웹 서버"},
    Blueprint{.role = "web"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 2,
              .memoryGiB = 4,
              .publicIp = true,
              .placementGroup = WebGroup},
    Blueprint{.role = "db"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Xen,
              .cpus = 8,
              .memoryGiB = 64,
              .interfaces = 2,
              .terminationProtected = true,
              .placementGroup = DatabaseGroup,
              .description = u"운영 데이터베이스"},
    Blueprint{.role = "db"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Xen,
              .cpus = 8,
              .memoryGiB = 32,
              .terminationProtected = true,
              .placementGroup = DatabaseGroup},
    Blueprint{.role = "batch"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 4,
              .memoryGiB = 8,
              .description = u"야간 정산 <&> \"배치\""},
    Blueprint{.role = "ad"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Xen,
              .cpus = 2,
              .memoryGiB = 8,
              .terminationProtected = true,
              .description = u"도메인 컨트롤러"},
    Blueprint{.role = "ad"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 2,
              .memoryGiB = 8},
    Blueprint{.role = "file"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 4,
              .memoryGiB = 16,
              .status = Status::Stopped,
              .description = u"파일 서버 (이전 완료)"},
    Blueprint{.role = "mail"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Rhv,
              .cpus = 4,
              .memoryGiB = 8},
    Blueprint{.role = "crm"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Rhv,
              .cpus = 4,
              .memoryGiB = 16},
    Blueprint{.role = "legacy"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::NotReported,
              .cpus = 2,
              .memoryGiB = 8,
              .description = u"Moved over from the old platform"},
    Blueprint{.role = "legacy"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::NotReported,
              .cpus = 2,
              .memoryGiB = 4},
    Blueprint{.role = "proxy"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 2,
              .memoryGiB = 4,
              .interfaces = 3,
              .publicIp = true},
    Blueprint{.role = "cache"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 4,
              .memoryGiB = 32},
    Blueprint{.role = "log"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Xen,
              .cpus = 2,
              .memoryGiB = 8,
              .status = Status::Stopped},
    Blueprint{.role = "rdp"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Xen,
              .cpus = 4,
              .memoryGiB = 16,
              .publicIp = true},
    Blueprint{.role = "metal"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::NotReported,
              .cpus = 32,
              .memoryGiB = 256,
              .terminationProtected = true,
              .bareMetal = true},
    Blueprint{.role = "erp"_L1,
              .platform = Platform::Windows,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 8,
              .memoryGiB = 32,
              .placementGroup = ErpGroup},
    Blueprint{.role = "dev"_L1,
              .platform = Platform::Linux,
              .hypervisor = Hypervisor::Kvm,
              .cpus = 1,
              .memoryGiB = 2,
              .status = Status::Stopped,
              .description = u"개발용, 주말 정지"},
};

constexpr std::size_t HungIndex = 0;
constexpr std::size_t SettingUpIndex = 1;
constexpr std::size_t KoreanNameIndex = 7;

const Blueprint &blueprint(std::size_t index)
{
    return index < Leading.size() ? Leading.at(index)
                                  : Repeated.at((index - Leading.size()) % Repeated.size());
}

std::size_t zoneIndex(std::size_t index)
{
    constexpr std::array<std::size_t, Leading.size()> leading{1, 1, 0}; // all in KR
    return index < leading.size() ? leading.at(index) : index % zones().size();
}

QString placementGroupName(quint64 number)
{
    switch (number) {
    case ErpGroup:
        return u"erp-group"_s;
    case WebGroup:
        return u"web-group"_s;
    case DatabaseGroup:
        return u"db-group"_s;
    default:
        return {};
    }
}

quint64 vpcNumber(const QString &region)
{
    const auto found = std::ranges::find(regions(), region, &Region::code);
    return 70104 + 100 * static_cast<quint64>(found - regions().begin());
}

constexpr quint32 ipv4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24U | b << 16U | c << 8U | d;
}

quint64 subnetNumber(std::size_t zone, int device)
{
    return 150'243 + 10 * zone + static_cast<quint64>(device);
}

// Second address byte of a subnet; the first is 10.
quint32 subnetByte(std::size_t zone, int device)
{
    return static_cast<quint32>(20 * (device + 1)) + static_cast<quint32>(zone);
}

// Spreads boot and creation times over the past, the same way every time.
void setTimes(Server &server, std::size_t index, Time now)
{
    using namespace std::chrono;
    const auto i = static_cast<qint64>(index);
    const auto booted = index == HungIndex
        ? now - days(52) - hours(7) - minutes(13)
        : now - days(1 + (i * 37) % 400) - seconds((i * 7919) % 86400);
    server.createdAt = booted - days(30 + (i * 13) % 700) - seconds((i * 104'729) % 86400);
    server.condition.bootedAt =
        server.condition.status == Status::Stopped ? server.createdAt + minutes(4) : booted;
}

class Builder
{
public:
    explicit Builder(Time now) : m_now(now) { }

    Server server(std::size_t index)
    {
        const Blueprint &plan = blueprint(index);
        const std::size_t zone = zoneIndex(index);
        Server server;
        server.number = HungServer + index;
        server.name = name(plan, index);
        server.description = plan.description.toString();
        server.zone = zones().at(zone).code;
        server.region = zones().at(zone).region;
        server.vpc = vpcNumber(server.region);
        server.cpus = plan.cpus;
        server.memoryBytes = qint64(plan.memoryGiB) << 30U;
        server.platform = plan.platform;
        server.hypervisor = plan.hypervisor;
        server.bareMetal = plan.bareMetal;
        server.terminationProtected = plan.terminationProtected;
        server.initScript = index % 5 == 3 ? 4401 : 0;
        server.placementGroup = {.number = plan.placementGroup,
                                 .name = placementGroupName(plan.placementGroup)};
        server.condition.status = plan.status;
        if (index == SettingUpIndex)
            server.condition.operation = Operation::SetUp;
        setTimes(server, index, m_now);
        addInterfaces(server, plan.interfaces, index, zone);
        if (plan.publicIp)
            addPublicAddress(server, index);
        return server;
    }

private:
    QString name(const Blueprint &plan, std::size_t index)
    {
        if (index == KoreanNameIndex)
            return u"결제-배치-01"_s;
        const auto prefix =
            plan.role + (plan.platform == Platform::Windows ? "-win-"_L1 : "-lnx-"_L1);
        return u"%1%2"_s.arg(prefix).arg(++m_names[prefix], 2, 10, '0'_L1);
    }

    void addInterfaces(Server &server, int count, std::size_t index, std::size_t zone)
    {
        const quint32 host = m_hosts.at(zone)++;
        for (int device = 0; device < count; ++device) {
            server.interfaces.push_back({
                .number = 880'187 + 4 * index + static_cast<quint64>(device),
                .device = device,
                .address = ipv4(10, subnetByte(zone, device), host / 250, 4 + host % 250),
                .subnet = subnetNumber(zone, device),
            });
        }
    }

    void addPublicAddress(Server &server, std::size_t index)
    {
        if (m_lastPublic == 254)
            return;
        server.publicAddress = ipv4(203, 0, 113, ++m_lastPublic);
        server.publicIpNumber = 30'000'000 + index;
    }

    Time m_now;
    QHash<QString, int> m_names;
    std::array<quint32, 6> m_hosts{};
    quint32 m_lastPublic = 0;
};

} // namespace

const std::vector<Region> &regions()
{
    static const std::vector<Region> all{
        {u"KR"_s, u"Korea"_s}, {u"SGN"_s, u"Singapore(New)"_s}, {u"JPN"_s, u"Japan(New)"_s}};
    return all;
}

const std::vector<Zone> &zones()
{
    static const std::vector<Zone> all{
        {u"KR-1"_s, u"KR"_s, u"가산 zone"_s},    {u"KR-2"_s, u"KR"_s, u"평촌 zone"_s},
        {u"SGN-4"_s, u"SGN"_s, u"SGN-4 zone"_s}, {u"SGN-5"_s, u"SGN"_s, u"SGN-5 zone"_s},
        {u"JPN-4"_s, u"JPN"_s, u"JPN-4 zone"_s}, {u"JPN-5"_s, u"JPN"_s, u"JPN-5 zone"_s}};
    return all;
}

const std::vector<Vpc> &vpcs()
{
    static const std::vector<Vpc> all = [] {
        std::vector<Vpc> made;
        for (const Region &region : regions())
            made.push_back({.number = vpcNumber(region.code),
                            .name = u"prod-%1"_s.arg(region.code.toLower()),
                            .region = region.code,
                            .block = ipv4(10, 0, 0, 0)});
        return made;
    }();
    return all;
}

const std::vector<Subnet> &subnets()
{
    static const std::vector<Subnet> all = [] {
        static constexpr std::array roles{u"front", u"back", u"backup"};
        std::vector<Subnet> made;
        for (std::size_t zone = 0; zone < zones().size(); ++zone) {
            const Zone &place = zones().at(zone);
            for (std::size_t device = 0; device < roles.size(); ++device)
                made.push_back({.number = subnetNumber(zone, int(device)),
                                .vpc = vpcNumber(place.region),
                                .name = u"%1-%2"_s.arg(roles.at(device), place.code.toLower()),
                                .zone = place.code,
                                .region = place.region,
                                .block = ipv4(10, subnetByte(zone, int(device)), 0, 0)});
        }
        return made;
    }();
    return all;
}

std::vector<Server> makeFleet(int count, Time now)
{
    std::vector<Server> fleet;
    fleet.reserve(static_cast<std::size_t>(std::max(count, 0)));
    Builder builder(now);
    while (fleet.size() < fleet.capacity() && std::cmp_less(fleet.size(), count))
        fleet.push_back(builder.server(fleet.size()));
    return fleet;
}

} // namespace Console::Simulator
