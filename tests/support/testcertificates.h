// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>

#include <openssl/x509.h>

#include <memory>

namespace Console::Test {

struct Identity {
    QByteArray certificatePem;
    QByteArray keyPem;
};

enum class Validity { Now, Past, Future };

// A certificate authority that lives as long as one test program: no key lies in the repository.
// Keys are Ed25519, so that a handshake has the same length each time.
class TestAuthority
{
public:
    TestAuthority();

    // To be trusted by those who should trust it.
    QSslCertificate certificate() const;
    // For the address 127.0.0.1, or for a host name.
    Identity issue(const QByteArray &subjectAltName = "IP:127.0.0.1",
                   Validity validity = Validity::Now) const;
    // The same by nobody but itself.
    static Identity selfSigned(const QByteArray &subjectAltName = "IP:127.0.0.1");

private:
    struct Free {
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;

    static Key newKey();
    // Its issuer is itself, if none is given; the caller signs it.
    static Certificate newCertificate(EVP_PKEY *subjectKey, const char *commonName, long serial,
                                      Validity validity, const X509 *issuer = nullptr);
    static Identity finished(X509 *certificate, EVP_PKEY *key, EVP_PKEY *issuerKey);

    Key m_key;
    Certificate m_certificate;
};

} // namespace Console::Test
