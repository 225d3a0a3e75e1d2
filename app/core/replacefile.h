// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Console {

// Writes the whole file anew, for its owner only: afterwards it has either the new content, safe
// on the disk, or still the old one. Blocks for as long as the disk takes. Empty: written;
// otherwise the system's words.
[[nodiscard]] QString replaceFile(const QString &file, const QByteArray &content);

} // namespace Console
