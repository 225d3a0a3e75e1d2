// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"
#include "app/journal/journal.h"

#include <QString>

namespace Console::Ui {

// Records in words. Words of newer versions are shown as recorded.
QString recordedOutcomeWord(const Journal::InterruptHistory &history);
QString recordedVerdictWord(const Journal::InterruptHistory &history); // empty: none
QString judgementWord(Action::Judgement judgement);

// A field of the recorded server: "name", "number", "region".
QString serverField(const Journal::InterruptHistory &history, QLatin1String key);

// Compares a reading with the server before sending.
QString readingSentence(const Cloud::ServerInstance &now, const QDateTime &at,
                        const std::optional<Cloud::ServerInstance> &before);
// Why the interrupt's arrival is unknown.
QString unknownSentence(const Journal::InterruptHistory &history);

} // namespace Console::Ui
