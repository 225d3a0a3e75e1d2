// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Console {

// An apostrophe goes before = + - @ (full-width too), tab or line end, so spreadsheets see no
// formula; also inside, where a spreadsheet that splits at other characters begins a cell. A sign
// alone is unchanged.
QString harmlessCell(const QString &text);

// RFC 4180, UTF-8, CRLF after each row; harmless cells. The mark is for the beginning of a file.
QByteArray csv(const QList<QStringList> &rows, bool byteOrderMark = false);

} // namespace Console
