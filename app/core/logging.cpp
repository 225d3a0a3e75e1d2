// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/logging.h"

Q_LOGGING_CATEGORY(logCloud, "console.cloud", QtWarningMsg)
Q_LOGGING_CATEGORY(logInventory, "console.inventory", QtWarningMsg)
Q_LOGGING_CATEGORY(logAction, "console.action", QtWarningMsg)
Q_LOGGING_CATEGORY(logJournal, "console.journal", QtWarningMsg)
