// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSsl>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace Console::Cloud {

enum class TlsProblem {
    UntrustedChain, // no trusted authority
    SelfSigned,     // and not in the CA file
    WrongName,      // for another host
    Expired,
    NotYetValid,
    BadCertificate,   // others: revoked, wrong purpose, unreadable
    ProtocolTooOld,   // no TLS 1.2 or later
    NotTls,           // another protocol
    HandshakeRefused, // without a certificate
    HandshakeTimedOut
};

// At most 200 characters per text, 20 names, 10 certificates.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QStringList names = {}; // hosts and addresses
    QDateTime notBefore;    // UTC
    QDateTime notAfter;     // UTC

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct TlsFacts {
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol; // of a successful handshake
    QString cipher = {};                                // likewise
    QList<CertificateFacts> chain = {};                 // as sent, gateway's own first
    QList<TlsProblem> problems = {};                    // each once

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

QList<CertificateFacts> certificateFacts(const QList<QSslCertificate> &chain);
// Each once, in the order of TlsProblem.
QList<TlsProblem> problemsOf(const QList<QSslError> &errors);

} // namespace Console::Cloud
