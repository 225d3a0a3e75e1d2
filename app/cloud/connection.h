// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/gatewayclock.h"
#include "app/core/secret.h"

#include <QSslCertificate>

#include <memory>

namespace Console::Cloud {

// All that is needed to talk to one gateway with one key. Copies share the secret and the clock.
struct Connection {
    Gateway gateway;
    QByteArray accessKeyId;
    std::shared_ptr<const Secret> secretKey;
    std::shared_ptr<GatewayClock> clock;
    QList<QSslCertificate> extraCertificates; // trusted besides the system's
};

} // namespace Console::Cloud
