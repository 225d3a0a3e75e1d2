// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Console::Cloud {

enum class CaFileError {
    Unreadable,    // missing, or no permission
    NotAFile,      // reading a pipe may never end
    TooLarge,      // more than 1 MiB
    NoCertificate, // no certificate as PEM
    Damaged        // some are unreadable; none is used
};

// In file order; ignores other text. Reads the file at once.
Result<QList<QSslCertificate>, CaFileError> certificatesFromFile(const QString &path);

} // namespace Console::Cloud
