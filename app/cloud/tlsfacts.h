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

// What is wrong with a gateway's TLS. One certificate may have several.
enum class TlsProblem {
    UntrustedChain, // by nobody this computer or the profile trusts
    SelfSigned,     // the gateway's own certificate, and it is not in the CA file
    WrongName,      // for another host
    Expired,
    NotYetValid,
    BadCertificate,   // anything else: revoked, for another purpose, unreadable
    ProtocolTooOld,   // the gateway has nothing from TLS 1.2 on
    NotTls,           // what answers there does not talk TLS
    HandshakeRefused, // closed or alerted, without a certificate to judge
    HandshakeTimedOut
};

// Texts are from the network: at most 200 characters each, 20 names, 10 certificates.
struct CertificateFacts {
    QString subject;
    QString issuer;
    QStringList names = {}; // hosts and addresses it is for
    QDateTime notBefore;    // UTC
    QDateTime notAfter;     // UTC

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

struct TlsFacts {
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol; // of a handshake that succeeded
    QString cipher = {};                                // likewise
    QList<CertificateFacts> chain = {};                 // as sent, the gateway's own first
    QList<TlsProblem> problems = {};                    // each once; empty: none

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

QList<CertificateFacts> certificateFacts(const QList<QSslCertificate> &chain);
// What the verification found, each once, in the order of TlsProblem.
QList<TlsProblem> problemsOf(const QList<QSslError> &errors);

} // namespace Console::Cloud
