// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/inventory/serverrow.h"

#include <QByteArray>

namespace Console::Inventory {

// Servers for other programs, with the provider's own codes; times in UTC, ISO 8601.

// UTF-8 with a byte order mark (without it spreadsheets misread Korean), CRLF, RFC 4180. What a
// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray serversAsCsv(const QList<ServerRow> &rows);
// An array of objects; addresses are an array each.
QByteArray serversAsJson(const QList<ServerRow> &rows);

} // namespace Console::Inventory
