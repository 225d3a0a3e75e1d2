// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/diagnosisresult.h"

#include <QString>

namespace Console::Ui {

QString stepWord(Cloud::Step step);
QString stepStateWord(Cloud::StepState state);
// The finding or problem; empty until the step ends.
QString stepSentence(const Cloud::StepResult &result);
// Advice after failure or doubt; empty: none.
QString stepAdvice(const Cloud::StepResult &result);

} // namespace Console::Ui
