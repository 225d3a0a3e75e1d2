// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/reportdocument.h"

#include <QByteArray>

namespace Console::Ui {

// One file that opens anywhere: no script, nothing remote, light and dark, made for printing too.
// It is well-formed XML as well. UTF-8.
QByteArray reportHtml(const ReportDocument &document);

} // namespace Console::Ui
