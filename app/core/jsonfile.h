// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

namespace Console {

// The object's member `format` must match. No file: empty object. largest: bytes. Error: English,
// for logs.
Result<QJsonObject, QString> readJsonFile(const QString &path, int format, qint64 largest);

// Copies a damaged file, never over an older copy. Returns the copy's name; empty: no copy.
[[nodiscard]] QString keepAside(const QString &path);

} // namespace Console
