// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Console::Cli {

// Prints in English whether the journal is intact. Returns the exit status of the program.
int verifyJournal(const QString &file);

} // namespace Console::Cli
