// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/endpoint.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

// Sources: https://api.ncloud-docs.com/docs/en/compute-vserver (public, 2026-09-17),
// https://api-gov.ncloud-docs.com/docs/compute-vserver (2026-10-22), terraform provider
// (financial).
QUrl baseOf(Environment environment)
{
    switch (environment) {
    case Environment::Public:
        return QUrl(u"https://ncloud.apigw.ntruss.com"_s);
    case Environment::Government:
        return QUrl(u"https://ncloud.apigw.gov-ntruss.com"_s);
    case Environment::Financial:
        return QUrl(u"https://fin-ncloud.apigw.fin-ntruss.com"_s);
    case Environment::Custom:
        break;
    }
    return {};
}

// Without what may stand behind a gateway's own path.
QString basePath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    if (path.endsWith("/vserver/v2"_L1)) {
        path.chop(qsizetype("/vserver/v2"_L1.size()));
        chopSlashes();
    }
    return path;
}

} // namespace

QUrl normalForm(const QUrl &url)
{
    const QUrl clean = url.adjusted(QUrl::NormalizePathSegments);
    QString host = clean.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    const int usualPort = clean.scheme() == "https"_L1 ? 443 : 80;
    QUrl normal;
    normal.setScheme(clean.scheme().toLower());
    normal.setHost(host);
    normal.setPort(clean.port() == usualPort ? -1 : clean.port());
    QString path = basePath(clean);
    while (path.contains("//"_L1))
        path.replace("//"_L1, "/"_L1);
    normal.setPath(path, QUrl::StrictMode);
    return normal;
}

QString gatewayIdentity(const QString &url)
{
    const QUrl normal = normalForm(QUrl(url.trimmed()));
    return normal.host().isEmpty() ? QString() : normal.toString(QUrl::FullyEncoded);
}

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Gateway Gateway::of(Environment environment) { return {baseOf(environment), environment}; }

Result<Gateway, GatewayError> Gateway::fromText(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool https = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!https && url.scheme() != "http"_L1))
        return Failure{GatewayError::NotAUrl};
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return Failure{GatewayError::HasExtras};
    const QUrl normal = normalForm(url);
    if (normal.host().isEmpty()) // dots only
        return Failure{GatewayError::NotAUrl};
    if (!https && !isLoopback(normal.host()))
        return Failure{GatewayError::NotHttps};
    for (const Environment known :
         {Environment::Public, Environment::Government, Environment::Financial}) {
        if (normal == baseOf(known))
            return of(known);
    }
    url.setPath(basePath(url), QUrl::StrictMode);
    return Gateway(url, Environment::Custom);
}

QString Gateway::identity() const { return normalForm(m_url).toString(QUrl::FullyEncoded); }

} // namespace Console::Cloud
