// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/cafile.h"

#include "app/cloud/pkcs7.h"
#include "app/core/withinlimit.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Console::Cloud {

namespace {

using Certificates = Result<QList<QSslCertificate>, CaFileError>;

// Whole, or damaged.
Certificates wholeList(const QList<QSslCertificate> &found, qsizetype announced)
{
    if (found.size() != announced
        || std::any_of(found.cbegin(), found.cend(),
                       [](const QSslCertificate &one) { return one.isNull(); }))
        return Failure{CaFileError::Damaged};
    return found;
}

Certificates fromPkcs7(QByteArrayView der)
{
    const auto parts = certificatesInPkcs7(der);
    if (!parts)
        return Failure{CaFileError::Damaged};
    if (parts->isEmpty())
        return Failure{CaFileError::NoCertificate};
    QList<QSslCertificate> found;
    for (const QByteArrayView part : *parts)
        found += QSslCertificate::fromData(part.toByteArray(), QSsl::Der);
    return wholeList(found, parts->size());
}

Certificates fromDer(const QByteArray &bytes)
{
    if (certificatesInPkcs7(bytes))
        return fromPkcs7(bytes);
    const QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Der);
    if (!found.isEmpty())
        return wholeList(found, found.size());
    constexpr char sequence = '\x30'; // of ASN.1: binary, but nothing we can read
    return Failure{bytes.startsWith(sequence) ? CaFileError::Damaged : CaFileError::NoCertificate};
}

// PKCS#7 in PEM form: one block.
Certificates fromPem(const QByteArray &text)
{
    constexpr QByteArrayView begin = "-----BEGIN PKCS7-----";
    constexpr QByteArrayView end = "-----END PKCS7-----";
    const qsizetype from = text.indexOf(begin);
    if (from >= 0) {
        const qsizetype to = text.indexOf(end, from);
        const qsizetype start = from + begin.size();
        const QByteArray der =
            to < 0 ? QByteArray() : QByteArray::fromBase64(text.mid(start, to - start));
        return fromPkcs7(der);
    }
    const qsizetype announced = text.count("-----BEGIN CERTIFICATE-----");
    if (announced == 0)
        return Failure{CaFileError::NoCertificate};
    return wholeList(QSslCertificate::fromData(text, QSsl::Pem), announced);
}

Certificates readCertificates(const QString &path)
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
    const bool isPem = text.contains("-----BEGIN ");
    return isPem ? fromPem(text) : fromDer(text);
}

} // namespace

Result<QList<QSslCertificate>, CaFileError> certificatesFromFile(const QString &path)
{
    auto read = withinLimit(longestOutside, [path] { return readCertificates(path); });
    return read ? std::move(*read) : Failure{CaFileError::NoAnswer};
}

} // namespace Console::Cloud
