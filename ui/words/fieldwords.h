// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/profilefields.h"

#include <QString>

namespace Console::Ui {

QString fieldCaption(Profile::ProfileField field);
QString faultSentence(const Profile::FieldProblem &problem);
// Says what was trimmed; empty: nothing.
// `codes` are those that exist; found: the gateway listed them, else its documentation does.
QString unknownRegionSentence(const QString &typed, const QStringList &codes, bool found);
QString trimmedSentence(bool blanks, bool lineEnds);

} // namespace Console::Ui
