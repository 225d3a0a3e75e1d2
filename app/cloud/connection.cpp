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

} // namespace

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

bool isSameRoute(const Route &a, const Route &b)
{
    const auto bytes = [](const Route &route) {
        return route.password ? route.password->bytes() : QByteArrayView();
    };
    return a.proxy == b.proxy && a.user == b.user && bytes(a) == bytes(b);
}

void useRoute(QNetworkAccessManager &network, const Route &route)
{
    network.setProxy(route.proxy);
    const auto login = std::make_shared<ProxyLogin>(route);
    QObject::connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, &network,
                     [login](const QNetworkProxy & /*proxy*/, QAuthenticator *answer) {
                         login->answer(answer);
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

ProxyLogin::ProxyLogin(const Route &route) : m_user(route.user), m_password(route.password) { }

void ProxyLogin::answer(QAuthenticator *answer)
{
    if (!m_password || m_password->isEmpty())
        return;
    if (m_left == 0) {
        m_refused = true;
        return;
    }
    --m_left;
    m_given = true;
    answer->setUser(m_user);
    answer->setPassword(QString::fromUtf8(m_password->bytes()));
}

bool failedUnasked(const QNetworkReply &reply) { return reply.property(unaskedProperty).toBool(); }

bool wentThroughProxy(const QNetworkReply &reply)
{
    const QNetworkAccessManager *network = reply.manager();
    return network != nullptr && isProxy(network->proxy());
}

QSslConfiguration tlsConfiguration(const Connection &connection)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.addCaCertificates(connection.extraCertificates);
    return tls;
}

} // namespace Console::Cloud
