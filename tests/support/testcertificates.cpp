// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testcertificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace Console::Test {

namespace {

constexpr long Day = 24L * 60 * 60;

void check(bool ok, const char *what)
{
    if (!ok)
        qFatal("OpenSSL: %s failed", what);
}

template <typename Write> QByteArray pemOf(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(BIO_new(BIO_s_mem()), &BIO_free_all);
    check(write(memory.get()) == 1, "writing PEM");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    check(extension != nullptr, value.constData());
    check(X509_add_ext(certificate, extension, -1) == 1, "X509_add_ext");
    X509_EXTENSION_free(extension);
}

} // namespace

TestAuthority::TestAuthority()
    : m_key(newKey()),
      m_certificate(newCertificate(m_key.get(), "NCP Console test authority", 1, Validity::Now))
{
    addExtension(m_certificate.get(), m_certificate.get(), NID_basic_constraints,
                 "critical,CA:TRUE");
    addExtension(m_certificate.get(), m_certificate.get(), NID_key_usage,
                 "critical,keyCertSign,cRLSign");
    check(X509_sign(m_certificate.get(), m_key.get(), nullptr) > 0, "X509_sign");
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(
        pemOf([this](BIO *to) { return PEM_write_bio_X509(to, m_certificate.get()); }));
}

Identity TestAuthority::issue(const QByteArray &subjectAltName, Validity validity) const
{
    const Key key = newKey();
    const Certificate certificate =
        newCertificate(key.get(), "NCP Console test server", 2, validity, m_certificate.get());
    addExtension(certificate.get(), m_certificate.get(), NID_subject_alt_name, subjectAltName);
    return finished(certificate.get(), key.get(), m_key.get());
}

Identity TestAuthority::selfSigned(const QByteArray &subjectAltName)
{
    const Key key = newKey();
    const Certificate certificate =
        newCertificate(key.get(), "NCP Console test stranger", 3, Validity::Now);
    addExtension(certificate.get(), certificate.get(), NID_subject_alt_name, subjectAltName);
    return finished(certificate.get(), key.get(), key.get());
}

Identity TestAuthority::finished(X509 *certificate, EVP_PKEY *key, EVP_PKEY *issuerKey)
{
    check(X509_sign(certificate, issuerKey, nullptr) > 0, "X509_sign");
    return {.certificatePem = pemOf([&](BIO *to) { return PEM_write_bio_X509(to, certificate); }),
            .keyPem = pemOf([&](BIO *to) {
                return PEM_write_bio_PrivateKey(to, key, nullptr, nullptr, 0, nullptr, nullptr);
            })};
}

TestAuthority::Key TestAuthority::newKey()
{
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    check(key != nullptr, "EVP_PKEY_Q_keygen");
    return key;
}

TestAuthority::Certificate TestAuthority::newCertificate(EVP_PKEY *subjectKey,
                                                         const char *commonName, long serial,
                                                         Validity validity, const X509 *issuer)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    const long shift = validity == Validity::Past ? -19 * Day
        : validity == Validity::Future            ? 19 * Day
                                                  : 0;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), shift - Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), shift + 10 * Day);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    X509_set_issuer_name(certificate.get(),
                         issuer != nullptr ? X509_get_subject_name(issuer) : name);
    check(X509_set_pubkey(certificate.get(), subjectKey) == 1, "X509_set_pubkey");
    return certificate;
}

} // namespace Console::Test
