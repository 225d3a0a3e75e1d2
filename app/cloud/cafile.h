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
    NoCertificate, // neither PEM, DER nor PKCS#7
    Damaged,       // some are unreadable; none is used
    NoAnswer       // its folder does not answer: a server is gone
};

// In file order; ignores other text. Waits for the file for 2 s at most.
Result<QList<QSslCertificate>, CaFileError> certificatesFromFile(const QString &path);

} // namespace Console::Cloud
