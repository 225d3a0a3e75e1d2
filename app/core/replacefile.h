// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Console {

// Owner-only, atomic: new content on disk, or the old. Blocks. Empty: written; otherwise the
// system's error text.
[[nodiscard]] QString replaceFile(const QString &file, const QByteArray &content);

} // namespace Console
