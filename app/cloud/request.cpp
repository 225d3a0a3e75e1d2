// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/request.h"

#include "app/cloud/signer.h"

#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace Console::Cloud {

namespace {

QLatin1String servicePath(Service service)
{
    switch (service) {
    case Service::Server:
        return "/vserver/v2/"_L1;
    case Service::Vpc:
        return "/vpc/v2/"_L1;
    }
    return {};
}

QUrl urlOf(const Gateway &gateway, const ApiRequest &call, const QByteArray &query)
{
    QUrl url = gateway.url();
    url.setPath(url.path(QUrl::FullyEncoded) + servicePath(call.service) + call.action,
                QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

// As QNetworkAccessManager sends it.
QByteArray wirePath(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

QNetworkRequest signedFor(const Connection &connection, const QByteArray &method, const QUrl &url)
{
    const SigningInput input{.method = method,
                             .pathAndQuery = wirePath(url),
                             .timestampMs = QByteArray::number(connection.clock->nowMs()),
                             .accessKeyId = connection.accessKeyId};
    QNetworkRequest request(url);
    request.setRawHeader("x-ncp-apigw-timestamp", input.timestampMs);
    request.setRawHeader("x-ncp-iam-access-key", input.accessKeyId);
    request.setRawHeader("x-ncp-apigw-signature-v2",
                         signatureFor(input, connection.secretKey->bytes()));
    // The signature is for one host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setSslConfiguration(tlsConfiguration(connection));
    return request;
}

} // namespace

Parameters &Parameters::add(QLatin1String name, const QString &value)
{
    m_pairs += QByteArray(name.data(), name.size()) + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

Parameters &Parameters::add(QLatin1String name, int value)
{
    return add(name, QString::number(value));
}

Parameters &Parameters::addList(QLatin1String name, const QStringList &values)
{
    int n = 0;
    for (const QString &value : values) {
        m_pairs += QByteArray(name.data(), name.size()) + '.' + QByteArray::number(++n) + '='
            + QUrl::toPercentEncoding(value);
    }
    return *this;
}

SignedRequest signedGet(const Connection &connection, const ApiRequest &call)
{
    const QUrl url = urlOf(connection.gateway, call, call.parameters.encoded());
    return {.request = signedFor(connection, "GET", url), .body = {}};
}

SignedRequest signedPost(const Connection &connection, const ApiRequest &call)
{
    const QUrl url = urlOf(connection.gateway, call, {});
    SignedRequest made{.request = signedFor(connection, "POST", url),
                       .body = call.parameters.encoded()};
    made.request.setHeader(QNetworkRequest::ContentTypeHeader,
                           u"application/x-www-form-urlencoded"_s);
    made.request.setHeader(QNetworkRequest::ContentLengthHeader, made.body.size());
    return made;
}

QString describePost(const Gateway &gateway, const ApiRequest &call)
{
    return u"POST %1\nContent-Type: application/x-www-form-urlencoded\n\n%2"_s.arg(
        urlOf(gateway, call, {}).toString(QUrl::FullyEncoded),
        QString::fromLatin1(call.parameters.encoded()));
}

ApiRequest interruptServerInstance(const ServerId &server)
{
    ApiRequest call{.action = "interruptServerInstance"_L1};
    call.parameters.add("regionCode"_L1, server.region.text())
        .add("serverInstanceNo"_L1, server.number.text())
        .add("responseFormatType"_L1, u"xml"_s);
    return call;
}

} // namespace Console::Cloud
