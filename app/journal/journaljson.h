// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

namespace Console::Journal {

// The records of these interrupts as they are on record, hashes included: a JSON array, an object
// an interrupt, with "intention", "outcome", "verdict" and "resolution" where there are any.
QByteArray journalJson(const QList<InterruptHistory> &histories);

} // namespace Console::Journal
