// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/readiness/readiness.h"

#include <QString>

namespace Console::Ui {

// Whether a guest would leave a dump.

QString dumpKindWord(Action::DumpKind kind);
QString sizeText(qint64 bytes);
// The check's row.
QString readinessSentence(const Action::Readiness &readiness);
QString readinessPointSentence(const Action::ReadinessPoint &point);
QString probeErrorSentence(const Action::ProbeError &error);

} // namespace Console::Ui
