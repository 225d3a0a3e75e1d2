// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/tlsfacts.h"

#include <algorithm>

namespace Console::Cloud {

namespace {

constexpr qsizetype mostCertificates = 10;
constexpr qsizetype mostNames = 20;
constexpr qsizetype longestText = 200;

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> all =
        certificate.subjectAlternativeNames();
    for (auto name = all.cbegin(); name != all.cend() && names.size() < mostNames; ++name) {
        if (name.key() != QSsl::EmailEntry)
            names.append(name.value().left(longestText));
    }
    return names;
}

TlsProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return TlsProblem::SelfSigned;
    case QSslError::HostNameMismatch:
        return TlsProblem::WrongName;
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateSignatureFailed: // another authority of that name
    case QSslError::CertificateUntrusted:
        return TlsProblem::UntrustedChain;
    default:
        return TlsProblem::BadCertificate; // all other errors
    }
}

} // namespace

QList<CertificateFacts> certificateFacts(const QList<QSslCertificate> &chain)
{
    QList<CertificateFacts> facts;
    for (const QSslCertificate &one : chain.first(std::min(chain.size(), mostCertificates))) {
        facts.append({.subject = one.subjectDisplayName().left(longestText),
                      .issuer = one.issuerDisplayName().left(longestText),
                      .names = namesOf(one),
                      .notBefore = one.effectiveDate().toUTC(),
                      .notAfter = one.expiryDate().toUTC()});
    }
    return facts;
}

QList<TlsProblem> problemsOf(const QList<QSslError> &errors)
{
    QList<TlsProblem> problems;
    for (const QSslError &error : errors) {
        const TlsProblem problem = problemOf(error.error());
        if (error.error() != QSslError::NoError && !problems.contains(problem))
            problems.append(problem);
    }
    // Self-signed certificates are reported twice.
    if (problems.contains(TlsProblem::SelfSigned))
        problems.removeAll(TlsProblem::UntrustedChain);
    std::sort(problems.begin(), problems.end());
    return problems;
}

} // namespace Console::Cloud
