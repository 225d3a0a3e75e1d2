// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/entry.h"

namespace Console::Ui {

enum class ExportFormat { Csv, Json };

// These rows of the journal (row 0 is the last history) as they are shown, in a file. Blocks: for
// a thread of its own. Empty: written; otherwise the system's words.
QString exportJournal(const QString &file, ExportFormat format,
                      const QList<Journal::InterruptHistory> &oldestFirst, const QList<int> &rows);

} // namespace Console::Ui
