// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/action/record/report.h"

namespace Console::Action {

// Codes are never translated; ISO 8601 UTC times; null: not recorded. UTF-8, indented.
QByteArray reportJson(const Report &report);

} // namespace Console::Action
