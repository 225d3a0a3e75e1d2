// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilefields.h"

#include <QString>

namespace Console::Ui {

QString faultSentence(const Profile::FieldProblem &problem);
// That blanks or line ends at the ends were removed; empty: nothing was.
QString trimmedSentence(bool blanks, bool lineEnds);

} // namespace Console::Ui
