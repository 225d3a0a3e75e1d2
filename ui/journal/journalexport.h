// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

namespace Console::Ui {

enum class ExportFormat { Csv, Json };

// Writes journal rows (0 is the last history) as shown; byteOrderMark: of tables. Blocks: use
// another thread. Returns the system's error; empty: written.
QString exportJournal(const QString &file, ExportFormat format,
                      const QList<Journal::InterruptHistory> &oldestFirst, const QList<int> &rows,
                      bool byteOrderMark);

} // namespace Console::Ui
