// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/connection.h"
#include "app/cloud/ids.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QNetworkRequest>
#include <QStringList>

namespace Console::Cloud {

// The signed bytes are the sent bytes.
class Parameters
{
public:
    Parameters &add(QLatin1String name, const QString &value);
    Parameters &add(QLatin1String name, int value);
    Parameters &addList(QLatin1String name, const QStringList &values); // name.1, name.2 …
    // name=value&…; percent-encodes UTF-8 outside A-Z a-z 0-9 - . _ ~
    QByteArray encoded() const { return m_pairs.join('&'); }

private:
    QByteArrayList m_pairs;
};

// Part of the path.
enum class Service { Server, Vpc };

struct ApiRequest {
    QLatin1String action;
    Parameters parameters = {};
    Service service = Service::Server;
};

// `body` is for POST.
struct SignedRequest {
    QNetworkRequest request;
    QByteArray body;
};

SignedRequest signedGet(const Connection &connection, const ApiRequest &call);
SignedRequest signedPost(const Connection &connection, const ApiRequest &call); // form body

// For the user; no key, signature or time.
QString describePost(const Gateway &gateway, const ApiRequest &call);

// The only change ever sent.
ApiRequest interruptServerInstance(const ServerId &server);

} // namespace Console::Cloud
