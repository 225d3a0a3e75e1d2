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
#include <utility>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;

namespace Console::Cloud {

// Copies share the secret and the clock. http must not leave the machine in plain text: it goes
// directly unless the proxy is on loopback.
struct Connection {
    Gateway gateway;
    QByteArray accessKeyId;
    std::shared_ptr<const SecretSlot> secretKey; // empty while locked
    std::shared_ptr<GatewayClock> clock;
    QList<QSslCertificate> extraCertificates = {};        // besides the system's
    std::optional<QNetworkProxy> proxy = {};              // empty: the variables' or the desktop's
    std::shared_ptr<const SecretSlot> proxyPassword = {}; // null: not needed
};

// The way to a gateway, once it is chosen.
struct Route {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};          // without its login
    QString user = {};                                    // empty: no login
    std::shared_ptr<const SecretSlot> password = nullptr; // null: not known
    QString variable = {};                                // that named it
    bool fromDesktop = false;                             // may change at any time

    bool isDirect() const { return proxy.type() == QNetworkProxy::NoProxy; }
};

bool isProxy(const QNetworkProxy &proxy);
bool isSameRoute(const Route &a, const Route &b);
// Sets proxy and password, once for each manager.
void useRoute(QNetworkAccessManager &network, const Route &route);
// Gives a password once: Qt 6.4 asks endlessly, and a directory may lock the user out. After
// success, again for broken tunnels.
class ProxyLogin
{
public:
    explicit ProxyLogin(const Route &route);
    void answer(QAuthenticator *answer);
    void passed() { m_left = m_given ? oncePassed : m_left; } // the proxy accepted a request
    bool wasGiven() const { return m_given; }
    // True once per refusal.
    bool wasRefused() { return std::exchange(m_refused, false); }

private:
    QString m_user;
    std::shared_ptr<const SecretSlot> m_password;
    static constexpr int oncePassed = 6; // tunnels that may break together
    int m_left = 1;                      // uses left
    bool m_given = false;
    bool m_refused = false;
};
// True if the request failed for a proxy password that Qt did not ask for: it got the error of a
// tunnel opened ahead (Qt 6.4).
bool failedUnasked(const QNetworkReply &reply);
// Only for networks of useRoute().
bool wentThroughProxy(const QNetworkReply &reply);

// At least TLS 1.2; system's and connection's authorities.
QSslConfiguration tlsConfiguration(const Connection &connection);

} // namespace Console::Cloud
