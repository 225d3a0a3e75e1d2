// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"

namespace Console::Action {

// The report for programs: field names and codes are never translated, times are ISO 8601 in UTC,
// and what was not recorded is null. UTF-8, indented.
QByteArray reportJson(const Report &report);

} // namespace Console::Action
