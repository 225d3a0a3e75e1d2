// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/signer.h"

#include <openssl/hmac.h>

#include <array>

namespace Console::Cloud {

QByteArray signatureFor(const SigningInput &input, QByteArrayView secretKey)
{
    const QByteArray message = input.method + ' ' + input.pathAndQuery + '\n' + input.timestampMs
        + '\n' + input.accessKeyId;
    // QMessageAuthenticationCode leaves a key copy in freed memory (Qt 6.4).
    std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
    unsigned int length = 0;
    HMAC(EVP_sha256(), secretKey.data(), int(secretKey.size()),
         reinterpret_cast<const unsigned char *>(message.constData()),
         static_cast<std::size_t>(message.size()), code.data(), &length);
    return QByteArray(reinterpret_cast<const char *>(code.data()), qsizetype(length)).toBase64();
}

} // namespace Console::Cloud
