// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/interruptrecord.h"
#include "app/journal/journal.h"

#include <QString>

namespace Console::Ui {

// Turns records into words. A word that a newer version wrote is shown as it is written.
QString recordedOutcomeWord(const Journal::InterruptHistory &history);
QString recordedVerdictWord(const Journal::InterruptHistory &history); // empty: none
QString judgementWord(Action::Judgement judgement);

// A field of the intention's server: "name", "number", "region".
QString serverField(const Journal::InterruptHistory &history, QLatin1String key);

// What a reading says, held against the server as it was before sending.
QString readingSentence(const Cloud::ServerInstance &now, const QDateTime &at,
                        const std::optional<Cloud::ServerInstance> &before);
// Why it is not known whether the interrupt arrived.
QString unknownSentence(const Journal::InterruptHistory &history);

} // namespace Console::Ui
