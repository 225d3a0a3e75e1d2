// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/ids.h"
#include "app/core/result.h"

#include <QString>

#include <optional>

namespace Console::Ui {

struct CommandLine {
    bool demo = false;
    bool verifyJournal = false;
    QString profile;
    std::optional<Cloud::ServerNo> server;
    QString answer; // of --help or --version: to be printed, and nothing else to be done
};

// Read before there is an application object: a bad option is told on a machine without a
// display, too. The failure is one sentence.
Result<CommandLine, QString> parseCommandLine(int argc, char **argv);

} // namespace Console::Ui
