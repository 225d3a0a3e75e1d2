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
    NotAFile,      // a folder, a pipe, a device: reading one could wait for ever
    TooLarge,      // more than 1 MiB
    NoCertificate, // not PEM, or PEM of something else
    Damaged        // some of its certificates cannot be read; then none is taken
};

// The certificates of a PEM file, in its order, to be trusted besides the system's authorities.
// Whatever stands around them is ignored. Reads the file at once.
Result<QList<QSslCertificate>, CaFileError> certificatesFromFile(const QString &path);

} // namespace Console::Cloud
