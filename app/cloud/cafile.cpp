// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cafile.h"

#include "app/core/withinlimit.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Console::Cloud {

namespace {

Result<QList<QSslCertificate>, CaFileError> readCertificates(const QString &path)
{
    constexpr qint64 largestFile = 1024LL * 1024;
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Failure{CaFileError::NotAFile};
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Failure{CaFileError::Unreadable};
    const QByteArray text = file.read(largestFile + 1); // the file may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return Failure{CaFileError::Unreadable};
    if (text.size() > largestFile)
        return Failure{CaFileError::TooLarge};
    const qsizetype announced = text.count("-----BEGIN CERTIFICATE-----");
    const QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    if (announced == 0)
        return Failure{CaFileError::NoCertificate};
    if (found.size() != announced
        || std::any_of(found.cbegin(), found.cend(),
                       [](const QSslCertificate &one) { return one.isNull(); }))
        return Failure{CaFileError::Damaged};
    return found;
}

} // namespace

Result<QList<QSslCertificate>, CaFileError> certificatesFromFile(const QString &path)
{
    auto read = withinLimit(longestOutside, [path] { return readCertificates(path); });
    return read ? std::move(*read) : Failure{CaFileError::NoAnswer};
}

} // namespace Console::Cloud
