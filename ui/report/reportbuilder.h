// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "ui/report/reportdocument.h"

namespace Console::Ui {

// The report in the window's language.
ReportDocument documentOf(const Action::Report &report);

} // namespace Console::Ui
