// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>

#include <QHash>

#include "app/simulator/fleet.h"

namespace Console::Simulator {

// A server's reaction to an interrupt.
struct Reaction {
    bool reboots = true;
    bool refuses = false; // refuses every interrupt
    std::chrono::milliseconds backAfter = std::chrono::seconds(20);
};

struct Episode {
    Time interruptedAt;
    Time bootedBefore;
    Time dumpBegunAt = {};                    // by the dump's first interrupt
    std::optional<Time> dumpDestroyedAt = {}; // by a second interrupt during the dump
};
using Episodes = QHash<quint64, Episode>;

// Computed, without ticking. First half: dump (RUN / SHTDN, as in the documentation's example);
// then RUN / RESTA, NSTOP / START, finally RUN / NULL with a new boot time.
Condition conditionAt(const Server &server, const Episodes &episodes, const Reaction &reaction,
                      Time now);

// Results of an episode; empty: not yet or never.
struct Course {
    std::optional<Time> dumpBegun;
    std::optional<Time> dumpFinished; // complete
    std::optional<Time> leftRunning;
    std::optional<Time> rebooted;
};
Course courseAt(const Episode &episode, const Reaction &reaction, Time now);

struct Refusal {
    QString returnCode;
    QString message;
};

// Thread-safe; callers give the time.
class SimulatedCloud
{
public:
    SimulatedCloud(std::vector<Server> servers, Reaction reaction);

    const std::vector<Server> &servers() const { return m_servers; }
    const Server *find(QStringView region, QStringView number) const;

    Episodes episodes() const; // a consistent state for one answer
    Condition condition(const Server &server, const Episodes &episodes, Time now) const;
    Course course(const Episode &episode, Time now) const;

    // Empty: accepted. `server` is one of servers().
    std::optional<Refusal> interrupt(const Server &server, Time now);

private:
    const std::vector<Server> m_servers; // ascending by number
    const Reaction m_reaction;
    mutable std::mutex m_mutex;
    Episodes m_episodes;
};

} // namespace Console::Simulator
