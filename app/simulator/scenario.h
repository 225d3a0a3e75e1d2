// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

#include "app/core/programoptions.h"

namespace Console::Simulator {

// Behaviour after an interrupt; before it all are the same unless stated.
enum class Scenario {
    Hung,       // dump, reboot, back: the ordinary case
    SlowReboot, // as Hung, four times as long
    NoReaction, // accepted without visible effect
    LostAnswer, // as Hung, but the connection ends before the first byte of the answer
    // As Hung, but the first interrupt and all requests for 10 s get 503 / 500 "Endpoint Error",
    // which a client may not take for failure.
    GatewayDown,
    // As Hung, but after a quarter of the reboot time the gateway is down for 10 s.
    GatewayDownHalfWay,
    // As Hung, but every third read and the first interrupt get 429 / 410 "Throttle Limited" with
    // Retry-After.
    Throttled,
    SkewedClock, // as Hung, but the gateway's clock is ahead (3 min) from the start
    Refused,     // every interrupt is refused with 1100031
};

// Command line names, Hung first.
QStringList scenarioNames();
QString nameOf(Scenario scenario);
std::optional<Scenario> scenarioFromName(QStringView name);
// In English: name and effect of an interrupt.
QList<ProgramChoice> scenarioChoices();

} // namespace Console::Simulator
