// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

namespace Console::Journal {

// Array, one object per interrupt: "intention", "outcome", "verdict", "resolution" where recorded,
// with hashes.
QByteArray journalJson(const QList<InterruptHistory> &histories);

} // namespace Console::Journal
