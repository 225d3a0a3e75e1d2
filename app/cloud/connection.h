// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/endpoint.h"
#include "app/cloud/gatewayclock.h"
#include "app/core/secret.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Console::Cloud {

// All that is needed to talk to one gateway with one key. Copies share the secret and the clock.
struct Connection {
    Gateway gateway;
    QByteArray accessKeyId;
    std::shared_ptr<const SecretSlot> secretKey; // empty while the console is locked
    std::shared_ptr<GatewayClock> clock;
    QList<QSslCertificate> extraCertificates = {}; // trusted besides the system's
    std::optional<QNetworkProxy> proxy = {}; // empty: the desktop's
    std::shared_ptr<const SecretSlot> proxyPassword = {}; // null: the proxy wants none
};

// Makes the network use the connection's proxy and, when that asks, its password.
void useProxy(QNetworkAccessManager &network, const Connection &connection);

} // namespace Console::Cloud
