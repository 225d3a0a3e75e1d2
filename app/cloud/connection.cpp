// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/connection.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>

namespace Console::Cloud {

void useProxy(QNetworkAccessManager &network, const Connection &connection)
{
    if (connection.proxy)
        network.setProxy(*connection.proxy);
    const auto password = connection.proxyPassword;
    QObject::connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, &network,
                     [password](const QNetworkProxy &proxy, QAuthenticator *answer) {
                         // Asked a second time, it has refused this password: no answer ends it.
                         if (!password || password->isEmpty() || !answer->password().isEmpty())
                             return;
                         answer->setUser(proxy.user());
                         answer->setPassword(QString::fromUtf8(password->bytes()));
                     });
}

} // namespace Console::Cloud
