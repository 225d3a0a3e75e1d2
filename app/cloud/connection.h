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

// Makes the network use the connection's proxy and, when that asks, its password. Http, which is
// for gateways of the loopback interface, goes directly unless the proxy is on that interface, too:
// its requests would leave the machine in plain text.
void useProxy(QNetworkAccessManager &network, const Connection &connection);
// The proxy that was set for this connection, with the exception above and without its user, whom
// ProxyLogin names. Empty: the desktop's, which QNetworkProxyFactory knows; it may have to ask
// the network for it.
std::optional<QNetworkProxy> chosenProxy(const Connection &connection);
// Gives a proxy the password once. Asked a second time it has refused it, and gets no answer: the
// library asks without end (Qt 6.4), and a directory may lock the user out. Once the proxy is
// known to take it the library may ask again: for a request whose tunnel broke, it does.
class ProxyLogin
{
public:
    explicit ProxyLogin(const Connection &connection);
    void answer(const QNetworkProxy &proxy, QAuthenticator *answer);
    void passed() { m_left = m_given ? oncePassed : m_left; } // the proxy let a request through
    bool wasGiven() const { return m_given; }
    // Once for each time that the proxy has refused the password.
    bool wasRefused() { return std::exchange(m_refused, false); }

private:
    std::optional<QString> m_user; // empty: the one the proxy's settings name
    std::shared_ptr<const SecretSlot> m_password;
    static constexpr int oncePassed = 6; // as many tunnels may break at once
    int m_left = 1; // times that it may still be given
    bool m_given = false;
    bool m_refused = false;
};
// Whether a network of useProxy() failed for the proxy's password without asking for it, though it
// was given before: a tunnel that was opened ahead found no request waiting when the proxy asked,
// and its failure met the next one (Qt 6.4).
bool failedUnasked(const QNetworkReply &reply);
// Whether a network of useProxy() sent this by way of a proxy.
bool wentThroughProxy(const QNetworkReply &reply);

// TLS 1.2 or later, the system's authorities and those of the connection; for every request.
QSslConfiguration tlsConfiguration(const Connection &connection);

} // namespace Console::Cloud
