// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

namespace Console {

// What a small file of ours holds: an object with the member `format`, which must be this one. A
// file that is not there holds nothing. largest: bytes; more are not read. The error is for a log
// or a detail, in English.
Result<QJsonObject, QString> readJsonFile(const QString &path, int format, qint64 largest);

// Copies a damaged file before it is written anew, never over a file that is there: the second
// damage must not cost the first one's remains. The copy's name; empty: there is none.
[[nodiscard]] QString keepAside(const QString &path);

} // namespace Console
