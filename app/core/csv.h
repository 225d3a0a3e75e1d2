// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Console {

// Rows as RFC 4180 has them, in UTF-8: CRLF behind each, quotes where a cell needs them. A cell
// that a spreadsheet would take for a formula (it begins with = + - @ or a tab, or a carriage
// return) gets an apostrophe in front.
QByteArray csv(const QList<QStringList> &rows);

} // namespace Console
