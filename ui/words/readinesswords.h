// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"

#include <QString>

namespace Console::Ui {

// What is known about whether a guest would leave a dump, in words.

QString dumpKindWord(Action::DumpKind kind);
QString sizeText(qint64 bytes);
// The row in the checks.
QString readinessSentence(const Action::Readiness &readiness);
QString readinessPointSentence(const Action::ReadinessPoint &point);
QString probeErrorSentence(const Action::ProbeError &error);

} // namespace Console::Ui
