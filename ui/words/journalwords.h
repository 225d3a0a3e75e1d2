// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QString>

namespace Console::Ui {

QString journalErrorSentence(const Journal::Error &error);
QString verificationSentence(const Journal::Verification &found);

} // namespace Console::Ui
