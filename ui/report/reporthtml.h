// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/reportdocument.h"

#include <QByteArray>

namespace Console::Ui {

// One self-contained UTF-8 file: well-formed XML, no scripts or remote content, light and dark,
// printable.
QByteArray reportHtml(const ReportDocument &document);

} // namespace Console::Ui
