// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"
#include "app/core/folders.h"
#include "app/core/programoptions.h"
#include "app/core/result.h"
#include "app/simulator/scenario.h"

#include <QString>

#include <optional>

namespace Console::Cli {

struct CommandLine {
    bool demo = false;
    std::optional<Simulator::Scenario> drill;
    bool verifyJournal = false;
    QString profile;
    std::optional<Cloud::ServerNo> server;
    QString answer; // print it and exit

    // No real account is read or changed.
    bool simulated() const { return demo || drill; }
    RunKind kind() const;
};

ProgramOptions commandLineOptions();

// Needs no application object, so errors are reported without a display.
Result<CommandLine, QString> parseCommandLine(int argc, char **argv);

} // namespace Console::Cli
