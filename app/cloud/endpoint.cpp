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

} // namespace

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
    if (!https && !isLoopback(url.host()))
        return Failure{GatewayError::NotHttps};
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith("/vserver/v2"_L1))
        path.chop(qsizetype("/vserver/v2"_L1.size()));
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    for (const Environment known :
         {Environment::Public, Environment::Government, Environment::Financial}) {
        if (url == baseOf(known))
            return Gateway(url, known);
    }
    return Gateway(url, Environment::Custom);
}

} // namespace Console::Cloud
