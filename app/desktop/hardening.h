// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Desktop {

// Hides memory, environment and files from the user's other processes (PR_SET_DUMPABLE 0), not from
// root. False: refused.
bool hideProcess();

// Release builds only. Call after reading the portal's colour scheme, before secrets. Portals
// refuse hidden processes, so use Qt's file dialogs.
void hardenProcess();

} // namespace Console::Desktop
