// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/connection.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// See failedUnasked().
constexpr auto unaskedProperty = "consoleProxyUnasked";

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

// Remembers the desktop's answer.
class DesktopProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> found = QNetworkProxyFactory::proxyForQuery(query);
        m_used = !found.isEmpty() && isProxy(found.constFirst());
        return found;
    }
    bool used() const { return m_used; }

private:
    bool m_used = false;
};

} // namespace

std::optional<QNetworkProxy> chosenProxy(const Connection &connection)
{
    if (!connection.proxy || connection.proxy->type() == QNetworkProxy::DefaultProxy)
        return std::nullopt;
    const bool plain = connection.gateway.url().scheme() != "https"_L1;
    if (plain && isProxy(*connection.proxy) && !isLoopback(connection.proxy->hostName()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    // Qt would first try the name without a password.
    QNetworkProxy nameless = *connection.proxy;
    nameless.setUser({});
    return nameless;
}

void useProxy(QNetworkAccessManager &network, const Connection &connection)
{
    if (const std::optional<QNetworkProxy> chosen = chosenProxy(connection))
        network.setProxy(*chosen);
    else
        network.setProxyFactory(new DesktopProxies); // owned by `network`
    const auto login = std::make_shared<ProxyLogin>(connection);
    QObject::connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, &network,
                     [login](const QNetworkProxy &proxy, QAuthenticator *answer) {
                         login->answer(proxy, answer);
                     });
    QObject::connect(&network, &QNetworkAccessManager::finished, &network,
                     [manager = &network, login](QNetworkReply *reply) {
                         if (reply->error() == QNetworkReply::NoError)
                             login->passed();
                         else if (login->wasRefused()) // or later requests would send it
                             manager->clearAccessCache();
                         else if (reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
                             reply->setProperty(unaskedProperty, login->wasGiven());
                     });
}

ProxyLogin::ProxyLogin(const Connection &connection) : m_password(connection.proxyPassword)
{
    if (connection.proxy)
        m_user = connection.proxy->user();
}

void ProxyLogin::answer(const QNetworkProxy &proxy, QAuthenticator *answer)
{
    if (!m_password || m_password->isEmpty())
        return;
    if (m_left == 0) {
        m_refused = true;
        return;
    }
    --m_left;
    m_given = true;
    answer->setUser(m_user.value_or(proxy.user()));
    answer->setPassword(QString::fromUtf8(m_password->bytes()));
}

bool failedUnasked(const QNetworkReply &reply) { return reply.property(unaskedProperty).toBool(); }

bool wentThroughProxy(const QNetworkReply &reply)
{
    const QNetworkAccessManager *network = reply.manager();
    if (network == nullptr)
        return false;
    if (const auto *desktop = dynamic_cast<const DesktopProxies *>(network->proxyFactory()))
        return desktop->used();
    return isProxy(network->proxy());
}

QSslConfiguration tlsConfiguration(const Connection &connection)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.addCaCertificates(connection.extraCertificates);
    return tls;
}

} // namespace Console::Cloud
