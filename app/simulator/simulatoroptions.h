// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/programoptions.h"

namespace Console::Simulator {

// Of the program ncp-simulator.
ProgramOptions commandLineOptions();

} // namespace Console::Simulator
