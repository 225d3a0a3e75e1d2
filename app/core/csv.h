// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Console {

// An apostrophe goes before = + - @ (full-width too), tab or line end, so spreadsheets see no
// formula. A sign alone is unchanged.
QString harmlessCell(const QString &text);

// RFC 4180, UTF-8, CRLF after each row; harmless cells.
QByteArray csv(const QList<QStringList> &rows);

} // namespace Console
