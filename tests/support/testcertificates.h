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

enum class Validity { Now, Past };

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

private:
    struct Free {
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;

    static Key newKey();
    Certificate newCertificate(EVP_PKEY *subjectKey, const char *commonName, long serial,
                               Validity validity) const;

    Key m_key;
    Certificate m_certificate;
};

} // namespace Console::Test
