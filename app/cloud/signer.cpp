// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace Console::Cloud {

QByteArray signatureFor(const SigningInput &input, QByteArrayView secretKey)
{
    const QByteArray message = input.method + ' ' + input.pathAndQuery + '\n' + input.timestampMs
            + '\n' + input.accessKeyId;
    // fromRawData: no second copy of the secret on the heap.
    const QByteArray key = QByteArray::fromRawData(secretKey.data(), secretKey.size());
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toBase64();
}

} // namespace Console::Cloud
