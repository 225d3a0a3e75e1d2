// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>
#include <QStringList>

// Never log secrets; of requests, only the action name.
Q_DECLARE_LOGGING_CATEGORY(logCloud)
Q_DECLARE_LOGGING_CATEGORY(logInventory)
Q_DECLARE_LOGGING_CATEGORY(logAction)
Q_DECLARE_LOGGING_CATEGORY(logJournal)

namespace Console {

// From now on, what is logged also goes where the two below say.
void keepLog();
// Of the categories above, the latest, oldest first: "2026-10-02T03:12:07Z console.journal: …".
QStringList latestWarnings();
// Empty: none. A full file is renamed to `<file>.old`.
void writeLogTo(const QString &file);
// Besides warnings. The variable QT_LOGGING_RULES goes before it.
void setLogDetails(bool on);

} // namespace Console
