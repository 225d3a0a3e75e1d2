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

// Has no trailing '/'.
class Gateway
{
public:
    static Gateway of(Environment environment); // not for Custom
    // https, or http for loopback. Removes a trailing '/' or '/vserver/v2'.
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
