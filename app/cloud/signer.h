// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Console::Cloud {

// API Gateway signature v2.
// Source: https://api.ncloud-docs.com/docs/en/common-ncpapi (2026-09-17)
struct SigningInput {
    QByteArray method;       // upper case
    QByteArray pathAndQuery; // the sent path, with "?query" if present
    QByteArray timestampMs;  // Unix epoch, ms; as in the header
    QByteArray accessKeyId;
};

// Base64 (44 characters) of HMAC-SHA256 over "METHOD path\ntimestamp\nkey id".
QByteArray signatureFor(const SigningInput &input, QByteArrayView secretKey);

} // namespace Console::Cloud
