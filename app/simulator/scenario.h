// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QStringList>

namespace Console::Simulator {

// How the cloud behaves once an interrupt arrives. Until then all are the same.
enum class Scenario {
    Hung,       // the server writes its dump, reboots and is back: the ordinary case
    NoReaction, // accepted, and nothing is ever seen of it
    LostAnswer, // as Hung, but the connection ends before the first byte of the answer
    // As Hung for the first interrupt, but the gateway answers it 503 / 500 "Endpoint Error" and so
    // everything else for a while (10 s): what a client may not take for a failure. Then all is
    // well.
    GatewayDown,
};

// The names of the command line: hung, no-reaction, lost-answer, gateway-down.
QStringList scenarioNames();
std::optional<Scenario> scenarioFromName(QStringView name);

} // namespace Console::Simulator
