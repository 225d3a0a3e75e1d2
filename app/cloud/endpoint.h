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
    NotHttps, // http is for loopback hosts only
    HasExtras // user, query or fragment
};

// "localhost" or an address of the loopback interface; no name is looked up.
bool isLoopback(const QString &host);

// The base of an API gateway: scheme, host, port and perhaps a path, without a trailing '/'.
class Gateway
{
public:
    static Gateway of(Environment environment); // not for Custom
    // Takes https, and http on loopback hosts. A trailing '/' or '/vserver/v2' is removed.
    static Result<Gateway, GatewayError> fromText(const QString &text);

    const QUrl &url() const { return m_url; }
    Environment environment() const { return m_environment; }

    friend bool operator==(const Gateway &, const Gateway &) = default;

private:
    Gateway(QUrl url, Environment environment) : m_url(std::move(url)), m_environment(environment)
    {
    }
    QUrl m_url;
    Environment m_environment;
};

} // namespace Console::Cloud
