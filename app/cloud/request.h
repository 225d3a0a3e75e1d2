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

// The parameters of a call, encoded once; what is signed is what is sent.
class Parameters
{
public:
    Parameters &add(QLatin1String name, const QString &value);
    Parameters &add(QLatin1String name, int value);
    Parameters &addList(QLatin1String name, const QStringList &values); // name.1, name.2 …
    // name=value&…; everything outside A-Z a-z 0-9 - . _ ~ is percent-encoded as UTF-8.
    QByteArray encoded() const { return m_pairs.join('&'); }

private:
    QByteArrayList m_pairs;
};

// Which of the provider's services takes a call; it is part of the path.
enum class Service { Server, Vpc };

struct ApiRequest {
    QLatin1String action;
    Parameters parameters = {};
    Service service = Service::Server;
};

// A call with its URL, its headers and nothing left to decide; body is for POST.
struct SignedRequest {
    QNetworkRequest request;
    QByteArray body;
};

SignedRequest signedGet(const Connection &connection, const ApiRequest &call);
SignedRequest signedPost(const Connection &connection, const ApiRequest &call); // form body

// The request as the user may read it: method, URL and body; no key, signature or time.
QString describePost(const Gateway &gateway, const ApiRequest &call);

// The changes that this program can ask for. There is only one.
ApiRequest interruptServerInstance(const ServerId &server);

} // namespace Console::Cloud
