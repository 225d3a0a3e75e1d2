// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/proxyproblem.h"
#include "app/core/result.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace Console::Cloud {

// What the proxy variables say about one gateway.
struct ProxySetting {
    enum class Kind {
        Unset,
        Direct, // no_proxy, or direct://
        Proxy,
        Script // pac+… or wpad:, for the desktop to run
    };
    Kind kind = Kind::Unset;
    QString variable = {};                                // not with Unset
    QNetworkProxy proxy{QNetworkProxy::NoProxy};          // without its login
    QString user = {};                                    // empty: no login
    std::shared_ptr<const SecretSlot> password = nullptr; // null: no login
};

using ReadVariable = std::function<QByteArray(const char *name)>;

// As curl reads them for https: https_proxy, all_proxy, no_proxy, lower case first; besides, as the
// desktop does, http_proxy as the last one. Without a scheme: http; without a port: 1080.
Result<ProxySetting, ProxyProblem> proxyFromVariables(const QUrl &gateway,
                                                      const ReadVariable &read);

// no_proxy: names with the names below them, addresses, networks (10.0.0.0/8), each with a port or
// without; `*` means all.
bool isExempt(const QString &noProxy, const QString &host, int port);

} // namespace Console::Cloud
