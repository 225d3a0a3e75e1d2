// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cloud/connectwatch.h"

#include <QHostInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Console::Cloud {

using std::chrono::milliseconds;

ConnectWatch::ConnectWatch(const ConnectLimits &limits, QObject *parent)
    : QObject(parent), m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_proxied && !m_looking) {
            lookClosely();
            return;
        }
        stop();
        Q_EMIT tooLate(m_awaited);
    });
}

ConnectWatch::~ConnectWatch() = default;

void ConnectWatch::start(const QUrl &gateway, bool proxied)
{
    stop();
    m_gateway = gateway;
    m_proxied = proxied;
    // The proxy looks up and connects by itself.
    if (proxied)
        waitFor(ApiError::Kind::Proxy, m_limits.connect * 3);
    else
        waitFor(ApiError::Kind::ConnectTimedOut, m_limits.connect * 2 / 5);
}

void ConnectWatch::stop()
{
    m_timer.stop();
    m_lookup = -1; // aborting leaks the callback (Qt 6.4)
    m_race.stop();
    m_looking = false;
}

void ConnectWatch::waitFor(ApiError::Kind kind, milliseconds limit)
{
    m_awaited = kind;
    m_timer.start(std::max<milliseconds>(limit, 1ms));
}

void ConnectWatch::lookClosely()
{
    m_looking = true;
    const QHostAddress address(m_gateway.host());
    if (!address.isNull()) {
        connectTo({address});
        return;
    }
    waitFor(ApiError::Kind::NameTimedOut, m_limits.lookup - m_limits.connect * 2 / 5);
    m_lookup = QHostInfo::lookupHost(m_gateway.host(), this, [this](const QHostInfo &info) {
        // The request itself reports a name that is not found.
        if (m_lookup == info.lookupId() && !info.addresses().isEmpty())
            connectTo(info.addresses());
    });
}

void ConnectWatch::connectTo(const QList<QHostAddress> &addresses)
{
    m_lookup = -1;
    waitFor(ApiError::Kind::ConnectTimedOut, m_limits.connect);
    const bool https = m_gateway.scheme() == "https"_L1;
    m_race.start(
        addresses, quint16(m_gateway.port(https ? 443 : 80)),
        [this, https](std::unique_ptr<QSslSocket> socket) {
            socket.release()->deleteLater(); // in its signal
            if (https)
                waitFor(ApiError::Kind::TlsTimedOut, m_limits.tls);
        },
        [](QAbstractSocket::SocketError, const QString &) {}); // the request itself reports it
}

} // namespace Console::Cloud
