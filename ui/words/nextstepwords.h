// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/follow/nextsteps.h"

#include <QString>

namespace Console::Ui {

QString nextStepSentence(const Action::NextStep &step);

} // namespace Console::Ui
