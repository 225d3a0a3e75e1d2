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
enum class OpenInterruptState {
    BeingSent,
    Accepted,
    Unknown,
    Rebooting,
    Rebooted,
    NoReaction,
    NotFollowed, // accepted, but this run does not follow it
    Unresolved
};
OpenInterruptState openInterruptState(const Session::OpenInterrupt &open);
// For a row: "Interrupted 40 s ago, unknown".
QString openInterruptMark(const Session::OpenInterrupt &open, const QDateTime &now);
QStringList usualInterruptMarks(); // for the width of their column

} // namespace Console::Ui
