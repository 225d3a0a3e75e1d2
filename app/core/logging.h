// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// Nothing secret is ever logged: a Secret prints as "<secret>", requests by action name only.
Q_DECLARE_LOGGING_CATEGORY(logCloud)
Q_DECLARE_LOGGING_CATEGORY(logInventory)
Q_DECLARE_LOGGING_CATEGORY(logAction)
Q_DECLARE_LOGGING_CATEGORY(logJournal)
