// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"
#include "app/core/folders.h"
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
    QString answer; // of --help or --version: to be printed, and nothing else to be done

    // The servers are invented: nothing of a real account is read, used or raised.
    bool simulated() const { return demo || drill; }
    RunKind kind() const;
};

// Read before there is an application object: a bad option is told on a machine without a
// display, too. The failure is one sentence.
Result<CommandLine, QString> parseCommandLine(int argc, char **argv);

} // namespace Console::Cli
