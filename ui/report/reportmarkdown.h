// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/reportdocument.h"

namespace Console::Ui {

// For tickets and chats: CommonMark with tables.
QString reportMarkdown(const ReportDocument &document);

} // namespace Console::Ui
