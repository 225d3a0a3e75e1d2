// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "ui/report/reportdocument.h"

namespace Console::Ui {

// How an interrupt ended, in the words of its report. A newer version may have recorded a word that
// this one does not know: that one stands as it was written.
QString outcomeWordOf(const Action::Report &report);
QString verdictWordOf(const Action::Report &report); // empty: there is none
QString wordOf(const Action::Report &report);        // of the two, the one that counts
QString meaningOf(const Action::Report &report);
ReportDocument::Tone toneOf(const Action::Report &report);
QDateTime timeOfWord(const Action::Report &report);
// What is to be read before anything else.
QStringList warningsOf(const Action::Report &report);

} // namespace Console::Ui
