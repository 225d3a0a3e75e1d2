// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Console::Desktop {

// Makes this process's memory, environment and open files unreadable for other processes of the
// same person (PR_SET_DUMPABLE 0, so not for root); also keeps debuggers from attaching. Does
// nothing on systems that do not know it. False: the system refused.
//
// Child processes are not affected: a new program is readable again.
bool hideProcess();

// hideProcess() in release builds; a debug build stays open for debuggers and for the tests that
// search its memory.
//
// Not in prepareProcess(), because the order counts: the desktop's portals refuse a process that
// they cannot look at. In main: prepareProcess(), read the NCLOUD_ variables, make the application
// object, read the colour scheme from the portal (later changes come as a signal, which needs no
// leave), then this, and before any secret is read from the keychain. From here on the portals'
// file dialogs do not work: use Qt's own (Qt::AA_DontUseNativeDialogs).
void hardenProcess();

} // namespace Console::Desktop
