// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/simulator/simulatedcloud.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Console::Simulator {

namespace {

enum class Phase { Untouched, Dumping, Restarting, Booting, Back };

Phase phaseAt(const Episode &episode, const Reaction &reaction, Time now)
{
    if (!reaction.reboots)
        return Phase::Untouched;
    const auto elapsed = now - episode.interruptedAt;
    if (elapsed >= reaction.backAfter)
        return Phase::Back;
    if (elapsed < reaction.backAfter / 2)
        return Phase::Dumping;
    return elapsed < reaction.backAfter * 3 / 4 ? Phase::Restarting : Phase::Booting;
}

// Provider times are whole seconds: boots within one would look equal.
Time bootAfter(const Episode &episode, const Reaction &reaction)
{
    return std::max(episode.interruptedAt + reaction.backAfter,
                    episode.bootedBefore + std::chrono::seconds(1));
}

// Rule of 2026-10: running servers; KVM Linux and Windows, XEN Windows. Hypervisor not reported:
// XEN. RHV: not mentioned.
bool isSupported(const Server &server)
{
    if (server.bareMetal)
        return false;
    switch (server.hypervisor) {
    case Hypervisor::Kvm:
        return true;
    case Hypervisor::Xen:
    case Hypervisor::NotReported:
        return server.platform == Platform::Windows;
    case Hypervisor::Rhv:
        break;
    }
    return false;
}

// No published texts: the code observed for uncontrollable servers, with the simulator's own words.
Refusal notControllable(QLatin1StringView why)
{
    return {.returnCode = u"1100031"_s,
            .message = "The server is not in a state that can be controlled. (simulator: "_L1 + why
                + ")"_L1};
}

} // namespace

Condition conditionAt(const Server &server, const Episodes &episodes, const Reaction &reaction,
                      Time now)
{
    const auto found = episodes.constFind(server.number);
    if (found == episodes.cend())
        return server.condition;
    const Episode &episode = *found;
    switch (phaseAt(episode, reaction, now)) {
    case Phase::Untouched:
        break;
    case Phase::Dumping:
        return {Status::Running, Operation::Shutdown, episode.bootedBefore};
    case Phase::Restarting:
        return {Status::Running, Operation::Restart, episode.bootedBefore};
    case Phase::Booting:
        return {Status::Stopped, Operation::Start, episode.bootedBefore};
    case Phase::Back:
        return {Status::Running, Operation::None, bootAfter(episode, reaction)};
    }
    return server.condition;
}

Course courseAt(const Episode &episode, const Reaction &reaction, Time now)
{
    if (!reaction.reboots)
        return {};
    const auto reached = [now](Time at) {
        return at <= now ? std::optional(at) : std::nullopt;
    };
    const Time start = episode.interruptedAt;
    Course course{.dumpBegun = episode.dumpBegunAt,
                  .dumpFinished = {},
                  .leftRunning = reached(start + reaction.backAfter * 3 / 4),
                  .rebooted = reached(bootAfter(episode, reaction))};
    if (!episode.dumpDestroyedAt)
        course.dumpFinished = reached(start + reaction.backAfter / 2);
    return course;
}

SimulatedCloud::SimulatedCloud(std::vector<Server> servers, Reaction reaction)
    : m_servers(std::move(servers)), m_reaction(reaction)
{
    Q_ASSERT(std::ranges::is_sorted(m_servers, {}, &Server::number));
}

const Server *SimulatedCloud::find(QStringView region, QStringView number) const
{
    bool isNumber = false;
    const quint64 wanted = number.toULongLong(&isNumber);
    const auto found = std::ranges::lower_bound(m_servers, wanted, {}, &Server::number);
    if (!isNumber || found == m_servers.end() || found->number != wanted || found->region != region)
        return nullptr;
    return &*found;
}

Episodes SimulatedCloud::episodes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_episodes;
}

Condition SimulatedCloud::condition(const Server &server, const Episodes &episodes, Time now) const
{
    return conditionAt(server, episodes, m_reaction, now);
}

Course SimulatedCloud::course(const Episode &episode, Time now) const
{
    return courseAt(episode, m_reaction, now);
}

std::optional<Refusal> SimulatedCloud::interrupt(const Server &server, Time now)
{
    if (!isSupported(server))
        return notControllable("this system and hypervisor take no diagnostic interrupt"_L1);
    if (m_reaction.refuses)
        return notControllable("the scenario refuses every interrupt"_L1);

    const std::scoped_lock lock(m_mutex);
    const Condition before = conditionAt(server, m_episodes, m_reaction, now);
    const bool again = m_episodes.contains(server.number);
    const bool dumping =
        again && phaseAt(m_episodes[server.number], m_reaction, now) == Phase::Dumping;
    if (before.status != Status::Running)
        return notControllable("it is not running"_L1);
    // Nothing protects the server during the dump: the danger of a second interrupt must show here.
    if (before.operation != Operation::None && !dumping)
        return notControllable("an operation is in progress"_L1);

    Episode &episode = m_episodes[server.number];
    episode.interruptedAt = now;
    episode.bootedBefore = before.bootedAt;
    if (dumping)
        episode.dumpDestroyedAt = now;
    else
        episode.dumpBegunAt = now;
    return std::nullopt;
}

} // namespace Console::Simulator
