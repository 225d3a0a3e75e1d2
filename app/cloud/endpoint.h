// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QUrl>

namespace Console::Cloud {

enum class Environment { Public, Government, Financial, Custom };

enum class GatewayError {
    NotAUrl,
    NotHttps, // http is for loopback only
    HasExtras // user, query or fragment
};

// "localhost" or a loopback address; no lookup.
bool isLoopback(const QString &host);

// One form for all spellings of a gateway's URL: lower case, no default port, no dot after the
// host, no '/' or '/vserver/v2' at the end. To compare, not to connect.
QUrl normalForm(const QUrl &url);
// Its text. Empty: no URL with a host.
QString gatewayIdentity(const QString &url);

// As given, but without '/' or '/vserver/v2' at the end; a known environment in its own spelling.
class Gateway
{
public:
    static Gateway of(Environment environment); // not for Custom
    // https, or http for loopback.
    static Result<Gateway, GatewayError> fromText(const QString &text);

    const QUrl &url() const { return m_url; }
    Environment environment() const { return m_environment; }
    // Equal for two profiles of one gateway. For records, look-ups and limits.
    QString identity() const;

    friend bool operator==(const Gateway &, const Gateway &) = default;

private:
    Gateway(QUrl url, Environment environment) : m_url(std::move(url)), m_environment(environment)
    {
    }
    QUrl m_url;
    Environment m_environment;
};

} // namespace Console::Cloud
