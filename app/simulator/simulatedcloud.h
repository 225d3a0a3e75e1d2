// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>

#include <QHash>

#include "app/simulator/fleet.h"

namespace Console::Simulator {

// What becomes of a server after an accepted interrupt.
struct Reaction {
    bool reboots = true;
    bool refuses = false; // nothing becomes of it: every interrupt is refused
    std::chrono::milliseconds backAfter = std::chrono::seconds(20);
};

// An interrupt the server was given. There is none for a server nobody interrupted.
struct Episode {
    Time interruptedAt;
    Time bootedBefore;
    Time dumpBegunAt = {}; // by the first of interrupts that came while the dump was being written
    std::optional<Time> dumpDestroyedAt = {}; // a second interrupt came while it was being written
};
using Episodes = QHash<quint64, Episode>;

// The server at a moment, worked out from what happened to it: nothing has to tick.
// First half: the dump is written (RUN / SHTDN, as the documentation's example answer shows it);
// then RUN / RESTA, NSTOP / START, and at the end RUN / NULL with a new boot time.
Condition conditionAt(const Server &server, const Episodes &episodes, const Reaction &reaction,
                      Time now);

// What an episode has led to at a moment; empty: not yet, or never.
struct Course {
    std::optional<Time> dumpBegun;
    std::optional<Time> dumpFinished; // whole, nothing came between
    std::optional<Time> leftRunning;
    std::optional<Time> rebooted;
};
Course courseAt(const Episode &episode, const Reaction &reaction, Time now);

struct Refusal {
    QString returnCode;
    QString message;
};

// The servers and what happened to them. Safe to use from several threads; the time is always
// the caller's.
class SimulatedCloud
{
public:
    SimulatedCloud(std::vector<Server> servers, Reaction reaction);

    const std::vector<Server> &servers() const { return m_servers; }
    const Server *find(QStringView region, QStringView number) const;

    Episodes episodes() const; // a consistent state for one answer
    Condition condition(const Server &server, const Episodes &episodes, Time now) const;
    Course course(const Episode &episode, Time now) const;

    // Nothing when it was accepted. `server` is one of servers().
    std::optional<Refusal> interrupt(const Server &server, Time now);

private:
    const std::vector<Server> m_servers; // ascending by number
    const Reaction m_reaction;
    mutable std::mutex m_mutex;
    Episodes m_episodes;
};

} // namespace Console::Simulator
