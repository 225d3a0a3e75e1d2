// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

namespace Console::Simulator {

// How the cloud behaves once an interrupt arrives. Until then all are the same, but for the two that
// say otherwise.
enum class Scenario {
    Hung,       // the server writes its dump, reboots and is back: the ordinary case
    SlowReboot, // as Hung, and takes four times as long
    NoReaction, // accepted, and nothing is ever seen of it
    LostAnswer, // as Hung, but the connection ends before the first byte of the answer
    // As Hung for the first interrupt, but the gateway answers it 503 / 500 "Endpoint Error" and so
    // everything else for a while (10 s): what a client may not take for a failure. Then all is
    // well.
    GatewayDown,
    // As Hung, but a quarter of the way to the reboot the gateway stops answering for a while
    // (10 s): following has to go through it.
    GatewayDownHalfWay,
    // As Hung, but every third read is answered 429 / 410 "Throttle Limited" from the start, and so
    // is the first interrupt; each with Retry-After. The second interrupt is taken.
    Throttled,
    SkewedClock, // as Hung, but the gateway's clock is ahead (3 min) from the start
    Refused,     // every interrupt is refused with 1100031, and nothing happens
};

// The names of the command line, the ordinary case first.
QStringList scenarioNames();
QString nameOf(Scenario scenario);
std::optional<Scenario> scenarioFromName(QStringView name);
// A line for each, for a program's help: the name and what follows an interrupt, in English.
QString scenarioHelp();

} // namespace Console::Simulator
