// SPDX-FileCopyrightText: NCP Console contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/action/follow/portwatch.h"

#include <QNetworkProxy>

#include <utility>

using namespace Qt::StringLiterals;

namespace Console::Action {

QString WatchedPort::text() const
{
    return (address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(address.toString())
        .arg(port);
}

QList<QHostAddress> watchableAddresses(const QStringList &texts, const Cloud::Gateway &gateway)
{
    const QString host = gateway.url().host();
    const bool loopbackGateway = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    QList<QHostAddress> addresses;
    for (const QString &text : texts) {
        const QHostAddress address(text.trimmed());
        const bool elsewhere = !address.isLoopback() || loopbackGateway;
        if (!address.isNull() && elsewhere && !address.isMulticast() && !address.isBroadcast()
            && !address.isLinkLocal() && address != QHostAddress(QHostAddress::AnyIPv4)
            && address != QHostAddress(QHostAddress::AnyIPv6) && !addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

PortSightings PortSightings::resumed(const Seen &seen)
{
    PortSightings sightings;
    sightings.m_seen = seen;
    sightings.m_sent = true;
    return sightings;
}

void PortSightings::interruptSent()
{
    m_sent = true;
    m_seen.before = m_seen.state;
}

std::optional<Mark> PortSightings::take(PortLook look, qint64 afterMs, const QDateTime &at)
{
    switch (look) {
    case PortLook::Open:
        m_doubt.reset();
        return enter(State::Open, afterMs, at);
    case PortLook::Refused:
        m_doubt.reset();
        return enter(State::Silent, afterMs, at);
    case PortLook::NoAnswer:
        break;
    }
    if (m_seen.state == State::Silent)
        return std::nullopt;
    if (!m_doubt) {
        m_doubt = Doubt{.afterMs = afterMs, .at = at};
        return std::nullopt;
    }
    const Doubt first = *std::exchange(m_doubt, std::nullopt);
    return enter(State::Silent, first.afterMs, first.at);
}

std::optional<Mark> PortSightings::enter(State state, qint64 afterMs, const QDateTime &at)
{
    const State before = std::exchange(m_seen.state, state);
    if (before == state)
        return std::nullopt;
    m_seen.since = at;
    if (!m_sent || afterMs < 0)
        return std::nullopt;
    if (state == State::Silent) {
        if (before != State::Open)
            return std::nullopt; // never seen open
        if (!m_seen.wentAway.isValid())
            m_seen.wentAway = at;
        return Mark{Mark::Kind::PortAway, at, {}, afterMs};
    }
    if (before == State::NotSeen)
        return std::nullopt;
    // Silent from the start: it answers, not comes back.
    if (!m_seen.wentAway.isValid())
        return Mark{Mark::Kind::PortAnswers, at, {}, afterMs};
    m_seen.cameBack = at;
    return Mark{Mark::Kind::PortBack, at, {}, afterMs};
}

PortWatch::PortWatch(WatchedPort port, QObject *parent) : QObject(parent), m_port(std::move(port))
{
    m_next.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PortWatch::look);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(PortLook::NoAnswer); });
}

PortWatch::~PortWatch() { stop(); }

void PortWatch::start()
{
    if (!m_socket && !m_next.isActive())
        m_next.start(0);
}

void PortWatch::stop()
{
    m_next.stop();
    m_limit.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
}

void PortWatch::look()
{
    Q_EMIT lookBegins();
    m_next.start(every);
    m_limit.start(limit);
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] { finish(PortLook::Open); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                finish(error == QAbstractSocket::ConnectionRefusedError ? PortLook::Refused
                                                                        : PortLook::NoAnswer);
            });
    m_socket->connectToHost(m_port.address, m_port.port);
}

void PortWatch::finish(PortLook look)
{
    m_limit.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->disconnectFromHost();
        m_socket.release()->deleteLater(); // must not die in its own signal
    }
    Q_EMIT looked(look);
}

} // namespace Console::Action
