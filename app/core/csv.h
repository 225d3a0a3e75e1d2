// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Console {

// What a spreadsheet would take for a formula gets an apostrophe in front: what begins with
// = + - @, with their wide forms, which a Japanese or Korean one takes as well, or with a tab or a
// line end. A sign alone is none and stays as it is.
QString harmlessCell(const QString &text);

// Rows as RFC 4180 has them, in UTF-8: CRLF behind each, quotes where a cell needs them; each cell
// harmless.
QByteArray csv(const QList<QStringList> &rows);

} // namespace Console
