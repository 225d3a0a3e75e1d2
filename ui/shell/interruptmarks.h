// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/services.h"
#include "ui/servers/servertablemodel.h"

namespace Console::Ui {

// What the table says of open interrupts, of every open profile: one mark a server.
QList<ServerTableModel::InterruptMark> interruptMarks(const Session::Services &services);
// The sentence about this server's open interrupt, at this moment; empty: none is open.
QString openInterruptSentenceOf(const Session::Services &services,
                                const Inventory::ServerIdentity &server);

} // namespace Console::Ui
