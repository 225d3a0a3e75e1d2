// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/diagnosisresult.h"

#include <QString>

namespace Console::Ui {

QString stepWord(Cloud::Step step);
QString stepStateWord(Cloud::StepState state);
// What was found, or what is wrong; empty while the step waits or runs.
QString stepSentence(const Cloud::StepResult &result);
// What to do about a failed or doubtful step; empty: nothing.
QString stepAdvice(const Cloud::StepResult &result);

} // namespace Console::Ui
