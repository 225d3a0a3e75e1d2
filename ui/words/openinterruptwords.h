// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/openinterrupts.h"

#include <QString>
#include <QStringList>

namespace Console::Ui {

// "Interrupt sent 09:09:21, outcome unknown, next look in 2 s"; if it is not followed, with what to
// do.
QString openInterruptSentence(const Session::OpenInterrupt &open, const QDateTime &now);
// For a row: "Interrupt: unknown".
QString openInterruptMark(const Session::OpenInterrupt &open);
QStringList usualInterruptMarks(); // for the width of their column

} // namespace Console::Ui
