// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"
#include "ui/report/reportdocument.h"

namespace Console::Ui {

// The sections in their order; one file each, except the pairs about server and evidence.
ReportDocument::Section summarySection(const Action::Report &report);
ReportDocument::Section outcomeSection(const Action::Report &report);
ReportDocument::Section timelineSection(const Action::Report &report);
ReportDocument::Section serverSection(const Action::Report &report); // before sending
ReportDocument::Section checksSection(const Action::Report &report);
ReportDocument::Section exchangeSection(const Action::Report &report);
ReportDocument::Section recordsSection(const Action::Report &report);

QList<ReportDocument::Point> axisOf(const Action::Report &report);

} // namespace Console::Ui
