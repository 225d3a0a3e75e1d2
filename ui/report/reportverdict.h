// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "ui/report/reportdocument.h"

namespace Console::Ui {

// The result in words; words of newer versions are shown as recorded.
QString outcomeWordOf(const Action::Report &report);
QString verdictWordOf(const Action::Report &report); // empty: no verdict
QString wordOf(const Action::Report &report);        // verdict if decisive, otherwise outcome
QString meaningOf(const Action::Report &report);
ReportDocument::Tone toneOf(const Action::Report &report);
QDateTime timeOfWord(const Action::Report &report);
QStringList warningsOf(const Action::Report &report);

} // namespace Console::Ui
