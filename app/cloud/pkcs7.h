// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Console::Cloud {

// The certificates (DER each) of a PKCS#7 bundle such as a .p7b file; views into `der`. RFC 2315,
// SignedData; definite lengths only. Empty optional: not such a bundle.
std::optional<QList<QByteArrayView>> certificatesInPkcs7(QByteArrayView der);

} // namespace Console::Cloud
