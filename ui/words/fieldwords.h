// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilefields.h"

#include <QString>

namespace Console::Ui {

QString faultSentence(const Profile::FieldProblem &problem);
// Says what was trimmed; empty: nothing.
QString trimmedSentence(bool blanks, bool lineEnds);

} // namespace Console::Ui
